import Markdown

/// What stands under an entry: its fields, and under a date further events of the day.
extension Outline {
  /// The words of a list item under a day: a field of the day's last event, or an event.
  mutating func addStatement(_ range: Range<Int>, day: Int) -> Int? {
    if let key = FieldLine.key(of: range, in: tree.text),
      FieldLine(range, key: key, in: tree.text) != nil
    {
      pieces.append(BodyPiece(owner: latestEntry(of: day), text: range, key: key))
      return nil
    }
    let reading = read(range, as: .entry, on: day)
    if isField(reading, range, of: day) {
      pieces.append(BodyPiece(owner: latestEntry(of: day), text: range))
      return nil
    }
    return add(.statement, parent: day, whole: range, words: range, reading: reading)
  }

  /// "They'll decide by the 10th. I said I'd ring, and Joel said to ask for him": told on the day of an
  /// interview, that was said in it. It makes fields of the interview, and no contact of its own.
  private func isField(_ reading: WordReading, _ words: Range<Int>, of day: Int) -> Bool {
    guard let latest, latest.day == day, let told = latest.told,
      reading.events.allSatisfy({ $0.isIntended || isSaid($0) }),
      entries[told].reading.events.contains(where: { $0.kind == .interview })
    else { return false }
    if reading.events.count == 1, reading.events[0].kind == .timeframe { return true }
    let fields =
      reading.fields ?? settings.vocabulary.readFields(tree.text, in: words, people: people)
    return !fields.isEmpty
  }

  /// Reads a text under a day. "Sample lesson was fine", beside an interview that is told already, is most
  /// likely a remark on it.
  private func read(_ words: Range<Int>, as manner: Manner, on day: Int) -> WordReading {
    var reading = read(words, as: manner)
    if !reading.events.isEmpty, !reading.events.contains(where: \.standsBesideInterview),
      hasToldInterview(on: day)
    {
      reading.events = []
    }
    return reading
  }

  private func hasToldInterview(on day: Int) -> Bool {
    latest?.day == day && latest?.interview != nil
  }

  /// Whether nothing tells in what way it was said, so that it may have been in the interview.
  private func isSaid(_ event: EventReading) -> Bool {
    switch event.kind {
    case .timeframe, .reply, .note: event.channel == nil
    default: false
    }
  }

  /// Running prose under a day: each sentence that tells an event is one.
  mutating func addProse(_ range: Range<Int>, day: Int) {
    let sentences = Outline.linesAndSentences(in: range, of: tree.text)
    var toldEvent = latest?.day == day
    for (line, key) in sentences {
      guard let key else {
        addSentence(line, day: day, &toldEvent)
        continue
      }
      if FieldLine(line, key: key, in: tree.text) != nil {
        pieces.append(BodyPiece(owner: latestEntry(of: day), text: line, key: key))
      } else {
        // "I asked about next steps: a panel. They decide on Friday."
        Sentences.forEach(in: line, of: tree.text) { addSentence($0, day: day, &toldEvent) }
      }
    }
    // A day of nothing but remarks is a note.
    if !toldEvent, let first = sentences.first?.range {
      add(
        .statement, parent: day, whole: first, words: first,
        reading: WordReading(events: [], looksLikeEvent: false))
    }
  }

  private mutating func addSentence(_ sentence: Range<Int>, day: Int, _ toldEvent: inout Bool) {
    let reading = read(sentence, as: .prose, on: day)
    if isField(reading, sentence, of: day) || (reading.events.isEmpty && !reading.looksLikeEvent) {
      pieces.append(BodyPiece(owner: latestEntry(of: day), text: sentence))
    } else {
      add(.statement, parent: day, whole: sentence, words: sentence, reading: reading)
      toldEvent = true
    }
  }

  /// The last entry of the day of which notes may say more, or that told an event, or the day itself.
  private func latestEntry(of day: Int) -> Int {
    guard let latest, latest.day == day else { return day }
    return latest.noted ?? latest.told ?? day
  }

  mutating func addBody(_ range: Range<Int>, to entry: Int) {
    var plan: Range<Int>?
    let text = tree.text
    for (sentence, key) in Outline.linesAndSentences(in: range, of: text) {
      if key != nil, FollowUpPlan.isField(sentence, in: text) {
        plan = plan ?? sentence
      } else {
        pieces.append(BodyPiece(owner: entry, text: sentence, key: key))
        if key.flatMap({ FieldLine(sentence, key: $0, in: text) }) == nil {
          dated += datedClauses(in: sentence).map { (entry, $0) }
        }
      }
    }
    followUpPlan = followUpPlan ?? plan
  }

  /// Text under no entry: company, role and contacts are named there, and plans.
  mutating func addLoose(_ range: Range<Int>) {
    let text = tree.text
    Outline.forEachLine(in: range, of: text) { line in
      if hasMisplacedDate(line) { misplaced.append(PlainText.trim(line, in: text)) }
      if FollowUpPlan.isField(line, in: text) {
        followUpPlan = followUpPlan ?? line
      } else if entries.isEmpty, let line = IntroductionLine(line, in: text) {
        introduction.append(line)
      }
    }
  }

  /// Each line that may be a field, with its key, and each sentence of the lines between.
  private static func linesAndSentences(
    in range: Range<Int>, of text: [UInt8]
  ) -> [(range: Range<Int>, key: Range<Int>?)] {
    var parts: [(range: Range<Int>, key: Range<Int>?)] = []
    var start = range.lowerBound
    forEachLine(in: range, of: text) { line in
      guard let key = FieldLine.key(of: line, in: text) else { return }
      if start < line.lowerBound {
        Sentences.forEach(in: start..<line.lowerBound, of: text) { parts.append(($0, nil)) }
      }
      parts.append((line, key))
      start = line.upperBound
    }
    if start < range.upperBound {
      Sentences.forEach(in: start..<range.upperBound, of: text) { parts.append(($0, nil)) }
    }
    return parts
  }

  private static func forEachLine(
    in range: Range<Int>, of text: [UInt8], _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    for index in range where text[index] == 0x0A {
      body(start..<index)
      start = index + 1
    }
    body(start..<range.upperBound)
  }
}
