import FollowUp
import Journal
import SourceText

extension FollowUpPlan {
  /// For a terminal: a line for each step. Lines, each ended.
  package func text(style: TerminalStyle) -> String {
    if steps.isEmpty {
      return "Nothing to plan: no interview is arranged, or the thread is over.\n"
    }
    var title = "Follow-up plan"
    if let interview { title += " for the interview on \(interview.words(seenFrom: today))" }
    if let company { title += ", \(HarmlessText.line(company))" }
    let rows = steps.map { step in
      (when(step), HarmlessText.line(words(for: step)), step.isDone)
    }
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return style.paint(title, .bold) + "\n"
      + rows.map { when, words, isDone in
        let line = "  \(Columns.padded(when, to: width))  \(words)"
        return (isDone ? style.paint("\(line): done", .dim) : line) + "\n"
      }.joined()
  }

  private func when(_ step: Step) -> String {
    guard let day = day(of: step) else { return "any day" }
    let words = day.words(seenFrom: today)
    switch step.kind {
    case .writePlan: return "before \(words)"
    case .sendThankYou where !step.isDone: return "by \(words)"
    case .hearBack: return "until \(words)"
    case .moveOn: return "from \(words)"
    default: return "on \(words)"
    }
  }

  /// For scripts.
  package var json: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("version", 1)
      json.field("today", today.description)
      json.field("company", company)
      json.field("interview", interview?.description)
      json.field("contact", contact)
      json.array("interviewers", of: interviewers)
      json.array("steps", of: steps) { json, step in
        json.object { json in
          json.field("step", name(of: step))
          json.field("opens", step.opens?.description)
          json.field("due", step.due?.description)
          json.field("done", step.isDone)
          json.field("doneOn", dayDone(step)?.description)
          json.field("assumed", step.isAssumed)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The names that `next` gives the same steps.
  private func name(of step: Step) -> String {
    switch step.kind {
    case .writePlan: NextAction.Kind.writePlan.rawValue
    case .interview: NextAction.Kind.interview.rawValue
    case .sendThankYou: NextAction.Kind.sendThankYou.rawValue
    case .hearBack: NextAction.Kind.wait.rawValue
    case .followUp(_, byCall: true): NextAction.Kind.followUpCall.rawValue
    case .followUp(_, byCall: false): NextAction.Kind.secondFollowUp.rawValue
    case .moveOn: NextAction.Kind.moveOn.rawValue
    case .answerOffer: NextAction.Kind.answerOffer.rawValue
    }
  }
}
