import FollowUp
package import Journal
import SourceText

/// Planned entries whose day has passed.
extension CheckedJournal {
  /// Whether a rule asks already for the very act that an overdue entry plans, so that it need not be
  /// said twice.
  func isAskedForAnyway(_ planned: Event) -> Bool {
    switch planned.kind {
    case .thankYou:
      return settings.isActive(SendThankYou.id)
        && timeline.currentRound?.isThankYouOutstanding == true
    case .followUp, .closed:
      switch timeline.next.kind {
      case .followUpCall, .secondFollowUp, .moveOn:
        guard let opens = timeline.next.opens, opens <= today, let rule = timeline.next.rule else {
          return false
        }
        return settings.isActive(rule)
      default: return false
      }
    default: return false
    }
  }

  /// Whether a contact is planned for a day that has passed, so that it can only have been made already, or
  /// be moved.
  func isOverdue(_ contact: Outreach) -> Bool {
    let event = interview.events[contact.event]
    return contact.isPlanned && event.plan == .unticked && event.lastDay < today
  }

  /// Whether an overdue contact may be made today: how it would have stood to the practice on its day is
  /// beside the point then, and no day to move it to lies ahead.
  func isOverdueAndFine(_ contact: Outreach) -> Bool {
    isOverdue(contact) && contact.allowedFrom ?? today <= today
  }

  /// What to do about a planned contact, as a sentence: `Tick it if it was done on that day; else …` where
  /// that has passed.
  func unlessDone(_ contact: Outreach, _ advice: String) -> String {
    isOverdue(contact)
      ? "Tick it if it was done on that day; else \(advice)" : advice.capitalizedSentence
  }

  /// Whether an overdue entry can only be spoken of once something else is known: what was planned from
  /// an interview on, while the notes don't say that it took place; or what was to be brought or asked
  /// at one that did.
  func isBesideThePoint(_ planned: Event) -> Bool {
    if let upcoming = timeline.upcomingRound, upcoming.day < today,
      planned.date >= upcoming.firstDay,
      planned.range != interview.events[upcoming.interview].range
    {
      return true
    }
    return planned.kind == .note
      && timeline.rounds.contains {
        !$0.isPlanned && ($0.firstDay...$0.day).contains(planned.date)
      }
  }

  /// `; if that is done, tick the box of 11 Nov`, where a box stands for what is due: the first of its
  /// kind whose day has come. Where that has passed, the box is to be ticked only if it was done then.
  func tickingHint(_ kind: EventKind) -> String {
    let events = interview.events
    for index in events.indices
    where events[index].plan == .unticked && events[index].kind == kind
      && events[index].lastDay <= today
    {
      let day = day(events[index].date)
      return events[index].lastDay == today
        ? "; if that is done, tick the box of \(day)"
        : "; if it was done on \(day), tick its box, else give the box the new day"
    }
    return ""
  }

  /// `; …`, where `plan --write` finds new dates.
  func planHint(_ event: Event) -> String {
    let isStep = [.thankYou, .followUp, .closed].contains(event.kind)
    return isStep && isInPlan(event)
      ? "; `interviewlint plan --write` moves the dates of the plan" : ""
  }

  /// Where `plan --write` keeps the dates.
  func isInPlan(_ event: Event) -> Bool { interview.isInPlan(event) }
}

extension Interview {
  /// Whether an entry stands under the heading of the follow-up plan.
  package func isInPlan(_ event: Event) -> Bool {
    guard let plan = followUpPlan, event.range.lowerBound > plan.upperBound else {
      return false
    }
    let level = EntryStyle.headingLevel(source.line(source.line(at: plan.lowerBound)), in: source)
    guard level > 0 else { return false }
    let lines = source.line(at: plan.lowerBound) + 1..<source.line(at: event.range.lowerBound) + 1
    return !lines.contains { number in
      let other = EntryStyle.headingLevel(source.line(number), in: source)
      return other > 0 && other <= level
    }
  }
}
