import FollowUp
import Linting
import Reporting
import Workspace

/// What the program itself writes into a journal.
extension CodeActions {
  var plan: CodeAction? {
    guard read.timeline.isOpen, hasMoreToPlan,
      let fix = PlanSection.fix(read.interview, read.timeline),
      attempt(fix) != nil
    else { return nil }
    return CodeAction(title: fix.title, kind: .plan, edit: workspaceEdit(fix.edits))
  }

  /// Once only moving on is left there is nothing to plan.
  private var hasMoreToPlan: Bool {
    switch read.timeline.next.kind {
    case .moveOn, .stopAndWait: false
    default: true
    }
  }

  /// Text that was changed by hand is never overwritten here.
  var summary: CodeAction? {
    let isAbsent = SectionPresence(of: Summary.sectionName, in: read.interview) == .absent
    guard let bytes = renewedSummary(inserting: isAbsent) else { return nil }
    return CodeAction(
      title: isAbsent ? "Insert the summary" : "Update the summary", kind: .summary,
      edit: workspaceEdit(to: bytes))
  }

  /// The text with its summary up to date; nil where it is, or can't be renewed without loss.
  func renewedSummary(inserting: Bool) -> [UInt8]? {
    try? Summary.rewrite(
      read.interview, practice: read.setup.practice, inserting: inserting,
      read: { again($0)?.interview })
  }
}
