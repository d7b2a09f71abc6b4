import Markdown
import SourceText

/// Turns entries and their bodies into events, fields and problems.
struct EventReader {
  let outline: Outline
  private let fields: FieldReader

  var tree: MarkdownTree { fields.tree }
  var settings: ReadingSettings { fields.settings }

  init(_ outline: consuming Outline) {
    fields = FieldReader(
      tree: outline.tree, settings: outline.settings, people: outline.people)
    self.outline = outline
  }

  func read(into interview: inout Interview) {
    interview.events.reserveCapacity(outline.entries.count + 4)
    // Pieces stand in the order of the text, each after the words of its entry or of one before it.
    var events = Array(repeating: 0..<0, count: outline.entries.count)
    var consent = Consent()
    /// For each event, the words that tell it; none where the user's own vocabulary says what it is.
    var told: [Range<Int>] = []
    // An entry holds a lot, so it is handed on by its index rather than copied.
    let entries = outline.entries
    for index in entries.indices {
      if let problem = problem(ofEntry: index) { interview.problems.append(problem) }
      guard let day = entries[index].day else {
        if !entries[index].reading.events.isEmpty { interview.tellsUndatedEvents = true }
        continue
      }
      let start = interview.events.count
      addEvents(ofEntry: index, on: day, to: &interview, &consent)
      told += entries[index].reading.events.map { $0.isOfUser ? 0..<0 : $0.range }
      events[index] = start..<interview.events.count
      mergeRepetition(of: index, events: &events[index], told: &told, in: &interview)
      noteReached(by: events[index], of: entries[index].form, in: &interview)
      if isSaidInInterview(events[index], of: entries[index], in: interview.events) {
        interview.events[events[index].lowerBound].becomeNote()
        told[events[index].lowerBound] = 0..<0
        events[index] = events[index].lowerBound - 1..<events[index].upperBound
      }
      // A note has no words of an event.
      while told.count < interview.events.count { told.append(0..<0) }
      readFields(
        in: entries[index].words, saying: entries[index].reading.fields, of: events[index],
        into: &interview)
    }
    for piece in outline.pieces {
      let owned = events[piece.owner]
      readOutcome(in: piece, of: owned, into: &interview)
      guard let target = fields.target(in: owned, of: interview.events) else { continue }
      fields.read(piece, into: &interview, event: target, others: owned)
    }
    for place in outline.misplaced + datedElsewhere(than: interview.events) {
      interview.problems.append(
        ReadingProblem(.misplacedDate, at: withMarkup(tree.source(of: place))))
    }
    for entry in outline.hidden {
      interview.problems.append(
        ReadingProblem(.hiddenEntry(entry.hiding), at: entry.place, fix: entry.fix))
    }
    var known = interview.contacts.map(\.name)
    for event in interview.events where known.count < Self.mostKnown {
      known += event.fields.interviewers?.value ?? []
    }
    let withWhom = WithWhom(
      text: tree.text, table: settings.vocabulary.table, company: interview.company?.value)
    for (entry, cell) in outline.named {
      addInterviewers(to: events[entry], of: &interview, known: &known) { _ in
        withWhom.names(inCell: cell)
      }
    }
    for index in entries.indices {
      addInterviewers(to: events[index], of: &interview, known: &known) { known in
        withWhom.names(in: entries[index].words, known: known)
      }
    }
    for piece in outline.pieces where piece.key == nil {
      addInterviewers(to: events[piece.owner], of: &interview, known: &known) { _ in
        withWhom.names(inSentence: piece.text)
      }
    }
    let gone = settleOtherCompanies(told: told, in: &interview)
    consent.settle(in: &interview.events)
    for index in interview.events.indices { fields.nameContact(of: index, in: &interview) }
    if !gone.isEmpty {
      interview.events = interview.events.indices.filter { !gone.contains($0) }
        .map { interview.events[$0] }
    }
  }

  /// Nobody meets more people; the bound keeps the work linear.
  private static let mostKnown = 64

