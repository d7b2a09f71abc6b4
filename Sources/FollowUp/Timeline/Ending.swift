package import Journal

/// What ended a thread.
package struct Ending: Sendable, Equatable {
  /// `rejection`, `accepted`, `declined`, `withdrew`, `stopRequest` or `closed`.
  package let kind: EventKind
  /// The index of the event; nil where the front matter alone says that the thread is closed.
  package let event: Int?
}
