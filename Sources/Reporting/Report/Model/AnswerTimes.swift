/// How long companies took for their word against what they had promised.
package struct AnswerTimes: Sendable, Equatable {
  /// Of a set of counts of days: the middle one (of an even number, the earlier), and the ends.
  package struct Spread: Sendable, Equatable {
    package let median: Int
    package let least: Int
    package let most: Int

    init?(_ numbers: [Int]) {
      let sorted = numbers.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      median = sorted[(sorted.count - 1) / 2]
      least = first
      most = last
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
}
