/// The words that tell of a timeframe.
///
/// A word is looked up in lowercase and without its apostrophes, so that "didn't" and "didnt" are one.
enum TimeframeWord: String, CaseIterable, Sendable {
  // What leads to a timeframe, and joins two.
  case by, within, `in`, on, at, before, until, till, til, over, during, around, about, roughly
  case approximately, approx, circa, sometime, time, of, to, or, and, the, a, an, than, `for`, with
  case no, not, between, likely, maybe, possibly, perhaps, probably, `if`, most, but, `as`, up, any
  case aFew = "some"
  // What makes it the least rather than the most.
  case after, since, from, starting, least, earlier, sooner, past, following
  case last, previous, every, each, ago, late, old, notice, long, experience, back, prior, beyond
  case latest, later, max, less, more
  // Which, and how many.
  case this, next, coming, that, current, another, further, additional, first, second, third, fourth
  case latter, couple, few, several, half, full, short, good, so, dozen, part
  case early, mid, middle, beginning, start, end, close, commencing, ending
  // Days, their parts, and what else they are called.
  case today, tonight, tomorrow, now, midweek, midmonth, weekend, overnight
  case endOfDay = "eod"
  case endOfWeek = "eow"
  case endOfMonth = "eom"
  case endOfYear = "eoy"
  case play, afternoon, morning, evening, noon
  case business, working, work, calendar
  // Words that name no day.
  case soon, shortly, due, course, touch, point, asap, possible, eventually, bit, `while`, future,
    near
  case promptly, quickly, whenever, rolling, when, once, be, holidays, matter, down, line, `let`, me
  // Holidays by name, whose day isn't known here.
  case holiday
  case halloween
  // Words that say it wasn't done.
  case nothing = "none", unknown, unsure, sure, didnt, did, forgot, never, ask, asked, say, said,
    given
  case give, get, got, mention, mentioned, specify, specified, stated, discussed, told, tell
  case provided, date, timeframe, timeline, answer, clue, info, idea, dont, know, wasnt, werent
  case havent, wouldnt, couldnt, yet, confirmed, determined, decided, advised, known, clear
  case deadline, news, word, she, he, they, we
  // Who does it, and the occasion.
  case i, hear, receive, expect, have, my, our, interview, chat, meeting, screen, conversation
  case panel, onsite, call, w, c, n, very, new, season, commit, then
  case isoWeek = "cw"
  case weekCommencing = "wc"
}

extension TimeframeWord {
  /// Other spellings and words with the same part to play.
  static let others: [(String, TimeframeWord)] = [
    ("tmrw", .tomorrow), ("tmr", .tomorrow), ("tomorow", .tomorrow), ("tommorow", .tomorrow),
    ("tommorrow", .tomorrow), ("cob", .endOfDay), ("cop", .endOfDay), ("eob", .endOfDay),
    ("kw", .isoWeek), ("nxt", .next), ("longer", .more), ("bus", .business), ("biz", .business),
    ("b", .business), ("spring", .season), ("summer", .season), ("autumn", .season),
    ("fall", .season), ("winter", .season), ("come", .commit), ("came", .commit),
    ("commitment", .commit), ("discuss", .discussed), ("pending", .unknown), ("wont", .not),
    ("cant", .not), ("isnt", .not),
    ("doesnt", .not), ("arent", .not), ("unlikely", .not), ("through", .to), ("thru", .to),
    ("immediately", .asap), ("share", .say),
    ("longest", .max), ("abt", .about), ("approximatly", .approximately),
    ("maximum", .max), ("under", .less), ("earliest", .earlier),
    ("nope", .nothing), ("nothing", .nothing), ("nil", .nothing), ("na", .nothing),
    ("tbd", .unknown), ("tba", .unknown),
    ("tbc", .unknown), ("unclear", .unsure), ("dunno", .unsure), ("unspecified", .unknown),
    ("undecided", .unknown), ("ill", .i), ("id", .i), ("im", .i), ("ive", .i), ("workday", .work),
    ("weekends", .weekend), ("screening", .screen),
    ("timescale", .timeframe), ("timeframes", .timeframe),
    ("timelines", .timeline),
    ("dates", .date), ("deadlines", .deadline), ("thanksgiving", .holiday), ("christmas", .holiday),
    ("xmas", .holiday), ("easter", .holiday), ("diwali", .holiday), ("hanukkah", .holiday),
    ("chanukah", .holiday), ("eid", .holiday), ("ramadan", .holiday), ("passover", .holiday),
    ("holi", .holiday), ("juneteenth", .holiday), ("kwanzaa", .holiday), ("pentecost", .holiday),
    ("vacation", .holiday), ("pto", .holiday), ("hols", .holidays), ("turkey", .holiday),
    ("beggining", .beginning), ("begining", .beginning),
  ]

  /// Stands before the words of a timeframe and belongs to them.
  var isLead: Bool {
    switch self {
    case .by, .within, .in, .on, .at, .before, .until, .till, .til, .over, .during, .around, .about,
      .roughly, .approximately, .approx, .circa, .sometime, .aFew, .time, .the, .latest, .max,
      .less,
      .more, .than, .later, .no, .not, .up, .to, .as, .most:
      true
    default: false
    }
  }

  /// Leads to the first day rather than the last, or to a time gone by.
  var isLowerBound: Bool {
    switch self {
    case .after, .since, .from, .starting, .least, .earlier, .sooner, .past, .last, .previous,
      .every,
      .each, .beyond:
      true
    default: false
    }
  }

  /// Of "first week", "last Friday"; the last is 5.
  var ordinal: Int? {
    switch self {
    case .first: 1
    case .second: 2
    case .third: 3
    case .fourth: 4
    case .last: 5
    default: nil
    }
  }
}
