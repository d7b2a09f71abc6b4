import Journal
import Testing

/// Dates at the end of a text, and anywhere in it.
@Suite struct DateElsewhereTests {
  static let atEnd: [(String, String)] = [
    ("Interview with Dana ‹(2026-11-03)›", "2026-11-03"),
    ("Interview with Dana ‹(2026-11-03)›:", "2026-11-03"),
    ("Interview with Dana ‹(2026-11-03)›. ", "2026-11-03"),
    ("Phone screen — ‹Nov 3, 2026›", "2026-11-03"),
    ("Phone screen — ‹Nov. 3, 2026›", "2026-11-03"),
    ("Phone screen, ‹Tuesday, Nov 3, 2026›", "2026-11-03 Tue"),
    ("Phone screen ‹(Tue, 3 Nov 2026)›", "2026-11-03 Tue"),
    ("Phone screen ‹3 November 2026›", "2026-11-03"),
    ("Phone screen ‹2026-11-03›", "2026-11-03"),
    ("Phone screen: ‹2026-11-03›", "2026-11-03"),
    ("Phone screen on ‹2026-11-03›", "2026-11-03"),
    ("Phone screen ‹(on 2026-11-03)›", "2026-11-03"),
    ("Phone screen ‹2026-11-03 14:30›", "2026-11-03 14:30"),
    ("Phone screen ‹2026-11-03 at 2pm›", "2026-11-03 14:00"),
    ("Phone screen ‹2026-11-03 at 2 p.m.›", "2026-11-03 14:00"),
    ("Phone screen ‹(2026-11-03, 14:30)›", "2026-11-03 14:30"),
    ("Phone screen ‹2026-11-03 (Tue)›", "2026-11-03 Tue"),
    ("Phone screen ‹[[2026-11-03]]›", "2026-11-03"),
    ("Phone screen ‹[2026-11-03]›", "2026-11-03"),
    ("Phone screen ‹<2026-11-03 Tue>›", "2026-11-03 Tue"),
    ("Phone screen – ‹Nov 3›", "11-03"),
    ("Phone screen ‹(Nov 3)›", "11-03"),
    ("Phone screen – ‹3 Nov›", "11-03"),
    ("Phone screen ‹(11/3)›", "11/3?"),
    ("Phone screen - ‹11/3›", "11/3?"),
    ("Phone screen on ‹11/13›", "11-13"),
    ("Phone screen ‹11/03/2026›", "2026-11-03|2026-03-11"),
    ("Phone screen ‹13.11.2026›", "2026-11-13"),
    ("On-site ‹(Nov 10-12, 2026)›", "2026-11-10..2026-11-12"),
    ("On-site, ‹Nov 30 – Dec 2, 2026›", "2026-11-30..2026-12-02"),
    ("On-site ‹10–12 November 2026›", "2026-11-10..2026-11-12"),
    ("On-site ‹2026-11-10/12›", "2026-11-10..2026-11-12"),
    ("Application ‹(Sept 8, 2026)›", "2026-09-08"),
    ("Applied ‹(June 2026)›", "no day"),
    ("Applied – ‹June 2026›", "no day"),
    ("Applied – ‹early Nov›", "no day"),
    ("Applied ‹(2026-10-xx)›", "no day"),
    ("Applied ‹(2026-02-30)›", "invalid"),
    ("Applied – ‹Nov 31›", "invalid"),
    ("‹2026-11-03›", "2026-11-03"),
    ("2026-11-03 Moved to ‹2026-11-05›", "2026-11-05"),
    ("Gespräch ‹(3. November 2026)›", "2026-11-03"),
    ("Entretien, ‹3 Nov 2026, 14h30›", "2026-11-03 14:30"),
    ("Radio silence, day 6", "none"),
    ("Interview (2026-11-03) with Dana", "none"),
    ("Interview part 1/2", "none"),
    ("Interview (1/2)", "none"),
    ("Interview 8/10", "none"),
    ("Score: 80", "none"),
    ("Version 1.2.3", "none"),
    ("Version 2026.1", "none"),
    ("Ticket 20261103", "none"),
    ("Report-2026-11-03", "none"),
    ("notes/2026-11-03", "none"),
    ("notes_2026-11-03", "none"),
    ("Call with May", "none"),
    ("Round 3", "none"),
    ("On the march", "none"),
    ("Offer: 92.000", "none"),
    ("Called +44 20 7946 0018", "none"),
    ("Called 555-0142", "none"),
    ("", "none"),
    (".", "none"),
  ]

