/// Sets a report as Markdown that reads well on GitHub, in a mail and in a plain editor.
///
/// No line begins with a date, so that the report is never taken for a journal when it lies among them.
package enum MarkdownReport {
  /// A document with a title.
  package static func document(_ page: ReportPage) -> String {
    "# \(text(page.title))\n\n\(section(page))\n"
  }

  /// What stands between the markers of `--into`: without the title, which the file has; lines ended by
  /// LF, the last not ended.
  package static func section(_ page: ReportPage) -> String {
    var blocks = [text(page.subtitle), figures(page.figures)]
    for section in page.sections {
      blocks.append("## \(section.title)")
      blocks += section.blocks.map(block)
    }
    return blocks.joined(separator: "\n\n")
  }

  private static func figures(_ figures: [ReportPage.Figure]) -> String {
    figures.map { "**\($0.count)** \($0.words)" }.joined(separator: " · ")
  }

  private static func block(_ block: ReportPage.Block) -> String {
    switch block {
    case .paragraph(let phrase): text(phrase)
    case .list(let items): list(items)
    case .day(let title, let items): "**\(text(title))**\n\n\(list(items))"
    case .table(let table):
      MarkdownTable(header: table.header, rows: table.rows.map { $0.map { text($0, columns: 60) } })
        .text
    case .shares(let shares): self.shares(shares)
    }
  }

  private static func list(_ items: [Phrase]) -> String {
    items.map { "- \(text($0))" }.joined(separator: "\n")
  }

  private static func shares(_ shares: [ReportPage.Share]) -> String {
    MarkdownTable(
      header: ["Practice", "In the period", "Overall"],
      rows: shares.map { [$0.words, tally($0.inPeriod), tally($0.overall)] }
    ).text
  }

  private static func tally(_ tally: Tally) -> String {
    tally.of == 0 ? "" : "\(tally.kept) of \(tally.of)"
  }

  /// - Parameter columns: how much is kept of each piece from the notes.
  private static func text(_ phrase: Phrase, columns: Int = 160) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .own(let words), .day(_, let words): words
      case .notes(let words): MarkdownText.escaped(words, columns: columns)
      case .name(let words): "**\(MarkdownText.escaped(words, columns: min(columns, 60)))**"
      }
    }.joined()
  }
}
