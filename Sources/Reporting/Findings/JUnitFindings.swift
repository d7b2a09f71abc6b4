import Linting
import SourceText

/// A test report: a suite for each file, a case for each finding. What makes the run fail is a failure;
/// the rest is a passed case that says so.
struct JUnitFindings: FindingFormatter {
  private let failOn: Severity?

  init(_ options: FindingOutputOptions) { failOn = options.failOn }

  var opening: [UInt8] {
    Array("\(XMLText.declaration)<testsuites name=\"interviewlint\">\n".utf8)
  }

  func part(_ file: FileFindings) -> [UInt8] {
    let path = XMLText.escaped(file.path)
    let failures = file.findings.count(where: fails)
    let tests = max(1, file.findings.count)
    var text = "  <testsuite name=\"\(path)\" tests=\"\(tests)\" failures=\"\(failures)\""
    text += " errors=\"0\" skipped=\"0\">\n"
    if file.findings.isEmpty {
      text += "    <testcase classname=\"\(path)\" name=\"interviewlint\"/>\n"
    }
    for finding in file.findings { text += testCase(finding, path, in: file) }
    text += "  </testsuite>\n"
    return Array(text.utf8)
  }

  private func testCase(_ finding: Finding, _ path: String, in file: FileFindings) -> String {
    let start = file.location(finding.range).start
    let place = "\(path):\(start.line):\(start.column)"
    let message = XMLText.escaped(finding.message)
    let words =
      "\(place): \(finding.severity.rawValue): \(message)\n\(XMLText.escaped(finding.help))"
    var text = "    <testcase classname=\"\(path)\""
    text += " name=\"\(finding.rule) (\(start.line):\(start.column))\">\n"
    if fails(finding) {
      text += "      <failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\">"
      text += "\(words)</failure>\n"
    } else {
      text += "      <system-out>\(words)</system-out>\n"
    }
    return text + "    </testcase>\n"
  }

  private func fails(_ finding: Finding) -> Bool {
    failOn.map { finding.severity >= $0 } ?? false
  }

  func closing(_ counts: FindingCounts) -> [UInt8] { Array("</testsuites>\n".utf8) }
}
