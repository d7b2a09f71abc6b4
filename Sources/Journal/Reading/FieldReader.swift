import Markdown
import SourceText

/// Reads the fields of interview, reply and timeframe entries.
struct FieldReader {
  let tree: MarkdownTree
  let settings: ReadingSettings
  let people: KnownPeople

  private var withWhom: WithWhom {
    WithWhom(text: tree.text, table: settings.vocabulary.table, company: nil)
  }

  /// The event of an entry that its fields belong to.
  func target(in owned: Range<Int>, of events: [Event]) -> Int? {
    owned.first { events[$0].kind == .interview }
      ?? owned.first { events[$0].kind.mayHaveFields(events[$0].direction, events[$0].outcome) }
  }

  // MARK: Lines and sentences of the body

  func read(
    _ piece: BodyPiece, into interview: inout Interview, event: Int, others: Range<Int>
  ) {
    if let key = piece.key {
      if let line = FieldLine(piece.text, key: key, in: tree.text) {
        set(line, of: piece.text, in: &interview, event: event, others: others)
        readSteps(line, into: &interview, event: event, others: others)
        return
      }
      if let problem = nearMiss(key) {
        interview.problems.append(problem)
        return
      }
    }
    var least: Range<Int>?
    Sentences.forEach(in: piece.text, of: tree.text) { sentence in
      readSentence(sentence, into: &interview, event: event, others: others, least: &least)
    }
  }

  /// The words of an entry itself.
  ///
  /// - Parameter known: what they say of fields, where that is known.
  func readWords(
    _ words: Range<Int>, saying known: [SentenceField]?, into interview: inout Interview,
    event: Int, others: Range<Int>
  ) {
    var isFirst = true
    var least: Range<Int>?
    Sentences.forEach(in: words, of: tree.text) { sentence in
      // "Interview with Dana. Hear back by: 2026-11-10"
      if !isFirst, let line = FieldLine(sentence, in: tree.text) {
        set(line, of: sentence, in: &interview, event: event, others: others)
        readSteps(line, into: &interview, event: event, others: others)
      } else {
        readSentence(
          sentence, saying: sentence == words ? known : nil, into: &interview, event: event,
          others: others, least: &least)
      }
      isFirst = false
    }
    // A timeframe entry is about nothing else, so its words need no further shape.
    guard let told = others.first(where: { interview.events[$0].kind == .timeframe }),
      interview.events[told].fields.hearBackBy == nil,
      interview.events[told].fields.answerBy == nil
    else { return }
    interview.events[told].fields.hearBackBy = hearBack(
      words, from: interview.events[told].lastDay, isField: false, into: &interview)
  }

  /// An offer wants an answer rather than gives one. "Five days" of a task and "Tuesday at ten" of an
  /// interview that is arranged, where the words may as well be of a day for me, are not their answer's.
  private func mayHearBack(
    _ field: SentenceField, of kind: EventKind, among said: [SentenceField]
  ) -> Bool {
    switch kind {
    case .offer: false
    case .scheduled, .assessment:
      !said.contains { $0.name == .answerBy && $0.value == field.value }
    default: true
    }
  }

  /// "Next steps: a panel, decision by Friday": the steps may say when I'll hear.
  private func readSteps(
    _ line: FieldLine, into interview: inout Interview, event: Int, others: Range<Int>
  ) {
    guard line.name == .nextSteps else { return }
    var least: Range<Int>?
    Sentences.forEach(in: line.value, of: tree.text) { sentence in
      readSentence(sentence, into: &interview, event: event, others: others, least: &least)
    }
  }

