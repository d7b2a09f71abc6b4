package import FollowUp
package import Journal
package import Reporting
import SourceText
import SystemPackage

/// Puts the follow-up plan into one file.
package struct PlanWriting: Sendable {
  private let file: JournalFile
  private let setup: Setup
  private let today: CivilDate

  package init(file: JournalFile, setup: Setup, today: CivilDate) {
    self.file = file
    self.setup = setup
    self.today = today
  }

  package enum Outcome: Sendable {
    /// There is one already, with the right dates or none of its own; nothing was changed.
    case present
    /// There was one already; so many of its dates were moved.
    case moved(Int)
    /// The thread is over, or has no interview.
    case nothingToPlan
    /// `remark`: what the user should know about the replacement of the file.
    case written(remark: String?)
    /// One line for standard error.
    case failed(String)
  }

  /// - Parameter plan: makes the plan from the file as it is when it is written.
  package func write(_ plan: (Interview, Timeline) -> FollowUpPlan) -> Outcome {
    var last = Outcome.present
    do throws(SourceError) {
      let replaced = try FileReplacement.replace(file.path) { source in
        let (outcome, bytes) = rewrite(source, plan)
        last = outcome
        return bytes
      }
      if case .written = last { last = .written(remark: replaced.remark(on: file.path.string)) }
      return last
    } catch {
      return .failed(error.description)
    }
  }

  private func rewrite(
    _ source: SourceText, _ plan: (Interview, Timeline) -> FollowUpPlan
  ) -> (outcome: Outcome, bytes: [UInt8]?) {
    let interview: Interview
    switch JournalFile.read(source, setup, isNamed: true) {
    case .journal(let read): interview = read
    case .notAJournal: return (.nothingToPlan, nil)
    case .failed(let failure): return (.failed(failure), nil)
    }
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    if PlanSection.isPresent(in: interview, timeline) {
      return move(plan(interview, timeline), interview)
    }
    guard let edit = PlanSection.insertion(of: plan(interview, timeline), into: interview) else {
      return (.nothingToPlan, nil)
    }
    let bytes = Splicing([edit], into: source.bytes).bytes
    guard let changed = try? SourceText(path: source.path, bytes: bytes),
      case .journal(let after) = JournalFile.read(changed, setup, isNamed: true),
      PlanSection.isAdded(to: interview, in: after)
    else {
      let why = "its end is inside something else, such as a code block or a comment"
      return (
        .failed(HarmlessText.line("\(source.path): no plan can be put at its end: \(why)")), nil
      )
    }
    return (.written(remark: nil), bytes)
  }

  private func move(
    _ plan: FollowUpPlan, _ interview: Interview
  ) -> (outcome: Outcome, bytes: [UInt8]?) {
    let edits = PlanSection.moves(to: plan, in: interview)
    if edits.isEmpty { return (.present, nil) }
    let source = interview.source
    let bytes = Splicing(edits, into: source.bytes).bytes
    guard let changed = try? SourceText(path: source.path, bytes: bytes),
      case .journal(let after) = JournalFile.read(changed, setup, isNamed: true),
      PlanSection.isMoved(from: interview, to: after)
    else {
      return (
        .failed(HarmlessText.line("\(source.path): the dates of its plan can't be moved")), nil
      )
    }
    let moved = zip(interview.events, after.events).count { $0.date != $1.date }
    return (.moved(moved), bytes)
  }
}
