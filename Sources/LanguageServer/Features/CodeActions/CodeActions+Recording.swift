import FollowUp
import Journal
import Linting
import Reporting
import SourceText

/// What happened today, written down as an entry, or on the line that planned it.
extension CodeActions {
  /// What the next action makes likely. A follow-up that would overstep isn't among it.
  func recordings(at place: ActionPlace) -> [CodeAction] {
    guard read.timeline.isOpen else { return [] }
    var actions: [CodeAction] = []
    func add(_ action: CodeAction?) {
      guard let action, !actions.contains(where: { $0.title == action.title }) else { return }
      actions.append(action)
    }
    for event in place.planned(in: read) {
      for entry in entries(for: event) { add(recording(entry, planned: event)) }
    }
    add(interviewHeld)
    add(movingOn)
    for entry in nextEntries {
      let planned = planned(for: entry)
      if let planned, entry.kind == .thankYou, !planned.people.isEmpty {
        // Each of several may be thanked for itself.
        for entry in entries(for: planned) { add(recording(entry, planned: planned)) }
      } else {
        add(recording(entry, planned: planned))
      }
    }
    if place.isGeneral || place.touches(anchor) {
      for entry in replies { add(recording(entry, planned: nil)) }
    }
    return actions
  }

  private struct NewEntry {
    var kind: EventKind
    var words: String
    var channel: Channel?
    var outcome: Outcome?
    /// What to say of the outcome beside words that name the act.
    var result: String?
  }

  /// The event told last.
  private var anchor: Event? {
    EntryInsertion.anchor(in: read.interview, read.timeline, on: read.today)
  }

  // MARK: What may have happened

  private var nextEntries: [NewEntry] {
    let next = read.timeline.next
    var entries: [NewEntry] = []
    if next.kind == .sendThankYou || next.owesThanks {
      // Everybody who took part is thanked.
      entries += thankYous(to: peopleToThank)
    }
    let isFollowUp = next.kind == .followUpCall || next.kind == .secondFollowUp
    if isFollowUp, next.opens ?? read.today <= read.today {
      entries += followUps(with: next.people.first ?? contact.first)
    }
    return entries
  }

  private var replies: [NewEntry] {
    guard read.timeline.currentRound != nil || read.timeline.standing == .applied else { return [] }
    let name = read.timeline.next.people.first ?? contact.first
    let whom = name.map { " from \(MarkdownText.escaped($0))" }
    return [
      NewEntry(kind: .reply, words: "Reply by email\(whom ?? "")", channel: .email),
      NewEntry(kind: .reply, words: "Call\(whom ?? " from them")", channel: .call),
    ]
  }

  /// What a planned line may have come to. A follow-up that would overstep isn't offered.
  private func entries(for planned: Event) -> [NewEntry] {
    switch planned.kind {
    case .thankYou:
      return thankYous(to: planned.people.isEmpty ? peopleToThank : planned.people)
    case .followUp:
      let opens = read.timeline.next.opens ?? read.today
      guard nextEntries.contains(where: { $0.kind == .followUp }), opens <= read.today else {
        return []
      }
      return followUps(with: planned.people.first ?? contact.first)
    default: return []
    }
  }

  private var peopleToThank: [String] {
    read.timeline.ahead.first { $0.kind == .sendThankYou }?.people ?? contact
  }

  private var contact: [String] { read.interview.contacts.prefix(1).map(\.name) }

  private func thankYous(to people: [String]) -> [NewEntry] {
    let names = people.map { MarkdownText.escaped($0) }
    let to = names.isEmpty ? "" : " to \(Wording.list(names))"
    return [
      NewEntry(
        kind: .thankYou, words: "Thank-you email\(to)", channel: .email, result: "sent by email"),
      NewEntry(
        kind: .thankYou, words: "Thank-you note (handwritten)\(to)", channel: .handwritten,
        result: "sent, handwritten"),
    ]
  }

  private func followUps(with person: String?) -> [NewEntry] {
    let name = person.map { MarkdownText.escaped($0) }
    let them = name ?? "them"
    return [
      NewEntry(
        kind: .followUp, words: "Called \(them), left voicemail", channel: .voicemail,
        outcome: .message, result: "left voicemail"),
      NewEntry(
        kind: .followUp, words: "Called \(them), no answer", channel: .call, outcome: .noAnswer,
        result: "no answer"),
      NewEntry(
        kind: .followUp, words: "Called \(them) and reached them", channel: .call,
        outcome: .reached, result: "reached them"),
      NewEntry(
        kind: .followUp, words: "Follow-up email\(name.map { " to \($0)" } ?? "")",
        channel: .email),
    ]
  }

