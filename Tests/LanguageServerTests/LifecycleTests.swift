import LanguageServer
import Testing

/// Begin, end, and what is said about messages that don't fit.
@Suite struct LifecycleTests {
  private func code(_ answer: JSONValue) -> Int? { answer["error"]["code"].int }

  @Test func initializeComesFirst() throws {
    let client = try TestClient(begins: false)
    #expect(code(try client.answer(to: "textDocument/hover", .null)) == -32002)
    client.open("# Acme\n")
    #expect(client.diagnostics() == nil)
    let answer = try client.initialize()
    #expect(answer["serverInfo"]["name"] == .string("interviewlint"))
    #expect(answer["capabilities"]["positionEncoding"] == .string("utf-16"))
    #expect(code(try client.answer(to: "initialize", .object([:]))) == -32600)
  }

  @Test func bytesAreCountedWhereTheClientOffersIt() throws {
    let client = try TestClient(begins: false)
    let answer = try client.initialize([], TestClient.able)
    #expect(answer["capabilities"]["positionEncoding"] == .string("utf-8"))
  }

  @Test func anEndAsItShouldBe() throws {
    let client = try TestClient()
    #expect(try client.request("shutdown", [:]) == .null)
    #expect(client.exitStatus == nil)
    #expect(code(try client.answer(to: "textDocument/hover", .null)) == -32600)
    client.notify("exit", [:])
    #expect(client.exitStatus == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() throws {
    let client = try TestClient()
    client.notify("exit", [:])
    #expect(client.exitStatus == 1)
  }

  @Test func aClientThatIsGone() throws {
    let client = try TestClient()
    client.end()
    #expect(client.exitStatus == 1)
  }

  @Test(arguments: [
    ("{", -32700), ("[]", -32600), ("1", -32600), ("{}", -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":5}"#, -32600),
    (#"{"jsonrpc":"2.0","id":[],"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"x"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":"1","method":"$/x"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/formatting"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/codeAction","params":[]}"#, -32602),
  ])
  func messagesThatDoNotFit(_ content: String, _ expected: Int) throws {
    let client = try TestClient()
    client.forget()
    client.receive(raw: content)
    #expect(client.received.map(code) == [expected])
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"$/unknown","params":{}}"#,
    #"{"jsonrpc":"2.0","method":"unknown"}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{}}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}"#,
    #"{"jsonrpc":"2.0","id":7,"result":null}"#,
    #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":""}}"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}"#,
  ])
  func messagesThatNeedNoAnswer(_ content: String) throws {
    let client = try TestClient()
    client.forget()
    client.receive(raw: content)
    #expect(client.received == [])
  }

  @Test func aRequestThatIsNoLongerWanted() throws {
    let client = try TestClient()
    let params = JSONValue.object(client.documentParams())
    #expect(
      code(try client.answer(to: "textDocument/formatting", params, cancelled: true)) == -32800)
  }

  /// The cancellation overtakes the request in the inbox.
  @Test func cancellationWhileItWaits() {
    let inbox = Inbox()
    inbox.put(.message(.request(.int(1), method: "x", params: .null)))
    inbox.put(.message(.request(.int(2), method: "x", params: .null)))
    inbox.put(
      .message(.notification(method: "$/cancelRequest", params: .object(["id": .int(2)]))))
    inbox.put(
      .message(.notification(method: "$/cancelRequest", params: .object(["id": .int(3)]))))
    #expect(inbox.take(within: 0) != nil)
    #expect(!inbox.isCancelled(.int(1)))
    #expect(inbox.take(within: 0) != nil)
    #expect(inbox.isCancelled(.int(2)))
    #expect(!inbox.isCancelled(.int(2)))
    #expect(inbox.take(within: 0) == nil)
  }
}
