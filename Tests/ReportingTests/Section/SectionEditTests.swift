import Journal
import Reporting
import SourceText
import TestSupport
import Testing

@Suite("Inserting, renewing and removing a section")
struct SectionEditTests {
  static func apply(_ edit: Edit?, to interview: Interview) -> String {
    let bytes = interview.source.bytes
    guard let edit else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: Splicing([edit], into: bytes).bytes, as: UTF8.self)
  }

  static func update(
    _ text: String, to new: String = "one\ntwo", inserting: Bool = true, overwriting: Bool = false
  ) throws -> String {
    let interview = try SimpleReader.read(text)
    return apply(
      try SectionEdit.update(
        "summary", of: interview, to: new, inserting: inserting, overwriting: overwriting),
      to: interview)
  }

  static func remove(_ text: String) throws -> String {
    let interview = try SimpleReader.read(text)
    return apply(try SectionEdit.removal(of: "summary", from: interview), to: interview)
  }

  @Test("It goes under the title, between blank lines")
  func underTheTitle() throws {
    #expect(
      try Self.update("# Acme\n\nNotes.\n") == """
        # Acme

        <!-- interviewlint:summary -->

        one
        two

        <!-- /interviewlint:summary 03af96da -->

        Notes.

        """)
  }

  @Test("Where text follows the title directly, the section brings its own blank line")
  func directlyFollowed() throws {
    let text = try Self.update("# Acme\nNotes.\n")
    #expect(text.hasPrefix("# Acme\n\n<!-- interviewlint:summary -->\n\none\n"))
    #expect(text.hasSuffix(" -->\n\nNotes.\n"))
    #expect(try Self.remove(text) == "# Acme\nNotes.\n")
  }

  @Test("Without a title it goes to the top")
  func noTitle() throws {
    let text = try Self.update("Notes.\n")
    #expect(text.hasPrefix("<!-- interviewlint:summary -->\n\none\n"))
    #expect(text.hasSuffix(" -->\n\nNotes.\n"))
  }

  @Test("A file without a final newline still has none")
  func noFinalNewline() throws {
    #expect(try Self.update("# Acme").hasSuffix(" -->"))
  }

  @Test("Nothing is inserted unless that is asked for")
  func absent() throws {
    #expect(throws: SectionError.absent("summary")) {
      try Self.update("# Acme\n", inserting: false)
    }
    let interview = try SimpleReader.read("# Acme\n")
    #expect(try SectionEdit.removal(of: "summary", from: interview) == nil)
  }

  @Test("Markers that somebody wrote are filled where they stand")
  func written() throws {
    let text =
      "# Acme\nNotes.\n<!-- interviewlint:summary -->\n<!-- /interviewlint:summary -->\nEnd"
    #expect(
      try Self.update(text, inserting: false) == """
        # Acme
        Notes.
        <!-- interviewlint:summary -->

        one
        two

        <!-- /interviewlint:summary 03af96da -->
        End
        """)
  }

  @Test("An edit by hand is not overwritten unless that is asked for")
  func edited() throws {
    let text = try Self.update("# Acme\n").replacing("two", with: "zwei")
    #expect {
      try Self.update(text, to: "three")
    } throws: { error in
      guard case SectionError.edited("summary", let section, let lost) = error else { return false }
      return section.seal == .edited && lost == [5, 6]
    }
    #expect(
      try Self.update(text, to: "three", overwriting: true)
        == Self.update(Self.update("# Acme\n"), to: "three"))
  }

  @Test("Text that was emptied by hand is simply filled again")
  func emptied() throws {
    let text = try Self.update("# Acme\n").replacing("one\ntwo", with: "")
    #expect(try Self.update(text) == Self.update("# Acme\n"))
  }

  @Test("Another line ending is no edit, as git makes it")
  func convertedLineEndings() throws {
    let text = try Self.update("# Acme\nNotes.\n")
    let converted = text.replacing("\n", with: "\r\n")
    #expect(try Self.update(converted).utf8.elementsEqual(converted.utf8))
    let renewed = try Self.update(converted, to: "new")
    #expect(
      renewed.utf8.elementsEqual(
        try Self.update(text, to: "new").replacing("\n", with: "\r\n").utf8))
    #expect(try Self.remove(converted).utf8.elementsEqual("# Acme\r\nNotes.\r\n".utf8))
  }

  @Test("The checksum is the CRC-32 of zlib, over the text with the blank lines around it")
  func checksum() throws {
    // python3 -c 'import zlib; print("%08x" % zlib.crc32(b"\n\none\ntwo\n\n"))'
    #expect(try Self.update("# Acme\n").contains("<!-- /interviewlint:summary 03af96da -->"))
  }

  /// Texts of every shape at the places where a section can go.
  static func text(seed: Int) -> String {
    var random = SeededGenerator(seed: seed)
    let endings =
      [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]].randomElement(using: &random) ?? []
    let lines = [
      "", "", " ", "# Acme", "text", "2026-11-03 Interview", "2026-11-04 Thanks", "```", "- a",
      "<!-- comment -->", "> q", "é", "---", "\t",
    ]
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      text += lines.randomElement(using: &random) ?? ""
      text += endings.randomElement(using: &random) ?? "\n"
    }
    if Bool.random(using: &random) { text += lines.randomElement(using: &random) ?? "" }
    return text
  }

  @Test("Bytes outside stay, a second run does nothing, removing restores", arguments: 0..<40)
  func properties(seed: Int) throws {
    for seed in seed * 100..<seed * 100 + 100 {
      let original = Self.text(seed: seed)
      let interview = try SimpleReader.read(original)
      let edit = try #require(
        try SectionEdit.update("summary", of: interview, to: "one\n\ntwo", inserting: true))
      #expect(edit.range.isEmpty)
      let inserted = Self.apply(edit, to: interview)
      let after = try SimpleReader.read(inserted)
      #expect(after.events.map(\.text) == interview.events.map(\.text), "seed \(seed)")

      #expect(try Self.update(inserted, to: "one\n\ntwo").utf8.elementsEqual(inserted.utf8))
      #expect(try Self.remove(inserted).utf8.elementsEqual(original.utf8), "seed \(seed)")

      let renewed = try Self.update(inserted, to: "three")
      #expect(try Self.remove(renewed).utf8.elementsEqual(original.utf8), "seed \(seed)")
      #expect(
        try Self.update(original, to: "three").utf8.elementsEqual(renewed.utf8), "seed \(seed)")
      let section = try #require(try SimpleReader.section(renewed))
      let old = try #require(try SimpleReader.section(inserted))
      #expect(
        renewed.utf8.prefix(section.begin.upperBound)
          .elementsEqual(inserted.utf8.prefix(old.begin.upperBound)))
      #expect(
        renewed.utf8.dropFirst(section.end.upperBound)
          .elementsEqual(inserted.utf8.dropFirst(old.end.upperBound)))
    }
  }
}

extension SimpleReader {
  static func section(_ text: String) throws -> Section? {
    guard case .whole(let section) = SectionPresence(of: "summary", in: try read(text)) else {
      return nil
    }
    return section
  }
}
