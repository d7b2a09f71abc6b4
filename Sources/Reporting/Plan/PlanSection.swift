package import FollowUp
package import Journal
package import Linting
package import SourceText

/// The plan as it stands in a journal: a heading, and a task for each step.
package enum PlanSection {
  /// Markdown: lines ended by LF, the last not ended. Nil where there is nothing to plan.
  package static func text(of plan: FollowUpPlan, level: Int = 2) -> String? {
    let items = plan.steps.compactMap { step -> String? in
      guard let day = plan.day(of: step), let words = plan.entry(for: step) else { return nil }
      return "- [ ] \(day) \(words)"
    }
    if items.isEmpty { return nil }
    return "\(String(repeating: "#", count: level)) Follow-up plan\n\n"
      + items.joined(separator: "\n")
  }

  /// Whether the interview at hand has a plan already.
  package static func isPresent(in interview: Interview, _ timeline: Timeline) -> Bool {
    if interview.followUpPlan != nil { return true }
    return (timeline.upcomingRound ?? timeline.currentRound)?.hasPlan ?? false
  }

  /// The edit that puts the plan at the end of the file; nil where there is nothing to plan.
  package static func insertion(of plan: FollowUpPlan, into interview: Interview) -> Edit? {
    let source = interview.source
    guard let text = text(of: plan, level: headingLevel(in: interview)) else { return nil }
    let lineEnding = source.lineEnding
    let section = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnding)
    let end = source.bytes.count
    let isTerminated = source.line(source.lineCount).isEmpty
    // A blank line before it, and an ended last line where the file had one.
    guard isTerminated else { return Edit(end..<end, with: lineEnding + lineEnding + section) }
    let isApart = source.lineCount < 2 || isBlank(source.lineCount - 1, source)
    return Edit(end..<end, with: (isApart ? "" : lineEnding) + section + lineEnding)
  }

  /// The fix of `plan-ahead`; nil where there is nothing to plan.
  package static func fix(_ interview: Interview, _ timeline: Timeline) -> Fix? {
    if isPresent(in: interview, timeline) { return nil }
    return insertion(of: FollowUpPlan(interview, timeline), into: interview).map {
      Fix("Insert the follow-up plan", [$0], effect: .addsPlans)
    }
  }

  /// Whether a file that the plan was put into is the same but for the plan: the same events, and after
  /// them nothing but planned ones.
  package static func isAdded(to before: Interview, in after: Interview) -> Bool {
    guard after.followUpPlan != nil, after.events.count > before.events.count,
      after.problems.count == before.problems.count
    else { return false }
    for (old, new) in zip(before.events, after.events)
    where old.range != new.range || old.kind != new.kind || old.date != new.date {
      return false
    }
    return after.events[before.events.count...].allSatisfy { $0.plan == .unticked }
  }

  private static func isBlank(_ line: Int, _ source: SourceText) -> Bool {
    source.bytes[source.line(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// That of the headings which the entries stand in, or under; 2 for lists and prose under a title.
  private static func headingLevel(in interview: Interview) -> Int {
    let source = interview.source
    let levels = interview.events.compactMap { event -> Int? in
      let line = source.line(source.line(at: event.range.lowerBound))
      let level = source.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
      return (2...6).contains(level) ? level : nil
    }
    return levels.min() ?? 2
  }
}
