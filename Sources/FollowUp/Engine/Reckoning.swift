import Journal

enum Reckoning {
  static func timeline(
    of interview: Interview, practice: Practice, today: CivilDate?
  ) -> Timeline {
    let practice = practice.adapted(to: interview)
    return Timeline(
      asOf: today ?? CivilDate(days: 0), practice: practice, order: Array(interview.events.indices),
      rounds: [], outreach: [], ending: nil, stopRequest: nil, offer: nil, hearBack: nil,
      unanswered: 0, lastUnanswered: nil, standing: .preparing,
      next: NextAction(kind: .none, opens: nil, due: nil, reason: .nothingYet))
  }
}
