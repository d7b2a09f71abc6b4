extension PracticePoint {
  /// What is counted: `Thank-you within a day`.
  var words: String {
    switch self {
    case .planAhead: "Follow-up plan written down"
    case .askNextSteps: "Next steps asked for"
    case .getTimeframe: "Day to hear back given"
    case .announceFollowUp: "Follow-up announced"
    case .confirmContact: "Right contact confirmed"
    case .thankPromptly: "Thank-you sent in time"
    case .waitForTimeframe: "Waited until that day"
    case .followUpWhenDue: "Followed up after silence"
    case .callFirst: "First follow-up by phone"
    case .spaceFollowUps: "Time left between follow-ups"
    case .stopAfterSilence: "Stopped in time"
    }
  }
}
