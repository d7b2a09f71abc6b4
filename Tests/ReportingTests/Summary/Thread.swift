import FollowUp
import Journal
import Reporting
import SourceText

/// A thread told in a few words, apart from the reader.
enum Thread {
  static func interview(_ events: [Event], contacts: [Contact] = []) throws -> Interview {
    var interview = Interview(
      source: try SourceText(path: "acme.md", bytes: Array("# Acme\n".utf8)))
    interview.bodyStart = 7
    interview.events = events
    interview.contacts = contacts
    return interview
  }

  static func summary(_ events: [Event], contacts: [Contact] = []) throws -> String {
    Summary.text(of: try interview(events, contacts: contacts), practice: Practice())
  }

  /// - Parameter day: of November 2026, which begins on a Sunday.
  static func event(
    _ kind: EventKind, _ day: Int, _ text: String = "", channel: Channel? = nil,
    outcome: Outcome? = nil, people: [String] = [], planned: Bool = false,
    hearBack: Int? = nil
  ) -> Event {
    var event = Event(kind, on: date(day))
    event.text = text
    event.channel = channel
    event.outcome = outcome
    event.people = people
    event.plan = planned ? .unticked : .told
    if let hearBack { event.fields.hearBackBy = Field(.by(date(hearBack)), at: 0..<0) }
    return event
  }

  static func date(_ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: 11, day: 1)!.adding(days: day - 1)
  }

  static let dana = Contact(name: "Dana Whitfield", email: "dana@acme.example", range: 0..<0)
}
