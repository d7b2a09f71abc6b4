import SourceText

/// Refuses the inputs on which libcmark 0.30 takes quadratic time.
///
/// Of forty kinds of hostile text measured up to 800 kB, two were not linear: many lines under deeply
/// nested lists, since each line visits every open block, and `![[]()` over and over
/// (CVE-2023-22486). No notes come near these bounds.
enum InputGuard {
  static let maximumDepth = 100
  static let maximumImages = 5000

  static func check(_ source: SourceText) throws(MarkdownError) {
    if let line = source.bytes.withUnsafeBufferPointer({ firstTooDeep($0, source.lineStarts) }) {
      throw .tooDeep(line: line)
    }
    // Fewer bytes than this can't hold enough images to matter.
    if source.bytes.count > 2 * maximumImages {
      let images = source.bytes.withUnsafeBufferPointer(countImages)
      if images > maximumImages { throw .tooManyImages }
    }
  }

  /// The number, from 1, of a line that could open more than `maximumDepth` blocks: its list and quote
  /// markers, and the levels that its indentation could stand under.
  private static func firstTooDeep(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int]
  ) -> Int? {
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      // Two bytes of indentation or one marker is the least that a level takes.
      guard end - start > maximumDepth else { continue }
      let depth = depthBound(bytes[start..<end])
      if depth > maximumDepth { return index + 1 }
    }
    return nil
  }

  /// The most blocks that a line can stand in: its quote and list markers, and a level for each two
  /// columns of indentation where there is a marker after it.
  private static func depthBound(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var quotes = 0
    var dashes = 0
    var stars = 0
    var others = 0
    var blanks = 0
    var isWhole = true
    scan: for byte in line {
      switch byte {
      case UInt8(ascii: " "): blanks += 1
      case UInt8(ascii: "\t"): blanks += 4
      case UInt8(ascii: ">"): quotes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "*"): stars += 1
      case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"): others += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
      default:
        isWhole = false
        break scan
      }
    }
    // A line of nothing but dashes or nothing but stars is a rule.
    if isWhole, quotes + others == 0, dashes == 0 || stars == 0 { return 0 }
    let markers = dashes + stars + others
    // A list marker needs a blank after it.
    let lists = min(markers, blanks)
    return quotes + lists + (markers > 0 ? (blanks - lists) / 2 : 0)
  }

  private static func countImages(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in 1..<max(1, bytes.count)
    where bytes[index] == UInt8(ascii: "[") && bytes[index - 1] == UInt8(ascii: "!") {
      count += 1
    }
    return count
  }
}
