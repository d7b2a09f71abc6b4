import Journal
import Linting
import Testing

/// One example of one rule, named by what it shows.
struct RuleExample: CustomTestStringConvertible, Sendable {
  let rule: String
  let number: Int
  let isTriggering: Bool
  let example: Example
  let usualSeverity: Severity

  var testDescription: String {
    "\(rule), \(isTriggering ? "found" : "fine") \(number)"
  }

  static let all: [RuleExample] = Rules.all.flatMap { rule in
    let about = rule.about
    func examples(_ list: [Example], _ isTriggering: Bool) -> [RuleExample] {
      list.enumerated().map {
        RuleExample(
          rule: rule.id, number: $0 + 1, isTriggering: isTriggering, example: $1,
          usualSeverity: about.severity)
      }
    }
    return examples(about.triggering, true) + examples(about.passing, false)
  }

  static let triggering = all.filter(\.isTriggering)
}

@Suite("Every rule's examples")
struct ExampleTests {
  @Test("are reported where the marks stand, and nowhere else", arguments: RuleExample.all)
  func places(_ shown: RuleExample) throws {
    let checked = try CheckedText(shown.example.text, today: shown.example.today)
    #expect(checked.places(of: shown.rule) == shown.example.markOffsets)
    for finding in checked.findings where finding.rule == shown.rule {
      #expect(finding.severity == shown.example.severity ?? shown.usualSeverity)
      #expect(finding.range.upperBound <= shown.example.text.utf8.count)
    }
  }

  @Test("say what is the matter in one sentence, and what to do", arguments: RuleExample.triggering)
  func messages(_ shown: RuleExample) throws {
    let checked = try CheckedText(shown.example.text, today: shown.example.today)
    for finding in checked.findings where finding.rule == shown.rule {
      #expect(finding.message.hasSuffix(".") || finding.message.hasSuffix("?"))
      #expect(!finding.message.dropLast().contains(". "))
      #expect(!finding.message.contains("\n"))
      #expect(finding.help.hasSuffix("."))
      #expect(finding.message.first?.isLowercase != true)
    }
  }

  @Test("are found just the same with CR LF", arguments: RuleExample.all)
  func carriageReturns(_ shown: RuleExample) throws {
    let text = Array(shown.example.text.utf8)
    var bytes: [UInt8] = []
    for byte in text {
      if byte == UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\r")) }
      bytes.append(byte)
    }
    let places = shown.example.markOffsets.map { offset in
      offset + text[..<offset].count { $0 == UInt8(ascii: "\n") }
    }
    let checked = try CheckedText(bytes: bytes, today: shown.example.today)
    #expect(checked.places(of: shown.rule) == places)
  }

  @Test("are found just the same after a byte order mark", arguments: RuleExample.all)
  func byteOrderMark(_ shown: RuleExample) throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + shown.example.text.utf8
    let checked = try CheckedText(bytes: bytes, today: shown.example.today)
    // What is on the whole run has no place in the file.
    let shift = shown.rule == "keep-searching" ? 0 : 3
    #expect(checked.places(of: shown.rule) == shown.example.markOffsets.map { $0 + shift })
  }

  @Test("are silent inside a code fence", arguments: RuleExample.triggering)
  func fence(_ shown: RuleExample) throws {
    let text = "# Acme — Engineer\n\n`````text\n\(shown.example.text)`````\n"
    #expect(try CheckedText(text, today: shown.example.today).findings.isEmpty)
  }

  @Test(
    "are silent under a comment, which then isn't unused",
    arguments: RuleExample.triggering.filter { $0.rule != "keep-searching" })
  func disabled(_ shown: RuleExample) throws {
    let comment = "\n<!-- interviewlint-disable-file \(shown.rule) -->\n"
    let text = shown.example.text + comment
    let checked = try CheckedText(text, today: shown.example.today)
    #expect(checked.places(of: shown.rule).isEmpty)
    let place = text.utf8.count - comment.utf8.count
    #expect(!checked.places(of: "unused-disable").contains { $0 >= place })
  }
}
