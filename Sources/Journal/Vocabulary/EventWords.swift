/// Reads what happened.
///
/// The table says of each sentence as a whole what it tells. A sentence of several parts that tell
/// different things, as their links and kinds show, is several events; else the whole is one.
struct EventWords {
  let words: Words
  /// How sure one must be of a sentence as a whole.
  let least: Int
  private let isPlanned: Bool
  var tokens: UnsafeMutableBufferPointer<Token> { words.tokens }

  init(_ words: Words, manner: Manner) {
    self.words = words
    isPlanned = manner == .planned
    least =
      switch manner {
      case .entry, .planned: Confidence.whole
      case .prose: Confidence.prose
      }
  }

  /// How sure one must be, in the table's units: by how much a kind is above the next.
  enum Confidence {
    /// Of a sentence as a whole.
    static let whole = 10
    /// Of a part that is an event of its own beside another.
    static let part = 20
    /// Of a sentence among others in a diary, most of which tell no event.
    static let prose = 24
    /// Of a second interview on one day.
    static let beside = 40
    /// Of parts of which the whole says another thing.
    static let sure = 50
    /// Of the first part, above what the whole tells.
    static let headline = 24
    /// Of a further sentence that tells an event of its own.
    static let further = 30
    /// Of what ends a search: whoever is taken to have done with it is told of nothing more that is due.
    static let ending = 30
    /// Of one that only a part of the sentence tells.
    static let endingPart = 40
    /// That I have given up is seldom said plainly, and often thought.
    static let closed = 44
    /// A kind that is no further below "no event" makes the words look like an event.
    static let doubt = 0
    static let toDo = 0

    /// How sure one must be of an event of this kind, at least.
    static func least(_ kind: EventKind, isPart: Bool = false) -> Int {
      switch kind {
      case .closed: closed
      case .rejection, .accepted, .declined, .withdrew, .stopRequest: isPart ? endingPart : ending
      default: isPart ? part : 0
      }
    }

    static let outcome = 14
    /// Of a voicemail that none was left on.
    static let unrecorded = 75
  }

  /// An event as far as it is known.
  struct Draft {
    var kind: EventKind
    var direction: Direction?
    var isIntended: Bool
    /// Of the tokens that tell it.
    var own: Range<Int>
    /// With what only says more of it.
    var whole: Range<Int>
    var margin: Int
    /// Its own tokens were judged as an act to do.
    var isAct: Bool
    /// A further call, absorbed, in which they were reached.
    var isReached = false
  }