  /// - Parameter least: where a sentence before it said how long to wait at the least, which gives way
  ///   to a day on which I'll hear: "Please don't ring this week. Decision by the 27th."
  private func readSentence(
    _ sentence: Range<Int>, saying known: [SentenceField]? = nil, into interview: inout Interview,
    event: Int, others: Range<Int>, least: inout Range<Int>?
  ) {
    let said = known ?? settings.vocabulary.readFields(tree.text, in: sentence, people: people)
    defer { readAbsence(sentence, into: &interview, event: event, others: others) }
    for found in said {
      let range = tree.source(of: found.value)
      switch found.name {
      case .nextSteps where interview.events[event].fields.nextSteps == nil:
        let value = found.isDenied ? nil : PlainText.string(found.value, in: tree.text)
        interview.events[event].fields.nextSteps = Field(value, at: range)
      case .hearBackBy:
        let owner = others.first { interview.events[$0].kind == .timeframe } ?? event
        let told = interview.events[owner].fields.hearBackBy
        guard told == nil || told?.range == least && !found.isLeast,
          mayHearBack(found, of: interview.events[event].kind, among: said)
        else { continue }
        let hearBack =
          found.isDenied
          ? Field(nil, at: range)
          : self.hearBack(
            found.value, from: interview.events[owner].lastDay, isField: false, into: &interview)
        // The day of the interview that they arrange is none to hear on.
        if let arranged = interview.events[event].fields.interviewOn?.value,
          hearBack?.value == .by(arranged)
        {
          continue
        }
        interview.events[owner].fields.hearBackBy = hearBack ?? told
        if found.isLeast { least = hearBack?.range }
      case .willFollowUp where interview.events[event].fields.willFollowUp == nil:
        interview.events[event].fields.willFollowUp = Field(!found.isDenied, at: range)
      case .contact where interview.events[event].fields.contact == nil:
        let value = found.isDenied ? nil : PlainText.string(found.value, in: tree.text)
        interview.events[event].fields.contact = Field(value, at: range)
      case .answerBy:
        if setAnswerBy(found.value, in: &interview, event: event, others: others) { continue }
        // "Interview with Dana, answer by 12/11": without an offer it is theirs.
        guard interview.events[event].kind == .interview,
          interview.events[event].fields.hearBackBy == nil,
          !said.contains(where: { $0.name == .hearBackBy })
        else { continue }
        interview.events[event].fields.hearBackBy = hearBack(
          found.value, from: interview.events[event].lastDay, isField: false, into: &interview)
      default: continue
      }
    }
  }

  /// Who is away until a day is not to be asked before it, where no other day is named.
  private func readAbsence(
    _ sentence: Range<Int>, into interview: inout Interview, event: Int, others: Range<Int>
  ) {
    let (kind, day) = (interview.events[event].kind, interview.events[event].lastDay)
    guard kind == .followUp || kind == .reply, interview.events[event].fields.hearBackBy == nil,
      !others.contains(where: { interview.events[$0].kind == .timeframe }),
      let words = Absence.returnDay(in: sentence, of: tree.text),
      let (date, place) = self.day(namedBy: words, from: day, into: &interview), date > day
    else { return }
    interview.events[event].fields.hearBackBy = Field(.by(date), at: tree.source(of: place))
  }

  /// Only an offer wants an answer by a day: that of the entry, or one made before that still stands, of
  /// which they move the day. A later day that is named takes the place of an earlier one.
  ///
  /// - Returns: whether there is one.
  private func setAnswerBy(
    _ value: Range<Int>, in interview: inout Interview, event: Int, others: Range<Int>
  ) -> Bool {
    let offer = others.first { interview.events[$0].kind == .offer }
    guard let owner = offer ?? (hasOpenOffer(before: others, in: interview) ? event : nil) else {
      return false
    }
    guard
      let (date, words) = day(
        namedBy: value, from: interview.events[owner].lastDay, into: &interview)
    else { return true }
    if let known = interview.events[owner].fields.answerBy?.value, known >= date { return true }
    interview.events[owner].fields.answerBy = Field(date, at: tree.source(of: words))
    // It is the same day by another name.
    if interview.events[owner].fields.hearBackBy?.value == .by(date) {
      interview.events[owner].fields.hearBackBy = nil
    }
    return true
  }

  private func day(
    namedBy words: Range<Int>, from day: CivilDate, into interview: inout Interview
  ) -> (CivilDate, Range<Int>)? {
    switch resolve(words, from: day, into: &interview) {
    case .by(let date, let words): (date, words)
    default: nil
    }
  }

