/// Cells of text, side by side.
enum Columns {
  /// The text on exactly as many columns: filled up with blanks, never cut.
  ///
  /// - Parameter onLeft: as numbers are.
  static func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return onLeft ? blanks + text : text + blanks
  }

  /// The text on at most as many columns: cut at the last character that fits, and `…` put after it.
  static func clipped(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
