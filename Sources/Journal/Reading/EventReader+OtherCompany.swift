import Markdown
import SourceText

/// Events of other companies, which are none of this thread.
extension EventReader {
  /// Makes notes of them.
  ///
  /// - Parameter told: for each event, the words that tell it.
  /// - Returns: those that leave nothing behind: a problem stands for each of which only a name tells so,
  ///   and the event before it for what is no more than its reason.
  func settleOtherCompanies(told: [Range<Int>], in interview: inout Interview) -> Set<Int> {
    let judge = OtherCompany(text: tree.text, settings: settings)
    lazy var own = ownNames(of: interview, told: told)
    let arranged = ArrangedDays(interview.events)
    var gone: Set<Int> = []
    for index in interview.events.indices where !told[index].isEmpty {
      let event = interview.events[index]
      let isAwaited = arranged.awaits(event)
      if event.kind == .interview, !isAwaited,
        InterviewRemark.isOne(told[index], of: tree.text, settings.vocabulary.table)
      {
        interview.events[index].becomeNote()
        continue
      }
      switch judge.verdict(
        on: told[index], telling: event, isAwaited: isAwaited, own: { own })
      {
      case .own: continue
      case .other: break
      case .taken:
        interview.events[index].kind = .withdrew
        continue
      case .doubtful(let name):
        gone.insert(index)
        if !isReason(index, in: interview.events) {
          interview.problems.append(
            ReadingProblem(.otherCompany(name), at: tree.source(of: told[index])))
        }
      }
      interview.events[index].becomeNote()
      interview.events[index].fields = Fields()
    }
    return gone
  }

  /// "Withdrew, accepted Oakfield's offer": what else an entry tells by which I end this thread.
  private func isReason(_ index: Int, in events: [Event]) -> Bool {
    guard index > 0, events[index].kind == .accepted || events[index].kind == .offer else {
      return false
    }
    let before = events[index - 1]
    return before.dateRange == events[index].dateRange && before.text == events[index].text
      && (before.kind == .withdrew || before.kind == .declined)
  }

  private func ownNames(of interview: Interview, told: [Range<Int>]) -> OwnNames? {
    guard let company = interview.company?.value else { return nil }
    let source = interview.source
    let end = interview.events.first?.range.lowerBound ?? source.start
    let preamble = outline.generated.written(in: source.start..<max(source.start, end))
      .flatMap { source.bytes[$0] }
    var own = OwnNames(company: company, preamble: preamble)
    for contact in interview.contacts { own.add(person: contact.name) }
    for (event, words) in zip(interview.events, told) {
      for name in event.fields.interviewers?.value ?? [] { own.add(person: name) }
      if let contact = event.fields.contact?.value { own.add(person: contact) }
      switch event.kind {
      case .thankYou, .followUp, .answer:
        own.add(namesIn: words, of: tree.text, settings.vocabulary.table)
      default: break
      }
    }
    return own
  }
}

/// For which days interviews were arranged, and since when there are any.
private struct ArrangedDays {
  private var days: Set<CivilDate> = []
  /// The first day on which one was arranged for a day that isn't told.
  private var open: CivilDate?
  private var first: CivilDate?

  init(_ events: [Event]) {
    for event in events {
      switch event.kind {
      case .interview: first = min(first ?? event.date, event.date)
      case .scheduled:
        if let day = event.fields.interviewOn?.value {
          days.insert(day)
        } else {
          open = min(open ?? event.date, event.date)
        }
      default: break
      }
    }
  }

  /// Whether an interview, or the arrangement of one, is of the first one, or may be of one that was
  /// arranged.
  func awaits(_ event: Event) -> Bool {
    guard event.kind == .interview || event.kind == .scheduled else { return false }
    guard let first, first < event.date else { return true }
    return event.kind == .interview
      && (days.contains(event.date) || open.map { $0 <= event.date } ?? false)
  }
}
