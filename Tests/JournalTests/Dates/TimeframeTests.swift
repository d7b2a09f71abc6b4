import Journal
import Testing

/// What words about the future mean on the day when they were said. The marks show which words say it.
///
/// The calendar around the days used here:
///
///     November 2026          December 2026
///     Mo Tu We Th Fr Sa Su   Mo Tu We Th Fr Sa Su
///      2  3  4  5  6  7  8       1  2  3  4  5  6
///      9 10 11 12 13 14 15    7  8  9 10 11 12 13
///     16 17 18 19 20 21 22   14 15 16 17 18 19 20
///     23 24 25 26 27 28 29   21 22 23 24 25 26 27
///     30                     28 29 30 31
@Suite struct TimeframeTests {
  static let usual: Set<Weekday> = [.saturday, .sunday]

  func read(
    _ text: [UInt8], from day: String, order: DateOrder? = nil, weekend: Set<Weekday> = usual
  ) throws -> TimeframeReading {
    let day = try #require(CivilDate(iso: day))
    return Timeframe.resolve(0..<text.count, in: text, from: day, order: order, weekend: weekend)
  }

  func check(
    _ source: String, _ expected: String, from day: String = "2026-11-03", order: DateOrder? = nil,
    weekend: Set<Weekday> = usual
  ) throws {
    let marked = Marked(source)
    let reading = try read(marked.text, from: day, order: order, weekend: weekend)
    switch reading {
    case .by(let date, let range):
      #expect(date.description == expected)
      if let place = marked.ranges.first { #expect(range == place) }
    case .vague(let range):
      #expect("vague" == expected)
      if let place = marked.ranges.first { #expect(range == place) }
    case .ambiguous(let monthFirst, let dayFirst, let range):
      #expect("\(monthFirst)|\(dayFirst)" == expected)
      if let place = marked.ranges.first { #expect(range == place) }
    case .none: #expect("none" == expected)
    case .unknown: #expect("unknown" == expected)
    }
    // Read within a longer text it is the same.
    let padded = Array("soon ".utf8) + marked.text + Array(" tomorrow".utf8)
    let day = try #require(CivilDate(iso: day))
    let again = Timeframe.resolve(
      5..<(5 + marked.text.count), in: padded, from: day, order: order, weekend: weekend)
    switch (reading, again) {
    case (.by(let a, let first), .by(let b, let second)):
      #expect(a == b && first.lowerBound + 5 == second.lowerBound)
    case (.vague, .vague), (.none, .none), (.unknown, .unknown): break
    case (.ambiguous, .ambiguous): break
    default: Issue.record("\(again)")
    }
  }

  /// Said on Tuesday 3 November 2026.
  static let saidOnTuesday: [(String, String)] = [
    // Written dates
    ("‹2026-11-10›", "2026-11-10"), ("decision ‹by 20261110›", "2026-11-10"),
    ("‹20261110›", "2026-11-10"), ("‹by 2026-11-10›", "2026-11-10"),
    ("They'll decide ‹by Nov 10›, probably earlier", "2026-11-10"),
    ("‹Nov 10›", "2026-11-10"), ("‹10 Nov›", "2026-11-10"), ("‹November 10th›", "2026-11-10"),
    ("‹by the 10th of November›", "2026-11-10"), ("‹Nov 10, 2026›", "2026-11-10"),
    ("‹Tuesday, Nov 10›", "2026-11-10"), ("‹by Tue 10 Nov›", "2026-11-10"),
    ("‹Jan 5›", "2027-01-05"), ("‹by January 5th›", "2027-01-05"), ("‹Oct 20›", "2026-10-20"),
    ("‹Oct 3›", "2026-10-03"), ("‹Oct 2›", "2027-10-02"), ("‹Nov 3›", "2026-11-03"),
    ("‹between Nov 10 and Nov 12›", "2026-11-12"), ("‹Nov 10-12›", "2026-11-12"),
    ("‹10–12 November›", "2026-11-12"), ("‹2026-11-10 to 2026-11-12›", "2026-11-12"),
    ("‹Nov 10 or 11›", "2026-11-11"), ("‹Nov 10 or Nov 12›", "2026-11-12"),
    ("‹before 2026-11-18›", "2026-11-17"), ("‹before Nov 18›", "2026-11-17"),
    ("‹13.11.2026›", "2026-11-13"), ("‹by 13.11.›", "2026-11-13"), ("‹11/13›", "2026-11-13"),
    ("‹by 11/13/2026›", "2026-11-13"), ("‹11/10›", "2026-11-10|2026-10-11"),
    ("by ‹11/10› at the latest", "2026-11-10|2026-10-11"), ("‹by Fri 11/6›", "2026-11-06"),
    ("by ‹11/12/2026›", "2026-11-12|2026-12-11"), ("by Sat 11/6", "unknown"),
    ("2026-02-30", "unknown"), ("Nov 31", "unknown"),
    ("Hear-back date is now ‹11/28›", "2026-11-28"),
    ("[[‹2026-11-10›]]", "2026-11-10"),
    ("‹by November 13, 2026 at 5pm›", "2026-11-13"),
    // Days of the month
    ("‹the 9th›", "2026-11-09"), ("‹by the 9th›", "2026-11-09"), ("‹9th›", "2026-11-09"),
    ("‹the 3rd›", "2026-11-03"), ("‹the 2nd›", "2026-12-02"), ("‹by the 31st›", "2026-12-31"),
    ("decision slips to ‹the 21st›", "2026-11-21"),
    ("Feedback expected ‹by the 12th›, she said", "2026-11-12"),
    ("‹the 9th or 10th›", "2026-11-10"), ("‹the 9th of December›", "2026-12-09"),
    ("‹the 9th of next month›", "2026-12-09"), ("‹Friday the 13th›", "2026-11-13"),
    ("‹by Tuesday the 10th›", "2026-11-10"), ("‹Friday 13th›", "2026-11-13"),
    ("‹Friday 13›", "2026-11-13"), ("committee meets ‹on the 15th›", "2026-11-15"),
    ("committee meets on the 15th, I'd hear ‹the day after›", "2026-11-16"),
    ("the 2nd interview will be ‹by Friday›", "2026-11-06"),
    ("our 3rd call", "unknown"), ("the 2nd round", "unknown"),
    // Weekdays
    ("‹Friday›", "2026-11-06"), ("‹by Friday›", "2026-11-06"), ("‹on Friday›", "2026-11-06"),
    ("‹by this Friday›", "2026-11-06"), ("‹fri›", "2026-11-06"), ("‹by fri›.", "2026-11-06"),
    ("‹coming Friday›", "2026-11-06"), ("‹this coming Friday›", "2026-11-06"),
    ("‹next Friday›", "2026-11-13"), ("‹by next Friday›", "2026-11-13"),
    ("‹Tuesday›", "2026-11-10"), ("‹this Tuesday›", "2026-11-03"), ("‹next Tuesday›", "2026-11-10"),
    ("‹Monday›", "2026-11-09"), ("‹next Monday›", "2026-11-09"),
    ("‹Friday week›", "2026-11-13"), ("‹a week from Friday›", "2026-11-13"),
    ("‹a week on Friday›", "2026-11-13"), ("‹a week Friday›", "2026-11-13"),
    ("‹two weeks from Monday›", "2026-11-23"), ("‹Friday of next week›", "2026-11-13"),
    ("‹Friday next week›", "2026-11-13"), ("‹Friday, next week›", "2026-11-13"),
    ("‹Friday of this week›", "2026-11-06"), ("‹Friday after next›", "2026-11-20"),
    ("‹Thursday or Friday›", "2026-11-06"), ("‹Thu/Fri›", "2026-11-06"),
    ("‹Thursday to Friday›", "2026-11-06"), ("‹Friday, maybe Monday›", "2026-11-09"),
    ("‹by Friday, if not Monday›", "2026-11-09"), ("‹Friday at the latest›", "2026-11-06"),
    ("probably Thursday, ‹Friday at the latest›", "2026-11-06"),
    ("‹no later than Friday›", "2026-11-06"), ("‹before Friday›", "2026-11-05"),
    ("‹by Friday› EOD", "2026-11-06"), ("‹EOD Friday›", "2026-11-06"),
    ("‹COB on Friday›", "2026-11-06"), ("‹by end of day Friday›", "2026-11-06"),
    ("‹by close of business Friday›", "2026-11-06"), ("‹Friday› afternoon", "2026-11-06"),
    ("‹Friday› 4pm", "2026-11-06"), ("call him ‹monday›", "2026-11-09"),
    ("final answer ‹by Friday› EOD", "2026-11-06"),
    ("not before Friday", "unknown"), ("no earlier than Friday", "unknown"),
    ("after Friday", "unknown"), ("from Monday on", "unknown"),
    ("sometime after Nov 10", "unknown"),
    ("last Friday", "unknown"), ("every Friday", "unknown"),
    ("the Friday after Thanksgiving", "unknown"),
    ("she sat down with the board", "unknown"), ("on Fridays", "unknown"),
    // Today and tomorrow
    ("‹today›", "2026-11-03"), ("‹later today›", "2026-11-03"), ("‹tonight›", "2026-11-03"),
    ("‹this afternoon›", "2026-11-03"), ("‹tomorrow›", "2026-11-04"),
    ("‹by tomorrow›", "2026-11-04"),
    ("‹tmrw›", "2026-11-04"), ("‹tomorrow› morning", "2026-11-04"),
    ("‹the day after tomorrow›", "2026-11-05"), ("‹EOD›", "2026-11-03"), ("‹COB›", "2026-11-03"),
    ("‹by end of day›", "2026-11-03"), ("‹by the end of the day›", "2026-11-03"),
    ("‹end of business tomorrow›", "2026-11-04"), ("‹EOD tomorrow›", "2026-11-04"),
    ("‹the next day›", "2026-11-04"), ("‹next business day›", "2026-11-04"),
    // Weeks
    ("‹this week›", "2026-11-06"), ("‹later this week›", "2026-11-06"), ("‹EOW›", "2026-11-06"),
    ("‹end of the week›", "2026-11-06"), ("‹by the end of the week›", "2026-11-06"),
    ("‹end of this week›", "2026-11-06"), ("‹end of week›", "2026-11-06"),
    ("‹by week's end›", "2026-11-06"), ("‹by the weekend›", "2026-11-06"),
    ("‹before the weekend›", "2026-11-06"), ("‹this weekend›", "2026-11-08"),
    ("‹over the weekend›", "2026-11-08"), ("‹next week›", "2026-11-13"),
    ("‹by next week›", "2026-11-13"), ("‹sometime next week›", "2026-11-13"),
    ("‹before next week›", "2026-11-06"), ("‹end of next week›", "2026-11-13"),
    ("second round ‹by end of next week›, Dana will call", "2026-11-13"),
    ("‹early next week›", "2026-11-10"), ("‹beginning of next week›", "2026-11-10"),
    ("‹start of next week›", "2026-11-10"), ("‹mid next week›", "2026-11-11"),
    ("‹middle of next week›", "2026-11-11"), ("‹mid-next week›", "2026-11-11"),
    ("‹late next week›", "2026-11-13"), ("‹second half of next week›", "2026-11-13"),
    ("‹first half of next week›", "2026-11-11"), ("‹early to mid next week›", "2026-11-11"),
    ("‹midweek›", "2026-11-04"), ("‹the week after next›", "2026-11-20"),
    ("‹the following week›", "2026-11-13"), ("‹the week after›", "2026-11-13"),
    ("‹this week or next›", "2026-11-13"), ("‹this week or early next week›", "2026-11-10"),
    ("‹the week of Nov 9›", "2026-11-13"), ("‹week of the 9th›", "2026-11-13"),
    ("‹the week of Nov 8›", "2026-11-13"), ("‹the week of November 9th›", "2026-11-13"),
    ("‹week of 2026-11-09›", "2026-11-13"), ("‹week commencing 9 Nov›", "2026-11-13"),
    ("‹w/c 16/11›", "2026-11-20"), ("‹wk of 16/11›", "2026-11-20"),
    ("‹w/c 9 Nov›", "2026-11-13"), ("‹w/b 9 Nov›", "2026-11-13"), ("‹w/c 9th›", "2026-11-13"),
    ("‹week ending Nov 13›", "2026-11-13"),
    ("‹the week of Monday the 9th›", "2026-11-13"), ("‹week after Nov 9›", "2026-11-20"),
    ("‹end of the week of Nov 9›", "2026-11-13"), ("‹2026-W46›", "2026-11-13"),
    ("‹CW 46›", "2026-11-13"),
    ("last week", "unknown"), ("the week after Thanksgiving", "unknown"),
    ("week of Thanksgiving", "unknown"),
    // Lengths of time
    ("‹in a week›", "2026-11-10"), ("‹a week›", "2026-11-10"), ("‹1 week›", "2026-11-10"),
    ("‹one week›", "2026-11-10"), ("‹within a week›", "2026-11-10"),
    ("‹within the week›", "2026-11-10"),
    ("‹in the next week›", "2026-11-10"), ("‹another week›", "2026-11-10"),
    ("she needs ‹one more week›", "2026-11-10"), ("‹a week or so›", "2026-11-10"),
    ("‹a week or two›", "2026-11-17"), ("‹week or two›", "2026-11-17"),
    ("‹one or two weeks›", "2026-11-17"), ("‹one to two weeks›", "2026-11-17"),
    ("‹1-2 weeks›", "2026-11-17"), ("‹1–2 weeks›", "2026-11-17"), ("‹1 - 2 weeks›", "2026-11-17"),
    ("‹1/2 weeks›", "2026-11-17"), ("Told me ‹two to three weeks›", "2026-11-24"),
    ("‹two weeks›", "2026-11-17"), ("‹about two weeks›", "2026-11-17"),
    ("‹within two weeks›", "2026-11-17"), ("‹in the next two weeks›", "2026-11-17"),
    ("‹over the next couple of weeks›", "2026-11-17"), ("‹two more weeks›", "2026-11-17"),
    ("‹a further two weeks›", "2026-11-17"), ("‹another two weeks›", "2026-11-17"),
    ("‹in two weeks' time›", "2026-11-17"), ("‹two weeks from now›", "2026-11-17"),
    ("‹two weeks from today›", "2026-11-17"), ("‹a fortnight›", "2026-11-17"),
    ("‹within a fortnight›", "2026-11-17"), ("next steps ‹in 2 weeks›", "2026-11-17"),
    ("‹2w›", "2026-11-17"), ("‹2 wks›", "2026-11-17"), ("‹a couple of weeks›", "2026-11-17"),
    ("‹couple weeks›", "2026-11-17"), ("‹a week to ten days›", "2026-11-13"),
    ("‹a week and a half›", "2026-11-14"), ("‹up to two weeks›", "2026-11-17"),
    ("‹no more than two weeks›", "2026-11-17"), ("‹less than a week›", "2026-11-10"),
    ("‹in 10 days›", "2026-11-13"), ("‹ten days›", "2026-11-13"),
    ("‹within 15 days›", "2026-11-18"),
    ("‹10d›", "2026-11-13"), ("‹10 to 14 days›", "2026-11-17"), ("‹a day or two›", "2026-11-05"),
    ("‹in the next day or two›", "2026-11-05"), ("‹a couple of days›", "2026-11-05"),
    ("‹a couple days›", "2026-11-05"), ("‹one or two days›", "2026-11-05"),
    ("‹48 hours›", "2026-11-05"), ("‹within 24 hours›", "2026-11-04"), ("‹36 hours›", "2026-11-05"),
    ("‹48h›", "2026-11-05"), ("‹24-48 hours›", "2026-11-05"), ("‹in a few hours›", "2026-11-03"),
    ("‹5 business days›", "2026-11-10"), ("‹5 working days›", "2026-11-10"),
    ("says I will hear ‹in five business days›", "2026-11-10"),
    ("‹3 business days›", "2026-11-06"), ("‹4 business days›", "2026-11-09"),
    ("‹2 to 3 business days›", "2026-11-06"), ("‹within 10 working days›", "2026-11-17"),
    ("‹a couple of business days›", "2026-11-05"), ("‹a month›", "2026-12-03"),
    ("‹in a month or two›", "2027-01-03"), ("‹6-8 weeks›", "2026-12-29"),
    ("‹six weeks›", "2026-12-15"), ("‹thirty days›", "2026-12-03"), ("‹in 3 months›", "2027-02-03"),
    ("‹within 10 days of the interview›", "2026-11-13"), ("‹2 weeks from Nov 9›", "2026-11-23"),
    ("‹a week after the 9th›", "2026-11-16"), ("‹within one week of Nov 9›", "2026-11-16"),
    ("two weeks ago", "unknown"), ("spoke for 20 minutes", "unknown"),
    ("out for two weeks", "unknown"),
    ("5 years of experience", "unknown"), ("every two weeks", "unknown"),
    ("after two weeks", "unknown"),
    ("at least two weeks", "unknown"), ("more than a week", "unknown"),
    ("two weeks' notice", "unknown"),
    ("a week after Thanksgiving", "unknown"), ("two weeks after the last interview", "unknown"),
    ("99999 days", "unknown"), ("1234 days", "unknown"),
    // Months and years
    ("‹in December›", "2026-12-31"), ("‹December›", "2026-12-31"),
    ("‹sometime in December›", "2026-12-31"),
    ("‹by December›", "2026-12-01"), ("‹before December›", "2026-11-30"),
    ("‹this December›", "2026-12-31"),
    ("‹in January›", "2027-01-31"), ("‹December 2026›", "2026-12-31"), ("‹Jan '27›", "2027-01-31"),
    ("‹early December›", "2026-12-10"), ("‹in early December›", "2026-12-10"),
    ("‹beginning of December›", "2026-12-10"), ("‹mid-December›", "2026-12-15"),
    ("‹mid December›", "2026-12-15"), ("postponed ‹until mid January›", "2027-01-15"),
    ("‹middle of December›", "2026-12-15"), ("‹mid to late December›", "2026-12-31"),
    ("‹late December›", "2026-12-31"), ("‹end of November›", "2026-11-30"),
    ("‹by the end of November›", "2026-11-30"), ("‹end of December 2026›", "2026-12-31"),
    ("‹first week of December›", "2026-12-07"), ("‹the 1st week of December›", "2026-12-07"),
    ("‹second week in December›", "2026-12-14"), ("‹last week of November›", "2026-11-30"),
    ("‹Dec 1st week›", "2026-12-07"), ("‹first half of December›", "2026-12-15"),
    ("‹second half of December›", "2026-12-31"), ("‹last Friday of November›", "2026-11-27"),
    ("‹first Monday in December›", "2026-12-07"), ("‹this month›", "2026-11-30"),
    ("‹end of the month›", "2026-11-30"), ("‹by end of month›", "2026-11-30"),
    ("‹EOM›", "2026-11-30"),
    ("‹by month end›", "2026-11-30"), ("‹month-end›", "2026-11-30"),
    ("‹later this month›", "2026-11-30"),
    ("‹middle of the month›", "2026-11-15"), ("‹mid-month›", "2026-11-15"),
    ("‹next month›", "2026-12-31"),
    ("‹early next month›", "2026-12-10"), ("‹end of next month›", "2026-12-31"),
    ("‹first week of next month›", "2026-12-07"), ("‹end of year›", "2026-12-31"),
    ("‹by year end›", "2026-12-31"), ("‹by the end of the year›", "2026-12-31"),
    ("‹EOY›", "2026-12-31"),
    ("‹this year›", "2026-12-31"), ("‹by the end of 2026›", "2026-12-31"),
    ("give it ‹till Halloween›", "2026-10-31"),
    ("June will call ‹by Friday›", "2026-11-06"), ("they may call", "unknown"),
    ("March on", "unknown"),
    // Vague
    ("‹soon›", "vague"), ("‹shortly›", "vague"), ("‹in the coming weeks›", "vague"),
    ("‹in the coming days›", "vague"), ("‹in due course›", "vague"),
    ("we'll ‹be in touch›", "vague"),
    ("they'll ‹be in touch›", "vague"), ("‹a few weeks›", "vague"),
    ("‹within a few days›", "vague"),
    ("‹several weeks›", "vague"), ("‹at some point›", "vague"), ("‹ASAP›", "vague"),
    ("‹as soon as possible›", "vague"), ("‹when they› know more", "vague"),
    ("this week was mad, will know more soon", "2026-11-06"), ("‹sometime›", "vague"),
    ("‹sometime next year›", "vague"), ("‹next year›", "vague"), ("‹early next year›", "vague"),
    ("after the holidays", "vague"), ("‹in the near future›", "vague"),
    ("‹in the next few weeks›", "vague"),
    ("‹later›", "vague"), ("‹eventually›", "vague"), ("‹end of the quarter›", "vague"),
    ("‹next quarter›", "vague"), ("‹in weeks›", "vague"),
    // Holidays by name, and nothing that could be read
    ("by Thanksgiving", "unknown"), ("after Thanksgiving", "unknown"), ("Diwali", "unknown"),
    ("before Christmas", "unknown"), ("before Halloween", "unknown"),
    ("Dana will call", "unknown"), ("second round", "unknown"),
    ("onsite w/ the team", "unknown"), ("yes, will ring if I've not heard", "unknown"),
    // Not done
    ("", "none"), (" ", "none"), ("?", "none"), ("??", "none"), ("-", "none"), ("—", "none"),
    ("...", "none"), ("no", "none"), ("No.", "none"), ("none", "none"), ("None given", "none"),
    ("n/a", "none"), ("N/A", "none"), ("nope", "none"), ("not asked", "none"),
    ("Not asked!", "none"),
    ("didn't ask", "none"), ("didn’t ask", "none"), ("did not ask", "none"),
    ("I didn't ask", "none"),
    ("forgot to ask", "none"), ("Forgot", "none"), ("never asked", "none"), ("unknown", "none"),
    ("tbd", "none"), ("TBD", "none"), ("tba", "none"), ("no idea", "none"),
    ("no date given", "none"),
    ("no timeframe", "none"), ("not sure", "none"), ("not yet", "none"), ("not discussed", "none"),
    ("not mentioned", "none"), ("to be confirmed", "none"), ("they didn't say", "none"),
    ("Dana didn't say", "none"), ("unclear", "none"), ("dunno", "none"), ("nothing", "none"),
    ("not asked, will ask tomorrow", "none"), ("didn't ask (call her Friday)", "none"),
    ("no idea, but ‹by Friday› I hope", "2026-11-06"),
    ("not sure, maybe ‹next week›", "2026-11-13"),
    ("tbd, probably ‹next week›", "2026-11-13"), ("‹Friday›?", "2026-11-06"),
    // More of what people say
    ("wrap up ‹by the 20th›", "2026-11-20"), ("‹by 5pm Friday›", "2026-11-06"),
    ("‹at most two weeks›", "2026-11-17"), ("‹no longer than two weeks›", "2026-11-17"),
    ("‹two weeks max›", "2026-11-17"), ("‹the tenth›", "2026-11-10"),
    ("‹by the tenth of November›", "2026-11-10"), ("‹by the first›", "2026-12-01"),
    ("‹the first of December›", "2026-12-01"), ("‹on or before Nov 13›", "2026-11-13"),
    ("‹Nov 13›-ish", "2026-11-13"), ("‹Monday the latest›", "2026-11-09"),
    ("‹Mon-Wed next week›", "2026-11-11"), ("‹mon to wed›", "2026-11-11"),
    ("‹next week Tuesday›", "2026-11-10"), ("‹next week, probably Tuesday›", "2026-11-10"),
    ("‹next week›, Dana calls Friday", "2026-11-13"), ("‹this time next week›", "2026-11-10"),
    ("‹wc 16 Nov›", "2026-11-20"), ("‹in the new year›", "vague"),
    ("‹before the new year›", "2026-12-31"), ("‹end of Q4›", "vague"), ("by ‹Q1›", "vague"),
    ("‹in the spring›", "vague"), ("‹10 bus. days›", "2026-11-17"), ("‹5 b-days›", "2026-11-10"),
    ("‹within five (5) business days›", "2026-11-10"), ("‹in the morning›", "2026-11-04"),
    ("as early as Monday", "unknown"), ("‹as late as December 4›", "2026-12-04"),
    ("‹Dec 4 at the very latest›", "2026-12-04"), ("‹any day now›", "vague"),
    ("after the board meets on the 12th", "unknown"), ("once the board meets on Nov 12", "unknown"),
    ("no timeline given, said ‹soon›", "vague"), ("wouldn't commit", "none"), ("pending", "none"),
    ("EOD 11/6", "unknown"), ("‹Monday 9/11›", "2026-11-09"),
    ("next round is Thursday; final decision ‹a week later›", "2026-11-12"),
    ("final round Nov 12, decision ‹the following week›", "2026-11-20"),
    ("final round Nov 12, decision ‹within a week of that›", "2026-11-19"),
    ("the week before Christmas", "unknown"), ("decision 2 weeks after final round", "unknown"),
    ("‹one week after the onsite›", "2026-11-10"),
    ("‹by Nov 10, but more likely Nov 13›", "2026-11-13"), ("‹Nov 10/11›", "2026-11-11"),
    ("‹10th/11th›", "2026-11-11"), ("‹Thursday through Saturday›", "2026-11-07"),
    ("‹Week 47›", "2026-11-20"), ("‹week 2 of December›", "2026-12-14"),
    ("‹3 or 4 days›", "2026-11-07"), (">2 weeks", "unknown"), ("‹2 weeks -> Nov 17›", "2026-11-17"),
    ("‹a fortnight or so›", "2026-11-17"), ("‹in a matter› of days", "vague"),
    ("‹early the week after next›", "2026-11-17"), ("‹later in the week›", "2026-11-06"),
    ("‹the last day of the month›", "2026-11-30"),
    ("‹first business day of December›", "2026-12-01"), ("‹first days of December›", "2026-12-10"),
    ("‹late Nov/early Dec›", "2026-12-10"), ("‹in 2027›", "vague"),
    ("‹not until next week›", "2026-11-13"), ("won't hear until after the 15th", "unknown"),
    ("won't know before Monday", "unknown"), ("not for two weeks", "unknown"),
    ("she's away next week, decision ‹the week after›", "2026-11-20"),
    ("extended from Nov 10 to ‹Nov 17›", "2026-11-17"),
    ("interviews run ‹from Nov 10 to Nov 17›", "2026-11-17"),
    ("moved from the 10th to ‹the 17th›", "2026-11-17"),
    ("by phone", "unknown"), ("in person", "unknown"), ("by the time I get back", "unknown"),
    // Several
    ("‹next week›, then an offer the week after", "2026-11-13"),
    ("they decide Thursday, I'll hear ‹by Friday›", "2026-11-06"),
    ("‹end of next week›; I'll call by Friday", "2026-11-13"),
    ("Dana is out until the 9th, they decide ‹by the 12th›", "2026-11-12"),
    ("soon, ‹by Friday›", "2026-11-06"),
    ("‹within two\nweeks›", "2026-11-17"),
    ("answer ‹within ten days›", "2026-11-13"),
    ("they want to get offers out ‹by the 20th›", "2026-11-20"),
    ("board approval takes ‹until end of next week›", "2026-11-13"),
    ("result will be declared ‹by month end›", "2026-11-30"),
  ]

  @Test(arguments: saidOnTuesday) func resolvesWhatWasSaid(_ source: String, _ expected: String)
    throws
  {
    try check(source, expected)
  }

  @Test(arguments: [
    // Said on Friday 6 November.
    ("2026-11-06", "Friday", "2026-11-13"), ("2026-11-06", "by Friday", "2026-11-13"),
    ("2026-11-06", "this Friday", "2026-11-06"), ("2026-11-06", "next Friday", "2026-11-13"),
    ("2026-11-06", "end of the week", "2026-11-06"), ("2026-11-06", "this week", "2026-11-06"),
    ("2026-11-06", "next week", "2026-11-13"), ("2026-11-06", "tomorrow", "2026-11-07"),
    ("2026-11-06", "next business day", "2026-11-09"),
    ("2026-11-06", "1 business day", "2026-11-09"),
    ("2026-11-06", "midweek", "2026-11-11"), ("2026-11-06", "early in the week", "2026-11-10"),
    // At the weekend the week meant is the one to come.
    ("2026-11-07", "end of the week", "2026-11-13"), ("2026-11-07", "this week", "2026-11-13"),
    ("2026-11-07", "next week", "2026-11-13"), ("2026-11-08", "next week", "2026-11-13"),
    ("2026-11-08", "Friday", "2026-11-13"), ("2026-11-08", "next Friday", "2026-11-13"),
    ("2026-11-07", "this weekend", "2026-11-08"), ("2026-11-07", "5 business days", "2026-11-13"),
    // Late in a month and in the year.
    ("2026-11-30", "end of the month", "2026-11-30"), ("2026-11-30", "next month", "2026-12-31"),
    ("2026-11-25", "beginning of the month", "2026-12-10"),
    ("2026-11-25", "mid-month", "2026-12-15"), ("2026-12-28", "by the 9th", "2027-01-09"),
    ("2026-12-28", "Jan 9", "2027-01-09"), ("2026-12-28", "in January", "2027-01-31"),
    ("2026-12-28", "mid-January", "2027-01-15"), ("2026-12-28", "end of the year", "2026-12-31"),
    ("2026-12-28", "early next month", "2027-01-10"), ("2026-12-28", "a week", "2027-01-04"),
    ("2026-12-31", "a month", "2027-01-31"), ("2027-01-31", "a month", "2027-02-28"),
    ("2027-01-05", "Dec 20", "2026-12-20"), ("2027-01-05", "in December", "2027-12-31"),
    ("2027-01-31", "by the 30th", "2027-03-30"), ("2026-11-20", "mid-November", "2026-11-15"),
    ("2026-10-22", "he said I'd hear in January", "2027-01-31"),
    ("2026-10-20", "Donna says give it till Halloween", "2026-10-31"),
    ("2026-10-20", "before Halloween", "2026-10-30"),
    ("2026-11-05", "decision EOW next week", "2026-11-13"),
    ("2026-11-13", "Decision by EOW next week", "2026-11-20"), ("2026-11-05", "EOW", "2026-11-06"),
    ("2026-10-28", "end of October", "2026-10-31"), ("2027-03-01", "Feb 29", "2028-02-29"),
    ("2026-09-23", "3 business days", "2026-09-28"),
    ("2026-10-19", "by the end of next week", "2026-10-30"),
  ])
  func reckonsFromTheDayItWasSaid(_ day: String, _ text: String, _ expected: String) throws {
    try check(text, expected, from: day)
  }

  @Test(arguments: [
    ("by 11/10", DateOrder.monthFirst, "2026-11-10"), ("by 11/12", .dayFirst, "2026-12-11"),
    ("11/10/2026", .monthFirst, "2026-11-10"), ("10/11/2026", .dayFirst, "2026-11-10"),
  ])
  func readsNumbersInTheOrderGiven(_ text: String, _ order: DateOrder, _ expected: String) throws {
    try check(text, expected, order: order)
  }

  @Test(arguments: [
    ([Weekday.friday, .saturday], "2026-11-03", "end of the week", "2026-11-05"),
    ([.friday, .saturday], "2026-11-03", "3 business days", "2026-11-08"),
    ([.friday, .saturday], "2026-11-03", "next week", "2026-11-12"),
    ([.friday, .saturday], "2026-11-03", "early next week", "2026-11-09"),
    ([.sunday], "2026-11-03", "end of the week", "2026-11-07"),
    ([.sunday], "2026-11-06", "1 business day", "2026-11-07"),
    ([], "2026-11-03", "end of the week", "2026-11-08"),
    ([], "2026-11-06", "2 business days", "2026-11-08"),
    (Weekday.allCases, "2026-11-06", "2 business days", "2026-11-08"),
  ])
  func knowsOtherWeekends(
    _ weekend: [Weekday], _ day: String, _ text: String, _ expected: String
  ) throws {
    try check(text, expected, from: day, weekend: Set(weekend))
  }

  /// Whatever the day, no words lead far back, and a plain length of time leads exactly there.
  @Test func neverLeadsBack() throws {
    let words = [
      "Friday", "next Friday", "this Friday", "the 9th", "end of the week", "next week",
      "early next week", "mid-December", "end of the month", "in a week", "5 business days",
      "the week after next", "end of year", "EOD", "this weekend", "midweek", "first week of March",
    ]
    let start = try #require(CivilDate(iso: "2026-01-01"))
    for offset in 0..<800 {
      let day = start.adding(days: offset)
      for word in words {
        let text = Array(word.utf8)
        guard
          case .by(let date, let range) = Timeframe.resolve(
            0..<text.count, in: text, from: day, order: nil, weekend: Self.usual)
        else {
          Issue.record("\(word) on \(day)")
          return
        }
        let least = word.hasPrefix("mid-") || word.hasPrefix("first") ? -31 : 0
        #expect(day.days(to: date) >= least && day.days(to: date) < 400, "\(word) on \(day)")
        #expect(range == 0..<text.count)
      }
    }
  }
}
