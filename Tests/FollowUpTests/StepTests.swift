import FollowUp
import Journal
import TestSupport
import Testing

/// The schedule in absolute dates.
@Suite struct StepTests {
  private func describe(_ steps: [Step]) -> [String] {
    steps.map { step in
      let name =
        switch step.kind {
        case .writePlan: "plan"
        case .interview: "interview"
        case .sendThankYou: "thank-you"
        case .hearBack: "hear back"
        case .followUp(let number, let byCall): "follow-up \(number)\(byCall ? " by call" : "")"
        case .moveOn: "move on"
        case .answerOffer: "answer"
        }
      return (step.isDone ? "done: " : "") + name + (step.due.map { " \(short($0))" } ?? "")
        + (step.isAssumed ? "?" : "")
    }
  }

  @Test(arguments: [
    (
      "[ ] 11-24 interview\n[ ] 11-25 thank-you",
      [
        "done: plan 11-24", "interview 11-24", "thank-you 11-25", "hear back 12-01?",
        "follow-up 1 by call 12-02?", "follow-up 2 12-04?", "move on 12-11?",
      ]
    ),
    (
      "11-03 interview by 11-10",
      [
        "thank-you 11-04", "hear back 11-10", "follow-up 1 by call 11-11", "follow-up 2 11-13",
        "move on 11-20",
      ]
    ),
    (
      "11-03 interview by 11-10\n11-03 thank-you\n11-12 follow-up voicemail left",
      [
        "done: thank-you 11-04", "done: hear back 11-10", "done: follow-up 1 by call 11-12",
        "follow-up 2 11-16", "move on 11-23",
      ]
    ),
    ("11-03 interview\n11-12 offer answer-by 11-20", ["answer 11-20"]),
    ("11-03 interview\n11-12 rejection", []), ("11-01 applied", []), ("", []),
  ])
  func asAtTheLastEntry(notes: String, expected: [String]) throws {
    #expect(describe(try timeline(notes, nil).steps) == expected)
  }

  /// The call is late: what comes after it is reckoned from the next business day. 22 November is a Sunday.
  @Test func aheadOfToday() throws {
    let timeline = try timeline("11-03 interview by 11-10\n11-03 thank-you", "11-22")
    #expect(
      describe(timeline.ahead) == [
        "follow-up 1 by call 11-11", "follow-up 2 11-25", "move on 12-02",
      ])
  }

  @Test func planForAnInterviewToCome() throws {
    let day = try NotesInShort.date("11-24")
    #expect(
      describe(Timeline.plan(interview: day, hearBack: nil, practice: Practice())) == [
        "plan 11-24", "interview 11-24", "thank-you 11-25", "hear back 12-01?",
        "follow-up 1 by call 12-02?", "follow-up 2 12-04?", "move on 12-11?",
      ])
    let promised = try NotesInShort.date("12-04")
    #expect(
      describe(Timeline.plan(interview: day, hearBack: promised, practice: Practice()))
        .suffix(4) == [
          "hear back 12-04", "follow-up 1 by call 12-07", "follow-up 2 12-09", "move on 12-16",
        ])
  }
}
