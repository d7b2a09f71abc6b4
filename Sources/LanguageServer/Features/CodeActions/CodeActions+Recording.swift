import FollowUp
import Journal
import Linting
import Reporting
import SourceText

/// What happened today, written down as an entry.
extension CodeActions {
  /// What the next action makes likely. A follow-up that would overstep isn't among it.
  var recordings: [CodeAction] {
    guard read.timeline.isOpen, let anchor else { return [] }
    return entries.compactMap { entry in
      let edit = EntryInsertion.edit(
        after: anchor, words: entry.words, on: read.today, in: read.interview)
      let fix = Fix("", [edit], effect: .addsEvents)
      guard let after = attempt(fix), isAdded(entry, in: after.interview) else { return nil }
      return CodeAction(
        title: "Record today: \(HarmlessText.line(entry.words))", kind: .record,
        edit: workspaceEdit([edit]))
    }
  }

  private struct NewEntry {
    var kind: EventKind
    var words: String

    init(_ kind: EventKind, _ words: String) {
      self.kind = kind
      self.words = words
    }
  }

  /// The event told last.
  private var anchor: Event? {
    read.timeline.order.last { !read.interview.events[$0].isPlanned(on: read.today) }
      .map { read.interview.events[$0] }
  }

  private var entries: [NewEntry] {
    let next = read.timeline.next
    let name = next.people.first ?? read.interview.contacts.first?.name
    let whom = name.map { MarkdownText.escaped($0) }
    let to = whom.map { " to \($0)" } ?? ""
    let from = whom.map { " from \($0)" } ?? ""
    var entries: [NewEntry] = []
    if next.kind == .sendThankYou || next.owesThanks {
      // Everybody who took part is thanked.
      let all = next.people.map { MarkdownText.escaped($0) }
      let toAll =
        all.count < 2
        ? to : " to \(all.dropLast().joined(separator: ", ")) and \(all[all.count - 1])"
      entries.append(NewEntry(.thankYou, "Thank-you email\(toAll)"))
      entries.append(NewEntry(.thankYou, "Thank-you note (handwritten)\(toAll)"))
    }
    let isFollowUp = next.kind == .followUpCall || next.kind == .secondFollowUp
    if isFollowUp, next.opens ?? read.today <= read.today {
      let them = whom ?? "them"
      entries.append(NewEntry(.followUp, "Called \(them), left voicemail"))
      entries.append(NewEntry(.followUp, "Called \(them), no answer"))
      entries.append(NewEntry(.followUp, "Called \(them) and reached them"))
      entries.append(NewEntry(.followUp, "Follow-up email\(to)"))
    }
    if read.timeline.currentRound != nil || read.timeline.standing == .applied {
      entries.append(NewEntry(.reply, "Reply by email\(from)"))
      entries.append(NewEntry(.reply, "Call\(whom.map { " from \($0)" } ?? " from them")"))
    }
    return entries
  }

  /// Whether the new text tells what was to be told, today.
  private func isAdded(_ entry: NewEntry, in after: Interview) -> Bool {
    func count(_ interview: Interview) -> Int {
      interview.events.count { event in
        event.kind == entry.kind && event.date == read.today && event.plan == .told
      }
    }
    return count(after) == count(read.interview) + 1
      && after.events.count == read.interview.events.count + 1
  }
}
