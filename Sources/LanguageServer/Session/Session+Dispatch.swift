/// Which part of the session answers what.
extension Session {
  func answer(
    _ id: RequestID, _ method: String, _ params: JSONValue
  ) throws(ResponseError) -> [UInt8] {
    guard let handler = Self.requests[method] else {
      throw ResponseError(.methodNotFound, "there is no “\(method)”")
    }
    return try handler(self, id, params).get()
  }

  func receive(notification method: String, _ params: JSONValue) {
    if method == ExitNotification.method {
      exitStatus = state == .shutDown ? 0 : 1
      return
    }
    guard state == .running, let handler = Self.notifications[method] else { return }
    handler(self, params)
  }

  private typealias RequestHandler =
    @Sendable (Session, RequestID, JSONValue) -> Result<[UInt8], ResponseError>
  private typealias NotificationHandler = @Sendable (Session, JSONValue) -> Void

  private static let requests = Requests().table
  private static let notifications = Notifications().table

  private struct Requests {
    var table: [String: RequestHandler] = [:]

    init() {
      on(InitializeRequest.self) { $0.initialize($1) }
      on(ShutdownRequest.self) { session, _ in session.shutDown() }
      on(CodeActionRequest.self) { $0.codeActions($1) }
      on(FormattingRequest.self) { $0.formatting($1) }
      on(CompletionRequest.self) { $0.completion($1) }
      on(HoverRequest.self) { $0.hover($1) }
      on(InlayHintRequest.self) { $0.inlayHints($1) }
      on(DocumentSymbolRequest.self) { $0.symbols($1) }
      on(CodeLensRequest.self) { $0.codeLenses($1) }
      on(DocumentLinkRequest.self) { $0.documentLinks($1) }
      on(FoldingRangeRequest.self) { $0.foldingRanges($1) }
      on(WorkspaceSymbolRequest.self) { $0.workspaceSymbols($1) }
      on(ExecuteCommandRequest.self) { $0.execute($1) }
    }

    private mutating func on<Request: ClientRequest>(
      _ type: Request.Type, _ body: @escaping @Sendable (Session, Request) -> Request.Answer
    ) {
      table[type.method] = { session, id, params in
        do throws(ResponseError) {
          return .success(OutgoingMessage.response(id, body(session, try Request(params))))
        } catch {
          return .failure(error)
        }
      }
    }
  }

  private struct Notifications {
    var table: [String: NotificationHandler] = [:]

    init() {
      on(InitializedNotification.self) { session, _ in session.start() }
      on(DidOpenNotification.self) { $0.open($1) }
      on(DidChangeNotification.self) { $0.change($1) }
      on(DidSaveNotification.self) { $0.save($1) }
      on(DidCloseNotification.self) { $0.close($1) }
      on(DidChangeWatchedFilesNotification.self) { $0.filesChanged($1) }
      on(DidChangeWorkspaceFoldersNotification.self) { $0.foldersChanged($1) }
      on(DidChangeConfigurationNotification.self) { session, _ in session.configsChanged() }
      on(CancelProgressNotification.self) { $0.cancelProgress($1) }
    }

    private mutating func on<Notification: ClientNotification>(
      _ type: Notification.Type, _ body: @escaping @Sendable (Session, Notification) -> Void
    ) {
      table[type.method] = { session, params in
        // A notification has no answer, not even that it can't be read.
        if let notification = try? Notification(params) { body(session, notification) }
      }
    }
  }
}
