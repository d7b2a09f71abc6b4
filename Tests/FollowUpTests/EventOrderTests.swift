import FollowUp
import Journal
import TestSupport
import Testing

/// In which order events are taken to have happened, as indexes into the file.
@Suite struct EventOrderTests {
  @Test(arguments: [
    // By day, then by the order of the file.
    ("11-03 interview\n11-04 thank-you\n11-04 reply", [0, 1, 2]),
    // Newest first: the order within a day is turned round, too.
    ("11-04 reply\n11-04 thank-you\n11-03 interview", [2, 1, 0]),
    // But the parts of one entry keep theirs.
    ("11-11 follow-up call\n+ follow-up email\n11-03 interview", [2, 0, 1]),
    // By the time of day, where it is told.
    ("11-03 interview\n11-04 15:00 follow-up\n11-04 09:00 reply", [0, 2, 1]),
    // What has no time follows what stands before it.
    ("11-03 interview\n11-04 15:00 follow-up\n11-04 answer\n11-04 09:00 reply", [0, 3, 1, 2]),
    // What is told comes before what is planned for the same day.
    ("11-03 interview\n[ ] 11-04 follow-up\n11-04 reply", [0, 2, 1]),
    // A plan at the top doesn't make the file run newest-first.
    ("[ ] 11-20 closed\n11-01 applied\n11-03 interview\n11-03 reply", [1, 2, 3, 0]),
    // Nobody is thanked before the interview.
    ("11-02 applied\n11-03 thank-you\n11-03 answer\n11-03 interview", [0, 2, 3, 1]),
    // Unless the times say so: the thanks may be for a talk that isn't noted.
    ("11-03 09:00 thank-you\n11-03 14:00 interview", [0, 1]),
    // Thanks on the morning of the second interview may be for the first.
    ("11-02 interview\n11-03 thank-you\n11-03 interview", [0, 1, 2]),
    ("", []),
  ])
  func order(notes: String, expected: [Int]) throws {
    #expect(try timeline(notes, "12-31").order == expected)
  }
}
