import LanguageServer
import TestSupport
import Testing

/// A client that edits at random, and now and then sends what no client should. After each edit the
/// server's text is the client's, kept here in another way: as lines of UTF-16 units.
@Suite struct FuzzedSessionTests {
  /// A text as an editor written in JavaScript has it.
  private struct Model {
    var units: [UInt16]

    var text: String { String(decoding: units, as: UTF16.self) }

    /// Where each line begins and where its words end.
    private var lines: [Range<Int>] {
      var lines: [Range<Int>] = []
      var start = 0
      var index = 0
      while index < units.count {
        if units[index] == 0x0D || units[index] == 0x0A {
          lines.append(start..<index)
          if units[index] == 0x0D, index + 1 < units.count, units[index + 1] == 0x0A { index += 1 }
          start = index + 1
        }
        index += 1
      }
      return lines + [start..<units.count]
    }

    private func offset(_ line: Int, _ character: Int) -> Int {
      let lines = lines
      guard line < lines.count else { return units.count }
      let offset = min(lines[line].lowerBound + character, lines[line].upperBound)
      // Half a pair is none.
      let isHalf = offset > 0 && offset < units.count && UTF16.isTrailSurrogate(units[offset])
      return isHalf ? offset - 1 : offset
    }

    mutating func replace(_ range: [Int]?, with text: String) {
      guard let range else {
        units = Array(text.utf16)
        return
      }
      let (a, b) = (offset(range[0], range[1]), offset(range[2], range[3]))
      units.replaceSubrange(min(a, b)..<max(a, b), with: text.utf16)
    }

    var lineCount: Int { lines.count }
  }

  private static let pieces = [
    "", "a", "é", "🎉", "\r", "\n", "\r\n", "\n\n", "# ", "- ", "2026-11-03", " Interview with Dana",
    "Called Dana", "- [ ] ", "\t", "\u{FEFF}", "\u{2028}", "---\n", "<!-- ", " -->", "```", "| ",
    "<!-- interviewlint:summary -->", "\0",
  ]

  private static let nonsense = [
    "", "{", "[]", "null", "{\"jsonrpc\":\"2.0\"}",
    #"{"jsonrpc":"2.0","id":1,"method":"textDocument/didChange","params":{}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///work/acme.md","version":3},"contentChanges":[{"range":{"start":{"line":-1,"character":0},"end":{"line":0,"character":0}},"text":"x"}]}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///other.md","version":3},"contentChanges":[{"text":"x"}]}}"#,
    #"{"jsonrpc":"2.0","id":2,"method":"initialize","params":{}}"#,
    #"{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///work/acme.md"},"position":{"line":99999999,"character":99999999}}}"#,
    #"{"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///work/acme.md"},"range":{"start":{"line":9,"character":9},"end":{"line":0,"character":0}},"context":{}}}"#,
    #"{"jsonrpc":"2.0","id":5,"method":"textDocument/completion","params":{"textDocument":{"uri":"file:///work/acme.md"},"position":{"line":2,"character":3}}}"#,
    #"{"jsonrpc":"2.0","id":6,"method":"textDocument/foldingRange","params":{"textDocument":{"uri":"file:///work/acme.md"}}}"#,
  ]

  @Test(arguments: 0..<8)
  func theTextStaysTheClients(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let client = try TestClient(capabilities: TestClient.ableInUTF16)
    let start = SampleJournals.journal(seed)
    var model = Model(units: Array(start.utf16))
    client.open(start)
    for step in 0..<150 {
      if Int.random(in: 0..<8, using: &generator) == 0 {
        client.receive(raw: Self.nonsense.randomElement(using: &generator) ?? "")
      }
      let new = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      var range: [Int]?
      if Int.random(in: 0..<30, using: &generator) > 0 {
        let line = Int.random(in: 0...model.lineCount + 1, using: &generator)
        range = [
          line, Int.random(in: 0...60, using: &generator),
          max(0, line + Int.random(in: -1...2, using: &generator)),
          Int.random(in: 0...60, using: &generator),
        ]
      }
      let text = range == nil ? start : new
      model.replace(range, with: text)
      client.change(range, to: text, version: step + 2)
      #expect(client.text() == model.text, "after step \(step)")
    }
    #expect(client.diagnostics() != nil)
    #expect(try client.request("shutdown", [:]) == .null)
  }
}
