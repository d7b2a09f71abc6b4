/// Puts the readings of the clauses together: which tell an event of their own, and which only say
/// more of the one before.
struct EventAssembly {
  let rules: UnsafeBufferPointer<Rule>
  let tokens: UnsafeMutableBufferPointer<Token>
  let clauses: UnsafeMutableBufferPointer<Clause>

  private struct Draft {
    var sense: Sense
    var direction: Direction?
    var fixedChannel: Channel?
    var outcome: Outcome?
    var isWeak: Bool
    var isIntended: Bool
    var isCustom: Bool
    var rank: Int16
    /// Of the tokens.
    var start: Int
    /// Its own clause.
    var headStart: Int
    var headEnd: Int
    /// The end of what belongs to it.
    var end: Int
  }

  private var drafts: [Draft] = []
  private var noteRank: Int16 = 0
  /// Some clause was read as a note, or as what undoes an event.
  var isNote: Bool { noteRank > 0 }

  init(
    rules: UnsafeBufferPointer<Rule>, tokens: UnsafeMutableBufferPointer<Token>,
    clauses: UnsafeMutableBufferPointer<Clause>
  ) {
    self.rules = rules
    self.tokens = tokens
    self.clauses = clauses
  }

  /// The kind of last draft's words: "Email from Dana: …" goes on in their words.
  private func isTheirs(_ clause: Clause) -> Bool {
    guard let last = drafts.last, last.sense == .reply else { return false }
    // Or in a question of theirs: "Donna called, can I come in tomorrow?"
    return clause.link == .colon
      || (tokens[clause.start].isIn(.intent) && tokens[clause.start].forms.isEmpty
        && clause.start + 1 < clause.end && tokens[clause.start + 1].isIn(.me))
  }

  mutating func add(_ reading: Reader.ClauseReading, clause number: Int) {
    let clause = clauses[number]
    defer {
      // The words of a clause without an event of its own belong to the one before.
      if var last = drafts.last, last.end < clause.end {
        last.end = clause.end
        drafts[drafts.count - 1] = last
      }
    }
    guard var draft = draft(reading, clause) else { return }
    if draft.sense == .note {
      noteRank = max(noteRank, draft.rank)
      return
    }
    // "Undeliverable: message to Dana", "HR called my reference, Anil told me".
    if drafts.isEmpty, clause.link != .sentence, clause.link != .then,
      noteRank >= 101 || (noteRank >= 100 && draft.isWeak && draft.direction == .in)
    {
      return
    }
    if draft.sense == .doubt {
      if let last = drafts.last, last.isWeak, last.sense == .followUp, clause.link != .sentence {
        drafts.removeLast()
      }
      return
    }
    // "Sent it" alone says nothing.
    if draft.sense == .answer, draft.isWeak, draft.rank == 58 || draft.rank == 15, drafts.isEmpty {
      return
    }
    if draft.sense == .undone {
      // "about another role" says nothing of what I did.
      if let last = drafts.last, last.direction != .in || clause.link != .sentence {
        drafts.removeLast()
      }
      noteRank = 101
      return
    }
    guard let last = drafts.last else {
      if draft.sense.kind == nil {
        // "No answer" alone tells of no call.
        if draft.sense == .noAnswer { return }
        adopt(&draft)
      }
      drafts.append(draft)
      return
    }
    if !merge(draft, into: last, clause) { drafts.append(draft) }
  }

  /// An outcome with no call before it: "No one there, so left a message".
  private func adopt(_ draft: inout Draft) {
    draft.outcome = outcome(draft.sense)
    draft.sense = .followUp
    draft.direction = .out
    draft.isWeak = true
  }

