import FollowUp
package import Journal

/// A sentence of the report, whose pieces know whether they are ours or come from the notes: each format
/// escapes the latter for where they go. A plain string can't slip in:
///
///     let phrase: Phrase = "\(strong: company): call \(notes: name) by \(date)"
package struct Phrase: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    /// Our words.
    case own(String)
    /// Words of the notes.
    case notes(String)
    /// Words of the notes that name what the sentence is about.
    case name(String)
    /// A day, and how it is spelled here.
    case day(CivilDate, String)
  }

  package private(set) var pieces: [Piece] = []

  package init() {}

  static func + (a: Phrase, b: Phrase) -> Phrase {
    var phrase = a
    phrase.pieces += b.pieces
    return phrase
  }

  static func += (a: inout Phrase, b: Phrase) { a.pieces += b.pieces }
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.own(literal)) }
    }

    package mutating func appendInterpolation(own words: String) { appendLiteral(words) }
    package mutating func appendInterpolation(notes words: String) { pieces.append(.notes(words)) }
    package mutating func appendInterpolation(name words: String) { pieces.append(.name(words)) }
    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    package mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }
  }

  package init(stringLiteral value: String) {
    if !value.isEmpty { pieces = [.own(value)] }
  }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// A day with its weekday, and the year where it isn't that of `today`.
  static func day(_ date: CivilDate, seenFrom today: CivilDate) -> Phrase {
    var phrase = Phrase()
    phrase.pieces = [.day(date, date.words(seenFrom: today))]
    return phrase
  }
}
