import FollowUp
import Journal
import Reporting
import SourceText

/// Small words between those of the notes: what a timeframe comes to, and what to do next.
struct InlayHints {
  let read: ReadDocument

  func hints(in range: TextRange) -> [InlayHint] {
    let bytes = read.map.bytes(in: range)
    return hints.filter { $0.offset >= bytes.lowerBound && $0.offset <= bytes.upperBound }
      .map { hint in
        InlayHint(
          position: read.map.position(at: hint.offset), label: hint.label, tooltip: hint.tooltip)
      }
  }

  private struct Placed {
    var offset: Int
    var label: String
    var tooltip: String?
  }

  private var hints: [Placed] {
    var hints: [Placed] = []
    if let title = read.interview.title,
      let words = NextActionWords.short(read.timeline, today: read.today)
    {
      hints.append(
        Placed(
          offset: title.upperBound, label: words,
          tooltip: read.timeline.next.why(seenFrom: read.today)))
    }
    for event in read.interview.events {
      let fields = event.fields
      if case .by(let date)? = fields.hearBackBy?.value, let range = fields.hearBackBy?.range {
        add(date, after: range, "They said that you would hear by then", &hints)
      }
      if let date = fields.answerBy?.value, let range = fields.answerBy?.range {
        add(date, after: range, "They want an answer by then", &hints)
      }
      if let date = fields.interviewOn?.value, let range = fields.interviewOn?.range {
        add(date, after: range, "The day of the interview", &hints)
      }
    }
    for problem in read.interview.problems {
      guard case .weekdayMismatch(let date, _) = problem.kind else { continue }
      hints.append(
        Placed(
          offset: problem.range.upperBound, label: "\(date.weekday.name)!",
          tooltip: "\(date) is a \(date.weekday.name)"))
    }
    return hints.sorted { $0.offset < $1.offset }
  }

  /// Nothing where the notes say the date itself.
  private func add(
    _ date: CivilDate, after range: Range<Int>, _ tooltip: String, _ hints: inout [Placed]
  ) {
    if read.source.string(range).contains(date.description) { return }
    hints.append(
      Placed(
        offset: range.upperBound, label: "= \(EventWording.day(date))", tooltip: tooltip))
  }
}
