import Dispatch
import Synchronization

/// Does the same to many things, on all processors.
package enum Parallel {
  /// The results of `body` for `0 ..< count`, in that order, whatever the order of the work.
  ///
  /// - Parameters:
  ///   - threads: at most this many at once; nil for as many as there are processors.
  ///   - progress: told how much is done.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int? = nil, progress: WorkProgress? = nil,
    _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    progress?.expect(count)
    guard count > 1, threads != 1 else {
      return (0..<count).map { index in
        defer { progress?.add(1) }
        return body(index)
      }
    }
    // A thread takes the next few that nobody has, so that a long file holds up none but itself.
    let chunk = max(1, min(16, count / 8))
    let next = Atomic<Int>(0)
    let workers = min(threads ?? processorCount, (count + chunk - 1) / chunk)
    return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let results = Slots(base: buffer.baseAddress)
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
          let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
          guard start < count else { return }
          let end = min(start + chunk, count)
          for index in start..<end {
            results.base?.advanced(by: index).initialize(to: body(index))
          }
          progress?.add(end - start)
        }
      }
      initializedCount = count
    }
  }

  private struct Slots<Result>: @unchecked Sendable {
    /// Each element is written by the one thread that took its index.
    let base: UnsafeMutablePointer<Result>?
  }
}
