/// A pattern without choices, taken apart at its slashes.
struct GlobAlternative: Sendable, Equatable {
  /// A part of the path.
  enum Part: Sendable, Equatable {
    /// `**`
    case anyFolders
    case name([Token])
  }

  enum Token: Sendable, Equatable {
    case scalar(Unicode.Scalar)
    /// `?`
    case anyScalar
    /// `*`
    case anyRun
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private let parts: [Part]
  private let isForFoldersAlone: Bool

  init(_ pattern: [Unicode.Scalar]) throws(GlobError) {
    var pieces: [[Unicode.Scalar]] = [[]]
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case "/":
        pieces.append([])
        index += 1
      case "\\":
        guard index + 1 < pattern.count else { throw .nothingToEscape }
        pieces[pieces.count - 1] += pattern[index...(index + 1)]
        index += 2
      case "[":
        let end = try GlobChoices.endOfClass(in: pattern, from: index)
        pieces[pieces.count - 1] += pattern[index...end]
        index = end + 1
      default:
        pieces[pieces.count - 1].append(pattern[index])
        index += 1
      }
    }
    if pattern.first == "!" { throw .negated }
    isForFoldersAlone = pieces.count > 1 && pieces[pieces.count - 1].isEmpty
    if isForFoldersAlone { pieces.removeLast() }
    let isBound = pieces.count > 1
    pieces.removeAll { $0.isEmpty || $0 == ["."] }
    guard !pieces.isEmpty else { throw .empty }

    var parts: [Part] = isBound ? [] : [.anyFolders]
    for piece in pieces {
      if piece == [".", "."] { throw .leavesFolder }
      if piece == ["*", "*"] {
        if parts.last != .anyFolders { parts.append(.anyFolders) }
      } else {
        parts.append(.name(try Self.tokens(piece)))
      }
    }
    // "drafts/**" is for what lies in the folder, not for the folder.
    if parts.last == .anyFolders { parts.append(.name([.anyRun])) }
    self.parts = parts
  }

  private static func tokens(_ piece: [Unicode.Scalar]) throws(GlobError) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < piece.count {
      switch piece[index] {
      case "*":
        if tokens.last != .anyRun { tokens.append(.anyRun) }
      case "?":
        tokens.append(.anyScalar)
      case "[":
        let end = try GlobChoices.endOfClass(in: piece, from: index)
        tokens.append(try oneOf(piece[(index + 1)..<end]))
        index = end
      case "\\":
        index += 1
        tokens.append(.scalar(piece[index]))
      default:
        tokens.append(.scalar(piece[index]))
      }
      index += 1
    }
    return tokens
  }

  private static func oneOf(_ inner: ArraySlice<Unicode.Scalar>) throws(GlobError) -> Token {
    var rest = inner
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest = rest.dropFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let low = take(&rest) {
      var high = low
      if rest.first == "-", rest.count > 1 {
        rest = rest.dropFirst()
        high = take(&rest) ?? low
      }
      guard low <= high else { throw .emptyRange }
      ranges.append(low...high)
    }
    return .oneOf(ranges, isNegated: isNegated)
  }

  private static func take(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let first = scalars.popFirst() else { return nil }
    return first == "\\" ? scalars.popFirst() ?? first : first
  }
}

// MARK: - Matching

extension GlobAlternative {
  /// It goes back to the last `**`, and within a name to the last `*`, and to no earlier one:
  /// whatever an earlier one could still take, the last one can take, too. So the time is bounded
  /// by the product of the lengths.
  func matches(_ path: ArraySlice<[Unicode.Scalar]>, isDirectory: Bool) -> Bool {
    if isForFoldersAlone && !isDirectory { return false }
    return Self.matches(parts, count: path.count, isWild: { $0 == .anyFolders }) { part, number in
      guard case .name(let tokens) = part else { return false }
      let name = path[path.startIndex + number]
      return Self.matches(tokens, count: name.count, isWild: { $0 == .anyRun }) { token, number in
        token.matches(name[number])
      }
    }
  }

  /// - Parameters:
  ///   - count: how many items there are to match.
  ///   - one: whether an element of the pattern that isn't wild matches the item of a number.
  private static func matches<Element>(
    _ pattern: [Element], count: Int, isWild: (Element) -> Bool, one: (Element, Int) -> Bool
  ) -> Bool {
    var inPattern = 0
    var item = 0
    var wild: (next: Int, taken: Int)?
    while item < count {
      if inPattern < pattern.count, isWild(pattern[inPattern]) {
        inPattern += 1
        wild = (inPattern, item)
      } else if inPattern < pattern.count, one(pattern[inPattern], item) {
        inPattern += 1
        item += 1
      } else if let (next, taken) = wild {
        wild = (next, taken + 1)
        inPattern = next
        item = taken + 1
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy(isWild)
  }
}

extension GlobAlternative.Token {
  fileprivate func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .scalar(let own): own == scalar
    case .anyScalar: true
    case .anyRun: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
