import Dispatch
import Synchronization

/// Lets a command, which does one thing after the other, wait for what is done concurrently.
package enum Waiting {
  /// The outcome of `work`. To be called from no task, only from the main thread: the work needs
  /// threads of the pool that tasks run on.
  package static func wait<Value: Sendable, Failure>(
    for work: @escaping @Sendable () async throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let outcome = Mutex<Result<Value, Failure>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let result: Result<Value, Failure>
      do throws(Failure) { result = .success(try await work()) } catch { result = .failure(error) }
      outcome.withLock { $0 = result }
      done.signal()
    }
    while true {
      done.wait()
      if let result = outcome.withLock({ $0 }) { return try result.get() }
    }
  }
}
