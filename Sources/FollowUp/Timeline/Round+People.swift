package import Journal

extension Round {
  /// The people met, or to be met, as far as the notes name them.
  func people(in events: [Event]) -> [String] {
    var names: [String] = []
    for index in [interview] + otherInterviews {
      let listed = events[index].fields.interviewers?.value ?? []
      let named = listed.isEmpty ? events[index].people : listed
      for name in named.prefix(Reckoning.mostNames) {
        guard let index = names.firstIndex(where: { PersonName.isSame($0, name) }) else {
          if names.count < Reckoning.mostNames { names.append(name) }
          continue
        }
        // "Dana" of one entry is "Dana Whitfield" of another.
        if name.utf8.count > names[index].utf8.count { names[index] = name }
      }
    }
    return names
  }
}

extension Interview {
  /// The people met in a round, as far as the notes name them.
  package func people(metIn round: Round) -> [String] { round.people(in: events) }
}
