import Journal

/// Whether a contact is told in another entry, too, and counts there.
extension Reckoning {
  /// Whether a planned contact is told on the same day, so that only its box isn't ticked.
  func repeatsTold(_ index: Int) -> Bool {
    let last = events[index].kind == .followUp ? lastToldFollowUp : lastToldThankYou
    guard let last, events[index].kind != .answer, events[last].date == events[index].date else {
      return false
    }
    return events[index].kind == .thankYou
      || isSameWay(events[last].channel, events[index].channel)
  }

  private func isSameWay(_ a: Channel?, _ b: Channel?) -> Bool {
    guard let a, let b else { return true }
    return a == b || (a == .call || a == .voicemail) && (b == .call || b == .voicemail)
  }

  /// Whether another entry tells the same follow-up, and is the one to count.
  func repeatsAnother(_ index: Int) -> Bool {
    guard events[index].kind == .followUp else { return false }
    return repeatsLast(index) || repeatsBesideBox(index) || isToldLater(index)
  }

  /// Whether a box was ticked for a follow-up that an entry before it tells, or the entry tells no more
  /// than such a box before it.
  private func repeatsBesideBox(_ index: Int) -> Bool {
    let contacts = outreach.suffix(Reckoning.mostOfADay).reversed()
    return contacts.prefix { $0.day == events[index].date }.contains {
      $0.kind == .followUp && !$0.isPlanned && !$0.isRepeated
        && events[$0.event].isTicked != events[index].isTicked
        && agrees(index, with: $0.event)
    }
  }

  /// Whether an entry further down the day tells the same follow-up, and more of it: that behind which a
  /// box was ticked, or what became of it.
  private func isToldLater(_ index: Int) -> Bool {
    guard events[index].outcome == nil else { return false }
    for later in order[(place + 1)...].prefix(Reckoning.mostOfADay) {
      guard events[later].plan == .told, events[later].date == events[index].date else { break }
      if events[later].kind == .followUp, agrees(index, with: later),
        events[index].isTicked && !events[later].isTicked
          || events[later].outcome != nil && !isPart(later, of: index)
      {
        return true
      }
      // After what they answered another one may follow; a box stands anywhere.
      if !events[index].isTicked, events[later].kind != .note { break }
    }
    return false
  }

  /// No day holds more; the bound keeps the work linear in whatever a file holds.
  private static let mostOfADay = 32

  /// Whether what a follow-up says of itself, which may be little, holds for the other one too.
  private func agrees(_ index: Int, with other: Int) -> Bool {
    let (a, b) = (events[index], events[other])
    let names = b.people.prefix(Reckoning.mostNames)
    return (a.outcome == nil || a.outcome == b.outcome)
      && (a.time == nil || b.time == nil || a.time == b.time)
      && (a.people.isEmpty || names.isEmpty
        || a.people.prefix(Reckoning.mostNames).contains(where: names.contains))
      && (isSameWay(a.channel, b.channel)
        || a.isTicked && a.leavesChannelOpen || b.isTicked && b.leavesChannelOpen)
  }

  /// Whether an event is told in the entry of another: "Called Dana, then called her again".
  private func isPart(_ index: Int, of first: Int) -> Bool {
    events[first].range.contains(events[index].range.lowerBound)
  }

  /// Whether a told follow-up tells the one before it again, in another entry.
  private func repeatsLast(_ index: Int) -> Bool {
    guard events[index].kind == .followUp, let last = lastToldFollowUp,
      state.lastUnanswered?.event == last
    else { return false }
    return events[last].date == events[index].date && events[last].channel == events[index].channel
      && events[last].outcome == events[index].outcome && events[last].time == events[index].time
      && events[last].people == events[index].people
  }
}
