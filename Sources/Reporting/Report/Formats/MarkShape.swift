import Journal

/// How a kind of event is drawn. Shapes differ, not colours alone.
enum MarkShape: String, CaseIterable {
  case applied, arranged, interview, thanks, ask, sent, word, offer, end

  init(_ kind: EventKind) {
    switch kind {
    case .applied: self = .applied
    case .scheduled: self = .arranged
    case .interview: self = .interview
    case .thankYou: self = .thanks
    case .followUp: self = .ask
    case .answer, .assessment: self = .sent
    case .reply, .timeframe, .note: self = .word
    case .offer, .accepted: self = .offer
    case .rejection, .declined, .withdrew, .stopRequest, .closed: self = .end
    }
  }

  /// For the legend.
  var words: String {
    switch self {
    case .applied: "applied"
    case .arranged: "interview arranged"
    case .interview: "interview"
    case .thanks: "thank-you"
    case .ask: "follow-up"
    case .sent: "sent what they asked for"
    case .word: "word from them"
    case .offer: "offer"
    case .end: "ended"
    }
  }

  /// The class that colours it.
  var colour: String {
    switch self {
    case .applied: "sent"
    case .arranged: "interview"
    default: rawValue
    }
  }

  /// The outline around 0, 0 (SVG path data).
  var outline: StaticString {
    switch self {
    case .applied: "M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z"
    case .arranged: "M-4.5-4.5H4.5V4.5H-4.5ZM-1.5-1.5V1.5H1.5V-1.5Z"
    case .interview: "M0-7.5A7.5 7.5 0 1 1 0 7.5A7.5 7.5 0 1 1 0-7.5Z"
    case .thanks: "M0-6.5L6.5 0L0 6.5L-6.5 0Z"
    case .ask: "M0-7L7 5.5H-7Z"
    case .sent: "M-6-3.5H1V-6.5L7 0L1 6.5V3.5H-6Z"
    case .word: "M-6-6H6V3H1L-3 7V3H-6Z"
    case .offer: "M0-8L2.2-2.6L8-2.2L3.6 1.6L5 7.3L0 4.2L-5 7.3L-3.6 1.6L-8-2.2L-2.2-2.6Z"
    case .end: "M-6-3.5L-3.5-6L0-2.5L3.5-6L6-3.5L2.5 0L6 3.5L3.5 6L0 2.5L-3.5 6L-6 3.5L-2.5 0Z"
    }
  }
}
