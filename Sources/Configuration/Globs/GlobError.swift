/// Why a pattern can't be used.
package enum GlobError: Error, Equatable, Sendable {
  case empty
  /// `[ab`: a class that is never closed.
  case unclosedClass
  /// `{a,b`: a choice that is never closed.
  case unclosedChoice
  /// `[z-a]`.
  case emptyRange
  /// A `\` at the end, with nothing to take literally.
  case nothingToEscape
  /// Choices that multiply to more than `Glob.maximumAlternatives` patterns.
  case tooManyAlternatives
  /// `!drafts`, as gitignore takes things back.
  case negated
  /// `../drafts`.
  case leavesFolder
}

extension GlobError: CustomStringConvertible {
  /// A clause that says what is wrong and, where it isn't plain, what to write.
  package var description: String {
    switch self {
    case .empty: "the pattern is empty"
    case .unclosedClass: "the `[` is never closed; write `\\[` for the character itself"
    case .unclosedChoice: "the `{` is never closed; write `\\{` for the character itself"
    case .emptyRange: "a range in `[…]` runs backwards"
    case .nothingToEscape: "nothing follows the `\\` at the end"
    case .tooManyAlternatives:
      "the `{…}` make more than \(Glob.maximumAlternatives) patterns together"
    case .negated:
      "a pattern can't take others back with `!`; write `\\!` for the character itself"
    case .leavesFolder: "a pattern can't lead out of the config's folder with `..`"
    }
  }
}
