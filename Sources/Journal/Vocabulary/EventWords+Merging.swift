/// Whether a further part of an entry tells an event of its own, or more of the one before.
extension EventWords {
  private enum Merging {
    case apart
    /// It only says more of the one before.
    case absorbed
    /// It says what the one before was.
    case replaces
  }

  func add(
    _ draft: Draft, _ link: Segment.Link, to drafts: inout [Draft], least: Int
  ) {
    guard let last = drafts.last else {
      drafts.append(draft)
      return
    }
    var draft = draft
    if last.kind == .reply, draft.kind == .interview, isAhead(draft) {
      (draft.kind, draft.direction) = (.scheduled, .in)
    }
    var merging = merging(draft, into: last, link)
    if merging == .apart, draft.margin < least { merging = .absorbed }
    switch merging {
    case .apart: drafts.append(draft)
    case .absorbed:
      // "Rang at ten, left a message. Rang at four, spoke to him": what came of it in the end.
      if isReachedAfterAll(draft, last) { drafts[drafts.count - 1].isReached = true }
      extend(&drafts, to: draft.whole.upperBound)
    case .replaces:
      drafts[drafts.count - 1].kind = draft.kind
      drafts[drafts.count - 1].direction = draft.direction
      drafts[drafts.count - 1].own = last.own.lowerBound..<draft.own.upperBound
      drafts[drafts.count - 1].isAct = false
      extend(&drafts, to: draft.whole.upperBound)
      // "Interview with Ann. Please don't ring this week. Decision by the 27th": they said so there.
      if last.kind == .stopRequest, drafts.count > 1, drafts[drafts.count - 2].kind == .interview {
        drafts.removeLast()
        extend(&drafts, to: draft.whole.upperBound)
      }
    }
  }

