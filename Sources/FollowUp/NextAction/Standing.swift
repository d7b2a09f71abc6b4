/// Where a thread stands. Every thread has exactly one standing.
package enum Standing: String, Sendable, CaseIterable {
  /// Nothing has happened yet.
  case preparing
  /// The process has begun, and no interview is arranged or awaited.
  case applied
  case interviewPlanned = "interview-planned"
  case thankYouDue = "thank-you-due"
  /// For the hear-back date.
  case waiting
  case firstFollowUpDue = "first-follow-up-due"
  /// A follow-up was made and may still be answered.
  case messageLeft = "message-left"
  case secondFollowUpDue = "second-follow-up-due"
  /// As many follow-ups as are fine went unanswered.
  case doneAllYouCan = "done-all-you-can"
  case moveOn = "move-on"
  case offer, accepted, declined, rejected, withdrawn
  case askedToStop = "asked-to-stop"
  case closed

  /// Whether the thread still goes on. An offer waits for its answer, so it does.
  package var isOpen: Bool {
    switch self {
    case .accepted, .declined, .rejected, .withdrawn, .askedToStop, .closed: false
    default: true
    }
  }
}
