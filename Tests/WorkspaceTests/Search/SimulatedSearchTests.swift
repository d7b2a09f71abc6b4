import Journal
import Linting
import Testing

/// Three months of a search, seen with the linter's eyes on every evening.
@Suite("A search for a job, with plans, second rounds and offers")
struct SimulatedSearchTests {
  private let start = CivilDate(iso: "2026-09-01")

  @Test("in which the seeker does what is next ends no day with a warning", arguments: 0..<3)
  func diligent(seed: Int) throws {
    var search = SimulatedSearch(.doesWhatIsNext, seed: seed, from: try #require(start))
    for _ in 0..<150 {
      try search.live()
      let findings = try search.findings().filter { $0.severity > .note }
      #expect(findings.map { "\(search.today): \($0.rule): \($0.message)" } == [])
      if !findings.isEmpty { return }
      search.sleep()
    }
    #expect(search.threads.count == 30 && search.interviews >= 30)
  }

  @Test("in which the seeker does nothing shows just what was left undone")
  func idle() throws {
    let found = try rules(foundFor: .ignoresIt, seed: 1)
    #expect(
      found == [
        "announce-follow-up", "ask-next-steps", "confirm-contact", "follow-up-when-due",
        "get-timeframe", "plan-ahead", "send-thank-you",
      ])
  }

  @Test("in which the seeker pesters is told to stop, and what was left undone")
  func impatient() throws {
    let found = try rules(foundFor: .pesters, seed: 1)
    #expect(
      found == [
        "plan-ahead", "send-thank-you", "stop-after-silence",
      ])
  }

  /// The rules that warned on any day.
  private func rules(foundFor habit: SimulatedSearch.Habit, seed: Int) throws -> [String] {
    var search = SimulatedSearch(habit, seed: seed, from: try #require(start))
    var rules: Set<String> = []
    for _ in 0..<120 {
      try search.live()
      // Every other evening will do: nothing that is found is gone on the next day.
      if search.today.days % 2 == 0 {
        rules.formUnion(try search.findings().filter { $0.severity > .note }.map(\.rule))
      }
      search.sleep()
    }
    return rules.sorted()
  }
}
