package import SourceText

/// Something in a config file that can't be used.
package struct ConfigProblem: Sendable, Equatable {
  /// The config file, as it is shown.
  package var path: String
  package var position: Position
  /// The bytes of the file to point at.
  package var range: Range<Int>
  /// What is wrong, and where it isn't plain what to write; a clause without a full stop.
  package var message: String
  /// What was probably meant.
  package var suggestion: String?
}

extension ConfigProblem: CustomStringConvertible {
  /// `.interviewlint.yml:3:1: there is no setting “practise”; did you mean “practice”?`
  package var description: String {
    let question = suggestion.map { "; did you mean “\($0)”?" } ?? ""
    return HarmlessText.line("\(path):\(position.line):\(position.column): \(message)\(question)")
  }
}

/// Why there is no config to work by.
package enum ConfigurationError: Error, Equatable, Sendable {
  /// Everything that is wrong in the file and those that it extends, in the order of each file.
  case invalid([ConfigProblem])
  case unreadable(SourceError)
}

extension ConfigurationError: CustomStringConvertible {
  /// One line for each problem, safe for a terminal.
  package var description: String {
    switch self {
    case .invalid(let problems): problems.map(\.description).joined(separator: "\n")
    case .unreadable(let error): error.description
    }
  }
}

/// How messages quote what stands in a config.
enum Quotation {
  /// In quotation marks, on one line and of bearable length.
  static func of(_ text: String) -> String {
    let line = text.prefix(longest).map { $0.isNewline ? " " : String($0) }.joined()
    return "“\(line)\(text.dropFirst(longest).isEmpty ? "" : "…")”"
  }

  /// `“a”, “b” or “c”`.
  static func choice(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  private static let longest = 60
}