  private func merging(_ new: Draft, into last: Draft, _ link: Segment.Link) -> Merging {
    if new.isIntended != last.isIntended { return new.isIntended ? .absorbed : .apart }
    let isThen = link == .then
    if last.direction == .in, isWayAlone(new) { return .absorbed }
    switch (last.kind, new.kind) {
    case (.reply, .scheduled), (.reply, .timeframe), (.reply, .rejection), (.reply, .offer),
      (.reply, .stopRequest):
      return isThen ? .apart : .replaces
    case (.stopRequest, .timeframe) where link != .then && isUntilThen(last.own, new.own):
      return .replaces
    case (.timeframe, .reply), (.stopRequest, .reply):
      // "Decision slipped to mid-October, Carlos texted".
      return isThen || link == .sentence ? .apart : .absorbed
    // "Take-home arrived, sent it back the same night".
    case (.assessment, .assessment) where last.direction == .in && isMyWork(new): return .apart
    case (.assessment, .reply) where last.direction == .in:
      return isThen || link == .sentence ? .apart : .absorbed
    case (.reply, .assessment): return new.direction == .in && !isThen ? .replaces : .apart
    // "Dana answered: position still open": what stands behind the colon is what they said.
    case (.reply, .followUp) where link == .colon || link == .comma && isQuestion(new.own):
      return .absorbed
    case (.reply, .reply): return isThen ? .apart : .absorbed
    case (.reply, .answer) where asks(last.own) && link != .sentence: return .replaces
    case (.reply, .interview): return isThen || link == .sentence ? .apart : .absorbed
    case (.followUp, .followUp), (.answer, .followUp), (.answer, .answer), (.followUp, .answer):
      return isThen || isOtherWay(new, last) ? .apart : .absorbed
    case (.followUp, .interview): return isThen || link == .sentence ? .apart : .absorbed
    case (.followUp, .applied): return isThen || link == .sentence ? .apart : .replaces
    case (.followUp, .scheduled) where new.direction == .out || isMyAct(new, link),
      (.answer, .scheduled) where new.direction == .out || isMyAct(new, link):
      // "Rang the clinic and agreed on Thursday".
      return isThen || link == .sentence ? .apart : .replaces
    case (.answer, .reply) where channel(of: last) == .call:
      return isThen || link == .sentence || channel(of: new) != nil ? .apart : .absorbed
    case (.interview, .followUp):
      // "Phone screen with Dana. Asked about the next steps".
      return channel(of: new) == nil && !isThen ? .absorbed : .apart
    // "Interview: demo lesson for eight drivers", "Interview with Dana. Typing test": what it consisted
    // of.
    case (.interview, .assessment) where link == .colon || !isThen && isThingAlone(new.own):
      return .absorbed
    case (.interview, .answer): return link == .and ? .absorbed : .apart
    case (.applied, .followUp) where channel(of: new) == nil:
      // "Handed my CV in, spoke to the manager".
      return isThen || link == .sentence ? .apart : .absorbed
    case (.applied, .answer), (.accepted, .followUp), (.declined, .followUp),
      (.withdrew, .followUp):
      // "Applied, attached my certificates"; "Turned it down, rang him straight away".
      return isThen || link == .sentence || link == .colon ? .apart : .absorbed
    case (.followUp, .reply):
      // What they say in a call of mine is the call; a mail they answer.
      return isThen || channel(of: new) != nil || isWritten(last) ? .apart : .absorbed
    case (.thankYou, .answer) where isWanted(new.own): return .apart
    // "Thanked Rosalind by email, she answered within minutes".
    case (.thankYou, .reply) where answers(new) && isByThem(new.own): return .apart
    case (.thankYou, .followUp), (.thankYou, .answer), (.thankYou, .reply):
      return isThen || link == .sentence || isOtherWay(new, last) ? .apart : .absorbed
    case (.followUp, .accepted), (.followUp, .declined), (.followUp, .withdrew),
      (.answer, .accepted), (.answer, .declined), (.answer, .withdrew):
      // "Called Dana and turned it down": what I decided counts for more than how I told it.
      return isThen || link == .sentence ? .apart : .replaces
    case (.followUp, .thankYou):
      return isThen || link == .sentence ? .apart : .replaces
    case (.thankYou, .thankYou): return isThen || isOtherWay(new, last) ? .apart : .absorbed
    case (.interview, .scheduled) where isParticipleAlone(new.own):
      // "Interview with Bob. Postponed to 4 December".
      return isThen ? .apart : .replaces
    case (.interview, .reply) where isWritten(new), (.interview, .scheduled) where isWritten(new):
      // "Met Ferdinand for the interview, got a text asking me in again"
      return .apart
    case (.interview, .timeframe), (.interview, .interview), (.interview, .reply):
      return channel(of: new) == nil || !isThen ? .absorbed : .apart
    case (.interview, .scheduled):
      // "Phone screen with Dana, she booked me in for the 9th"; "…, she moved it to the 9th".
      return isThen || link == .sentence || isDoneToMe(new.own) ? .apart : .absorbed
    case (.scheduled, .scheduled), (.scheduled, .interview), (.scheduled, .reply),
      (.scheduled, .timeframe):
      return isThen ? .apart : .absorbed
    case (.reply, .accepted) where new.own.count <= 3:
      // "They want to meet; said yes": to what, the words before say.
      return .absorbed
    case (.scheduled, .accepted), (.scheduled, .offer):
      // "Want an interview; offered the 24th at ten, said yes": the time is offered and taken.
      return isThen || link == .sentence ? .apart : .absorbed
    case (.scheduled, .withdrew): return link == .sentence ? .apart : .replaces
    case (.offer, .offer), (.offer, .timeframe), (.offer, .reply), (.offer, .scheduled):
      return .absorbed
    case (.offer, .answer) where isSentByThem(new.own): return .absorbed
    case (.offer, .accepted) where link == .colon, (.offer, .declined) where link == .colon:
      return .replaces
    case (.rejection, .rejection), (.rejection, .reply), (.rejection, .timeframe),
      (.rejection, .withdrew), (.rejection, .declined), (.rejection, .scheduled):
      return .absorbed
    case (.accepted, .reply), (.declined, .reply), (.withdrew, .reply):
      // "Withdrew by email, Sam replied very kindly"
      return isThen || answers(new) ? .apart : .absorbed
    case (.declined, .thankYou), (.withdrew, .thankYou):
      // "Pulled out by phone, emailed Ines my thanks"
      return isThen || tokens[new.own.lowerBound].has(.past) && channel(of: new) != nil
        ? .apart : .absorbed
    case (.accepted, .answer) where link == .sentence && isWanted(new.own): return .apart
    case (.accepted, .accepted), (.accepted, .answer), (.accepted, .offer), (.declined, .declined),
      (.declined, .withdrew), (.withdrew, .withdrew), (.withdrew, .declined), (.withdrew, .closed),
      (.declined, .closed), (.declined, .answer), (.withdrew, .answer):
      // "Turned it down, told Ada by email".
      return .absorbed
    case (.closed, .closed), (.closed, .withdrew), (.closed, .rejection): return .absorbed
    // "The recruiter ghosted me, so I wrote to the manager": no end, but a reason.
    case (.closed, .followUp) where link == .but: return .replaces
    default: return new.kind == last.kind && !isThen ? .absorbed : .apart
    }
  }

