import SourceText

/// The line that a finding is about, with a row of carets under the words meant.
struct SourceExcerpt {
  let line: Int
  /// One line, harmless to show.
  let text: String
  /// Columns of the terminal before the carets.
  let indent: Int
  /// At least one.
  let carets: Int

  /// Bytes shown before and after the place in a line that is too long to show whole.
  private static let before = 60
  private static let after = 120
  private static let tabWidth = 4

  init(_ source: SourceText, _ range: Range<Int>) {
    line = source.line(at: range.lowerBound)
    let whole = source.line(line)
    let place = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let end = min(max(range.upperBound, place), whole.upperBound)
    let shown = Self.window(whole, around: place, in: source.bytes)

    var text = shown.lowerBound > whole.lowerBound ? "…" : ""
    var width = DisplayWidth.of(text)
    Self.append(source.string(shown.lowerBound..<place), to: &text, &width)
    indent = width
    let marked = place..<min(end, max(place, shown.upperBound))
    Self.append(source.string(marked), to: &text, &width)
    carets = max(1, width - indent)
    Self.append(source.string(marked.upperBound..<shown.upperBound), to: &text, &width)
    if shown.upperBound < whole.upperBound { text += "…" }
    self.text = text
  }

  /// The part of a line to show, cut between characters.
  private static func window(
    _ line: Range<Int>, around place: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    if line.count <= before + after { return line }
    var start = max(line.lowerBound, place - before)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.upperBound, place + after)
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private static func append(_ piece: String, to text: inout String, _ width: inout Int) {
    for character in piece {
      if character == "\t" {
        let spaces = tabWidth - width % tabWidth
        text += String(repeating: " ", count: spaces)
        width += spaces
      } else {
        let shown = HarmlessText.line(String(character))
        text += shown
        width += DisplayWidth.of(shown)
      }
    }
  }
}
