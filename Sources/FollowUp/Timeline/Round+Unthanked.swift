package import Journal

extension Round {
  /// The people met to whom no thank-you is recorded, where one is to some of the others. Empty where
  /// nobody was thanked: then the thank-you as such is missing.
  ///
  /// - Parameter thanks: the indexes of the thank-yous that were sent for this round.
  func unthanked(by thanks: [Int], in events: [Event]) -> [String] {
    // Entries that name nobody may well mean everybody.
    let thanked = thanks.flatMap { events[$0].people }
    if thanked.isEmpty { return [] }
    let met = people(in: events)
    if met.count < 2 { return [] }
    let missed = met.filter { name in
      !thanked.contains { PersonName.isSame($0, name) }
    }
    if missed.count == met.count { return [] }
    return thanks.contains { Thanks.meansAll(events[$0].text) } ? [] : missed
  }
}

extension Timeline {
  /// The rounds, by their index in `rounds`, in which some of those met were thanked, and those who
  /// weren't.
  ///
  /// - Parameter interview: that of the timeline.
  package func unthanked(of interview: Interview) -> [(round: Int, people: [String])] {
    var thanks: [Int: [Int]] = [:]
    for contact in outreach where contact.isSentThanks {
      if let round = contact.round { thanks[round, default: []].append(contact.event) }
    }
    return rounds.indices.compactMap { round in
      guard let sent = thanks[round] else { return nil }
      let people = rounds[round].unthanked(by: sent, in: interview.events)
      return people.isEmpty ? nil : (round, people)
    }
  }
}

extension Outreach {
  var isSentThanks: Bool { kind == .thankYou && !isPlanned }
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
