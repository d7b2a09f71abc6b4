import FollowUp
import Journal
import Reporting
import SourceText
import TestSupport
import Workspace

/// One company of a simulated search, with the journal that the seeker keeps of it.
struct SearchedThread {
  let number: Int
  let company: String
  let contact: String
  /// Something of this company's own, to be thankful for.
  let topic: String
  var entries: [Entry] = []
  var hasPlan = false
  /// The tasks under the heading, as the seeker last brought them up to date.
  private var plan: String?

  /// Journals that were read already, for most days change nothing.
  private final class Shelf {
    private var read: [String: Interview] = [:]

    func interview(_ text: String, _ setup: Setup) throws -> Interview {
      if let known = read[text] { return known }
      let source = try SourceText(path: "journal.md", bytes: Array(text.utf8))
      let interview = try Journal.read(source, settings: setup.reading)
      read[text] = interview
      return interview
    }
  }

  private let shelf = Shelf()

  struct Entry {
    var day: CivilDate
    var words: String
    var fields: [String] = []
    var isPlanned = false
  }

  init(_ number: Int) {
    self.number = number
    company = "\(Self.names[number % Self.names.count]) \(Self.trades[number % Self.trades.count])"
    contact =
      "\(Self.people[number % Self.people.count]) \(Self.families[number % Self.families.count])"
    topic =
      "the \(Self.adjectives[number / 6]) \(Self.things[number % 6]) and its \(Self.parts[number % 5])"
  }

  var firstName: String { String(contact.prefix { $0 != " " }) }

  /// The journals of odd numbers are written under headings, the others as lists.
  private var hasHeadings: Bool { number % 2 == 1 }

  // MARK: Writing

  mutating func tell(_ words: String, on day: CivilDate, fields: [String] = []) {
    let index = entries.firstIndex { $0.isPlanned && $0.day > day } ?? entries.count
    entries.insert(Entry(day: day, words: words, fields: fields), at: index)
  }

  /// The file, as it stands.
  var text: String {
    var text = """
      ---
      company: \(company)
      role: Planner
      contact: \(contact) <\(firstName.lowercased())@example.com>
      ---

      # \(company) — Planner


      """
    for entry in entries {
      let box = entry.isPlanned ? "[ ] " : ""
      text +=
        hasHeadings ? "## \(entry.day) \(entry.words)\n" : "- \(box)\(entry.day) \(entry.words)\n"
      if hasHeadings, !entry.fields.isEmpty { text += "\n" }
      for field in entry.fields { text += hasHeadings ? "- \(field)\n" : "  - \(field)\n" }
      if hasHeadings { text += "\n" }
    }
    if let plan { text += (hasHeadings ? "" : "\n") + plan + "\n" }
    return text
  }

  /// Puts the dates of the plan right, as `interviewlint plan` has them.
  mutating func renewPlan(_ setup: Setup, _ today: CivilDate) throws {
    guard hasPlan else { return }
    plan = nil
    let read = try self.read(setup, today)
    guard read.timeline.isOpen else { return }
    plan = PlanSection.text(of: FollowUpPlan(read.interview, read.timeline))
  }

  // MARK: Reading

  struct Read {
    let interview: Interview
    let timeline: Timeline
  }

  func read(_ setup: Setup, _ today: CivilDate) throws -> Read {
    let interview = try shelf.interview(text, setup)
    return Read(
      interview: interview,
      timeline: Timeline(interview, practice: setup.practice, today: today))
  }

  private static let names = [
    "Acorn", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel", "Ivy", "Juniper",
    "Larch", "Maple", "Nettle", "Oak", "Poplar", "Quince", "Rowan", "Spruce", "Thorn", "Willow",
    "Yarrow", "Alder", "Bracken", "Clover", "Damson", "Fennel", "Garland", "Heather", "Iris",
    "Jasmine",
  ]
  private static let trades = [
    "Freight", "Foods", "Robotics", "Media", "Dairy", "Software", "Rail",
  ]
  private static let people = [
    "Dana", "Priya", "Marcus", "Ingrid", "Kwame", "Ruth", "Yusuf", "Anna", "Tomas", "Greta", "Omar",
  ]
  private static let families = [
    "Whitfield", "Okafor", "Lindqvist", "Castellanos", "Haddad", "Zhou", "Raghunathan",
  ]
  private static let adjectives = ["northern", "seasonal", "overnight", "regional", "shared"]
  private static let things = [
    "timetable", "warehouse", "forecast", "harvest", "studio", "archive",
  ]
  private static let parts = ["backlog", "handover", "budget", "newcomers", "weather"]
}
