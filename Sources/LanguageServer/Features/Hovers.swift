import FollowUp
import Journal
import Linting
import Reporting
import SourceText

/// What there is to know about a place in a journal.
struct Hovers {
  let read: ReadDocument
  let isMarkdown: Bool

  func hover(at position: TextPosition) -> Hover? {
    let offset = read.map.offset(of: position)
    func holds(_ range: Range<Int>) -> Bool {
      range.lowerBound <= offset && offset <= range.upperBound
    }
    var parts: [String] = []
    var place: Range<Int>?
    func add(_ text: String, _ range: Range<Int>) {
      parts.append(text)
      if range.count < place?.count ?? .max { place = range }
    }
    for directive in read.interview.directives where holds(directive.range) {
      for rule in directive.rules where holds(rule.range) {
        if let known = Rules.named(rule.name) {
          add("\(strong(rule.name)): \(known.about.summary).\n\n\(practice(known))", rule.range)
        }
      }
    }
    if let title = read.interview.title, holds(title) { add(standing, title) }
    let events = read.interview.events.filter { holds($0.range) || holds(fieldsRange($0)) }
    // The innermost; two events of one line are both told.
    let least = events.map(\.range.count).min()
    for event in events where event.range.count == least || holds(fieldsRange(event)) {
      // A field may stand below the entry's own words.
      let place = holds(event.range) ? event.range : fieldRanges(event).first(where: holds)
      add(words(for: event), place ?? read.map.content(ofLine: read.map.line(at: offset)))
    }
    for finding in read.findings.filter({ holds($0.range) }).prefix(Self.mostFindings) {
      add(words(for: finding), finding.range)
    }
    guard let place, !parts.isEmpty else { return nil }
    return Hover(
      text: parts.joined(separator: isMarkdown ? "\n\n---\n\n" : "\n\n"), isMarkdown: isMarkdown,
      range: read.map.range(place))
  }

  private static let mostFindings = 4

  // MARK: Words

  private func escaped(_ text: String) -> String {
    isMarkdown ? MarkdownText.escaped(text) : HarmlessText.line(text)
  }

  private func strong(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }

  private func item(_ label: String, _ value: String) -> String {
    "\n- \(label): \(value)"
  }

  private var standing: String {
    let next = read.timeline.next
    let name = read.timeline.standing.rawValue.split(separator: "-").joined(separator: " ")
    var text = strong(name)
    if let words = NextActionWords.short(read.timeline, today: read.today) {
      text = words.hasPrefix(name) ? strong(escaped(words)) : "\(text): \(escaped(words))"
    }
    return "\(text)\n\n\(escaped(next.why(seenFrom: read.today)))"
  }

  /// From the first to the last field of an event: they may stand below its own words.
  private func fieldsRange(_ event: Event) -> Range<Int> {
    let ranges = fieldRanges(event)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return event.range }
    return first..<last
  }

  private func fieldRanges(_ event: Event) -> [Range<Int>] {
    let fields = event.fields
    return [
      fields.nextSteps?.range, fields.hearBackBy?.range, fields.willFollowUp?.range,
      fields.contact?.range, fields.interviewers?.range, fields.answerBy?.range,
      fields.interviewOn?.range,
    ].compactMap(\.self)
  }

  /// How an entry was read.
  private func words(for event: Event) -> String {
    let seen = event.seen(on: read.today)
    var text = "\(strong(EventWording.kind(seen.kind))), \(EventWording.days(event))"
    if seen.isPlanned(on: read.today) { text += ", planned" }
    switch seen.direction {
    case .in: text += ", from them"
    case .out: text += ", from you"
    case nil: break
    }
    if let channel = seen.channel { text += ", \(EventWording.channel(channel))" }
    if let outcome = seen.outcome { text += ", \(EventWording.outcome(outcome))" }
    if !event.people.isEmpty { text += ", \(escaped(event.people.joined(separator: ", ")))" }
    let fields = event.fields
    func add<Value>(_ label: String, _ field: Field<Value>?, _ words: (Value) -> String) {
      guard let field else { return }
      text += item(label, field.value.map(words) ?? "no")
    }
    add("next steps", fields.nextSteps, escaped)
    add("hear back by", fields.hearBackBy) { value in
      switch value {
      case .by(let date): EventWording.day(date)
      case .vague(let words): "“\(escaped(words))”, which names no day"
      }
    }
    add("will follow up", fields.willFollowUp) { $0 ? "yes" : "no" }
    add("contact", fields.contact, escaped)
    add("interviewers", fields.interviewers) { escaped($0.joined(separator: ", ")) }
    add("answer by", fields.answerBy) { EventWording.day($0) }
    add("interview on", fields.interviewOn) { EventWording.day($0) }
    return text
  }

  /// The practice behind a finding.
  private func words(for finding: Finding) -> String {
    var text = "\(strong(finding.rule)) (\(finding.severity.rawValue)): \(escaped(finding.message))"
    if !finding.help.isEmpty { text += "\n\n\(escaped(finding.help))" }
    if let rule = Rules.named(finding.rule) { text += "\n\n\(practice(rule))" }
    return text
  }

  private func practice(_ rule: any Rule.Type) -> String {
    let practice = rule.about.practice
    return "\(practice.text) (\(practice.source.rawValue).) \(rule.about.why)"
  }
}