  // MARK: Writing it down

  /// The line that plans what an entry tells: the first of its kind.
  private func planned(for entry: NewEntry) -> Event? {
    read.timeline.order.lazy.map { read.interview.events[$0] }
      .first { $0.kind == entry.kind && $0.seen(on: read.today).plan != .told }
  }

  private func recording(_ entry: NewEntry, planned: Event?) -> CodeAction? {
    if let planned, let line = PlannedEntry(planned, in: read.interview) {
      let isAsPlanned =
        planned.channel == nil || planned.channel == entry.channel
        || planned.channel == .call && entry.channel == .voicemail
      // Words that say by which way it was to be sent say enough.
      let isToldAlready = entry.kind == .thankYou && planned.channel == entry.channel
      let ways = line.tellings(
        entry.words, outcome: isToldAlready ? nil : entry.result, isAsPlanned: isAsPlanned,
        on: read.today)
      for edits in ways {
        if let told = told(entry, by: edits, insteadOf: planned) {
          return action(HarmlessText.line(told.text), edits)
        }
      }
    }
    guard let anchor else { return nil }
    let ways = EntryInsertion.edits(
      after: anchor, words: entry.words, on: read.today, in: read.interview)
    for edit in ways where told(entry, by: [edit], insteadOf: nil) != nil {
      return action(HarmlessText.line(entry.words), [edit])
    }
    return nil
  }

  private func action(_ words: String, _ edits: [Edit]) -> CodeAction {
    CodeAction(title: "Record today: \(words)", kind: .record, edit: workspaceEdit(edits))
  }

  /// What mends the finding, for it is the next action wherever the cursor stands.
  private var movingOn: CodeAction? {
    guard read.timeline.next.kind == .moveOn,
      let finding = read.findings.first(where: { $0.rule == read.timeline.next.rule }),
      var action = fix(finding)
    else { return nil }
    action.kind = .record
    return action
  }

  /// The box of an interview whose day has come.
  private var interviewHeld: CodeAction? {
    guard let round = read.timeline.upcomingRound, round.day <= read.today else { return nil }
    let event = read.interview.events[round.interview]
    guard let edits = PlannedEntry(event, in: read.interview)?.ticked(on: event.date),
      let after = changed(by: edits)?.interview,
      after.events.contains(where: {
        $0.kind == .interview && $0.date == event.date && $0.plan == .told
      })
    else { return nil }
    return CodeAction(
      title: "Record that the interview took place", kind: .record, edit: workspaceEdit(edits))
  }

  /// What the changed text tells; nil where that isn't just what was to be told, today, and all else as
  /// before.
  private func told(
    _ entry: NewEntry, by edits: [Edit], insteadOf planned: Event?
  ) -> Event? {
    // What happened may well make an error of what is still planned.
    guard let after = changed(by: edits)?.interview,
      after.problems.count == read.interview.problems.count,
      after.contacts.map(\.name) == read.interview.contacts.map(\.name)
    else { return nil }
    var before = read.interview.events
    if let planned, let index = before.firstIndex(of: planned) { before.remove(at: index) }
    var new: [Event] = []
    for event in after.events {
      if let index = before.firstIndex(where: { $0.tellsTheSame(as: event) }) {
        before.remove(at: index)
      } else {
        new.append(event)
      }
    }
    guard before.isEmpty, new.count == 1, let told = new.first, told.kind == entry.kind,
      told.date == read.today, told.plan == .told, told.channel == entry.channel,
      told.outcome == entry.outcome
    else { return nil }
    return told
  }
}

extension Event {
  /// Whether nothing differs but the place in the file.
  fileprivate func tellsTheSame(as other: Event) -> Bool {
    func same<Value>(_ path: KeyPath<Fields, Field<Value>?>) -> Bool {
      (fields[keyPath: path] == nil) == (other.fields[keyPath: path] == nil)
        && fields[keyPath: path]?.value == other.fields[keyPath: path]?.value
    }
    return kind == other.kind && date == other.date && endDate == other.endDate
      && time == other.time && channel == other.channel && direction == other.direction
      && outcome == other.outcome && plan == other.plan && people == other.people
      && text == other.text && same(\.nextSteps) && same(\.hearBackBy) && same(\.willFollowUp)
      && same(\.contact) && same(\.interviewers) && same(\.interviewOn) && same(\.answerBy)
  }
}
