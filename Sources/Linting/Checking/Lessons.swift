import FollowUp
import Journal

/// What can be left undone about an interview, in the order in which it matters.
enum Lesson: CaseIterable {
  case thankYou, nextSteps, timeframe, announcement, contact, plan

  /// The rule that asks for it.
  var rule: String {
    switch self {
    case .thankYou: SendThankYou.id
    case .nextSteps: AskNextSteps.id
    case .timeframe: GetTimeframe.id
    case .announcement: AnnounceFollowUp.id
    case .contact: ConfirmContact.id
    case .plan: PlanAhead.id
    }
  }

  fileprivate var words: String {
    switch self {
    case .thankYou: "a thank-you"
    case .nextSteps: "the next steps"
    case .timeframe: "a hear-back date"
    case .announcement: "an announced follow-up"
    case .contact: "the right contact"
    case .plan: "a follow-up plan"
    }
  }
}

extension CheckedJournal {
  /// Whether nothing can be asked about an interview any more: it is overtaken, every follow-up that is
  /// fine has gone out, and the thank-you too or too late, or it is time to move on.
  func isPastAsking(_ round: Round) -> Bool {
    round.isOvertaken
      || timeline.unanswered >= timeline.practice.followUpLimit && !round.isThankYouOutstanding
      || timeline.next.kind == .moveOn && timeline.next.due.map { $0 <= today } ?? false
  }

  /// Where something can still be asked or said: in the thank-you, while that has not gone out.
  func nextContact(after round: Round) -> String {
    round.thankYou == nil ? "in the thank-you" : "at the next contact"
  }

  /// What the notes don't tell of a round, as far as the rules are switched on.
  fileprivate func lessons(of round: Round) -> [Lesson] {
    Lesson.allCases.filter { isMissing($0, round) && settings.isActive($0.rule) }
  }

  private func isMissing(_ lesson: Lesson, _ round: Round) -> Bool {
    switch lesson {
    case .thankYou: round.thankYou == nil && round.isPastThanking
    case .nextSteps: field(of: round) { $0.nextSteps }?.value == nil
    case .timeframe: round.timeframe == nil && field(of: round) { $0.hearBackBy }?.value == nil
    case .announcement: field(of: round) { $0.willFollowUp }?.value != true
    case .contact: field(of: round) { $0.contact }?.value == nil
    case .plan: !round.hasPlan
    }
  }
}

extension FindingSink {
  /// Reports what is missing of a round that can't be mended any more. Where several things are, they
  /// make one note, under the rule of the first: lessons must not drown what can still be done.
  ///
  /// - Parameters:
  ///   - range: the place, and `message` and `help` the words, where nothing else is missing.
  mutating func report(
    _ lesson: Lesson, of round: Round, in journal: CheckedJournal, at range: Range<Int>,
    _ message: @autoclosure () -> String, help: @autoclosure () -> String, due: CivilDate? = nil
  ) {
    let lessons = journal.lessons(of: round)
    guard lessons.count > 1 else {
      report(.note, at: range, message(), help: help(), due: due, fix: nil)
      return
    }
    // The others are kept, so that a comment that silences them doesn't count as unused.
    report(
      .note, at: journal.interview.events[round.interview].range,
      isHidden: lesson != lessons.first,
      "\(journal.words(for: round).capitalizedSentence) left no record of "
        + "\(Wording.list(lessons.map(\.words), joinedBy: "or")).",
      help: "That is past; next time, settle these at the interview or right after it, and write "
        + "them down.",
      fix: nil)
  }
}
