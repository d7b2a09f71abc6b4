import Journal

/// What stands between the date of an entry and its words: marks that close what is open before the date,
/// a weekday, a time, a dash or colon.
struct EntrySeparator {
  /// All of it.
  private(set) var range: Range<Int>
  /// Without the time of day, which is that of the entry alone.
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - start: where the date ends.
  ///   - end: of the line.
  ///   - open: what stands before the date in its line.
  init(after start: Int, upTo end: Int, in text: [UInt8], open: ArraySlice<UInt8>) {
    var marks = open.count { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    // The bullet of a list is none of them.
    let trimmed = open.drop { $0 == 0x20 }
    if trimmed.starts(with: [UInt8(ascii: "*"), 0x20]) { marks -= 1 }
    var brackets = open.count { $0 == UInt8(ascii: "[") } - open.count { $0 == UInt8(ascii: "]") }
    var index = start
    range = start..<start
    scan: while index < end {
      let byte = text[index]
      var length = 1
      var isKept = true
      switch byte {
      case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ","),
        UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: ">"):
        break
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        if marks == 0 { break scan }
        marks -= 1
      case UInt8(ascii: "]"):
        if brackets == 0 { break scan }
        brackets -= 1
      case UInt8(ascii: "("):
        // "(Tue)"
        let word = text[(index + 1)..<end].prefix { EntryPattern.isLetter($0) }
        let after = index + 1 + word.count
        guard word.count >= 3, Weekday(name: EntryPattern.string(word)) != nil, after < end,
          text[after] == UInt8(ascii: ")")
        else { break scan }
        length = word.count + 2
      // – and —, → and the like.
      case 0xE2: length = 3
      case _ where EntryPattern.isWordByte(byte):
        let word = text[index..<end].prefix { EntryPattern.isLetter($0) }
        if word.count >= 3, Weekday(name: EntryPattern.string(word)) != nil {
          length = word.count
        } else if let time = Self.time(at: index, upTo: end, in: text) {
          length = time
          isKept = false
        } else {
          break scan
        }
      default: break scan
      }
      if index + length > end { break }
      if isKept {
        // A space on either side of a time is one.
        let isDouble = byte == 0x20 && bytes.last == 0x20
        if !isDouble { bytes += text[index..<index + length] }
      }
      index += length
    }
    range = start..<index
  }

  /// The length of a time of day: `14:30`, `T14:30`, `2:30pm`, `2pm`, `14:30–15:00`; nil for anything else.
  private static func time(at start: Int, upTo end: Int, in text: [UInt8]) -> Int? {
    var index = start
    if text[index] == UInt8(ascii: "T") { index += 1 }
    let hours = text[index..<end].prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(hours.count) else { return nil }
    index += hours.count
    var isTime = false
    if index + 2 < end, text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: ".") {
      let minutes = text[(index + 1)..<end].prefix { (0x30...0x39).contains($0) }
      if minutes.count == 2 {
        index += 3
        isTime = true
      }
    }
    var after = index
    if after < end, text[after] == 0x20 { after += 1 }
    if after + 1 < end, [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(text[after] | 0x20),
      text[after + 1] | 0x20 == UInt8(ascii: "m"),
      after + 2 == end || !EntryPattern.isWordByte(text[after + 2])
    {
      index = after + 2
      isTime = true
    }
    return isTime ? index - start : nil
  }
}