  static let anywhere: [(String, [String])] = [
    ("Called Dana on ‹2026-11-03› and ‹Nov 5›.", ["2026-11-03", "11-05"]),
    ("Set for ‹Tuesday, Nov 10 at 2pm›, then ‹12 Nov›", ["11-10 Tue 14:00", "11-12"]),
    ("onsite booked for ‹10/22›", ["10-22"]),
    ("Hear-back date is now ‹11/28›", ["11-28"]),
    ("meet me, 9/16 on Zoom", []),
    ("hear back: ‹11/10›", ["11/10?"]),
    ("by ‹11/10› or ‹11/12/2026›", ["11/10?", "2026-11-12|2026-12-11"]),
    ("‹Wed 11/4› works", ["11/4? Wed"]),
    ("interview on ‹20.10. at 9:00›", ["10-20 09:00"]),
    ("interview set for ‹20261130›", ["2026-11-30"]),
    ("it cost 20.10. Then more", []),
    ("panel ‹12/3 10:00› in Leeds", ["12/3? 10:00"]),
    ("score 7/10 and 8/10", []),
    ("moved from ‹Nov 10› to ‹Nov 12›", ["11-10", "11-12"]),
    ("rescheduled the panel from ‹10 Nov› to ‹12 Nov›", ["11-10", "11-12"]),
    ("on-site from ‹Nov 10 to Nov 12›", ["11-10..11-12"]),
    ("set for ‹Nov. 16th 10-11am CET›", ["11-16 10:00"]),
    ("Zoom on ‹Thu 12 Nov, 9.30am›", ["11-12 Thu 09:30"]),
    ("‹Friday, the 13th of November›", ["11-13 Fri"]),
    ("‹November 13 (Friday)›", ["11-13 Fri"]),
    ("‹10 & 11 Nov 2026›", ["2026-11-10..2026-11-11"]),
    ("‹Jan 2019› - ‹Mar 2023› worked at Acme", ["no day", "no day"]),
    ("from 2019 to 2023, 2020/21 season", []),
    ("order #2026-11-03, INV-2026-11-03, PO 2026-1103", []),
    ("salary 45.000 to 52.000, 21/hr, ext. 4021", []),
    ("chapter 3.11. and section 2.10.1", []),
    ("Java 21, Swift 6.3, iOS 17.2.1, 2026.11.3", []),
    ("\"‹2026-11-03›\"", ["2026-11-03"]),
    ("Juneau 3, Octavia 5, decade 10, Augusta 9, Maya 4, Sepp 3", []),
    ("moved to ‹2026-11-03T14:30›.", ["2026-11-03 14:30"]),
    ("between ‹Nov 10–12, 2026› sometime", ["2026-11-10..2026-11-12"]),
    ("Panel ‹(2026-11-10)› and panel ‹(2026-11-12)›", ["2026-11-10", "2026-11-12"]),
    ("due:‹2026-12-01›", ["2026-12-01"]),
    ("due=‹2026-12-01›", ["2026-12-01"]),
    ("📅 ‹2026-12-01›", ["2026-12-01"]),
    ("forklift cert (expires ‹2027-03›)", ["no day"]),
    ("sometime in ‹June 2026›", ["no day"]),
    ("panel in ‹early Nov›", ["no day"]),
    ("the ‹week of Nov 9›", ["no day"]),
    ("never on ‹Nov 31›", ["invalid"]),
    ("on ‹2026-02-30›", ["invalid"]),
    ("on ‹the 3rd of November›", ["11-03"]),
    ("by ‹the 3rd of November 2026›", ["2026-11-03"]),
    ("on ‹3\nNov› she said", ["11-03"]),
    ("I started on ‹Nov\n3, 2026› there", ["2026-11-03"]),
    ("start ‹4 January›. Must answer by the 27th", ["01-04"]),
    ("see [[‹x›]]", []),
    ("ends ‹3 Nov.›, she said", ["11-03"]),
    ("It ended ‹3 Nov›. She said", ["11-03"]),
    ("2026-11-03-notes.pdf attached", []),
    ("see notes-2026-11-03.md or a/2026-11-03", []),
    ("https://example.org/2026/11/03/x", []),
    ("id 20261103 and 20261103123", []),
    ("v2026.1 and 1.2.3 and 1.2.26", []),
    ("10.0.0.1 and 10.11.12.13", []),
    ("paid $11/3 and 11/3 of it", []),
    ("3/4 done, 8/10 would call again", []),
    ("it is 3/4 done", []),
    ("24/7 on call", []),
    ("May I call? The other 3 may call", []),
    ("met all 3. May followed up", []),
    ("I march on 3 fronts", []),
    ("she sat 3 exams", []),
    ("in May 5 people left", []),
    ("Dana, 555-0142, +1 612 555 0119", []),
    ("the 3rd interview, the 2nd call", []),
    ("on Friday, on the 9th, day 8, week 2, Q4", []),
    ("room 3.11, floor 4, 10-12 people", []),
    ("Nov3 3Nov aNov 3 xx2026-11-03", []),
    ("2026-11-03x 2026-11-031", []),
    ("from 9 to 10 or 2-3pm", []),
    ("Jan called, June called, April and May too", []),
    ("", []),
  ]

  @Test(arguments: atEnd) func readsDateAtEnd(_ source: String, _ expected: String) {
    let marked = Marked(source)
    let date = DateReader.date(atEndOf: 0..<marked.text.count, in: marked.text, order: nil)
    #expect(summary(of: date) == expected)
    #expect(date?.range == marked.ranges.first)
  }

  @Test(arguments: anywhere) func readsDatesAnywhere(_ source: String, _ expected: [String]) {
    let marked = Marked(source)
    let dates = DateReader.dates(in: 0..<marked.text.count, of: marked.text, order: nil)
    #expect(dates.map { summary(of: $0) } == expected)
    if !expected.isEmpty { #expect(dates.map(\.range) == marked.ranges) }
  }

  @Test func readsAllThatItsOwnDescriptionsSay() {
    for offset in stride(from: -30_000, to: 50_000, by: 97) {
      let day = CivilDate(days: Int32(offset))
      guard (1900...2099).contains(day.year) else { continue }
      let forms = [
        "\(day)", day.spoken(), day.spokenWithWeekday(), "(\(day))", "[[\(day)]]",
        "\(day) (\(day.weekday.name))", "\(day.weekday.name), \(day.spoken())",
      ]
      for form in forms {
        let text = Array(form.utf8)
        for date in [
          DateReader.date(atStartOf: 0..<text.count, in: text, order: nil),
          DateReader.date(atEndOf: 0..<text.count, in: text, order: nil),
          DateReader.dates(in: 0..<text.count, of: text, order: nil).first,
        ] {
          #expect(date?.value == .day(day), "\(form)")
          #expect(date?.range == 0..<text.count, "\(form)")
          #expect(date?.weekday == nil || date?.weekday == day.weekday, "\(form)")
        }
      }
    }
  }
}
