/// What the table tells of a text: several questions, each with its labels.
package enum Label {
  /// What happened; the first is a note.
  package static let kinds: [(kind: EventKind, direction: Direction?)] = [
    (.note, nil), (.applied, .out), (.scheduled, .in), (.scheduled, .out), (.interview, nil),
    (.thankYou, .out), (.followUp, .out), (.answer, .out), (.reply, .in), (.timeframe, .in),
    (.assessment, .in), (.assessment, .out), (.rejection, .in), (.offer, .in),
    (.accepted, .out), (.declined, .out), (.withdrew, .out), (.stopRequest, .in), (.closed, nil),
    (.note, nil),
  ]
  /// The last of them: something was done, but the words don't tell what ("Sent the thing over").
  package static let unclear = 19

  /// By label: that which tells the same kind, done by the other side.
  static let twins: [Int?] = kinds.indices.map { label in
    kinds.indices.first {
      $0 != label && kinds[$0].kind == kinds[label].kind && kinds[label].direction != nil
    }
  }

  /// What a sentence says of a field; the first says nothing. Those behind say that it wasn't done.
  package static let fields: [(name: SentenceField.Name?, isDenied: Bool)] = [
    (nil, false), (.nextSteps, false), (.hearBackBy, false), (.willFollowUp, false),
    (.contact, false), (.answerBy, false), (.nextSteps, true), (.hearBackBy, true),
    (.willFollowUp, true), (.contact, true),
  ]
  static let hearBack = fieldRange.lowerBound + 2
  static let willFollowUp = fieldRange.lowerBound + 3
  static let answerBy = fieldRange.lowerBound + 5
  /// Those that are said of a day to come.
  static let aboutDay = [hearBack, willFollowUp, answerBy]
  package static let channels: [Channel?] = [
    nil, .call, .voicemail, .email, .handwritten, .message, .video, .inPerson,
  ]
  /// How an interview was held: "phone screen", "Zoom interview".
  package static let meetings: [Channel?] = [nil, .call, .video, .inPerson]
  package static let outcomes: [Outcome?] = [nil, .reached, .message, .noAnswer]

  static func of(_ outcome: Outcome?) -> Int {
    outcomeRange.lowerBound + (outcomes.firstIndex(of: outcome) ?? 0)
  }

  package static let kindRange = 0..<20
  package static let fieldRange = 20..<30
  /// Above zero: told as something to do ("Call Dana"), not as done.
  package static let toDo = 30
  /// Here begin the labels that are asked for only once an event is known.
  package static let firstDetail = 32
  package static let channelRange = 32..<40
  package static let outcomeRange = 40..<44
  package static let meetingRange = 44..<48
  package static let count = 48
}
