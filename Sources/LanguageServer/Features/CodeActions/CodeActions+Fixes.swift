import Journal
import Linting
import SourceText

/// What mends findings.
extension CodeActions {
  /// The finding's own fix, safe or not.
  func fix(_ finding: Finding) -> CodeAction? {
    guard let fix = finding.fix, attempt(fix) != nil else { return nil }
    return CodeAction(
      title: fix.title, kind: .quickFix,
      diagnostics: [maker.diagnostic(finding, of: uri, read.map)], isPreferred: fix.isSafe,
      edit: workspaceEdit(fix.edits))
  }

  /// Everything that `check --fix` would mend.
  var fixAll: CodeAction? {
    let result = Fixer().fix(checked, read: again)
    guard result.hasChanged else { return nil }
    let count = result.mended.count
    return CodeAction(
      title: "Mend what can be mended safely (\(count) finding\(count == 1 ? "" : "s"))",
      kind: .fixAll, edit: workspaceEdit(to: result.checked.interview.source.bytes))
  }
}
