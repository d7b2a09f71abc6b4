import SourceText

/// Sets a report for a terminal, within its width.
package struct TextReport: Sendable {
  private let width: Int
  private let style: TerminalStyle

  /// - Parameter width: columns; at least 40 are used.
  package init(width: Int, usesColor: Bool) {
    self.width = min(max(width, 40), 110)
    style = TerminalStyle(isOn: usesColor)
  }

  package func document(_ page: ReportPage) -> String {
    var text = style.paint(plain(page.title), .bold) + "\n"
    text += LineWrap.wrap(plain(page.subtitle), indent: 0, width: width)
    text += "\n" + figures(page.figures)
    for section in page.sections {
      let title = section.title.uppercased()
      text += "\n\(style.paint(title, section.id == .overdue ? .red : .bold))\n"
      for (index, block) in section.blocks.enumerated() {
        if index > 0, !isDay(block) { text += "\n" }
        text += self.block(block)
      }
    }
    return text
  }

  private func isDay(_ block: ReportPage.Block) -> Bool {
    if case .day = block { true } else { false }
  }

  private func figures(_ figures: [ReportPage.Figure]) -> String {
    let digits = figures.map { String($0.count).utf8.count }.max() ?? 1
    return figures.map { figure in
      let count = String(figure.count)
      let number = String(repeating: " ", count: digits - count.utf8.count) + count
      return "  \(style.paint(number, figure.isUrgent ? .red : .bold))  \(figure.words)\n"
    }.joined()
  }

  private func block(_ block: ReportPage.Block) -> String {
    switch block {
    case .paragraph(let phrase): LineWrap.wrap(plain(phrase), indent: 2, width: width)
    case .list(let items): list(items)
    case .day(let title, let items): "  \(style.paint(plain(title), .cyan))\n" + list(items)
    case .table(let table): self.table(table)
    case .shares(let shares): self.shares(shares)
    }
  }

  private func list(_ items: [Phrase]) -> String {
    items.map { item in
      let lines = LineWrap.wrap(
        fitted(plain(item), 12 * width, by: width - 6), indent: 4, width: width)
      return "  - " + lines.dropFirst(4)
    }.joined()
  }

  // MARK: Tables

  /// Columns as wide as their cells, the widest ones cut until the row fits.
  private func table(_ table: ReportPage.Table) -> String {
    let rows = [table.header] + table.rows.map { $0.map(plain) }
    var widths = table.header.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let room = width - 2 - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 4,
      let column = widths.firstIndex(of: widest)
    {
      let second = widths.filter { $0 < widest }.max() ?? 4
      let excess = widths.reduce(0, +) - room
      widths[column] = max(4, max(min(second, widest - 1), widest - excess))
    }
    return rows.enumerated().map { index, row in
      let cells = zip(row, widths).map { padded(fitted($0, $1), to: $1) }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return (index == 0 ? style.paint(line, .dim) : line) + "\n"
    }.joined()
  }

  /// A bar for the whole, and the counts.
  private func shares(_ shares: [ReportPage.Share]) -> String {
    let names = shares.map { DisplayWidth.of($0.words) }.max() ?? 0
    let counts = shares.map { text($0.overall).utf8.count }.max() ?? 0
    // No bar rather than a line that is broken.
    let room = width - names - counts - 6
    let barWidth = room < 5 ? 0 : min(20, max(5, room - 18))
    return shares.map { share in
      var line = "  \(padded(share.words, to: names))  "
      if barWidth > 0 { line += bar(share.overall, barWidth) + "  " }
      line += padded(text(share.overall), to: counts)
      let inPeriod = "  (period: \(text(share.inPeriod)))"
      if share.inPeriod.of > 0, names + counts + barWidth + 6 + inPeriod.utf8.count <= width {
        line += inPeriod
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func bar(_ tally: Tally, _ width: Int) -> String {
    let eighths = tally.of == 0 ? 0 : (tally.kept * width * 8 + tally.of / 2) / tally.of
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let full = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    let rest = String(repeating: "·", count: max(0, width - full.count))
    return style.paint(full, .green) + style.paint(rest, .dim)
  }

  private func text(_ tally: Tally) -> String { "\(tally.kept) of \(tally.of)" }

  // MARK: Words

  private func plain(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .own(let words), .day(_, let words): words
      case .notes(let words), .name(let words): HarmlessText.line(folded(words))
      }
    }.joined()
  }

  /// White space as single blanks.
  private func folded(_ words: String) -> String {
    words.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" || $0 == " " }
      .joined(separator: " ")
  }

  /// The text cut to so many columns; a single word to `longest`.
  private func fitted(_ text: String, _ columns: Int, by longest: Int = .max) -> String {
    if longest < .max {
      return fitted(
        text.split(separator: " ").map { fitted(String($0), longest) }.joined(separator: " "),
        columns)
    }
    guard DisplayWidth.of(text) > columns else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      if used > columns { break }
      result.append(character)
    }
    return result + "…"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
