import LanguageServer
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The language server as a program.
@Suite struct ServerTests {
  struct Ended {
    var status: TerminationStatus
    var messages: [JSONValue]
  }

  /// Feeds a whole session to the server, and reads all that it says.
  private func serve(_ input: [UInt8], in folder: FilePath) async throws -> Ended {
    let result = try await Subprocess.run(
      .path(Tool.program), arguments: ["server", "--today", "2026-11-22"],
      workingDirectory: folder, input: .array(input), output: .bytes(limit: 64 << 20),
      error: .discarded)
    var framing = MessageFraming()
    let messages = try framing.feed(result.standardOutput).map { output in
      guard case .content(let content) = output else { throw Tool.NotFound() }
      return try JSONReader.read(content)
    }
    return Ended(status: result.terminationStatus, messages: messages)
  }

  private func frame(_ content: String) -> [UInt8] {
    Array("Content-Length: \(content.utf8.count)\r\n\r\n\(content)".utf8)
  }

  private func request(_ id: Int, _ method: String, _ params: String = "{}") -> [UInt8] {
    frame(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
  }

  private func notification(_ method: String, _ params: String = "{}") -> [UInt8] {
    frame(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  private let opening = notificationOfOpening

  private static var notificationOfOpening: String {
    ##"{"textDocument":{"uri":"file:///work/a.md","languageId":"markdown","version":1,"text":"# Acme — Job\n\n- 2026-13-01 Interview\n"}}"##
  }

  @Test func aWholeSession() async throws {
    let folder = try TemporaryFolder()
    let ended = try await serve(
      request(1, "initialize", #"{"processId":null,"capabilities":{},"rootUri":null}"#)
        + notification("initialized") + notification("textDocument/didOpen", opening)
        + request(
          2, "textDocument/documentSymbol", #"{"textDocument":{"uri":"file:///work/a.md"}}"#)
        + request(3, "shutdown", "null") + notification("exit"), in: folder.path)
    #expect(ended.status == .exited(0))
    #expect(ended.messages.first?["result"]["serverInfo"]["name"] == .string("interviewlint"))
    #expect(ended.messages.contains { $0["id"] == .int(2) && $0["error"].isNull })
    #expect(ended.messages.contains { $0["id"] == .int(3) && $0["error"].isNull })
  }

  /// What is left to be said is said, though the client closes the stream.
  @Test func theClientIsGone() async throws {
    let folder = try TemporaryFolder()
    let ended = try await serve(
      request(1, "initialize", #"{"processId":null,"capabilities":{}}"#)
        + notification("initialized") + notification("textDocument/didOpen", opening)
        + request(2, "textDocument/foldingRange", #"{"textDocument":{"uri":"file:///work/a.md"}}"#),
      in: folder.path)
    #expect(ended.status == .exited(1))
    #expect(ended.messages.contains { $0["id"] == .int(2) })
  }

  @Test func aProcessThatIsNoMore() async throws {
    let folder = try TemporaryFolder()
    // The stream stays open, but the client that is named doesn't exist.
    try folder.write(
      request(1, "initialize", #"{"processId":2147483646,"capabilities":{}}"#), to: "input")
    let program = Shell.quoted(try Tool.program.string)
    let script = "mkfifo pipe; exec 3<>pipe; cat input >&3; \(program) server <&3 >/dev/null"
    let run = try await Tool.run("/bin/sh", ["-c", script], in: folder.path)
    #expect(run.status == 1)
  }

  @Test(arguments: 0..<6)
  func nonsenseEndsNoSession(_ seed: Int) async throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let good = [
      notification("textDocument/didOpen", opening),
      notification(
        "textDocument/didChange",
        ##"{"textDocument":{"uri":"file:///work/a.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":3},"end":{"line":900,"character":1}},"text":"\ud83c\ud83c\udf89"}]}"##
      ),
      request(9, "textDocument/hover", "[]"), request(10, "unknown"),
    ]
    var input = request(8, "textDocument/hover")
    input += request(1, "initialize", #"{"processId":null,"capabilities":{}}"#)
    for _ in 0..<40 {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: input += good.randomElement(using: &generator) ?? []
      case 1:
        // Half a message: what follows is taken for the rest of it.
        let message = good.randomElement(using: &generator) ?? []
        input += message.prefix(Int.random(in: 0...message.count, using: &generator))
      case 2: input += frame(String(repeating: "[", count: 3000))
      case 3: input += Array("X: \(String(repeating: "y", count: 9000))\r\n".utf8)
      default: input += (0..<50).map { _ in UInt8.random(in: 0...255, using: &generator) }
      }
    }
    // Enough to complete whatever was begun.
    input += [UInt8](repeating: 0x20, count: 20_000) + Array("\r\n\r\n".utf8)
    input += request(77, "shutdown", "null") + notification("exit")
    let ended = try await serve(input, in: folder.path)
    #expect(ended.messages.contains { $0["id"] == .int(8) && $0["error"]["code"] == .int(-32002) })
    #expect(ended.messages.contains { $0["id"] == .int(77) && $0["error"].isNull })
    #expect(ended.status == .exited(0))
  }
}
