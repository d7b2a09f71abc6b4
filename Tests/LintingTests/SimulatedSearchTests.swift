import FollowUp
import Journal
import Linting
import SourceText
import TestSupport
import Testing

/// Thirty interviews over three months, kept in journals as text.
@Suite("A simulated search")
struct SimulatedSearchTests {
  @Test("A seeker who does what is next on each day never sees a warning or an error")
  func obedient() throws {
    let start = try #require(CivilDate(iso: "2026-08-03"))
    var random = SeededGenerator(seed: 11)
    var threads = (0..<30).map {
      SimulatedThread($0, interview: start.adding(days: $0 * 2 + 3), &random)
    }
    for offset in 0..<120 {
      let today = start.adding(days: offset)
      for index in threads.indices {
        guard let checked = try threads[index].live(on: today) else { continue }
        let loud = checked.findings.filter { $0.severity > .note && $0.rule != "keep-searching" }
        #expect(
          loud.map { "\($0.rule): \($0.message)" } == [], "on \(today):\n\(threads[index].text)")
      }
    }
    #expect(threads.filter { !$0.isOver }.map(\.text) == [])
  }

  @Test(
    "A seeker who ignores it sees exactly what wasn't done",
    arguments: [
      ([], "2026-11-05", ["send-thank-you"]),
      ([], "2026-11-12", ["follow-up-when-due", "send-thank-you"]),
      ([thanks], "2026-11-10", []),
      ([thanks], "2026-11-11", ["follow-up-when-due"]),
      ([thanks, call], "2026-11-12", []),
      ([thanks, call], "2026-11-13", ["second-follow-up"]),
      ([thanks, call, email], "2026-11-19", []),
      ([thanks, call, email], "2026-11-20", ["move-on"]),
      ([thanks, call, email, third], "2026-11-19", ["stop-after-silence"]),
      ([thanks, early], "2026-11-06", []),
      ([thanks, call, email, plan], "2026-11-16", ["stop-after-silence (error)"]),
      ([thanks, call, email, close], "2027-03-01", []),
    ] as [([String], String, [String])])
  func negligent(entries: [String], today: String, expected: [String]) throws {
    let text = Self.beginning + entries.joined()
    let checked = try CheckedText(text, today: today)
    let loud = checked.findings.filter { $0.severity > .note }
    #expect(
      loud.map { $0.severity == .error ? "\($0.rule) (error)" : $0.rule }.sorted() == expected)
  }

  private static let beginning = """
    ---
    company: Acme
    contact: Dana Whitfield
    ---

    ## Follow-up plan

    Thanks the same evening, a call the day after the date, one more, then move on.

    ## Log

    - 2026-11-03 Interview with Dana Whitfield
      - Next steps: second round
      - Hear back by: 2026-11-10
      - Will follow up: yes
      - Contact: Dana Whitfield

    """
  private static let thanks = "- 2026-11-03 Thank-you email to Dana: the gripper demo\n"
  private static let early = "- 2026-11-05 Follow-up call to Dana: left a message\n"
  private static let call = "- 2026-11-11 Follow-up call to Dana: left a message\n"
  private static let email = "- 2026-11-13 Follow-up email to Dana\n"
  private static let third = "- 2026-11-17 Follow-up email to Dana\n"
  private static let plan = "- [ ] 2026-11-24 Follow-up call to Dana\n"
  private static let close = "- 2026-11-20 Moving on\n"
}

/// One process: what the company will do is drawn beforehand, what the seeker does follows `next`.
private struct SimulatedThread {
  private(set) var text: String
  private let name: String
  private let interview: CivilDate
  private let isHeadings: Bool
  /// What the company does, by day.
  private var fate: [(day: CivilDate, entry: String)] = []
  private(set) var isOver = false

  private static let names = ["Dana Whitfield", "Priya Shah", "Sam Okafor", "Ingrid Lindqvist"]

  init(_ number: Int, interview: CivilDate, _ random: inout SeededGenerator) {
    name = Self.names[number % Self.names.count]
    isHeadings = number.isMultiple(of: 2)
    self.interview = interview
    text = """
      ---
      company: Company \(number)
      role: Engineer
      contact: \(name)
      ---

      # Company \(number)

      ## Follow-up plan

      Thanks the same evening, a call the day after the date, one more, then move on.

      ## Log


      """
    tell(interview.adding(days: -12), "Applied online")
    tell(interview.adding(days: -5), "\(name) emailed to set up an interview")
    let endings = [
      nil, "Rejected", "\(name) replied: still deciding",
      "\(name) asked me not to contact them again",
      "\(name) wrote that they will decide within two weeks",
    ]
    var day = interview
    for _ in 0..<Int.random(in: 0..<3, using: &random) {
      day = day.adding(days: Int.random(in: 2..<12, using: &random))
      let index = Int.random(in: 0..<endings.count, using: &random)
      if let entry = endings[index] { fate.append((day, entry)) }
      if [1, 3].contains(index) { break }
    }
  }

  /// What happens on a day, and what the seeker does about it.
  ///
  /// - Returns: the journal as it is then; nil before the interview and once it is over.
  mutating func live(on today: CivilDate) throws -> CheckedText? {
    if isOver || today < interview { return nil }
    for (day, entry) in fate where day == today { tell(today, entry) }
    if today == interview { tellInterview() }
    var checked = try CheckedText(text, today: today.description)
    while checked.timeline.next.isTask, let opens = checked.timeline.next.opens, opens <= today,
      let entry = entry(for: checked.timeline.next.kind)
    {
      tell(today, entry)
      checked = try CheckedText(text, today: today.description)
    }
    let isSettled = fate.allSatisfy { $0.day < today }
    isOver = isSettled && !checked.timeline.isOpen
    return checked
  }

  private mutating func tellInterview() {
    tell(interview, "Interview with \(name)")
    let indent = isHeadings ? "" : "  "
    let deadline = interview.adding(days: 8)
    for field in [
      "Next steps: a decision", "Hear back by: \(deadline)", "Will follow up: yes",
      "Contact: \(name)",
    ] { text += "\(indent)- \(field)\n" }
    if isHeadings { text += "\n" }
  }

  private func entry(for action: NextAction.Kind) -> String? {
    switch action {
    case .sendThankYou:
      "Thank-you email to \(name): came back to the design of \(text.utf8.count) parts"
    case .followUpCall: "Follow-up call to \(name): left a message"
    case .secondFollowUp: "Follow-up email to \(name)"
    case .moveOn: "Moving on"
    default: nil
    }
  }

  private mutating func tell(_ day: CivilDate, _ words: String) {
    text += isHeadings ? "### \(day) \(words)\n\n" : "- \(day) \(words)\n"
  }
}
