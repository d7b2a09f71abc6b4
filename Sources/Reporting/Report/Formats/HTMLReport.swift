import Journal

/// Sets a report as one page that needs nothing else: no script, no font, no picture from elsewhere.
struct HTMLReport {
  private let page: ReportPage
  private let picture: TimelinePicture

  init(_ report: WeeklyReport) {
    page = ReportPage(report)
    picture = TimelinePicture(report)
  }

  var document: String {
    HTMLWriter.page(
      .tag(
        .html, .own(.lang, "en"),
        children: [
          .tag(
            .head,
            children: [
              .tag(.meta, .own(.charset, "utf-8")),
              .tag(
                .meta, .own(.name, "viewport"),
                .own(.content, "width=device-width, initial-scale=1")),
              .tag(.meta, .own(.name, "color-scheme"), .own(.content, "light dark")),
              .tag(.meta, .own(.name, "robots"), .own(.content, "noindex")),
              .tag(.title, text: plain(page.title)),
              .style(HTMLStyle.sheet),
            ]),
          .tag(.body, children: body),
        ]))
  }

  private var body: [HTMLNode] {
    [
      .tag(
        .header,
        children: [
          .tag(.h1, children: nodes(page.title)), .tag(.p, children: nodes(page.subtitle)),
        ]),
      .tag(
        .main,
        children: [.tag(.ul, .class("figures"), .label("In figures"), children: figures)]
          + page.sections.flatMap { section in
            section.id == .happened ? [timeline, self.section(section)] : [self.section(section)]
          }
          + (page.sections.contains { $0.id == .happened } ? [] : [timeline])),
      .tag(
        .footer,
        children: [.tag(.p, text: "Made by interviewlint from the notes, and from nothing else.")]),
    ]
  }

  private var figures: [HTMLNode] {
    page.figures.map { figure in
      .tag(
        .li, .class(figure.isUrgent ? "urgent" : "calm"),
        children: [.tag(.strong, text: String(figure.count)), .text(" \(figure.words)")])
    }
  }

  private var timeline: HTMLNode {
    guard !picture.isEmpty else { return .text("") }
    return .tag(
      .section, .labelled(by: "timeline"),
      children: [.tag(.h2, .id("timeline"), text: "Timeline")] + picture.nodes)
  }

  private func section(_ section: ReportPage.Section) -> HTMLNode {
    .tag(
      .section, .class(section.id.rawValue), .labelled(by: section.id.rawValue),
      children: [.tag(.h2, .id(section.id.rawValue), text: section.title)]
        + section.blocks.flatMap { block($0, of: section) })
  }

  private func block(_ block: ReportPage.Block, of section: ReportPage.Section) -> [HTMLNode] {
    switch block {
    case .paragraph(let phrase): [.tag(.p, children: nodes(phrase))]
    case .list(let items): [list(items)]
    case .day(let title, let items): [.tag(.h3, children: nodes(title)), list(items)]
    case .table(let table): [self.table(table, section.title)]
    case .shares(let shares): [self.shares(shares, section.title)]
    }
  }

  private func list(_ items: [Phrase]) -> HTMLNode {
    .tag(.ul, children: items.map { .tag(.li, children: nodes($0)) })
  }

  // MARK: Tables

  private func table(_ table: ReportPage.Table, _ title: String) -> HTMLNode {
    scrolling(
      title,
      head: table.header,
      rows: table.rows.map { cells in
        zip(table.header, cells).enumerated().map { index, cell in
          index == 0
            ? .tag(.th, .own(.scope, "row"), .role("rowheader"), children: nodes(cell.1))
            : .tag(.td, .dataLabel(cell.0), .role("cell"), children: nodes(cell.1))
        }
      })
  }

  private func shares(_ shares: [ReportPage.Share], _ title: String) -> HTMLNode {
    scrolling(
      title, head: ["Practice", "Overall", "In the period"],
      rows: shares.map { share in
        let tally = share.overall
        let percent = tally.of == 0 ? 0 : tally.kept * 100 / tally.of
        return [
          .tag(.th, .own(.scope, "row"), .role("rowheader"), text: share.words),
          .tag(
            .td, .role("cell"),
            children: [
              .tag(
                .span, .class("bar"), .isHidden,
                children: [.tag(.span, .style(widthPercent: percent))]),
              .text(" \(tally.kept) of \(tally.of)"),
            ]),
          .tag(
            .td, .role("cell"),
            text: share.inPeriod.of == 0 ? "" : "\(share.inPeriod.kept) of \(share.inPeriod.of)"),
        ]
      })
  }

  /// A table that can be moved sideways on a narrow screen, with the keyboard, too; there, one of many
  /// columns becomes a list. Roles say what the style sheet would else take away from the elements.
  private func scrolling(_ title: String, head: [String], rows: [[HTMLNode]]) -> HTMLNode {
    .tag(
      .div, .class(head.count > 3 ? "scrolling cards" : "scrolling"), .role("region"),
      .label("\(title), table"), .own(.tabindex, "0"),
      children: [
        .tag(
          .table, .role("table"),
          children: [
            .tag(
              .thead, .role("rowgroup"),
              children: [
                .tag(
                  .tr, .role("row"),
                  children: head.map {
                    .tag(.th, .own(.scope, "col"), .role("columnheader"), text: $0)
                  })
              ]),
            .tag(
              .tbody, .role("rowgroup"),
              children: rows.map { .tag(.tr, .role("row"), children: $0) }),
          ])
      ])
  }

  // MARK: Words

  private func nodes(_ phrase: Phrase) -> [HTMLNode] {
    phrase.pieces.map { piece in
      switch piece {
      case .own(let words): .text(words)
      // Whatever the direction of the words, the sentence around them keeps its own.
      case .notes(let words): .tag(.bdi, text: words)
      case .name(let words): .tag(.strong, children: [.tag(.bdi, text: words)])
      case .day(let date, let words): .tag(.time, .datetime(date.description), text: words)
      }
    }
  }

  private func plain(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .own(let words), .notes(let words), .name(let words), .day(_, let words): words
      }
    }.joined()
  }
}
