package import Journal

/// Takes what the rules report.
///
/// Messages are closures, so that nothing is built for a finding that nobody will see.
package struct FindingSink: Sendable {
  /// What is to be shown.
  private(set) var findings: [Finding] = []
  /// What is not shown because the thread is over. Kept where comments switch rules off, so that one
  /// that silences it doesn't count as unused.
  private(set) var hidden: [Finding] = []

  /// The rule that is reporting.
  var rule = ""
  /// The severity that the config gives the rule.
  var override: Severity?
  private let isClosed: Bool
  private let keepsHidden: Bool

  init(isClosed: Bool, keepsHidden: Bool) {
    self.isClosed = isClosed
    self.keepsHidden = keepsHidden
    // As many as most files have, so that the first few need not be moved.
    findings.reserveCapacity(8)
  }

  /// - Parameters:
  ///   - evenWhenClosed: shown though the thread is over and it is no error.
  ///   - isHidden: not shown, for it is said already.
  package mutating func report(
    _ severity: Severity, at range: Range<Int>, evenWhenClosed: Bool = false,
    isHidden: Bool = false, _ message: @autoclosure () -> String, help: @autoclosure () -> String,
    due: CivilDate? = nil,
    fix: @autoclosure () -> Fix? = nil, related: @autoclosure () -> [RelatedRange] = []
  ) {
    let severity = override ?? severity
    let isHidden = isHidden || isClosed && severity < .error && !evenWhenClosed
    if isHidden && !keepsHidden { return }
    let finding = Finding(
      range: range, rule: rule, severity: severity, message: message(), help: help(), due: due,
      fix: fix(), related: related())
    if isHidden { hidden.append(finding) } else { findings.append(finding) }
  }
}
