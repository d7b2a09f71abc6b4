package import Journal
package import Linting

/// The formats in which findings are printed.
package enum FindingFormat: String, Sendable, CaseIterable {
  case text, concise, json, sarif, github, junit, checkstyle

  package var showsFixes: Bool { self == .json || self == .sarif }
}

/// What a format needs to know besides the findings.
package struct FindingOutputOptions: Sendable {
  package var today: CivilDate
  /// Escape sequences for a terminal. Only `text` and `concise` use them.
  package var usesColor = false
  /// Leaves out the count at the end of `text` and `concise`.
  package var isQuiet = false
  /// The severity from which a finding makes the run fail; nil for none.
  package var failOn: Severity? = .error
  /// The program's version, for formats that name the tool.
  package var version: String

  package init(today: CivilDate, version: String) {
    self.today = today
    self.version = version
  }
}

/// Prints findings. Files are formatted one by one, on any thread, so that nothing but the resulting
/// bytes has to be kept; the document is put together at the end.
package struct FindingPrinter: Sendable {
  private let format: any FindingFormatter

  package init(_ format: FindingFormat, _ options: FindingOutputOptions) {
    self.format =
      switch format {
      case .text: TextFindings(options, isConcise: false)
      case .concise: TextFindings(options, isConcise: true)
      case .json: JSONFindings(options)
      case .sarif: SARIFFindings(options)
      case .github: GitHubFindings()
      case .junit: JUnitFindings(options)
      case .checkstyle: CheckstyleFindings(options)
      }
  }

  /// The part of the document about one file; may be empty.
  package func part(_ file: FileFindings) -> [UInt8] { format.part(file) }

  /// What stands before the first part.
  package var opening: [UInt8] { format.opening }

  /// What stands between two parts that aren't empty.
  package var separator: [UInt8] { format.separator }

  /// What stands after the last part.
  package func closing(_ counts: FindingCounts) -> [UInt8] { format.closing(counts) }

  /// The whole document, from parts in the order of the files.
  package func document(_ parts: some Sequence<[UInt8]>, _ counts: FindingCounts) -> [UInt8] {
    var document = opening
    var isFirst = true
    for part in parts where !part.isEmpty {
      if !isFirst { document += separator }
      isFirst = false
      document += part
    }
    document += closing(counts)
    return document
  }
}

/// One way to print findings.
protocol FindingFormatter: Sendable {
  var opening: [UInt8] { get }
  var separator: [UInt8] { get }
  func part(_ file: FileFindings) -> [UInt8]
  func closing(_ counts: FindingCounts) -> [UInt8]
}

extension FindingFormatter {
  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }
}
