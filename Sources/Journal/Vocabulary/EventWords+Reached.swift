/// What was said in a call of mine tells that they were reached.
extension EventWords {
  /// "Rang Dana: they decide on Friday": who gives a date was reached, and gave it by phone.
  func noteReached(_ events: inout [EventReading]) {
    for index in events.indices.dropLast()
    where isCall(events[index]) && isToldByThem(events[index + 1]) {
      if events[index].kind == .followUp, events[index].outcome == nil {
        events[index].outcome = .reached
      }
      if events[index].outcome == nil || events[index].outcome == .reached {
        events[index + 1].channel = .call
      }
    }
  }

  private func isCall(_ event: EventReading) -> Bool {
    (event.kind == .followUp || event.kind == .answer) && event.channel == .call
      && !event.isIntended
  }

  /// Whether it is what they say, without a word on how.
  private func isToldByThem(_ event: EventReading) -> Bool {
    switch event.kind {
    case .timeframe, .stopRequest, .rejection, .offer, .scheduled:
      event.direction == .in && event.channel == nil && !event.isIntended
    default: false
    }
  }
}
