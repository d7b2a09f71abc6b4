/// `--statistics`: how often each rule reported.
package enum FindingStatistics {
  /// A line for each rule, the most frequent first, with what the rule looks for.
  package static func text(
    _ counts: FindingCounts, summary: (_ rule: String) -> String?
  ) -> String {
    let rows = counts.byRule.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let numberWidth = rows.first.map { String($0.value).utf8.count } ?? 0
    let nameWidth = rows.map { $0.key.utf8.count }.max() ?? 0
    return rows.map { rule, count in
      let number = String(count)
      let margin = String(repeating: " ", count: numberWidth - number.utf8.count)
      let gap = String(repeating: " ", count: nameWidth - rule.utf8.count)
      return summary(rule).map { "\(margin)\(number)  \(rule)\(gap)  \($0)\n" }
        ?? "\(margin)\(number)  \(rule)\n"
    }.joined()
  }
}
