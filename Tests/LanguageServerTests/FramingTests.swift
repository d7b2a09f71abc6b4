import LanguageServer
import TestSupport
import Testing

/// How the stream is cut into messages.
@Suite struct FramingTests {
  private func frame(_ content: String) -> String {
    "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
  }

  private func contents(_ outputs: [MessageFraming.Output]) -> [String] {
    outputs.compactMap { output in
      guard case .content(let bytes) = output else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func whateverPiecesItComesIn() {
    let stream = Array((frame("one") + frame("") + frame("zwölf 🎉")).utf8)
    for size in 1...stream.count {
      var framing = MessageFraming()
      var outputs: [MessageFraming.Output] = []
      var start = 0
      while start < stream.count {
        let end = min(start + size, stream.count)
        outputs += framing.feed(stream[start..<end])
        start = end
      }
      #expect(contents(outputs) == ["one", "", "zwölf 🎉"])
      #expect(outputs.count == 3)
    }
  }

  @Test(arguments: [
    "content-length: 2\r\n\r\nok",
    "Content-Length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\nok",
    "Content-Type: x\r\nCONTENT-LENGTH:  2 \r\n\r\nok",
    "Content-Length: 2\n\nok",
  ])
  func headersAsClientsWriteThem(_ stream: String) {
    var framing = MessageFraming()
    #expect(contents(framing.feed(Array(stream.utf8))) == ["ok"])
  }

  @Test(arguments: [
    "Content-Length: -5\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
    "Content-Length: two\r\n\r\n", "Content-Type: x\r\n\r\n", "nonsense\r\n\r\n",
    "X: \(String(repeating: "x", count: 5000))\r\n\r\n", "\r\n\r\n",
    String(repeating: "x", count: 100_000),
  ])
  func afterABadHeaderTheNextOneIsFound(_ header: String) {
    var framing = MessageFraming()
    let outputs = framing.feed(Array((header + frame("ok")).utf8))
    #expect(contents(outputs) == ["ok"])
    #expect(outputs.count == 2)
  }

  @Test func whatIsTooLargeIsPassedOver() {
    var framing = MessageFraming()
    let size = MessageFraming.largestContent + 1
    var outputs = framing.feed(Array("Content-Length: \(size)\r\n\r\n".utf8))
    #expect(contents(outputs) == [])
    #expect(outputs.count == 1)
    let part = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<(size >> 20) { outputs = framing.feed(part) }
    outputs += framing.feed([0x20])
    #expect(outputs == [])
    #expect(contents(framing.feed(Array(frame("ok").utf8))) == ["ok"])
  }

  @Test func noBytesMakeItFail() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      var framing = MessageFraming()
      for _ in 0..<10 {
        let count = Int.random(in: 0...40, using: &generator)
        let pieces = (0..<count).map { _ in
          ["Content-Length", ":", " 3", "\r\n", "\n", "x", "\r", "0"].randomElement(
            using: &generator) ?? ""
        }
        _ = framing.feed(Array(pieces.joined().utf8))
      }
    }
  }
}
