import FollowUp
import Journal

/// What rules call things in their messages. Built only for findings.
extension CheckedJournal {
  func day(_ date: CivilDate) -> String { Wording.day(date, today) }

  /// `the interview with Dana Whitfield on 3 Nov`.
  func words(for round: Round) -> String {
    let people = interviewers(of: round)
    return people.isEmpty
      ? "the interview on \(day(round.day))"
      : "the interview with \(Wording.list(people)) on \(day(round.day))"
  }

  /// The people met in a round, as far as the notes name them.
  func interviewers(of round: Round) -> [String] { interview.people(metIn: round) }

  /// `Dana Whitfield`, or `them` where nobody is known.
  var whom: String {
    let people = timeline.next.people
    return people.isEmpty ? "them" : Wording.list(people)
  }

  /// `the follow-up call to Dana planned for 5 Nov`, `the thank-you of 5 Nov`.
  func words(for contact: Outreach) -> String {
    let people = interview.events[contact.event].people
    let to = people.isEmpty ? "" : " to \(Wording.list(people))"
    let name = name(of: contact)
    let when = contact.isPlanned ? "planned for" : "on"
    return "the \(name)\(to) \(when) \(day(contact.day))"
  }

  private func name(of contact: Outreach) -> String {
    let event = interview.events[contact.event]
    if contact.kind == .followUp, contact.isPlanned, event.leavesChannelOpen { return "follow-up" }
    return switch (contact.kind, event.channel) {
    case (.thankYou, _): "thank-you"
    case (.answer, _): "answer"
    case (_, .call): "follow-up call"
    case (_, .voicemail): "voicemail"
    case (_, .email): "follow-up email"
    case (_, .message): "follow-up message"
    default: "follow-up"
    }
  }

  /// The hear-back date with what it rests on: `10 Nov, the date they gave`.
  func words(for hearBack: HearBackDate) -> String {
    switch hearBack.origin {
    case .given: "\(day(hearBack.date)), the date they gave"
    case .moved: "\(day(hearBack.date)), the date they moved it to"
    case .assumed: "\(day(hearBack.date)), assumed as no date was given"
    }
  }

  /// The follow-ups beyond the first by number: `second`, `third`, `4th`.
  static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: return "first"
    case 2: return "second"
    case 3: return "third"
    default:
      let suffix =
        switch (number % 10, number % 100) {
        case (1, let last) where last != 11: "st"
        case (2, let last) where last != 12: "nd"
        case (3, let last) where last != 13: "rd"
        default: "th"
        }
      return "\(number)\(suffix)"
    }
  }
}

extension CheckedJournal {
  /// A field of the interviews of a round, or of what they said of a date on that day: the first that is
  /// filled in, else the first that says that it wasn't done.
  @inline(__always)
  func field<Value>(of round: Round, _ field: (borrowing Fields) -> Field<Value>?) -> Field<Value>?
  {
    let first = field(interview.events[round.interview].fields)
    if first?.value != nil { return first }
    var told = round.otherInterviews
    // "Interview with Dana. She said that I'd hear by Friday, else I'll ring.": said there, too.
    if let timeframe = round.timeframe, timeframe != round.interview,
      interview.events[timeframe].date == round.day
    {
      told.append(timeframe)
    }
    if told.isEmpty { return first }
    let others = told.compactMap { field(interview.events[$0].fields) }
    return others.first { $0.value != nil } ?? first ?? others.first
  }
}

extension String {
  /// With a capital letter at the front.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
