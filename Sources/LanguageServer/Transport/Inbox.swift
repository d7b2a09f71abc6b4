import Dispatch
import Synchronization

/// What waits to be dealt with. Filled by the threads that read and scan, emptied by the one that
/// answers.
package final class Inbox: Sendable {
  package enum Item: Sendable {
    case message(IncomingMessage)
    /// Of work in the background.
    case scan(ScanEvent)
    /// The client has closed the stream.
    case end
  }

  private struct Content {
    var items: [Item] = []
    /// How many of `items` are taken.
    var taken = 0
    /// Requests that wait here.
    var waiting: Set<RequestID> = []
    var cancelled: Set<RequestID> = []
  }

  private let content = Mutex(Content())
  private let arrivals = DispatchSemaphore(value: 0)

  package init() {}

  package func put(_ item: Item) {
    content.withLock { content in
      if case .message(.notification("$/cancelRequest", let params)) = item {
        // It must not wait behind what it cancels. One that is answered already isn't known any more.
        if let id = RequestID(params["id"]), content.waiting.contains(id) {
          content.cancelled.insert(id)
        }
        return
      }
      if case .message(.request(let id, _, _)) = item { content.waiting.insert(id) }
      content.items.append(item)
    }
    arrivals.signal()
  }

  /// The next item.
  ///
  /// - Parameter seconds: how long to wait for one.
  /// - Returns: nil where none came.
  package func take(within seconds: Int) -> Item? {
    guard arrivals.wait(timeout: .now() + .seconds(seconds)) == .success else { return nil }
    return takeNext()
  }

  package var isEmpty: Bool { content.withLock { $0.taken == $0.items.count } }

  /// Whether a request that was taken has been cancelled meanwhile. It is forgotten with that.
  package func isCancelled(_ id: RequestID) -> Bool {
    content.withLock { content in
      content.waiting.remove(id)
      return content.cancelled.remove(id) != nil
    }
  }

  private func takeNext() -> Item? {
    content.withLock { content in
      guard content.taken < content.items.count else { return nil }
      let item = content.items[content.taken]
      content.taken += 1
      if content.taken == content.items.count {
        content.items.removeAll(keepingCapacity: content.taken < 1024)
        content.taken = 0
      } else if content.taken == 1024 {
        content.items.removeFirst(content.taken)
        content.taken = 0
      }
      return item
    }
  }
}
