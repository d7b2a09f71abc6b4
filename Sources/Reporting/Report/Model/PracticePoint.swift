/// One point of the practice that a report counts how often it was kept. Named after the rules.
package enum PracticePoint: String, Sendable, CaseIterable {
  case planAhead = "plan-ahead"
  case askNextSteps = "ask-next-steps"
  case getTimeframe = "get-timeframe"
  case announceFollowUp = "announce-follow-up"
  case confirmContact = "confirm-contact"
  case thankPromptly = "thank-promptly"
  case waitForTimeframe = "wait-for-timeframe"
  case followUpWhenDue = "follow-up-when-due"
  case callFirst = "call-first"
  case spaceFollowUps = "space-follow-ups"
  case stopAfterSilence = "stop-after-silence"
}

/// So many of so many times.
package struct Tally: Sendable, Equatable {
  package var kept = 0
  package var of = 0

  package init() {}

  mutating func count(_ isKept: Bool) {
    of += 1
    if isKept { kept += 1 }
  }

  mutating func add(_ other: Tally) {
    kept += other.kept
    of += other.of
  }
}

/// How well the practice was kept.
package struct PracticeRecord: Sendable, Equatable {
  /// By `PracticePoint.allCases`.
  private var inPeriod = [Tally](repeating: Tally(), count: PracticePoint.allCases.count)
  private var overall = [Tally](repeating: Tally(), count: PracticePoint.allCases.count)

  package func inPeriod(_ point: PracticePoint) -> Tally { inPeriod[point.index] }
  package func overall(_ point: PracticePoint) -> Tally { overall[point.index] }

  mutating func count(_ point: PracticePoint, _ isKept: Bool, inPeriod isInPeriod: Bool) {
    overall[point.index].count(isKept)
    if isInPeriod { inPeriod[point.index].count(isKept) }
  }

  mutating func add(_ other: PracticeRecord) {
    for index in overall.indices {
      overall[index].add(other.overall[index])
      inPeriod[index].add(other.inPeriod[index])
    }
  }
}

extension PracticePoint {
  fileprivate var index: Int {
    switch self {
    case .planAhead: 0
    case .askNextSteps: 1
    case .getTimeframe: 2
    case .announceFollowUp: 3
    case .confirmContact: 4
    case .thankPromptly: 5
    case .waitForTimeframe: 6
    case .followUpWhenDue: 7
    case .callFirst: 8
    case .spaceFollowUps: 9
    case .stopAfterSilence: 10
    }
  }
}
