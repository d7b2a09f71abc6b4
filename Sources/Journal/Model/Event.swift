/// Something that a dated entry records.
package struct Event: Sendable, Equatable {
  /// The bytes of the entry, or of the part of it, that tells this event: where findings about it point.
  package var range: Range<Int>
  /// The bytes of the date that the event takes its day from; may lie in a heading above it.
  package var dateRange: Range<Int>
  package var date: CivilDate
  /// The last day, where the entry gives a range of days.
  package var endDate: CivilDate?
  /// Minutes after midnight, where the entry gives a time of day. Orders events within a day.
  package var time: Int?
  package var kind: EventKind
  package var channel: Channel?
  package var direction: Direction?
  /// Of a call or voicemail alone.
  package var outcome: Outcome?
  /// Not done yet: an unchecked task box, words of intent, or (seen from a given day) a later date.
  package var plan: Plan
  /// Of words of intent: they name the day themselves ("call her on Wednesday"), for all of which it
  /// still is a plan.
  package var namesOwnDay = false
  /// Behind a ticked box, so that another entry may tell the same.
  package var isTicked = false
  /// Names in the entry that the contacts or interviewers of the file make known, in full where the
  /// full name is known, in the order in which they stand.
  package var people: [String]
  /// The entry's own words after the date, as plain text.
  package var text: String
  package var fields: Fields
}

/// How an entry says whether it has happened, apart from its date.
package enum Plan: Sendable, Equatable {
  /// Told as done: in the past tense, with a ticked box, or by its mere date.
  case told
  /// An unticked task box.
  case unticked
  /// Words of intent with a date of their own: "will call Dana".
  case intended
}

extension Event {
  /// Whether the event lies ahead, seen from `today`.
  ///
  /// An unticked box is planned whatever its date: it has not been done.
  package func isPlanned(on today: CivilDate) -> Bool {
    plan != .told || date > today
  }

  /// The day from which what follows is counted: the last of a range.
  package var lastDay: CivilDate { endDate ?? date }

  /// An event that is told, and of which nothing more is known. For tests and projections; the reader
  /// knows more.
  package init(_ kind: EventKind, on date: CivilDate, at range: Range<Int> = 0..<0) {
    self.init(
      range: range, dateRange: range, date: date, endDate: nil, time: nil, kind: kind,
      channel: nil, direction: nil, outcome: nil, plan: .told, people: [], text: "",
      fields: Fields())
  }
}

package enum EventKind: String, Sendable, CaseIterable {
  case applied, scheduled, interview
  case thankYou = "thank-you"
  case followUp = "follow-up"
  case answer, reply, timeframe, assessment, rejection, offer, accepted, declined, withdrew
  case stopRequest = "stop-request"
  case closed, note

  /// Whether fields may belong to an event.
  func mayHaveFields(_ direction: Direction?, _ outcome: Outcome?) -> Bool {
    switch self {
    case .interview, .reply, .timeframe, .offer: true
    // A call of theirs or of mine may bring a date too.
    case .scheduled: direction != .out
    case .assessment: direction == .in
    case .followUp: outcome == .reached
    default: false
    }
  }
}

package enum Channel: String, Sendable, CaseIterable {
  case call, voicemail, email, handwritten, message, video
  case inPerson = "in-person"
}

package enum Direction: String, Sendable {
  /// From the seeker.
  case out
  /// From the company.
  case `in`
}

/// What became of a call.
package enum Outcome: String, Sendable {
  case reached, message
  case noAnswer = "no-answer"
}

/// What an interview, reply or timeframe entry records besides the event itself.
package struct Fields: Sendable, Equatable {
  /// The answer to "what are the next steps?"; nil where it wasn't asked.
  package var nextSteps: Field<String>?
  /// By when they said they would be heard from.
  package var hearBackBy: Field<HearBack>?
  /// Whether the seeker said they would follow up.
  package var willFollowUp: Field<Bool>?
  /// The person confirmed as the right one to follow up with.
  package var contact: Field<String>?
  package var interviewers: Field<[String]>?
  /// Of a `scheduled` event: the day for which it arranges an interview; a nil value where it calls one
  /// off.
  package var interviewOn: Field<CivilDate>?
  /// By when an offer wants its answer, told with the offer or later. Never a hear-back date.
  package var answerBy: Field<CivilDate>?

  package init() {}
}

/// A field and where its value stands. `value` is nil where the notes say that it wasn't done
/// ("not asked", "unknown", "?").
package struct Field<Value: Sendable & Equatable>: Sendable, Equatable {
  package var value: Value?
  package var range: Range<Int>

  package init(_ value: Value?, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

package enum HearBack: Sendable, Equatable {
  /// The last day that the words allow.
  case by(CivilDate)
  /// "soon", "in the coming weeks": words that name no day. The words are kept for messages.
  case vague(String)
}

extension Event {
  /// The event as it counts on a day: words of intent about a day that is past ("2026-11-03 need to
  /// email Priya") never became an event, so they are a note.
  package func seen(on today: CivilDate) -> Event {
    guard plan == .intended, isPastIntent(on: today) else { return self }
    var note = self
    note.becomeNote()
    note.plan = .told
    return note
  }

  /// Whether the day for words of intent has come, or is over where they name it.
  package func isPastIntent(on day: CivilDate) -> Bool {
    date < day || date == day && !namesOwnDay
  }

  /// Whatever the words are, they tell no event.
  mutating func becomeNote() {
    kind = .note
    channel = nil
    direction = nil
    outcome = nil
  }
}
