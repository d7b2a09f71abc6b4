package import Journal

extension NextAction {
  /// Why it is the next thing to do, as one plain sentence. Made when asked for.
  ///
  /// - Parameter day: seen from which day; dates of another year than its show the year.
  package func why(seenFrom day: CivilDate) -> String {
    let main = clause(seenFrom: day)
    return switch owedThanks {
    case .none: "\(main)."
    case .toSome: "\(main); thanks to some of those met are still owed."
    case .toAll: "\(main); the thank-you is still owed."
    }
  }

  private func clause(seenFrom day: CivilDate) -> String {
    func words(_ date: CivilDate) -> String { date.words(seenFrom: day) }
    func opening(_ fallback: String) -> String { opens.map(words) ?? fallback }
    switch reason {
    case .nothingYet: return "Nothing has happened yet"
    case .applied: return "The notes tell of no interview and no promised answer to come"
    case .interview(let date) where kind == .writePlan:
      return "The interview is on \(words(date)): decide beforehand how you will follow up"
    case .interview(let date):
      return "The interview is on \(words(date)): ask for the next steps and for a date"
    case .interviewNotTold(let date):
      return
        "The interview was planned for \(words(date)), and the notes don't say that it took place"
    case .thankYou(let interview, let due):
      let verb = due < day ? "was" : "is"
      return "No thank-you is recorded for the interview on \(words(interview)); "
        + "it \(verb) due by \(words(due))"
    case .furtherThanks(let interview, let due):
      let verb = due < day ? "was" : "is"
      return "A thank-you is recorded only to some of those met on \(words(interview)); "
        + "to the others it \(verb) due by \(words(due))"
    case .hearBack(let hearBack):
      return expectation(hearBack, day) + "; the next step is on \(opening("no day"))"
    case .silence(let hearBack):
      return expectation(hearBack, day) + ", and there is no word since"
    case .request(let date):
      return
        "They asked for something on \(words(date)), and no answer is recorded: it is your turn"
    case .noFollowUps(let hearBack):
      return expectation(hearBack, day) + ", and no follow-up is wanted"
    case .messageLeft(let last):
      return "The follow-up on \(words(last)) may be answered until \(opening("then")), "
        + "when another is fine"
    case .unanswered(let count, let last):
      return silence(count, words(last), opening("then"))
    case .offer(let date, nil):
      return "They made an offer on \(words(date))"
    case .offer(let date, let answerBy?):
      return "They made an offer on \(words(date)) and want an answer by \(words(answerBy))"
    case .ended(let kind): return NextAction.ending(kind)
    }
  }

  private func expectation(_ hearBack: HearBackDate, _ day: CivilDate) -> String {
    let date = hearBack.date.words(seenFrom: day)
    return hearBack.isAssumed
      ? "No date was given, so an answer by \(date) is assumed"
      : "They said that you would hear by \(date)"
  }

  private func silence(_ count: Int, _ last: String, _ opens: String) -> String {
    let followUps =
      count == 1
      ? "The follow-up on \(last) went unanswered"
      : "\(count) follow-ups went unanswered, the last on \(last)"
    switch kind {
    case .stopAndWait: return "\(followUps): you have done all you can, so move on from \(opens)"
    case .moveOn: return "\(followUps): put your energy into the next job"
    default: return "\(followUps): another call or email is fine"
    }
  }

  private static func ending(_ kind: EventKind) -> String {
    switch kind {
    case .rejection: "They said no"
    case .accepted: "You took the offer"
    case .declined: "You turned the offer down"
    case .withdrew: "You pulled out"
    case .stopRequest: "They asked not to be contacted further"
    default: "The thread is closed"
    }
  }
}
