import Dispatch
package import SystemPackage

/// Serves one client over two streams, until it ends the session or is gone.
package struct Server: Sendable {
  private let surroundings: Surroundings

  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// - Returns: the status to end with: 0 after a session that was ended as it should be, else 1.
  package func run(input: FileDescriptor, output: FileDescriptor) -> Int {
    let inbox = Inbox()
    let reading = DispatchQueue(label: "interviewlint.reading")
    reading.async { Self.read(input, into: inbox) }
    let scanning = DispatchQueue(label: "interviewlint.scanning")
    if let cache = surroundings.cache {
      DispatchQueue(label: "interviewlint.help").async { HelpPages(in: cache).write() }
    }
    var isWritable = true
    let session = Session(
      surroundings,
      startScan: { scan in scanning.async { scan.run { inbox.put(.scan($0)) } } },
      send: { bytes in
        guard isWritable else { return }
        do { _ = try output.writeAll(bytes) } catch { isWritable = false }
      })
    while session.exitStatus == nil, isWritable {
      switch inbox.take(within: session.patience) {
      case .message(let message): session.receive(message) { inbox.isCancelled($0) }
      case .scan(let event): session.receive(event)
      case .end: session.end()
      case nil: session.tick()
      }
      if inbox.isEmpty { session.flush() }
    }
    return session.exitStatus ?? 1
  }

  private static func read(_ input: FileDescriptor, into inbox: Inbox) {
    var framing = MessageFraming()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while let count = try? input.read(into: buffer), count > 0 {
      for output in framing.feed(buffer.prefix(count)) {
        switch output {
        case .content(let bytes): inbox.put(.message(IncomingMessage(content: bytes)))
        case .failure(let error): inbox.put(.message(.invalid(nil, error)))
        }
      }
    }
    inbox.put(.end)
  }
}
