import Journal
import Linting
import SourceText

/// What a summary takes for done, since no box says that it is still to come, though its day is.
enum FutureEntries {
  /// One line; nil where there are none.
  static func remark(on interview: Interview, today: CivilDate) -> String? {
    let events = interview.events.filter {
      $0.plan == .told && $0.kind != .note && $0.date > today
    }
    guard let first = events.first else { return nil }
    let rest = events.count == 1 ? "" : ", and \(events.count - 1) more after today"
    return HarmlessText.line(
      "\(interview.source.path): the summary takes \(Wording.quoted(first.text)) on "
        + "\(first.date)\(rest) for done; what is still to come wants an empty box: "
        + "“- [ ] \(first.date) …”")
  }
}
