import FollowUp
import Journal

/// Writes the summary of one thread.
struct SummaryText {
  let interview: Interview
  let timeline: Timeline

  /// Blocks of Markdown, none of which begins with words from the notes. There are no headings, which
  /// would take what follows the section out of the entry that it stands in.
  var text: String {
    var blocks = [standing]
    let facts = [contact].compactMap(\.self) + promises + unread
    if !facts.isEmpty { blocks.append(list(facts)) }
    if !steps.isEmpty { blocks += ["**Ahead**", list(steps)] }
    if !interview.events.isEmpty { blocks += ["**What happened**", events] }
    return blocks.joined(separator: "\n\n")
  }

  private func list(_ items: [String]) -> String {
    items.map { "- \($0)" }.joined(separator: "\n")
  }

  private var standing: String {
    let words = SummaryStanding(interview: interview, timeline: timeline).words
    return interview.events.isEmpty
      ? "**\(nothing ?? words)**" : "**As of \(EventWording.day(timeline.asOf)):** \(words)"
  }

  /// Where no event is known, and that may not be because there was none.
  private var nothing: String? {
    if !UnreadNotes(interview).lines.isEmpty { return "No entry could be read yet." }
    return interview.isUndated
      ? "Nothing is known to have happened: no entry begins with a date." : nil
  }

  /// What could not be read, by its words: line numbers would change with the section itself.
  private var unread: [String] {
    let notes = UnreadNotes(interview)
    let count = notes.lines.count
    guard count > 0 else { return [] }
    var quoted = notes.lines.prefix(3).map {
      "“\(MarkdownText.escaped(notes.words($0), columns: 60))”"
    }
    if count > 3 { quoted.append("\(count - 3) more") }
    return [
      "**Could not be read:** \(count) line\(count == 1 ? "" : "s") of the notes, "
        + quoted.joined(separator: ", ") + "; `interviewlint check` says why"
    ]
  }

  private var steps: [String] {
    timeline.stepsOnceAnswered
      .filter { step in
        !step.isDone
          && (step.kind != .hearBack || step.due.map { $0 >= timeline.asOf } ?? true)
      }
      .map(SummarySteps.words)
  }

  /// Whom to call.
  private var contact: String? {
    guard timeline.isOpen else { return nil }
    guard let name = timeline.contact else { return "**Contact:** nobody is named yet" }
    let words = "**Contact:** " + MarkdownText.escaped(name, columns: 60)
    let address = interview.contacts.first { $0.name == name }?.email
    return address.map { "\(words) (\(MarkdownText.address($0)))" } ?? words
  }

  /// What they and the seeker said would happen.
  private var promises: [String] {
    guard timeline.isOpen else { return [] }
    var result: [String] = []
    if let hearBack = timeline.hearBack, !hearBack.isAssumed {
      let told = EventWording.day(interview.events[hearBack.event].date)
      result.append("**They promised:** word by \(EventWording.day(hearBack.date)) (on \(told))")
    } else if let (value, day) = latest(\.hearBackBy), case .vague(let words) = value {
      result.append(
        "**They promised:** word “\(MarkdownText.escaped(words, columns: 60))” "
          + "(on \(EventWording.day(day))); no date")
    }
    if let (words, day) = latest(\.nextSteps) {
      result.append(
        "**Next steps, they said:** \(MarkdownText.escaped(words, columns: 100)) "
          + "(on \(EventWording.day(day)))")
    }
    if let (value, day) = latest(\.willFollowUp), value {
      result.append("**You said:** that you would follow up (on \(EventWording.day(day)))")
    }
    return result
  }

  /// The value of a field in the last event that has one, and the day of that event.
  private func latest<Value>(_ field: KeyPath<Fields, Field<Value>?>) -> (
    value: Value, day: CivilDate
  )? {
    for index in timeline.order.reversed() {
      let event = interview.events[index]
      if event.plan == .told, let value = event.fields[keyPath: field]?.value {
        return (value, event.date)
      }
    }
    return nil
  }

  /// The events as they were understood.
  private var events: String {
    var table = MarkdownTable(header: ["Date", "Event", "With", "In the notes"])
    for index in timeline.order {
      let event = interview.events[index]
      table.rows.append([
        EventWording.days(event), words(of: event),
        names(event.whom),
        MarkdownText.escaped(event.text, columns: 60),
      ])
    }
    return table.text
  }

  /// Every row of the table is as wide as the widest.
  private func names(_ people: [String]) -> String {
    var names = people.prefix(SummaryText.mostNames).map { MarkdownText.escaped($0, columns: 30) }
    if people.count > names.count { names.append("\(people.count - names.count) more") }
    return names.joined(separator: ", ")
  }

  private static let mostNames = 16

  private func words(of event: Event) -> String {
    var words = EventWording.kind(event.kind)
    if let channel = event.channel { words += ", \(EventWording.channel(channel))" }
    if let outcome = event.outcome, event.channel != .voicemail || outcome != .message {
      words += ", \(EventWording.outcome(outcome))"
    }
    if case .by(let date)? = event.fields.hearBackBy?.value {
      words += "; word by \(EventWording.day(date))"
    }
    if let date = event.fields.answerBy?.value {
      words += "; answer by \(EventWording.day(date))"
    }
    return event.plan == .told ? words : "Planned: \(words)"
  }
}
