import Synchronization

/// How far some work is. Counted by many threads, looked at by one more.
package final class WorkProgress: Sendable {
  private let counted = Atomic<Int>(0)
  private let expected = Atomic<Int>(0)

  package init() {}

  package var done: Int { counted.load(ordering: .relaxed) }

  /// 0 while that isn't known.
  package var total: Int { expected.load(ordering: .relaxed) }

  func expect(_ total: Int) { expected.store(total, ordering: .relaxed) }

  func add(_ count: Int) { counted.wrappingAdd(count, ordering: .relaxed) }
}
