/// A journal that shows what a rule does.
package struct Example: Sendable, Equatable {
  /// The journal, ending in a line feed. A `↓` stands in front of each place where the rule reports
  /// something.
  package var marked: String
  /// The day on which it is looked at, as `2026-11-10`.
  package var today: String
  /// What the findings' severity is, where it isn't the rule's usual one.
  package var severity: Severity?
  /// What the journal becomes when the safe fixes are applied.
  package var fixed: String?

  /// - Parameters:
  ///   - marked: without the last line feed, which is added; so is that of `fixed`.
  package init(
    _ marked: String, today: String, severity: Severity? = nil, fixed: String? = nil
  ) {
    self.marked = marked + "\n"
    self.today = today
    self.severity = severity
    self.fixed = fixed.map { $0 + "\n" }
  }

  package static let mark: Character = "↓"

  /// The journal without the marks.
  package var text: String { marked.filter { $0 != Example.mark } }

  /// The offsets in bytes of `text` at which the marks stand.
  package var markOffsets: [Int] {
    var offsets: [Int] = []
    var length = 0
    for character in marked {
      if character == Example.mark {
        offsets.append(length)
      } else {
        length += character.utf8.count
      }
    }
    return offsets
  }
}
