/// Tells whether an event is that of another company, or of another job, although it stands in the journal
/// of this one: "Rejection from Oakfield (other job)", "Oakfield called with an offer".
struct OtherCompany {
  enum Verdict: Equatable {
    /// Nothing says so.
    case own
    /// Only a name says so that the journal doesn't make known. It may be that of somebody here.
    case doubtful(name: String)
    /// The words say so plainly.
    case other
    /// They say that I took one there, so that this thread ends.
    case taken
  }

  let text: [UInt8]
  let settings: ReadingSettings

  /// - Parameters:
  ///   - words: those that tell the event.
  ///   - isAwaited: of an interview that was arranged, or is the first of the thread. Its place may well
  ///     be one that the journal doesn't name.
  ///   - own: asked for where a name may matter. Nil where the journal names no company, so that no name
  ///     can be told from its own.
  func verdict(
    on words: Range<Int>, telling event: Event, isAwaited: Bool, own: () -> OwnNames?
  ) -> Verdict {
    let table = settings.vocabulary.table
    let isNamed =
      !isAwaited && movesThread(event.kind) && CompanyName.mayStand(in: words, of: text, table)
    guard isNamed || OtherJob.isHinted(in: words, of: text) else { return .own }
    let clauses = ClauseWords.all(in: words, of: text, table)
    if event.kind == .accepted, OtherJob(text: text).isTaken(in: clauses) { return .taken }
    if OtherJob(text: text).isTold(by: clauses, of: event.kind) { return .other }
    // What is the journal's own takes a while to gather.
    guard isNamed, let own = own() else { return .own }
    for number in clauses.indices {
      let mention = CompanyMention(
        text: text, own: own, clauses: clauses, number: number, kind: event.kind)
      guard let found = mention.find() else { continue }
      if clauses.count == 1 || found.isOfWhole || tells(event, clauses, number, with: found.name) {
        return .doubtful(name: PlainText.string(found.name, in: text))
      }
    }
    return .own
  }

  /// Whether events of the kind end, open or move a thread.
  private func movesThread(_ kind: EventKind) -> Bool {
    switch kind {
    case .rejection, .offer, .accepted, .declined, .withdrew, .closed, .stopRequest, .interview,
      .scheduled, .timeframe:
      true
    default: false
    }
  }

  /// Whether a clause alone tells the event. Where another one does, this one may say why: "Withdrew, I
  /// took the job at Oakfield".
  private func tells(
    _ event: Event, _ clauses: [ClauseWords], _ number: Int, with name: Range<Int>
  ) -> Bool {
    var range = clauses[number].range
    // "Oakfield: rejected", "Rejection - Hartigan Foods"
    if name == range {
      if number + 1 < clauses.count, clauses[number + 1].lead == .colon {
        range = range.lowerBound..<clauses[number + 1].range.upperBound
      } else if number > 0 {
        range = clauses[number - 1].range.lowerBound..<range.upperBound
      }
    }
    return settings.vocabulary.read(
      text, in: range, people: KnownPeople(), as: event.plan == .unticked ? .planned : .entry
    ).events.contains { $0.kind == event.kind }
  }
}
