import Journal
import Reporting
import SourceText
import SystemPackage
import TestSupport
import Testing

/// A report that is shown to others.
@Suite("The samples without names")
struct RedactedReportTests {
  /// Everything in the journals that tells who is who, in lower case. Companies and roles stay.
  static let secrets: Set<String> = {
    var secrets: Set<String> = []
    var kept: Set<String> = []
    func add(_ text: String) {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter })
      where word.count > 3 && !common.contains(String(word)) {
        secrets.insert(String(word))
      }
    }
    for path in journals {
      add(path.lastComponent?.stem ?? "")
      guard let source = try? SourceText(reading: path), let notes = try? Journal.read(source)
      else { continue }
      for title in [notes.company?.value, notes.role?.value] {
        for word in (title ?? "").lowercased().split(whereSeparator: { !$0.isLetter }) {
          kept.insert(String(word))
        }
      }
      for contact in notes.contacts {
        add(contact.name)
        add(contact.email ?? "")
      }
      for event in notes.events {
        event.people.forEach(add)
        event.fields.interviewers?.value?.forEach(add)
        add(event.fields.contact?.value ?? "")
      }
      // Mail addresses, links and numbers, but for dates.
      for word in String(decoding: source.bytes, as: UTF8.self).split(
        whereSeparator: \.isWhitespace)
      where !word.contains("interviewlint") {
        if word.contains("@") || word.contains("://") { add(String(word)) }
        let digits = word.filter(\.isNumber)
        if digits.count > 4, CivilDate(iso: String(word.prefix(10))) == nil {
          secrets.insert(digits)
        }
      }
    }
    return secrets.subtracting(kept)
  }()

  /// Words of the tool's own that are part of a name in the samples.
  static let common: Set<String> = ["example", "https", "http", "mailto", "media"]

  static let journals: [FilePath] = [
    "brindlecote-instruments", "castlebryn-dairy", "juniper-quay-foods", "kestrelgate-media",
    "marrow-lake-transit", "orrery-street-software", "ostrander-and-vale", "pelham-rook-payroll",
    "quillhaven-freight", "sablewick-labs", "tallowmere-health", "varnham-robotics",
  ].map { Tool.checkout.appending("samples/\($0).md") }

  @Test("None of them is told, in any form", arguments: ReportFormat.allCases)
  func secrets(format: ReportFormat) async throws {
    #expect(Self.secrets.count > 60)
    func report(_ options: String...) async throws -> String {
      let whole = ["--today", "2026-11-22", "--from", "2026-08-01", "--to", "2026-11-22"]
      let outcome = try await Tool.run(
        try Tool.program.string,
        ["report", "samples", "--output-format", format.rawValue] + whole + options,
        in: Tool.checkout)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      return outcome.output.lowercased()
    }
    let words = Set(
      try await report("--redact").split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        .map(String.init))
    #expect(words.intersection(Self.secrets) == [])
    let plain = try await report()
    #expect(Self.secrets.contains { plain.contains($0) })
  }
}
