/// The forms in which a report is written.
package enum ReportFormat: String, Sendable, CaseIterable {
  case markdown, text, html, json, csv, ics
}

extension ReportFormat {
  /// The whole document.
  ///
  /// - Parameters:
  ///   - width: columns of a terminal, for `text`.
  ///   - usesColor: for `text`.
  package func document(_ report: WeeklyReport, width: Int, usesColor: Bool) -> [UInt8] {
    switch self {
    case .markdown: Array(MarkdownReport.document(ReportPage(report)).utf8)
    case .text:
      Array(TextReport(width: width, usesColor: usesColor).document(ReportPage(report)).utf8)
    case .html: Array(HTMLReport(report).document.utf8)
    case .json: JSONReport(report).document
    case .csv: Array(CSVReport.document(report).utf8)
    case .ics: Array(CalendarReport(report).document.utf8)
    }
  }
}
