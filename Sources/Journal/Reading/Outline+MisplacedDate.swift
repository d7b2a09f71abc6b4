import Markdown

/// Lines that people may take for entries.
extension Outline {
  /// Whether a line outside all entries tells an event and ends in its date, has it in brackets before
  /// what went on, or behind a word or two: "Interview with Dana on 2026-11-12", "On Nov 6 I called".
  func hasMisplacedDate(_ line: Range<Int>) -> Bool {
    guard tree.text[line].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let dates = DateReader.dates(in: line, of: tree.text, order: settings.dateOrder)
    guard dates.count == 1, case .day = dates[0].value,
      let words = wordsBeside(dates[0].range, in: line)
    else { return false }
    let events = read(words, as: .prose).events
    return !events.isEmpty && !events.contains { $0.isIntended }
  }

  private func wordsBeside(_ date: Range<Int>, in line: Range<Int>) -> Range<Int>? {
    let before = PlainText.trim(line.lowerBound..<date.lowerBound, in: tree.text)
    let after = PlainText.skipSeparator(date.upperBound..<line.upperBound, in: tree.text)
    if after.isEmpty { return before }
    if before.count <= Self.longestOpening { return after }
    let bracket = UInt8(ascii: "(")
    let isParted =
      (tree.text[date.lowerBound] == bracket || tree.text[date.lowerBound - 1] == bracket)
      && after.lowerBound > date.upperBound + 1
    return isParted ? before : nil
  }

  /// "On", "Date:", in bytes.
  private static let longestOpening = 8
}
