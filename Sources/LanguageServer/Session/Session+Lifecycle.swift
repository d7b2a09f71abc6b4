/// The beginning and the end.
extension Session {
  func initialize(_ request: InitializeRequest) -> InitializeAnswer {
    state = .running
    clientProcess = request.processID
    capabilities = request.capabilities
    folders = request.folders.compactMap(WorkspaceFolder.init)
    return InitializeAnswer(encoding: capabilities.encoding, version: surroundings.version)
  }

  func start() {
    if capabilities.watchesFiles { request("client/registerCapability", WatchRegistration()) }
    scanFolders(isFirst: true)
  }

  func shutDown() -> NullAnswer {
    state = .shutDown
    scans.cancel()
    return NullAnswer()
  }
}
