import SourceText

/// Reads what nearly all front matter is, lines of `key: value`, without libyaml, which takes as long for
/// it as libcmark for the rest of the file.
///
/// It takes on only what it is sure to read as libyaml does, which a test compares: values that are one
/// line of text, with or without double quotes, or a list of words in brackets. For anything else it
/// gives up, and libyaml decides.
struct PlainLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var place: Int
  private var entries: [YAMLMapping.Entry] = []

  /// - Returns: nil where libyaml has to read it.
  static func read(_ source: SourceText, in range: Range<Int>) -> YAMLDocument? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines = PlainLines(bytes: bytes, range: range)
      return lines.read()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
    entries.reserveCapacity(6)
  }

  private mutating func read() -> YAMLDocument? {
    while place < end {
      if takeLineEnd() { continue }
      guard let key = takeKey() else { return nil }
      skipBlanks()
      guard let value = takeValue() else { return nil }
      skipBlanks()
      guard place == end || takeLineEnd() else { return nil }
      entries.append(YAMLMapping.Entry(key: key, value: value))
    }
    guard let first = entries.first, let last = entries.last else { return nil }
    let range = first.key.range.lowerBound..<last.value.range.upperBound
    return YAMLDocument(root: YAMLNode(.mapping(YAMLMapping(entries)), at: range), error: nil)
  }

  // MARK: Lines

  /// LF or CR LF. A CR alone ends a line too, for libyaml; it is left to it.
  private mutating func takeLineEnd() -> Bool {
    if place < end, bytes[place] == UInt8(ascii: "\n") {
      place += 1
      return true
    }
    guard place + 1 < end, bytes[place] == UInt8(ascii: "\r"),
      bytes[place + 1] == UInt8(ascii: "\n")
    else { return false }
    place += 2
    return true
  }

  private mutating func skipBlanks() {
    while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }

  /// Letters, digits, `-` and `_` from the start of a line, then a colon and a blank.
  private mutating func takeKey() -> YAMLNode? {
    let start = place
    guard isLetter(bytes[start]) else { return nil }
    while place < end, isKeyByte(bytes[place]) { place += 1 }
    // libyaml takes no key of more than 1024 bytes.
    guard place - start <= 64, place + 1 < end, bytes[place] == UInt8(ascii: ":"),
      bytes[place + 1] == UInt8(ascii: " ")
    else { return nil }
    let key = plain(start..<place)
    place += 2
    return key
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  // MARK: Values

  private mutating func takeValue() -> YAMLNode? {
    guard place < end else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "["): return takeList()
    case UInt8(ascii: "\""): return takeQuoted()
    default: return takePlain()
    }
  }

  /// Text up to the end of its line.
  private mutating func takePlain() -> YAMLNode? {
    guard isLetter(bytes[place]) || bytes[place] &- UInt8(ascii: "0") < 10 || bytes[place] >= 0xC3
    else { return nil }
    let start = place
    var textEnd = place
    while place < end, bytes[place] != UInt8(ascii: "\n"), bytes[place] != UInt8(ascii: "\r") {
      switch bytes[place] {
      case UInt8(ascii: " "):
        place += 1
        // A comment, perhaps.
        if place < end, bytes[place] == UInt8(ascii: "#") { return nil }
        continue
      case UInt8(ascii: ":"):
        // A second key, perhaps.
        guard place + 1 < end, bytes[place + 1] > UInt8(ascii: " ") else { return nil }
        place += 1
      default:
        guard takeCharacter() else { return nil }
      }
      textEnd = place
    }
    return plain(start..<textEnd)
  }

  /// Text in double quotes, without escapes.
  private mutating func takeQuoted() -> YAMLNode? {
    let start = place
    place += 1
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] != UInt8(ascii: "\\"), takeCharacter() else { return nil }
    }
    guard place < end else { return nil }
    place += 1
    return scalar(start + 1..<place - 1, .quoted, at: start..<place)
  }

  /// Words in brackets on one line, parted by commas.
  private mutating func takeList() -> YAMLNode? {
    let start = place
    var items: [YAMLNode] = []
    repeat {
      place += 1
      skipBlanks()
      let itemStart = place
      guard place < end, isLetter(bytes[place]) else { return nil }
      var itemEnd = place
      while place < end, isKeyByte(bytes[place]) || bytes[place] == UInt8(ascii: " ") {
        if bytes[place] != UInt8(ascii: " ") { itemEnd = place + 1 }
        place += 1
      }
      items.append(plain(itemStart..<itemEnd))
    } while place < end && bytes[place] == UInt8(ascii: ",")
    guard place < end, bytes[place] == UInt8(ascii: "]") else { return nil }
    place += 1
    return YAMLNode(.sequence(items), at: start..<place)
  }

  /// Steps over a character that stands for itself: printable ASCII, and the letters of Latin, Greek and
  /// Cyrillic, of which none ends a line as some characters beyond them do.
  private mutating func takeCharacter() -> Bool {
    switch bytes[place] {
    case 0x20...0x7E:
      place += 1
      return true
    case 0xC3...0xDF where place + 1 < end:
      place += 2
      return true
    default: return false
    }
  }

  private func plain(_ range: Range<Int>) -> YAMLNode { scalar(range, .plain, at: range) }

  private func scalar(
    _ text: Range<Int>, _ style: YAMLScalar.Style, at range: Range<Int>
  ) -> YAMLNode {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[text]), as: UTF8.self)
    return YAMLNode(.scalar(YAMLScalar(text, style: style)), at: range)
  }
}
