import FollowUp
package import Journal

/// A day by which a company said that it would be heard from, and what came of it.
package struct Promise: Sendable, Equatable {
  /// When they said so.
  package let made: CivilDate
  package let by: CivilDate
  /// The day of their next word; nil where there is none yet.
  package let answered: CivilDate?
  /// The thread ended without a word from them.
  package let isGivenUp: Bool

  /// Calendar days that they had given themselves.
  package var promisedDays: Int { made.days(to: by) }
  /// Calendar days that their word took.
  package var takenDays: Int? { answered.map { made.days(to: $0) } }
  /// Calendar days by which their word was late; negative where it was early.
  package var daysLate: Int? { answered.map { by.days(to: $0) } }
}

extension Promise {
  /// The promises of one thread, in order. One that is told twice counts once; one that is followed by an
  /// interview without a word in between is left out, since nobody wrote down when they got in touch.
  static func all(in interview: Interview, _ timeline: Timeline, today: CivilDate) -> [Promise] {
    var promises: [Promise] = []
    var open: (made: CivilDate, by: CivilDate)?
    func close(_ answered: CivilDate?, isGivenUp: Bool = false) {
      guard let promise = open else { return }
      promises.append(
        Promise(made: promise.made, by: promise.by, answered: answered, isGivenUp: isGivenUp))
      open = nil
    }
    for index in timeline.order {
      let event = interview.events[index].seen(on: today)
      if event.isPlanned(on: today) { continue }
      var named: CivilDate?
      if case .by(let date)? = event.fields.hearBackBy?.value { named = date }
      if let promise = open {
        if let named, named == promise.by { continue }
        if event.isWordFromThem, event.date > promise.made || event.kind != .timeframe {
          close(event.date)
        } else if event.kind == .interview, event.date > promise.made {
          open = nil
        }
      }
      if let named, named >= event.lastDay { open = (event.lastDay, named) }
    }
    close(nil, isGivenUp: timeline.ending != nil)
    return promises
  }
}

extension Event {
  /// Whether the company got in touch.
  fileprivate var isWordFromThem: Bool {
    switch kind {
    case .reply, .timeframe, .rejection, .offer, .stopRequest: true
    case .scheduled, .assessment: direction == .in
    default: false
    }
  }
}
