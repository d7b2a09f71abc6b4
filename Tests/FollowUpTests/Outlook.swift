import FollowUp
import Journal
import TestSupport

/// How the thread looks from a day, in one line: `waiting: wait until 2026-11-11`.
func outlook(_ notes: String, _ today: String?, practice: Practice = Practice()) throws -> String {
  let timeline = try timeline(notes, today, practice: practice)
  return describe(timeline)
}

func timeline(
  _ notes: String, _ today: String?, practice: Practice = Practice(),
  changing change: (inout Interview) -> Void = { _ in }
) throws -> Timeline {
  var interview = try NotesInShort(notes).interview
  change(&interview)
  return Timeline(interview, practice: practice, today: try today.map(NotesInShort.date))
}

func describe(_ timeline: Timeline) -> String {
  let next = timeline.next
  var text = "\(timeline.standing.rawValue): \(next.kind.rawValue)"
  if let due = next.due { text += " \(short(due))" }
  if next.isAssumed { text += " (assumed)" }
  if next.owesThanks { text += ", thanks owed" }
  let overdue = next.overdueDays(on: timeline.asOf)
  if overdue > 0 { text += ", \(overdue) days late" }
  return text
}

/// The contacts that overstep, each in one line: `11-06 follow-up: before-hear-back, fine from 11-11`.
func oversteps(
  _ notes: String, _ today: String? = "12-31", practice: Practice = Practice(),
  changing change: (inout Interview) -> Void = { _ in }
) throws -> [String] {
  try timeline(notes, today, practice: practice, changing: change).outreach
    .filter { !$0.oversteps.isEmpty }.map(describe)
}

func describe(_ contact: Outreach) -> String {
  var text = contact.isPlanned ? "[ ] " : ""
  text += "\(short(contact.day)) \(contact.kind.rawValue): "
  text += names.filter { contact.oversteps.contains($0.0) }.map(\.1).joined(separator: " + ")
  if let allowed = contact.allowedFrom { text += ", fine from \(short(allowed))" }
  return text
}

private let names: [(Oversteps, String)] = [
  (.beforeHearBack, "too early"), (.notACall, "not a call"), (.tooSoon, "too close"),
  (.beyondLimit, "too many"), (.afterStopRequest, "asked to stop"), (.afterClose, "closed"),
  (.beforeInterview, "no interview"),
]

/// `11-03` in 2026, else the whole date.
func short(_ date: CivilDate) -> String {
  let text = date.description
  return text.hasPrefix("2026-") ? String(text.dropFirst(5)) : text
}