  private func draft(_ reading: Reader.ClauseReading, _ clause: Clause) -> Draft? {
    var reading = reading
    if let head = reading.head, rules[Int(head.rule)].direction == .in,
      let incoming = reading.embeddedIncoming
    {
      // "HR called to say no": theirs, though one may say no to an offer.
      reading.embedded = incoming
    }
    if let head = reading.head, let embedded = reading.embedded, !embedded.isIntended,
      rules[Int(head.rule)].sense == .note,
      rules[Int(embedded.rule)].rank > rules[Int(head.rule)].rank
    {
      // "Mark says they will decide by the 14th": more than a promise to call.
      reading.head = nil
    }
    if let head = reading.head, let embedded = reading.embedded,
      rules[Int(head.rule)].sense == .doubt, !rules[Int(embedded.rule)].isWeak
    {
      reading.head = nil
    }
    guard var chosen = reading.head ?? reading.embedded else { return nil }
    if let head = reading.head, let embedded = reading.embedded, rules[Int(head.rule)].isWeak,
      rules[Int(head.rule)].direction == .out, rules[Int(embedded.rule)].sense == .note,
      rules[Int(embedded.rule)].rank >= 100
    {
      // "Wrote to ask if he'd be a referee".
      chosen = embedded
    }
    let rule = rules[Int(chosen.rule)]
    // "…, they said" after what was no event.
    if rule.isWeak, rule.direction == .in, drafts.isEmpty,
      tokens[chosen.start].traits.contains(.carried)
    {
      return nil
    }
    if rule.isWeak, rule.direction == .out {
      // "(email)" only says how they told; "I call you if I need" is what they said.
      if chosen.end - chosen.start == 1, tokens[chosen.start].traits.contains(.noun),
        clause.link != .sentence
      {
        return nil
      }
      if clause.isTold, (clause.start..<clause.end).contains(where: { tokens[$0].isIn(.you) }) {
        return nil
      }
    }
    // "Thank-you to Dana, with what the drivers asked answered".
    if rule.sense == .reply, tokens[chosen.start].traits.contains(.carried),
      drafts.last?.sense == .thankYou
    {
      return nil
    }
    var draft = Draft(
      sense: rule.sense, direction: rule.direction, fixedChannel: rule.channel,
      outcome: nil, isWeak: rule.isWeak, isIntended: chosen.isIntended,
      isCustom: rule.isCustom, rank: rule.rank, start: drafts.isEmpty ? 0 : clause.start,
      headStart: clause.start, headEnd: clause.end,
      end: clause.end)
    if reading.head != nil, rule.rank == 19, drafts.isEmpty, clause.link != .sentence {
      // "…, then call": no entry of a bare word.
      return nil
    }
    if reading.head != nil, let embedded = reading.embedded,
      embedded.isIntended == chosen.isIntended, !mentionsThird(clause.start..<embedded.start)
    {
      let content = rules[Int(embedded.rule)]
      if rule.isWeak || rule.sense == .reply || isMyDecision(content.sense, toldBy: rule.sense),
        specifies(content.sense, content.direction, rule.sense, rule.direction), !content.isWeak
      {
        draft.sense = content.sense
        draft.direction = content.direction ?? rule.direction
        draft.isWeak = false
      }
    }
    if clause.link == .background { return nil }
    if reading.head == nil,
      (draft.isWeak && !draft.isIntended) || mentionsThird(clause.start..<chosen.start)
    {
      return nil
    }
    return draft
  }

