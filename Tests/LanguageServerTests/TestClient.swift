import Journal
import LanguageServer
import SystemPackage
import TestSupport
import Testing

/// A client in the same process: sends messages to a session, and keeps what comes back.
final class TestClient {
  private(set) var received: [JSONValue] = []
  private var session: Session?
  private var lastID = 0
  var today: CivilDate

  /// - Parameters:
  ///   - folders: what is open; scanned at once when the session is begun.
  ///   - capabilities: of the client.
  init(
    today: String = "2026-11-22", folders: [FilePath] = [],
    capabilities: JSONValue = TestClient.able, home: FilePath? = nil, begins: Bool = true
  ) throws {
    self.today = try #require(CivilDate(iso: today))
    let day = Box(self.today)
    self.day = day
    let surroundings = Surroundings(
      today: { day.value }, version: "0",
      workingDirectory: folders.first ?? "/nowhere", home: home)
    session = Session(
      surroundings,
      startScan: { [unowned self] scan in scan.run { self.session?.receive($0) } },
      send: { [unowned self] in self.take($0) })
    if !begins { return }
    try initialize(folders, capabilities)
    notify("initialized", [:])
  }

  /// A day that a test may change.
  final class Box: @unchecked Sendable {
    var value: CivilDate
    init(_ value: CivilDate) { self.value = value }
  }

  let day: Box

  /// A client that can do everything, and counts in bytes.
  static let able: JSONValue = .object([
    "general": .object(["positionEncodings": .array([.string("utf-8"), .string("utf-16")])]),
    "workspace": .object(["workspaceEdit": .object(["documentChanges": .bool(true)])]),
    "window": .object(["workDoneProgress": .bool(true)]),
    "textDocument": .object([
      "publishDiagnostics": .object([
        "relatedInformation": .bool(true), "versionSupport": .bool(true),
        "codeDescriptionSupport": .bool(true),
        "tagSupport": .object(["valueSet": .array([.int(1)])]),
      ]),
      "codeAction": .object([
        "codeActionLiteralSupport": .object(["x": .null]), "isPreferredSupport": .bool(true),
      ]),
      "documentSymbol": .object(["hierarchicalDocumentSymbolSupport": .bool(true)]),
      "hover": .object(["contentFormat": .array([.string("markdown")])]),
    ]),
  ])

  /// The same, but for positions, which are counted in UTF-16.
  static let ableInUTF16: JSONValue = {
    guard case .object(var members) = able else { return able }
    members["general"] = nil
    return .object(members)
  }()

  @discardableResult
  func initialize(
    _ folders: [FilePath] = [], _ capabilities: JSONValue = .object([:])
  ) throws -> JSONValue {
    try request(
      "initialize",
      [
        "processId": .null, "capabilities": capabilities,
        "workspaceFolders": .array(
          folders.map { folder in
            .object(["uri": .string(uri(folder)), "name": .string("f")])
          }),
      ])
  }

  func uri(_ path: FilePath) -> String { DocumentURI(path: path).text }

  // MARK: Messages

  var exitStatus: Int? { session?.exitStatus }

  func text(of uri: String = TestClient.uri) -> String? {
    session?.text(of: DocumentURI(uri)).map { String(decoding: $0, as: UTF8.self) }
  }

  func tick() { session?.tick() }

  func end() { session?.end() }

  func receive(raw content: String) {
    session?.receive(IncomingMessage(content: Array(content.utf8)))
    session?.flush()
  }

  func notify(_ method: String, _ params: [String: JSONValue]) {
    session?.receive(.notification(method: method, params: .object(params)))
    session?.flush()
  }

  /// The whole answer.
  func answer(
    to method: String, _ params: JSONValue, cancelled: Bool = false
  ) throws -> JSONValue {
    lastID += 1
    let id = lastID
    session?.receive(.request(.int(id), method: method, params: params)) { _ in cancelled }
    session?.flush()
    return try #require(received.last { $0["id"] == .int(id) && $0["method"].isNull })
  }

  /// The result of a request that is answered.
  @discardableResult
  func request(_ method: String, _ params: [String: JSONValue]) throws -> JSONValue {
    let answer = try answer(to: method, .object(params))
    #expect(answer["error"] == .null)
    return answer["result"]
  }

  private func take(_ bytes: [UInt8]) {
    var framing = MessageFraming()
    for output in framing.feed(bytes) {
      guard case .content(let content) = output, let value = try? JSONReader.read(content) else {
        Issue.record("not a message: \(String(decoding: bytes, as: UTF8.self))")
        continue
      }
      received.append(value)
    }
  }

  func forget() { received = [] }

  // MARK: Documents

  static let uri = "file:///work/acme.md"

  func open(_ text: String, as uri: String = TestClient.uri, language: String = "markdown") {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": .object([
          "uri": .string(uri), "languageId": .string(language), "version": .int(1),
          "text": .string(text),
        ])
      ])
  }

  /// - Parameter range: line, character, line, character; nil for the whole text.
  func change(
    _ range: [Int]?, to text: String, version: Int = 2, as uri: String = TestClient.uri
  ) {
    var change: [String: JSONValue] = ["text": .string(text)]
    if let range { change["range"] = TestClient.range(range) }
    notify(
      "textDocument/didChange",
      [
        "textDocument": .object(["uri": .string(uri), "version": .int(version)]),
        "contentChanges": .array([.object(change)]),
      ])
  }

  func documentParams(_ uri: String = TestClient.uri) -> [String: JSONValue] {
    ["textDocument": .object(["uri": .string(uri)])]
  }

  static func range(_ places: [Int]) -> JSONValue {
    .object([
      "start": position(places[0], places[1]), "end": position(places[2], places[3]),
    ])
  }

  static func position(_ line: Int, _ character: Int) -> JSONValue {
    .object(["line": .int(line), "character": .int(character)])
  }

  /// The diagnostics that were sent last for a document; nil where none were.
  func diagnostics(of uri: String = TestClient.uri) -> [JSONValue]? {
    received.last {
      $0["method"] == .string("textDocument/publishDiagnostics")
        && $0["params"]["uri"] == .string(uri)
    }?["params"]["diagnostics"].array
  }

  func messages(_ method: String) -> [JSONValue] {
    received.filter { $0["method"] == .string(method) }.map { $0["params"] }
  }
}

extension JSONValue {
  /// `3:5-3:9`, from 0.
  var rangeText: String {
    func text(_ place: JSONValue) -> String {
      "\(place["line"].int ?? -1):\(place["character"].int ?? -1)"
    }
    return "\(text(self["start"]))-\(text(self["end"]))"
  }
}
