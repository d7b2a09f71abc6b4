/// Breaks prose into lines.
package enum LineWrap {
  /// Lines of at most `width` columns (but for words that are longer), each indented and ended.
  package static func wrap(_ text: String, indent: Int, width: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines = ""
    var line = margin
    var used = indent
    for word in text.split(separator: " ") {
      let wordWidth = DisplayWidth.of(String(word))
      if used > indent, used + 1 + wordWidth > width {
        lines += line + "\n"
        line = margin
        used = indent
      }
      if used > indent {
        line += " "
        used += 1
      }
      line += word
      used += wordWidth
    }
    return used > indent ? lines + line + "\n" : lines
  }
}
