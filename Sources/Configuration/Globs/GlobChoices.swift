/// Writes out the choices of a pattern: `a{b,c}` is `ab` and `ac`.
enum GlobChoices {
  static func expand(_ pattern: [Unicode.Scalar]) throws(GlobError) -> [[Unicode.Scalar]] {
    // What is open: what stood before it, its finished options, and the one being read.
    struct Choice {
      var before: [[Unicode.Scalar]]
      var options: [[Unicode.Scalar]] = []
    }
    var open: [Choice] = []
    var current: [[Unicode.Scalar]] = [[]]
    var index = 0
    while index < pattern.count {
      let scalar = pattern[index]
      var literal = pattern[index...index]
      switch scalar {
      case "\\":
        guard index + 1 < pattern.count else { throw .nothingToEscape }
        literal = pattern[index...(index + 1)]
      case "[":
        literal = pattern[index...(try endOfClass(in: pattern, from: index))]
      case "{":
        open.append(Choice(before: current))
        current = [[]]
        literal = []
      case ",", "}":
        guard var choice = open.popLast() else { break }
        choice.options += current
        literal = []
        if scalar == "," {
          current = [[]]
          open.append(choice)
        } else {
          guard choice.before.count * choice.options.count <= Glob.maximumAlternatives else {
            throw .tooManyAlternatives
          }
          current = choice.before.flatMap { before in choice.options.map { before + $0 } }
        }
      default: break
      }
      for number in current.indices { current[number] += literal }
      index += max(1, literal.count)
    }
    guard open.isEmpty else { throw .unclosedChoice }
    return current
  }

  /// The index of the `]` that closes the class. One that stands first belongs to it.
  static func endOfClass(in pattern: [Unicode.Scalar], from start: Int) throws(GlobError) -> Int {
    var index = start + 1
    if index < pattern.count, pattern[index] == "!" || pattern[index] == "^" { index += 1 }
    if index < pattern.count, pattern[index] == "]" { index += 1 }
    while index < pattern.count, pattern[index] != "]" {
      index += pattern[index] == "\\" ? 2 : 1
    }
    guard index < pattern.count else { throw .unclosedClass }
    return index
  }
}
