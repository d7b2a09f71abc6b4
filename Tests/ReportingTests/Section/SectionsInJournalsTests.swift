import FollowUp
import Journal
import Reporting
import SourceText
import TestSupport
import Testing

@Suite("Summaries in files as the reader reads them")
struct SectionsInJournalsTests {
  static func read(_ source: SourceText) -> Interview? { try? Journal.read(source) }

  static func read(_ text: String) throws -> Interview {
    try Journal.read(SourceText(path: "acme.md", bytes: Array(text.utf8)))
  }

  static func rewrite(_ text: String) throws -> String? {
    try Summary.rewrite(try read(text), practice: Practice(), inserting: true, read: read).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "The section goes under the title, whatever stands around that",
    arguments: [
      ("# Acme\ntext\n", "# Acme\n\n"),
      ("Acme\n====\ntext\n", "Acme\n====\n\n"),
      ("---\ncompany: Acme\n---\ntext\n", "---\ncompany: Acme\n---\n\n"),
      ("---\ncompany: Acme\n---\n# Title\ntext\n", "---\ncompany: Acme\n---\n# Title\n\n"),
      ("text\n\n# Title\n", "text\n\n# Title\n\n"),
      ("```\n# no title\n```\n", ""),
      ("> # no title\n", ""),
      ("\u{FEFF}# Acme\n", "\u{FEFF}# Acme\n\n"),
      ("", ""),
    ])
  func place(text: String, before: String) throws {
    let rewritten = try #require(try Self.rewrite(text))
    #expect(rewritten.hasPrefix(before + "<!-- interviewlint:summary -->\n\n"))
  }

  @Test("Markers in a code block, a quotation of code or a comment are text")
  func notMarkers() throws {
    let markers = "<!-- interviewlint:summary -->\n<!-- /interviewlint:summary -->\n"
    for text in ["# A\n\n```\n\(markers)```\n", "# A\n\n```\n\(markers)"] {
      let rewritten = try #require(try Self.rewrite(text))
      #expect(rewritten.hasSuffix(String(text.dropFirst(4))))
    }
  }

  @Test("Markers at the foot of a file are filled there")
  func foot() throws {
    let before = "# Acme\n\n## 2026-11-03 Interview with Dana\n\n- Hear back by: 2026-11-10\n\n"
    let markers = "<!-- interviewlint:summary -->\n<!-- /interviewlint:summary -->"
    let rewritten = try #require(try Self.rewrite(before + markers + "\n\nMore.\n"))
    #expect(rewritten.hasPrefix(before + "<!-- interviewlint:summary -->\n\n**"))
    #expect(rewritten.hasSuffix(" -->\n\nMore.\n"))
    #expect(try Self.rewrite(rewritten) == nil)
  }

  @Test("What the summary says is never read as an event")
  func notReadBack() throws {
    let text = "# Acme\n\n2026-11-03: Interview with Dana\n\n2026-11-04: Thanked Dana by email.\n"
    let before = try Self.read(text)
    let after = try Self.read(try #require(try Self.rewrite(text)))
    #expect(after.events.map(\.text) == before.events.map(\.text))
    #expect(after.problems.count == before.problems.count)
  }

  static let pieces = [
    "# Acme — Engineer\n", "Acme\n====\n", "---\ncompany: x\n---\n", "---\n", "\n", "\n\n",
    "text\n",
    "2026-11-03 Interview with Dana\n", "- [ ] 2026-11-04 Call Dana\n", "- item\n  more\n",
    "## 2026-11-03 Interview\n\n- Hear back by: Friday\n", "```\n", "~~~~ swift\n", "<!--\n",
    "-->\n",
    "<div>\n", "</div>\n", "<pre>\n", "> # T\n", "> quote\n", "- # T\n", "1. x\n\n   # T\n",
    "    code\n",
    "\tcode\n", "[a]: /u\n", "| 2026-11-03 | Interview | x |\n", "***\n",
    "<!-- interviewlint-disable -->\n",
    "é 王 😀\n", "two  \nlines\\\n", "&amp; `code`\n", "<script>\n", "<?php\n", "<![CDATA[\n",
  ]

  @Test(
    "In any file: bytes outside stay, a second run does nothing, removing restores",
    arguments: 0..<25)
  func anything(seed: Int) throws {
    for seed in seed * 40..<seed * 40 + 40 {
      var random = SeededGenerator(seed: seed)
      var text = (0..<Int.random(in: 0..<7, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      if Bool.random(using: &random) {
        text = String(text.prefix(Int.random(in: 0...text.count, using: &random)))
      }
      let ending = ["\n", "\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      text = text.replacing("\n", with: ending)
      if Int.random(in: 0..<5, using: &random) == 0 { text = "\u{FEFF}" + text }

      let inserted = try #require(try Self.rewrite(text), "seed \(seed)")
      #expect(try Self.rewrite(inserted) == nil, "seed \(seed)")
      let interview = try Self.read(inserted)
      let edit = try #require(try SectionEdit.removal(of: "summary", from: interview))
      #expect(
        Splicing([edit], into: interview.source.bytes).bytes == Array(text.utf8), "seed \(seed)")
    }
  }
}