  func read() -> WordReading {
    var reading = WordReading(events: [], looksLikeEvent: false)
    guard words.count > 0 else { return reading }
    if let own = words.own {
      let all = 0..<words.count
      let draft = Draft(
        kind: own, direction: EventWords.direction(of: own), isIntended: false, own: all,
        whole: all, margin: .max, isAct: false)
      if own != .note {
        reading.events = [event(draft)]
        reading.events[0].isOfUser = true
      }
      return reading
    }
    if isPlanned { return readPlanned() }
    var drafts: [Draft] = []
    var isDoubtful = false
    let told = timeOfDay..<words.count
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: 32) { segments in
      if told.count <= EventWords.shortest, !hasSteps(told) {
        drafts = read(told, segments, &isDoubtful)
        return
      }
      Segments.forEachSentence(tokens, in: told) { sentence in
        if sentence.lowerBound > told.lowerBound, announcesSteps(sentence) { return }
        let found = read(sentence, segments, &isDoubtful)
        if found.isEmpty, let last = drafts.last {
          if isBounce(sentence), isWritten(last) {
            drafts.removeLast()
          } else {
            extend(&drafts, to: sentence.upperBound)
          }
        }
        for draft in found {
          // Thanks are what follows an interview.
          let least = draft.kind == .thankYou ? Confidence.part : Confidence.further
          add(draft, .sentence, to: &drafts, least: least)
        }
      }
    }
    reading.events = drafts.map(event)
    noteReached(&reading.events)
    reading.looksLikeEvent = drafts.isEmpty && isDoubtful
    return reading
  }

  /// Whether a further sentence only tells what comes next.
  private func hasSteps(_ range: Range<Int>) -> Bool {
    guard range.dropFirst().contains(where: { tokens[$0].has(.stepWord) }) else { return false }
    var found = false
    Segments.forEachSentence(tokens, in: range) { sentence in
      if sentence.lowerBound > range.lowerBound, announcesSteps(sentence) { found = true }
    }
    return found
  }

  /// "Next steps: an offer": a field, and no offer.
  private func announcesSteps(_ sentence: Range<Int>) -> Bool {
    guard sentence.count > 2, tokens[sentence.lowerBound].has(.stepWord) else { return false }
    return tokens[sentence.lowerBound + 1].mark == .colon
  }

  /// Where the words begin behind "pm:" or "In the evening -".
  private var timeOfDay: Int {
    guard let mark = (0..<words.count).first(where: { tokens[$0].mark > .possessive }), mark > 0,
      mark + 1 < words.count, tokens[mark].mark == .colon || tokens[mark].mark == .dash,
      tokens[..<mark].allSatisfy({
        $0.traits.contains(.date) || $0.has([.preposition, .determiner, .light])
      })
    else { return 0 }
    return mark + 1
  }

  /// Up to so many tokens, several sentences are read as one: "Shortlisted! Interview on the 12th".
  static let shortest = 24

  // MARK: One sentence, or a few short ones

  private func read(
    _ sentence: Range<Int>, _ segments: UnsafeMutableBufferPointer<Segment>,
    _ isDoubtful: inout Bool
  ) -> [Draft] {
    let sentence = withoutPerfect(sentence)
    let count = Segments.splitAll(tokens, in: sentence, into: segments)
    if let both = thanksWithMore(sentence) { return both }
    let weights = words.weights(sentence)
    var whole = draft(weights, sentence)
    if whole == nil || whole?.kind == .reply || whole?.margin ?? 0 < least, isMyThanks(sentence) {
      whole = Draft(
        kind: .thankYou, direction: .out, isIntended: false, own: sentence, whole: sentence,
        margin: least, isAct: false)
    }
    if count > 1 {
      var told: [Draft] = []
      let parts = parts(of: sentence, segments[..<count], each: &told)
      // A mail that bounced, or that I reached them in the end, is known of the parts alone.
      if parts.first?.isReached ?? false
        || segments[1..<count].contains(where: { isBounce($0.range) })
      {
        return parts
      }
      if parts.count > 1,
        whole.map({
          $0.margin < least || isTold($0, by: told) || areSurer(parts, than: $0.margin)
        }) ?? true
      {
        return parts
      }
      if let only = parts.first, parts.count == 1, !isAsSure(whole, as: only),
        isMyActAfterAll(only, in: sentence, segments[..<count])
      {
        return parts
      }
      if parts.count == 1, parts[0].own.lowerBound == segments[0].range.lowerBound,
        parts[0].margin
          >= Confidence.headline + contradiction(of: whole, to: parts[0], segments[1..<count])
          + doubt(of: parts[0], weights, whole),
        whole != nil || !segments[1..<count].contains(where: isYetToBeSent)
      {
        // "Interview with Dana. They decide by Friday": what comes first is what happened.
        return parts
      }
    }
    if let whole, whole.margin >= max(least, Confidence.least(whole.kind)) { return [whole] }
    if let intended = intended(sentence, segments[..<count]) { return [intended] }
    let named = readBehindName(in: sentence, segments)
    if !named.isEmpty { return named }
    if whole != nil || weights.best(Label.kindRange).label == Label.unclear {
      isDoubtful = true
      return []
    }
    if !tokens[sentence].contains(where: { $0.has([.negation, .intent, .condition]) }),
      weights.bestEvent.margin <= Confidence.doubt
    {
      isDoubtful = true
    }
    return []
  }

  /// "Nothing from Dana so I rang the office" as a whole tells the call, but hardly.
  private func isAsSure(_ whole: Draft?, as part: Draft) -> Bool {
    guard let whole, whole.kind == part.kind else { return false }
    return whole.margin >= max(least, Confidence.least(whole.kind))
  }

  /// "I have called Dana" tells no more than "Called Dana".
  private func withoutPerfect(_ sentence: Range<Int>) -> Range<Int> {
    var at = sentence.lowerBound
    if tokens[at].has(.me) { at += 1 }
    guard at < sentence.upperBound, tokens[at].has(.auxiliary) else { return sentence }
    at += 1
    while at < sentence.upperBound, tokens[at].has(.light), !tokens[at].has(.participle) { at += 1 }
    guard at < sentence.upperBound, tokens[at].has(.participle), !tokens[at].has(.be) else {
      return sentence
    }
    return at..<sentence.upperBound
  }

  /// What a table's row tells behind a cell that only names the company or somebody: "Axiom | Thank-you
  /// email".
  private func readBehindName(
    in row: Range<Int>, _ segments: UnsafeMutableBufferPointer<Segment>
  ) -> [Draft] {
    guard let bar = row.first(where: words.isCellEnd), bar > row.lowerBound,
      bar + 1 < row.upperBound,
      tokens[row.lowerBound..<bar].allSatisfy({
        $0.traits.contains(.person) || $0.traits.contains(.unknown) || $0.has(.title)
      })
    else { return [] }
    var isDoubtful = false
    return read(bar + 1..<row.upperBound, segments, &isDoubtful)
  }

  /// "Wrote a thank-you note, will mail it tomorrow".
  private func isYetToBeSent(_ segment: Segment) -> Bool {
    guard let act = ToDo.act(tokens, in: segment.range) else { return false }
    return act.count <= 3 && tokens[act.lowerBound].has(.dispatch)
  }

  /// What a run of tokens tells, whatever the confidence; nil for a note.
  func draft(_ range: Range<Int>, isAct: Bool = false) -> Draft? {
    draft(words.weights(range, isToDo: isAct), range, isAct: isAct)
  }

  private func draft(_ weights: Weights, _ range: Range<Int>, isAct: Bool = false) -> Draft? {
    let (label, margin) = weights.bestKind
    let (kind, direction) = Label.kinds[label - Label.kindRange.lowerBound]
    guard kind != .note, kind != .rejection || !isNoToBargain(range) else { return nil }
    let isTheirs =
      kind == .scheduled && isMeetingOfTheirs(range) || kind == .stopRequest && asksToWait(range)
    return Draft(
      kind: isTheirs ? .timeframe : kind, direction: isTheirs ? .in : direction,
      isIntended: weights[Label.toDo] > Confidence.toDo && isImperative(range),
      own: range, whole: range, margin: margin, isAct: isAct)
  }

  /// Whether the words begin with a verb that can be a command: "Call Dana".
  private func isImperative(_ range: Range<Int>) -> Bool {
    guard
      let first = range.first(where: {
        tokens[$0].mark == .none && !(tokens[$0].has(.light) && !tokens[$0].has(.base))
          && !tokens[$0].traits.contains(.date)
      })
    else { return false }
    return tokens[first].has(.base) && !tokens[first].has(.past)
  }

  /// The events that the parts of a sentence tell one by one.
  ///
  /// - Parameter told: gets what each part tells, before what only says more of another is merged.
  private func parts(
    of sentence: Range<Int>, _ segments: Slice<UnsafeMutableBufferPointer<Segment>>,
    each told: inout [Draft]
  ) -> [Draft] {
    var drafts: [Draft] = []
    var link = Segment.Link.sentence
    for segment in segments {
      // "then" said of a part without an event holds for the next.
      link = segment.link == .sentence ? link : segment.link
      if let last = drafts.last, last.kind == .reply, asks(last.own), isSent(segment.range) {
        // "HR wants my transcripts. Sent."
        drafts[drafts.count - 1].kind = .answer
        drafts[drafts.count - 1].direction = .out
        drafts[drafts.count - 1].own = last.own.lowerBound..<segment.range.upperBound
        extend(&drafts, to: segment.range.upperBound)
        continue
      }
      if let last = drafts.last, isBounce(segment.range), isWritten(last) {
        // "Emailed Hugh, bounced": it never reached him.
        drafts.removeLast()
        if !told.isEmpty { told.removeLast() }
        continue
      }
      guard segment.link != .background, segment.link != .parenthesis,
        let found = draft(segment.range),
        found.margin >= Confidence.least(found.kind, isPart: true)
      else {
        if !drafts.isEmpty { extend(&drafts, to: segment.range.upperBound) }
        continue
      }
      var draft = found
      draft.whole = segment.from..<segment.range.upperBound
      told.append(draft)
      add(draft, link, to: &drafts, least: Confidence.part)
    }
    guard !drafts.isEmpty else { return drafts }
    drafts[0].whole = sentence.lowerBound..<drafts[0].whole.upperBound
    extend(&drafts, to: sentence.upperBound)
    return drafts
  }

  /// "sent them", "emailed it over the same day": of what, the words before say.
  private func isSent(_ range: Range<Int>) -> Bool {
    range.count <= 6 && tokens[range.lowerBound].has(.goneOut)
      && tokens[range].dropFirst().allSatisfy {
        $0.traits.contains(.date)
          || !$0.traits.contains(.unknown) && !$0.traits.contains(.person)
            && !$0.has([.noun, .contentVerb, .negation])
      }
  }

  func extend(_ drafts: inout [Draft], to end: Int) {
    let last = drafts.count - 1
    drafts[last].whole = drafts[last].whole.lowerBound..<max(end, drafts[last].whole.upperBound)
  }

  /// Words of intent with what is intended: "need to email Priya", "If nothing by Friday, call Dana".
  private func intended(
    _ sentence: Range<Int>, _ segments: Slice<UnsafeMutableBufferPointer<Segment>>
  ) -> Draft? {
    for segment in segments {
      guard let act = ToDo.act(tokens, in: segment.range) else { continue }
      guard var found = draft(act, isAct: true), found.margin >= Confidence.whole,
        found.direction != .in,
        // Nobody tells himself to interview: "Nice interview on the radio".
        found.kind != .interview
          || !tokens[segment.range.lowerBound..<act.lowerBound].allSatisfy({ $0.has(.light) })
      else { continue }
      found.isIntended = true
      found.whole = sentence
      return found
    }
    return nil
  }
}

extension Weights {
  /// The best kind that is no note, and how far it is below the note.
  var bestEvent: (label: Int, margin: Int) {
    let events = Label.kindRange.dropFirst().dropLast()
    var best = events.lowerBound
    for label in events where self[label] > self[best] { best = label }
    return (best, self[Label.kindRange.lowerBound] - self[best])
  }
}
