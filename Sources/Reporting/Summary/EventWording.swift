package import Journal

/// How the summary and the report spell days and events.
package enum EventWording {
  /// `Tue 2026-11-03`.
  package static func day(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday.rawValue - 1]) \(date)"
  }

  /// The day or days of an event, and its time.
  package static func days(_ event: Event) -> String {
    var words = day(event.date)
    if let end = event.endDate, end != event.date { words += " – \(day(end))" }
    if let time = event.time {
      let minutes = String(time % 60)
      words += " \(time / 60):\(minutes.utf8.count < 2 ? "0" : "")\(minutes)"
    }
    return words
  }

  package static func kind(_ kind: EventKind) -> String {
    switch kind {
    case .applied: "Applied"
    case .scheduled: "Interview arranged"
    case .interview: "Interview"
    case .thankYou: "Thank-you"
    case .followUp: "Follow-up"
    case .answer: "Answer"
    case .reply: "Reply"
    case .timeframe: "Date given"
    case .assessment: "Assessment"
    case .rejection: "Rejection"
    case .offer: "Offer"
    case .accepted: "Offer accepted"
    case .declined: "Offer declined"
    case .withdrew: "Withdrawn"
    case .stopRequest: "Asked to stop"
    case .closed: "Closed"
    case .note: "Note"
    }
  }

  package static func channel(_ channel: Channel) -> String {
    switch channel {
    case .call: "by phone"
    case .voicemail: "voicemail"
    case .email: "by email"
    case .handwritten: "by hand"
    case .message: "by message"
    case .video: "by video"
    case .inPerson: "in person"
    }
  }

  package static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .reached: "reached"
    case .message: "left a message"
    case .noAnswer: "no answer"
    }
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

extension Event {
  /// The people that it names, or that its field says an interview was with.
  var whom: [String] { people.isEmpty ? fields.interviewers?.value ?? [] : people }
}