  /// What day words name. Says so of one that may be either of two days.
  private func resolve(
    _ words: Range<Int>, from day: CivilDate, into interview: inout Interview
  ) -> TimeframeReading {
    let reading = Timeframe.resolve(
      words, in: tree.text, from: day, order: settings.dateOrder, weekend: settings.weekend)
    if case .ambiguous(let monthFirst, let dayFirst, let place) = reading {
      let problem = ReadingProblem(
        .ambiguousDate(monthFirst: monthFirst, dayFirst: dayFirst), at: tree.source(of: place))
      // The same words may say by when I hear and by when they want to.
      if interview.problems.last != problem { interview.problems.append(problem) }
    }
    return reading
  }

  /// Nobody tells more between an offer and another word on its day; the bound keeps the work linear.
  private static let mostSinceOffer = 64

  /// Whether an offer that an earlier entry tells still wants its answer.
  private func hasOpenOffer(before events: Range<Int>, in interview: Interview) -> Bool {
    let last = interview.events[..<events.lowerBound].suffix(Self.mostSinceOffer).last {
      switch $0.kind {
      case .offer, .accepted, .declined, .withdrew, .rejection, .closed: $0.plan == .told
      default: false
      }
    }
    return last?.kind == .offer
  }

  /// Nobody deals with more people; the bound keeps the work linear.
  private static let mostContacts = 64

  /// Puts the name for the pronoun by which a sentence tells who the right contact is, where it can
  /// mean only one: "he's the contact".
  func nameContact(of event: Int, in interview: inout Interview) {
    // Nearly every event ends here.
    if interview.events[event].fields.contact == nil { return }
    guard let written = interview.events[event].fields.contact?.value,
      ["he", "she", "they", "him", "her", "them"].contains(written.lowercased()),
      let name = interview.events[event].fields.interviewers?.value?.first
        ?? interview.contacts.first?.name
    else { return }
    // In full, where the file names them so.
    let full = interview.contacts.prefix(Self.mostContacts).first { $0.name.hasPrefix(name + " ") }?
      .name
    interview.events[event].fields.contact?.value = full ?? name
  }

  /// - Parameter isField: the words are the value of a field, so words that name no day are vague
  ///   rather than nothing.
  private func hearBack(
    _ range: Range<Int>, from day: CivilDate, isField: Bool, into interview: inout Interview
  ) -> Field<HearBack>? {
    switch resolve(range, from: day, into: &interview) {
    case .by(let date, let words): return Field(.by(date), at: tree.source(of: words))
    case .ambiguous:
      return Field(.vague(PlainText.string(range, in: tree.text)), at: tree.source(of: range))
    case .vague(let words):
      return Field(.vague(PlainText.string(words, in: tree.text)), at: tree.source(of: words))
    case .none: return Field(nil, at: tree.source(of: range))
    case .unknown:
      guard isField || hasSlashedDay(range) else { return nil }
      return Field(.vague(PlainText.string(range, in: tree.text)), at: tree.source(of: range))
    }
  }

  /// "by Tue 11/12", where neither day is a Tuesday: too much of a date to be passed over.
  private func hasSlashedDay(_ range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { index in
      tree.text[index] == UInt8(ascii: "/") && PlainText.isDigit(tree.text[index - 1])
        && PlainText.isDigit(tree.text[index + 1])
    }
  }

  // MARK: `Key: value`

  private func set(
    _ line: FieldLine, of text: Range<Int>, in interview: inout Interview, event: Int,
    others: Range<Int>
  ) {
    let value = line.value
    let place = tree.source(of: value.isEmpty ? text : value)
    let isDenied = NoValue.isNone(value, in: tree.text)
    switch line.name {
    case .nextSteps:
      interview.events[event].fields.nextSteps = Field(
        isDenied ? nil : PlainText.string(value, in: tree.text), at: place)
    case .hearBackBy where isDenied:
      interview.events[event].fields.hearBackBy = Field(nil, at: place)
    case .hearBackBy: setHearBack(value, at: place, in: &interview, event: event)
    case .willFollowUp:
      interview.events[event].fields.willFollowUp = Field(!isDenied, at: place)
    case .contact:
      let name = PersonName.leading(value, in: tree.text)
      interview.events[event].fields.contact = Field(
        isDenied ? nil : PlainText.string(name, in: tree.text), at: place)
    case .interviewers:
      interview.events[event].fields.interviewers = Field(
        isDenied ? nil : withWhom.names(inValue: value), at: place)
    case .answerBy:
      if !setAnswerBy(value, in: &interview, event: event, others: others) {
        // Nothing is reckoned with it, but it may be either of two days.
        _ = resolve(value, from: interview.events[event].lastDay, into: &interview)
      }
    }
  }