  /// "Dana called back. Onsite 10/24 9am": a day, and no word on what was done on it.
  private func isAhead(_ draft: Draft) -> Bool {
    tokens[draft.own].contains { $0.traits.contains(.date) }
      && !tokens[draft.own].contains { $0.has([.past, .me]) }
  }

  /// Whether it is an answer of theirs that came by itself, and not what was said in the same talk.
  private func answers(_ reply: Draft) -> Bool {
    tokens[reply.own].contains { $0.has(.replying) } || channel(of: reply) != nil
  }

  /// "Rang Derek and moved it": who rang moved it.
  private func isMyAct(_ draft: Draft, _ link: Segment.Link) -> Bool {
    link == .and && tokens[draft.own.lowerBound].has(.past)
  }

  /// "Improved offer, emailed": how they told it.
  private func isWayAlone(_ draft: Draft) -> Bool {
    draft.own.count == 1 && (draft.kind == .followUp || draft.kind == .answer)
  }

  /// "Offer came! Anke sent it by email": how it came.
  private func isSentByThem(_ range: Range<Int>) -> Bool {
    tokens[range].dropFirst().contains { $0.has(.goneOut) } && isByThem(range)
  }

  /// Whether it is said of them: "Anke sent it", "Mr Bell rang".
  private func isByThem(_ range: Range<Int>) -> Bool {
    tokens[range].first { !$0.has(.title) }.map { $0.traits.contains(.person) || $0.has(.them) }
      ?? false
  }

  /// "she booked me in".
  private func isDoneToMe(_ range: Range<Int>) -> Bool {
    isByThem(range)
      && range.dropLast().contains {
        tokens[$0].has(.past) && tokens[$0 + 1].has(.myself)
      }
  }

  /// "asked if I can travel".
  private func isQuestion(_ range: Range<Int>) -> Bool {
    range.count > 1 && tokens[range.lowerBound].has(.wanting)
      && tokens[range.lowerBound + 1].has(.condition)
  }

  /// "did it that night", but not "second take-home in".
  private func isMyWork(_ draft: Draft) -> Bool {
    draft.direction == .out && tokens[draft.own.lowerBound].has(.past)
  }

  /// A further call of mine in which I reached them, where the one before left that open.
  private func isReachedAfterAll(_ new: Draft, _ last: Draft) -> Bool {
    new.kind == .followUp && last.kind == .followUp
      && tokens[new.own.lowerBound].has(.past) && outcome(of: new) == .reached
  }

  /// "Typing test", "SQL test and a whiteboard": nobody does anything with it.
  private func isThingAlone(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy {
      $0.has(.noun)
        || !$0.has([.verbForms, .me, .them, .to, .intent, .negation])
          && !$0.traits.contains(.date)
    }
  }

  /// "Postponed", "moved to Friday": a participle without anything of its own that it is said of.
  private func isParticipleAlone(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].has(.past)
      && range.dropFirst().prefix(1).allSatisfy {
        tokens[$0].has([.preposition, .untilWord, .to]) || tokens[$0].traits.contains(.date)
      }
  }

  /// Whether they wanted something.
  func asks(_ range: Range<Int>) -> Bool { tokens[range].contains { $0.has(.wanting) } }

  func isWritten(_ draft: Draft) -> Bool {
    switch channel(of: draft) {
    case .email, .message, .handwritten: true
    default: false
    }
  }

  /// "emailed her" after a call: a contact of its own. "Receptionist took a message" is none.
  private func isOtherWay(_ new: Draft, _ last: Draft) -> Bool {
    guard let own = channel(of: new), let before = channel(of: last) else { return false }
    if before == .call, own == .message, outcome(of: new) == .message { return false }
    return own != before && !(own == .voicemail && before == .call)
      && !(own == .call && before == .voicemail)
  }
}
