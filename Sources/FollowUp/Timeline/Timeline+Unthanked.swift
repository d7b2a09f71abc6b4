package import Journal

extension Timeline {
  /// The people met in a round to whom no thank-you is recorded, where one is to some of the others. Empty
  /// where nobody was thanked: then the thank-you as such is missing.
  ///
  /// - Parameter interview: that of the timeline.
  package func unthanked(in round: Int, of interview: Interview) -> [String] {
    if rounds[round].thankYou == nil { return [] }
    let met = interview.people(metIn: rounds[round])
    if met.count < 2 { return [] }
    let thanks = thanks(in: round)
    // Entries that name nobody may well mean everybody.
    let thanked = thanks.flatMap { interview.events[$0].people }
    if thanked.isEmpty { return [] }
    let missed = met.filter { name in
      !thanked.contains { PersonName.isSame($0, name) }
    }
    if missed.count == met.count { return [] }
    return thanks.contains { Thanks.meansAll(interview.events[$0].text) } ? [] : missed
  }

  /// The step that is left where some of those met last were thanked and others can still be.
  ///
  /// - Parameter unthanked: as told by `unthanked(in:of:)` of the current round.
  package func furtherThanks(to unthanked: [String]) -> Step? {
    guard let round = currentRound, !unthanked.isEmpty, isOpen, !round.isPastThanking else {
      return nil
    }
    return Step(
      kind: .sendThankYou, opens: round.day, due: round.thankYouDue, doneBy: nil, isDone: false,
      isAssumed: false)
  }

  /// The indexes of the thank-yous that were sent for a round.
  private func thanks(in round: Int) -> [Int] {
    outreach.lazy
      .filter { $0.kind == .thankYou && $0.round == round && !$0.isPlanned }
      .map(\.event)
  }
}

extension Interview {
  /// Nobody meets more people; the bound keeps the work linear.
  private static let mostMet = 64

  /// The people met in a round, as far as the notes name them.
  package func people(metIn round: Round) -> [String] {
    var names: [String] = []
    for index in [round.interview] + round.otherInterviews {
      let event = events[index]
      for name in event.fields.interviewers?.value ?? event.people {
        guard let index = names.firstIndex(where: { PersonName.isSame($0, name) }) else {
          if names.count < Self.mostMet { names.append(name) }
          continue
        }
        // "Dana" of one entry is "Dana Whitfield" of another.
        if name.utf8.count > names[index].utf8.count { names[index] = name }
      }
    }
    return names
  }
}

/// To whom the words of a thank-you go.
private enum Thanks {
  /// Whether the text says that the thanks went to everybody.
  static func meansAll(_ text: String) -> Bool {
    TextWords.contains(in: text) { everybody.contains(where: $0.equals) }
  }

  private static let everybody: [StaticString] = [
    "all", "both", "each", "everyone", "everybody", "panel", "team", "three", "four",
  ]
}