  /// Where no field says whom an interview was with, other words may.
  private func addInterviewers(
    to events: Range<Int>, of interview: inout Interview, known: inout [String],
    _ find: (_ known: [String]) -> WithWhom.Found?
  ) {
    guard
      let index = events.first(where: { interview.events[$0].kind == .interview }),
      interview.events[index].fields.interviewers == nil,
      let (names, range) = find(known)
    else { return }
    interview.events[index].fields.interviewers = Field(names, at: tree.source(of: range))
    if known.count < Self.mostKnown { known += names }
  }

  // MARK: Problems

  /// The range with the marks of emphasis around it: "**Date:** 2026-11-13" begins with the first of them.
  private func withMarkup(_ range: Range<Int>) -> Range<Int> {
    func isMark(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }
    let bytes = outline.source.bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, isMark(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isMark(bytes[end]) { end += 1 }
    return start..<end
  }

  private func problem(ofEntry index: Int) -> ReadingProblem? {
    let entries = outline.entries
    if let (kind, replacement) = entries[index].problem, let written = entries[index].written {
      let range: Range<Int>
      if case .weekdayMismatch = kind, let weekday = written.weekdayRange {
        range = tree.source(of: weekday)
      } else {
        range = tree.source(of: written.dateRange)
      }
      // A fix replaces the very bytes of the date, so they must be nothing else.
      let isVerbatim = range.count == written.dateRange.count
      if case .broken(let fault) = written.value {
        return ReadingProblem(
          kind, at: range, fix: isVerbatim ? fault.fix(after: range.upperBound, in: tree) : nil)
      }
      return ReadingProblem(
        kind, at: range,
        fix: isVerbatim
          ? replacement.map {
            Edit(range, with: DateInFull.words(written.dateRange, of: tree.text, as: $0))
          } : nil)
    }
    guard entries[index].day != nil, entries[index].reading.looksLikeEvent,
      entries[index].reading.events.isEmpty
    else { return nil }
    let words = entries[index].words
    return ReadingProblem(
      .unknownEntry(suggestion: settings.vocabulary.suggestion(for: tree.text, in: words)),
      at: tree.source(of: words))
  }

  // MARK: Events

  private func addEvents(
    ofEntry index: Int, on day: Entry.Day, to interview: inout Interview,
    _ consent: inout Consent
  ) {
    let entries = outline.entries
    let dated = entries[index].written ?? entries[index].parent.flatMap { entries[$0].written }
    guard let dated else { return }
    let words = entries[index].words
    let box = entries[index].box
    let whole = tree.source(of: entries[index].whole)
    let dateRange = tree.source(of: dated.dateRange)
    let text = PlainText.string(words, in: tree.text)
    let time = dated.time
    var isFirst = true
    for reading in entries[index].reading.events {
      let ownDay = self.ownDay(of: reading, isFirst: isFirst, ofEntry: index, on: day.first)
      interview.events.append(
        Event(
          range: isFirst ? whole : tree.source(of: reading.range), dateRange: dateRange,
          date: ownDay ?? day.first, endDate: ownDay == nil ? day.last : nil,
          time: ownDay == nil ? time : nil,
          kind: box == .cancelled ? .note : reading.kind,
          channel: box == .cancelled ? nil : reading.channel,
          direction: box == .cancelled ? nil : reading.direction,
          outcome: box == .cancelled ? nil : reading.outcome,
          plan: plan(of: reading, behind: box), isTicked: box == .ticked, people: [], text: text,
          fields: Fields()))
      isFirst = false
      interview.events[interview.events.count - 1].namesOwnDay = ownDay != nil && reading.isIntended
      if reading.isBareConsent { consent.add(interview.events.count - 1) }
      if box != .cancelled, reading.kind == .scheduled {
        let last = interview.events.count - 1
        addArrangement(
          ownDay == nil ? words : afterDate(reading.range), to: &interview.events[last])
      }
    }
    // A day that only dates what stands under it is no event of its own.
    if entries[index].reading.events.isEmpty, !words.isEmpty,
      !entries[index].reading.looksLikeEvent
    {
      interview.events.append(
        Event(
          range: whole, dateRange: dateRange, date: day.first, endDate: day.last, time: time,
          kind: .note, channel: nil, direction: nil, outcome: nil,
          plan: box == .unticked ? .unticked : .told, people: [], text: text,
          fields: Fields()))
    }
  }

  /// For which day the words arrange an interview, and with whom.
  private func addArrangement(_ words: Range<Int>, to event: inout Event) {
    switch ArrangedInterview.find(
      in: words, of: tree.text, from: event.lastDay, order: settings.dateOrder,
      weekend: settings.weekend)
    {
    case .on(let date, let place):
      event.fields.interviewOn = Field(date, at: tree.source(of: place))
      let withWhom = WithWhom(text: tree.text, table: settings.vocabulary.table, company: nil)
      if let (names, range) = withWhom.names(behindDay: place.upperBound..<words.upperBound) {
        event.fields.interviewers = Field(names, at: tree.source(of: range))
      }
    case .off: event.fields.interviewOn = Field(nil, at: tree.source(of: words))
    case .unknown: break
    }
  }

  private func plan(of reading: EventReading, behind box: Entry.TaskBox?) -> Plan {
    switch box {
    case .unticked: .unticked
    case .ticked: .told
    default: reading.isIntended ? .intended : .told
    }
  }

  /// Two sentences of one paragraph that tell one act ("Called Ben. He didn't pick up, so I left a
  /// message.") are one event.
  private func mergeRepetition(
    of entry: Int, events: inout Range<Int>, told: inout [Range<Int>], in interview: inout Interview
  ) {
    guard outline.entries[entry].form == .statement, let index = events.first, index > 0,
      // By their places those are known that may have to be changed.
      !outline.entries[entry].reading.events.contains(where: \.isBareConsent),
      interview.events[index].kind == .followUp, interview.events[index - 1].kind == .followUp
    else { return }
    let later = interview.events[index]
    let earlier = interview.events[index - 1]
    guard later.date == earlier.date, later.plan == earlier.plan,
      later.direction == earlier.direction, earlier.outcome == nil, later.outcome != nil,
      earlier.channel != .email, earlier.channel != .message, later.time == earlier.time,
      isOneParagraph(earlier.range.upperBound, later.range.lowerBound)
    else { return }
    interview.events[index - 1].channel = later.channel ?? earlier.channel
    interview.events[index - 1].outcome = later.outcome
    // What else the sentence tells stands behind, and moves up.
    interview.events.remove(at: index)
    told.remove(at: index)
    events = index - 1..<events.upperBound - 1
  }

  /// "Rang Dana. She wasn't in. Left a message": a remark may stand between.
  private func isOneParagraph(_ end: Int, _ start: Int) -> Bool {
    guard end < start else { return true }
    return start - end <= Self.widestGap
      || start - end <= Self.longestRemark && !outline.source.bytes[end..<start].contains(0x0A)
  }

  /// In bytes.
  private static let longestRemark = 60

  /// "2026-09-17 asked about timing: a fortnight", right under the interview of that day: asked in it.
  private func isSaidInInterview(
    _ events: Range<Int>, of entry: Entry, in all: [Event]
  ) -> Bool {
    guard entry.written != nil, entry.box == nil, let index = events.first,
      index > 0, all[index].kind == .followUp, all[index].plan == .told,
      all[index].channel == nil, all[index].outcome == nil
    else { return false }
    let before = all[index - 1]
    return before.kind == .interview && before.plan == .told && before.date == all[index].date
      && PlainText.hasPrefix(entry.words, "asked ", in: tree.text)
  }

  /// What the words of the entry itself say of a field: "Interview with Dana; they decide by Friday".
  private func readFields(
    in words: Range<Int>, saying known: [SentenceField]?, of events: Range<Int>,
    into interview: inout Interview
  ) {
    guard let target = fields.target(in: events, of: interview.events) else { return }
    fields.readWords(words, saying: known, into: &interview, event: target, others: events)
  }
}