  /// What a friend says or was told is no event of this search.
  private func mentionsThird(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].isIn(.third) }
  }

  /// Whether what is said makes a mere contact an event of that kind.
  private func specifies(
    _ content: Sense, _ contentDirection: Direction?, _ contact: Sense,
    _ contactDirection: Direction?
  ) -> Bool {
    guard content.kind != nil, content != .note else { return false }
    return contentDirection == nil || contentDirection == contactDirection
  }

  /// "Emailed Dana asking to be withdrawn": what I decided counts for more than how I put it.
  private func isMyDecision(_ content: Sense, toldBy contact: Sense) -> Bool {
    (contact == .followUp || contact == .answer)
      && (content == .accepted || content == .declined || content == .withdrew)
  }

  /// - Returns: whether `draft` only says more of the last event.
  private mutating func merge(_ draft: Draft, into last: Draft, _ clause: Clause) -> Bool {
    var last = last
    if let outcome = outcome(draft.sense) {
      if last.direction == .out, last.outcome == nil { last.outcome = outcome }
      if draft.sense == .messageLeft, draft.fixedChannel != nil, last.direction == .out {
        last.fixedChannel = draft.fixedChannel
      }
      drafts[drafts.count - 1] = last
      return true
    }
    if isTheirs(clause), draft.sense == .scheduled || draft.sense == .timeframe, last.isWeak {
      // "Email from Grace: can I do a panel on the 14th?"
      last.sense = draft.sense
      last.isWeak = false
      drafts[drafts.count - 1] = last
      return true
    }
    if draft.isIntended || clause.link == .background { return true }
    if last.isIntended { return false }
    let isThen = clause.link == .then
    switch last.sense {
    case .reply where isTheirs(clause) && draft.direction == .out:
      return true
    case .reply
    where last.isWeak && asked(last) && !isThen
      && (draft.sense == .answer || (draft.sense == .followUp && draft.isWeak)):
      // "Dana wanted my references, sent them".
      drafts[drafts.count - 1] = draft
      drafts[drafts.count - 1].sense = .answer
      drafts[drafts.count - 1].start = last.start
      return true
    case .reply where draft.sense == .interview && clause.subject != .me:
      // "Jürgen phoned. On-site in Ulm on 12 November."
      last.sense = .scheduled
      last.isWeak = false
      drafts[drafts.count - 1] = last
      return true
    case .reply where last.isWeak || draft.direction == .in || draft.sense == .scheduled:
      if draft.direction == .in || (draft.direction == nil && draft.sense == .scheduled) {
        if draft.isWeak {
          let channels = ChannelReading(tokens: tokens)
          if channels.channel(of: .reply, in: draft.headStart..<draft.headEnd) == .voicemail {
            last.fixedChannel = .voicemail
            drafts[drafts.count - 1] = last
          }
          return true
        }
        if draft.sense != .reply {
          last.sense = draft.sense
          last.direction = .in
          last.isWeak = false
          drafts[drafts.count - 1] = last
        }
        return true
      }
      return false
    case .answer
    where !isThen
      && (draft.sense == .accepted || draft.sense == .declined || draft.sense == .withdrew):
      // "Called Jim back and told him I'm in".
      last.sense = draft.sense
      drafts[drafts.count - 1] = last
      return true
    case .followUp, .thankYou, .answer:
      if last.rank == 19, draft.direction == .in, !draft.isWeak {
        // "Email: we have decided to…" told nobody who wrote it.
        last.sense = draft.sense
        last.direction = .in
        last.isWeak = false
        last.rank = draft.rank
        drafts[drafts.count - 1] = last
        return true
      }
      if draft.sense == .reply, clause.link != .sentence, !isThen, channel(of: last) == .call,
        channel(of: draft) == nil
      {
        // "Called again, Rick answered".
        if last.outcome == nil { last.outcome = .reached }
        drafts[drafts.count - 1] = last
        return true
      }
      if draft.direction == .in {
        // "Called Dana, she said no news": the talk itself.
        if draft.isWeak, !isThen {
          if last.outcome == nil, clause.subject == .them, channel(of: last) == .call {
            last.outcome = .reached
          }
          drafts[drafts.count - 1] = last
          return true
        }
        return false
      }
      if clause.link == .but, draft.sense == .declined || draft.sense == .withdrew {
        // "Said thanks but no to the offer".
        last.sense = draft.sense
        last.isWeak = false
        drafts[drafts.count - 1] = last
        return true
      }
      if draft.sense == .answer, !last.isWeak, !isThen {
        // "Thanked Dana; attached the paper that we talked about".
        return true
      }
      if draft.sense == last.sense || draft.sense == .followUp {
        if isThen || isOwnContact(draft, last) { return false }
        return true
      }
      if last.sense == .followUp, last.isWeak, !isThen, draft.direction == .out {
        last.sense = draft.sense
        last.isWeak = false
        drafts[drafts.count - 1] = last
        return true
      }
      return !draft.isIntended && draft.sense == .interview
    case .interview
    where !isThen && clause.link != .sentence && isTalk(last)
      && (draft.sense == .accepted || draft.sense == .declined || draft.sense == .withdrew):
      // "Had a call with Dana, told her I can't take it".
      last.sense = draft.sense
      last.direction = .out
      drafts[drafts.count - 1] = last
      return true
    case .offer
    where clause.link == .colon && (draft.sense == .accepted || draft.sense == .declined):
      last.sense = draft.sense
      last.direction = .out
      drafts[drafts.count - 1] = last
      return true
    case .interview:
      switch draft.sense {
      case .scheduled where clause.link == .colon || clause.link == .dash:
        // "Next interview: agreed for 22 Nov".
        last.sense = .scheduled
        last.direction = draft.direction
        drafts[drafts.count - 1] = last
        return true
      case .rejection, .offer, .accepted, .declined, .withdrew, .stopRequest, .closed: return false
      case .thankYou, .applied, .assessment:
        return !isThen && clause.link != .and && clause.link != .sentence
      default: return !isThen
      }
    case .offer:
      switch draft.sense {
      case .offer, .timeframe, .reply, .scheduled: return true
      default: return draft.isWeak
      }
    case .scheduled:
      switch draft.sense {
      case .scheduled, .interview, .reply, .timeframe, .accepted: return true
      case .withdrew:
        // "Cancelled the final interview and withdrew".
        last.sense = .withdrew
        last.direction = .out
        drafts[drafts.count - 1] = last
        return true
      default: return false
      }
    case .accepted where last.isWeak && draft.sense == .answer:
      // "Signed and returned the NDA".
      last.sense = .answer
      drafts[drafts.count - 1] = last
      return true
    case .accepted, .declined, .withdrew, .rejection:
      switch draft.sense {
      case .accepted, .declined, .withdrew, .rejection: return true
      default: return draft.isWeak && !isThen
      }
    default:
      if draft.sense == last.sense, !isThen { return true }
      if draft.isWeak, !isThen { return true }
      return draft.sense == .interview
    }
  }

  /// A call or chat that no word calls an interview.
  private func isTalk(_ draft: Draft) -> Bool {
    !(draft.headStart..<draft.headEnd).contains { tokens[$0].isIn(.interviewNoun) }
  }

  /// Whether they wanted something.
  private func asked(_ draft: Draft) -> Bool {
    (draft.headStart..<draft.headEnd).contains {
      tokens[$0].isIn(.wanting) && !tokens[$0].traits.contains(.noun)
    }
  }

  /// "then emailed her" by another way than the one before.
  private func isOwnContact(_ draft: Draft, _ last: Draft) -> Bool {
    guard draft.isWeak || draft.sense == .followUp, draft.sense == .followUp else { return false }
    let channels = ChannelReading(tokens: tokens)
    let own = channels.channel(of: .followUp, in: draft.headStart..<draft.headEnd)
    let before =
      last.fixedChannel ?? channels.channel(of: .followUp, in: last.headStart..<last.headEnd)
    guard let own, let before else { return false }
    return own != before && !(own == .voicemail && before == .call)
      && !(own == .call && before == .voicemail)
  }

  /// The channel in the draft's own clause.
  private func channel(of draft: Draft) -> Channel? {
    draft.fixedChannel
      ?? ChannelReading(tokens: tokens)
      .channel(of: draft.sense, in: draft.headStart..<draft.headEnd)
  }

  private func outcome(_ sense: Sense) -> Outcome? {
    switch sense {
    case .noAnswer: .noAnswer
    case .messageLeft: .message
    case .reached: .reached
    default: nil
    }
  }

  /// Whether there is word of an offer, a date, a task in what they said, though none was understood:
  /// better unknown than a mere reply.
  private func hints(at draft: Draft) -> Bool {
    (draft.start..<draft.end).contains { tokens[$0].isIn(.hint) }
  }

  func finish() -> WordReading {
    var events: [EventReading] = []
    let channels = ChannelReading(tokens: tokens)
    for draft in drafts {
      guard let kind = draft.sense.kind else { continue }
      if draft.isWeak, draft.sense == .reply, hints(at: draft) { continue }
      var channel =
        draft.fixedChannel ?? channels.channel(of: draft.sense, in: draft.headStart..<draft.headEnd)
        ?? (draft.sense == .stopRequest
          ? nil
          : channels.channel(of: draft.sense, in: draft.headEnd..<draft.end, toldOnly: true)
            ?? channels.channel(of: draft.sense, in: draft.start..<draft.headStart, toldOnly: true))
      var outcome = draft.outcome
      if channel == .voicemail, draft.direction == .out { outcome = .message }
      if outcome != nil, channel == nil { channel = .call }
      if channel != .call, channel != .voicemail { outcome = nil }
      events.append(
        EventReading(
          kind: kind, channel: channel, direction: draft.direction, outcome: outcome,
          isIntended: draft.isIntended,
          range: Int(tokens[draft.start].start)..<Int(tokens[draft.end - 1].end)))
    }
    return WordReading(events: events, looksLikeEvent: false)
  }
}
