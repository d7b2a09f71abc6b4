/// Every rule there is.
package enum Rules {
  /// By phase, in the order in which a process goes through them. A test checks that it holds every
  /// file under Rules.
  package static let all: [any Rule.Type] = [
    PlanAhead.self,

    AskNextSteps.self, GetTimeframe.self, ConcreteTimeframe.self, AnnounceFollowUp.self,
    ConfirmContact.self,

    SendThankYou.self, ThankPromptly.self, ThankEachInterviewer.self, PersonalizeThankYou.self,

    WaitForTimeframe.self, FollowUpWhenDue.self, CallFirst.self, CallOutcome.self,
    SecondFollowUp.self, SpaceFollowUps.self, StopAfterSilence.self, MoveOn.self,
    RespectStopRequest.self, NoContactAfterClose.self, OverduePlan.self, KeepSearching.self,

    InvalidDate.self, AmbiguousDate.self, IncompleteDate.self, WeekdayMismatch.self,
    FutureEvent.self, UnknownEntry.self, EntryOrder.self, DuplicateEntry.self,
    EventBeforeInterview.self, MissingCompany.self, MissingContact.self, UnknownField.self,
    FrontMatter.self, Placeholder.self, StaleSummary.self, EditedSummary.self, BrokenSummary.self,
    UnusedDisable.self, UnknownRule.self,
  ]

  package static let ids: [String] = all.map { $0.id }

  package static func named(_ id: String) -> (any Rule.Type)? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
