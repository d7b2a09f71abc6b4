package import Journal

/// How long companies took for their word against what they had promised.
package struct AnswerTimes: Sendable, Equatable {
  /// Of a set of counts of days: the middle, and the ends.
  package struct Spread: Sendable, Equatable {
    package let median: Median
    package let least: Int
    package let most: Int

    init?(_ numbers: [Int]) {
      let sorted = numbers.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      median = Median(halves: sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2])
      least = first
      most = last
    }
  }

  /// The middle one of a set of numbers, or what lies halfway between the two in the middle.
  package struct Median: Sendable, Equatable, ExpressibleByIntegerLiteral {
    package let halves: Int

    init(halves: Int) { self.halves = halves }

    package init(integerLiteral value: Int) { halves = 2 * value }

    package var magnitude: Median { Median(halves: abs(halves)) }

    /// `7`, `7.5`, `-0.5`.
    package var text: String {
      halves.isMultiple(of: 2)
        ? String(halves / 2) : "\(halves < 0 ? "-" : "")\(abs(halves) / 2).5"
    }
  }

  /// Promises that have been answered.
  package let answered: Int
  /// Of those, how many by the promised day.
  package let kept: Int
  /// Days that they took, and that they had given themselves; nil where none was answered.
  package let taken: Spread?
  package let promised: Spread?
  /// Days late; negative for early.
  package let late: Spread?

  package init(_ promises: [Promise]) {
    let done = promises.filter { $0.answered != nil }
    answered = done.count
    kept = done.count { ($0.daysLate ?? 0) <= 0 }
    taken = Spread(done.compactMap(\.takenDays))
    promised = Spread(done.map(\.promisedDays))
    late = Spread(done.compactMap(\.daysLate))
  }
}

extension WeeklyReport {
  package var answerTimes: AnswerTimes { AnswerTimes(promises.map(\.promise)) }

  /// What a company promised in all its threads.
  package struct Promiser: Sendable {
    /// One of the threads.
    package let thread: Int
    /// The newest first; never empty.
    package let promises: [Promise]

    package var times: AnswerTimes { AnswerTimes(promises) }

    /// Promises whose day has come or whose word has: they were kept, or they weren't.
    package func decided(on today: CivilDate) -> Int {
      promises.count { $0.answered != nil || $0.isGivenUp || $0.by < today }
    }
  }

  /// The companies that promised, by their newest promise.
  package var promisers: [Promiser] {
    var order: [String] = []
    var found: [String: (thread: Int, promises: [Promise])] = [:]
    for (thread, promise) in promises {
      let name = threads[thread].name
      if found[name] == nil { order.append(name) }
      found[name, default: (thread, [])].promises.append(promise)
    }
    return order.compactMap { found[$0] }
      .map { Promiser(thread: $0.thread, promises: $0.promises) }
  }
}
