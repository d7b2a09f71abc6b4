import FollowUp
package import Journal
package import SourceText

/// Bringing the dates of a plan that stands in a journal up to date: they move when an interview does,
/// or when they name another day.
extension PlanSection {
  /// The edits that give each open task under the plan's heading the date of its step. Words stay as
  /// they are, and so does what is ticked.
  ///
  /// - Returns: in the order of the file; empty where every date is right, or the plan has no tasks.
  package static func moves(to plan: FollowUpPlan, in interview: Interview) -> [Edit] {
    let tasks = tasks(of: interview)
    var moves: [Edit] = []
    for kind in Task.allCases {
      let open = tasks.filter { $0.kind == kind }.sorted { $0.event.date < $1.event.date }
      let days = days(for: kind, in: plan, count: open.count)
      // What is done without being ticked are the first of them.
      for (task, day) in zip(open.suffix(days.count), days)
      where task.event.date != day && task.event.endDate == nil {
        moves += edits(for: task.event, on: day, in: interview.source)
      }
    }
    return moves.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The days on which the tasks of a kind are to be done.
  private static func days(for kind: Task, in plan: FollowUpPlan, count: Int) -> [CivilDate] {
    let steps = plan.steps.filter { !$0.isDone && Task($0.kind) == kind }
    var days = steps.compactMap(plan.day)
    // While the call is still to come, none of the planned follow-ups is done, whatever was sent before
    // the time: the first of them is the call. One too many by now goes after the last that is fine, where
    // it is told from those; on its old day it would take the place of one.
    if case .followUp(_, byCall: true)? = steps.first?.kind {
      while let last = days.last, days.count < count { days.append(plan.followUpDay(after: last)) }
    }
    return days
  }

  /// Writes the day as the one before it is written, and a weekday beside it.
  private static func edits(
    for event: Event, on day: CivilDate, in source: SourceText
  ) -> [Edit] {
    let old = source.bytes[event.dateRange]
    let isSpoken =
      (old.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false) && old.contains { $0 | 0x20 >= 0x61 }
    let date = Edit(event.dateRange, with: isSpoken ? day.spoken() : day.description)
    let written = DateReader.dates(in: event.range, of: source.bytes, order: nil)
      .first { $0.dateRange == event.dateRange }
    guard let place = written?.weekdayRange else { return [date] }
    let name = place.count > 4 ? day.weekday.name : day.weekday.shortName
    return [date, Edit(place, with: name)]
  }

  /// Whether two readings of a file are the same but for the dates of open tasks.
  package static func isMoved(from before: Interview, to after: Interview) -> Bool {
    before.events.count == after.events.count && before.problems.count == after.problems.count
      && zip(before.events, after.events).allSatisfy { old, new in
        old.kind == new.kind && old.plan == new.plan && old.text == new.text
          && (old.date == new.date || old.plan == .unticked)
      }
  }

  /// The kinds of tasks that a plan holds.
  private enum Task: CaseIterable {
    case questions, thankYou, followUp, moveOn

    init?(_ step: Step.Kind) {
      switch step {
      case .interview: self = .questions
      case .sendThankYou: self = .thankYou
      case .followUp: self = .followUp
      case .moveOn: self = .moveOn
      case .writePlan, .hearBack, .answerOffer: return nil
      }
    }

    init?(_ event: Event) {
      switch event.kind {
      case .note where event.text == FollowUpPlan.questions: self = .questions
      case .thankYou: self = .thankYou
      case .followUp: self = .followUp
      case .closed: self = .moveOn
      default: return nil
      }
    }
  }

  private static func tasks(of interview: Interview) -> [(kind: Task, event: Event)] {
    guard let heading = interview.followUpPlan else { return [] }
    let source = interview.source
    let first = source.line(at: heading.lowerBound)
    let level = headingLevel(first, source)
    guard level > 0 else { return [] }
    var end = source.bytes.count
    for number in first + 1..<max(first + 1, source.lineCount + 1) {
      let other = headingLevel(number, source)
      if other > 0, other <= level {
        end = source.line(number).lowerBound
        break
      }
    }
    return interview.events.compactMap { event in
      guard event.plan == .unticked, (heading.upperBound..<end).contains(event.range.lowerBound),
        // A date of its own, not that of an entry above.
        (heading.upperBound..<end).contains(event.dateRange.lowerBound),
        let kind = Task(event)
      else { return nil }
      return (kind, event)
    }
  }

  private static func headingLevel(_ line: Int, _ source: SourceText) -> Int {
    source.bytes[source.line(line)].prefix { $0 == UInt8(ascii: "#") }.count
  }
}
