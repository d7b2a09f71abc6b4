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
    case .paragraph(let phrase): LineWrap.wrap(broken(plain(phrase)), indent: 2, width: width)
    case .list(let items): list(items)
    case .day(let title, let items): "  \(style.paint(plain(title), .cyan))\n" + list(items)
    case .table(let table): self.table(table)
    case .shares(let shares): self.shares(shares)
    }
  }

  private func list(_ items: [Phrase]) -> String {
    items.map { "  - " + LineWrap.wrap(broken(plain($0)), indent: 4, width: width).dropFirst(4) }
      .joined()
  }

  // MARK: Tables

  /// Columns as wide as their cells; where the row is too long, those that have most to give are wrapped
  /// between words. Where not even the longest words fit side by side, or a row becomes a tower, each row is a
  /// list.
  private func table(_ table: ReportPage.Table) -> String {
    let rows = [table.header] + table.rows.map { $0.map(plain) }
    let columns = table.header.indices
    var widths = columns.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let least = columns.map { column in
      rows.map { row in
        row[column].split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
      }.max() ?? 0
    }
    let room = width - 2 - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room {
      // From the column that has most to give.
      let column = columns.max { (widths[$0] - least[$0], $1) < (widths[$1] - least[$1], $0) }
      guard let column, widths[column] > least[column] else { return records(table) }
      widths[column] -= 1
    }
    let wrapped = rows.map { row($0, widths) }
    if wrapped.contains(where: { $0.count > 3 }) { return records(table) }
    return wrapped.enumerated().map { index, lines in
      lines.map { (index == 0 ? style.paint($0, .dim) : $0) + "\n" }.joined()
    }.joined()
  }

  /// The lines of a row.
  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let cells = zip(cells, widths).map { cell, width in
      LineWrap.wrap(cell, indent: 0, width: width).split(separator: "\n").map(String.init)
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = "  "
      for (cell, width) in zip(cells, widths) {
        text += Columns.padded(line < cell.count ? cell[line] : "", to: width) + "  "
      }
      return trimmed(text)
    }
  }

  /// Each row as a list of its own, with the names of the columns.
  private func records(_ table: ReportPage.Table) -> String {
    table.rows.map { row in
      let cells = row.map(plain)
      let rest = zip(table.header, cells).dropFirst().filter { !$1.isEmpty }
      return "  - " + LineWrap.wrap(broken(cells[0]), indent: 4, width: width).dropFirst(4)
        + rest.map { name, cell in
          LineWrap.wrap(broken("\(name.lowercased()): \(cell)"), indent: 6, width: width)
        }.joined()
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
      var line = "  \(Columns.padded(share.words, to: names))  "
      if barWidth > 0 { line += bar(share.overall, barWidth) + "  " }
      line += Columns.padded(text(share.overall), to: counts)
      let inPeriod = "  (period: \(text(share.inPeriod)))"
      if share.inPeriod.of > 0, names + counts + barWidth + 6 + inPeriod.utf8.count <= width {
        line += inPeriod
      }
      return trimmed(line) + "\n"
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

  /// The text with words that are longer than a line broken.
  private func broken(_ text: String) -> String {
    let most = width - 6
    guard text.utf8.count > most else { return text }
    var result = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.of(character)
      if character == " " {
        used = 0
      } else if used + columns > most {
        result += " "
        used = columns
      } else {
        used += columns
      }
      result.append(character)
    }
    return result
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