  private func setHearBack(
    _ value: Range<Int>, at place: Range<Int>, in interview: inout Interview, event: Int
  ) {
    var field = hearBack(
      value, from: interview.events[event].lastDay, isField: true, into: &interview)
    var resolved: CivilDate?
    if case .by(let date)? = field?.value { resolved = date }
    reportDates(in: value, readAs: resolved, into: &interview)
    if let resolved, resolved < interview.events[event].date {
      // It can't be meant, so nothing is reckoned from it.
      field = Field(.vague(PlainText.string(value, in: tree.text)), at: place)
      interview.problems.append(
        ReadingProblem(
          .hearBackBeforeEntry(date: resolved, entry: interview.events[event].date), at: place))
    }
    interview.events[event].fields.hearBackBy = field
  }

  /// A slip in a shorter key makes another word.
  private static let longKeys = NearMiss.Candidates(
    FieldLine.keys.map(\.key.description).filter { $0.utf8.count >= 6 })

  /// Says of the dates in a value which don't exist, or have the wrong weekday.
  private func reportDates(
    in value: Range<Int>, readAs resolved: CivilDate?, into interview: inout Interview
  ) {
    // A value is a date by its place, which prose must show in other ways.
    let first =
      DateReader.date(atStartOf: value, in: tree.text, order: settings.dateOrder)
      ?? DateReader.brokenDate(atStartOf: value, in: tree.text)
    let dates = DateReader.dates(
      in: (first?.range.upperBound ?? value.lowerBound)..<value.upperBound, of: tree.text,
      order: settings.dateOrder)
    for written in [first].compactMap(\.self) + dates {
      switch written.value {
      case .invalid:
        interview.problems.append(
          ReadingProblem(.invalidDate, at: tree.source(of: written.dateRange)))
      case .broken(let fault):
        let place = tree.source(of: written.dateRange)
        interview.problems.append(
          ReadingProblem(
            fault.problem, at: place, fix: fault.fix(after: place.upperBound, in: tree)))
      case .day(let date):
        guard let stated = written.weekday, stated != date.weekday else { continue }
        interview.problems.append(
          ReadingProblem(
            .weekdayMismatch(date: date, stated: stated),
            at: tree.source(of: written.weekdayRange ?? written.dateRange)))
      case .monthAndDay(let month, let day):
        // "Monday, 2 December", of which the year is found out.
        guard let stated = written.weekday, let resolved,
          resolved.components.month == month, resolved.components.day == day,
          stated != resolved.weekday
        else { continue }
        interview.problems.append(
          ReadingProblem(
            .weekdayMismatch(date: resolved, stated: stated),
            at: tree.source(of: written.weekdayRange ?? written.dateRange)))
      default: continue
      }
    }
  }

  private func nearMiss(_ key: Range<Int>) -> ReadingProblem? {
    guard key.count >= 6 else { return nil }
    let written = String(
      decoding: tree.text[key].map(PlainText.lowercased), as: UTF8.self)
    guard let suggestion = FieldReader.longKeys.nearest(to: written) else {
      return nil
    }
    let place = tree.source(of: key)
    let isVerbatim = place.count == key.count
    let capitalised = suggestion.prefix(1).uppercased() + suggestion.dropFirst()
    return ReadingProblem(
      .unknownField(suggestion: capitalised), at: place,
      fix: isVerbatim ? Edit(place, with: capitalised) : nil)
  }
}
