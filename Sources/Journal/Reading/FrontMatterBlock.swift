import SourceText

/// Finds the lines of the front matter, before anything in it is read.
struct FrontMatterBlock {
  /// From the opening `---` to the closing line with its line ending.
  var whole: Range<Int>
  /// The lines between.
  var inner: Range<Int>
  /// There is a closing line. Without one, `whole` and `inner` go on to the end of the file.
  var isClosed: Bool

  /// - Parameter first: the line to look at; a true front matter begins on the first.
  /// - Returns: nil where that line isn't `---`.
  init?(in source: SourceText, line first: Int = 1) {
    guard source.lineCount > first, Self.isMarker(source, line: first, UInt8(ascii: "-")) else {
      return nil
    }
    let opening = source.fullLine(first).lowerBound
    let start = source.lineStarts[first]
    for number in (first + 1)..<(source.lineCount + 1) {
      guard
        Self.isMarker(source, line: number, UInt8(ascii: "-"))
          || Self.isMarker(source, line: number, UInt8(ascii: "."))
      else { continue }
      let line = source.fullLine(number)
      whole = opening..<line.upperBound
      inner = start..<line.lowerBound
      isClosed = true
      return
    }
    whole = opening..<source.bytes.count
    inner = start..<source.bytes.count
    isClosed = false
  }

  /// Whether the line is `---`, or `...`, and nothing but blanks after it.
  private static func isMarker(_ source: SourceText, line number: Int, _ mark: UInt8) -> Bool {
    let start = source.lineStarts[number - 1]
    let bytes = source.bytes
    guard bytes.count >= start + 3, bytes[start] == mark, bytes[start + 1] == mark,
      bytes[start + 2] == mark
    else { return false }
    for byte in bytes[(start + 3)...] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      default: return false
      }
    }
    return true
  }
}

extension FrontMatterBlock {
  /// Whether someone meant it as front matter: its first line of YAML looks like `key: value`, or
  /// begins as only YAML does. It decides where the YAML doesn't: Markdown between two thematic
  /// breaks is no front matter.
  ///
  /// - Parameter isValid: it is YAML. What isn't, and begins with `#`, begins with a heading.
  func looksMeant(in source: SourceText, isValid: Bool) -> Bool {
    guard let line = firstLine(in: source, skipsComments: isValid) else { return false }
    switch source.bytes[line.lowerBound] {
    case UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"),
      UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "@"):
      return true
    default:
      return key(in: line, of: source) != nil
    }
  }

  /// Whether the lines that it begins with, up to the first that is blank, hold a key of ours: then
  /// they are no prose.
  func holdsKnownKey(in source: SourceText) -> Bool {
    guard let first = firstLine(in: source, skipsComments: true), key(in: first, of: source) != nil
    else { return false }
    var number = source.line(at: first.lowerBound)
    while number <= source.lineCount, source.lineStarts[number - 1] < inner.upperBound {
      let line = source.line(number)
      number += 1
      if source.bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return false }
      if let key = key(in: line, of: source), FrontMatterKey(written: source.string(key)) != nil {
        return true
      }
    }
    return false
  }

  /// The first line with something to read, without the white space before it.
  private func firstLine(in source: SourceText, skipsComments: Bool) -> Range<Int>? {
    var number = source.line(at: inner.lowerBound)
    while number <= source.lineCount, source.lineStarts[number - 1] < inner.upperBound {
      let line = source.line(number)
      number += 1
      guard let first = source.bytes[line].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else {
        continue
      }
      if source.bytes[first] != UInt8(ascii: "#") || !skipsComments {
        return first..<line.upperBound
      }
    }
    return nil
  }

  /// The words before a colon. A date there, or the dash of a list item, begins an entry of the
  /// notes.
  private func key(in line: Range<Int>, of source: SourceText) -> Range<Int>? {
    let bytes = source.bytes
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")),
      colon - line.lowerBound <= Self.longestKey
    else { return nil }
    let next = colon + 1 < line.upperBound ? bytes[colon + 1] : UInt8(ascii: " ")
    guard next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") else { return nil }
    let key = line.lowerBound..<colon
    guard let first = bytes[key].first, first >= UInt8(ascii: "A") else { return nil }
    let isWords = bytes[key].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: " "), 0x80...:
        true
      default: false
      }
    }
    return isWords ? key : nil
  }

  /// In bytes; what is longer is a sentence.
  private static let longestKey = 40
}
