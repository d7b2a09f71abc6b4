/// Thanks, by whom they were, and what went with them.
extension EventWords {
  /// "Thank-you email with the article I'd promised": thanks, and an answer with them. What they wanted or
  /// were promised is an answer, whatever it came with; another thing only makes the thanks personal.
  /// "Thank-you card to Dana, email to Omar": thanks to both.
  func thanksWithMore(_ sentence: Range<Int>) -> [Draft]? {
    guard let thanks = sentence.first(where: { tokens[$0].has(.thanks) }) else { return nil }
    for link in thanks + 1..<max(thanks + 1, sentence.upperBound - 1) {
      guard let more = more(behind: link, in: sentence) else { continue }
      guard var head = draft(sentence.lowerBound..<link), head.kind == .thankYou,
        !head.isIntended, head.margin >= Confidence.part
      else { return nil }
      head.whole = sentence.lowerBound..<link
      return [head, more]
    }
    return nil
  }

  /// What else went out, as the words behind a token say that links them.
  private func more(behind link: Int, in sentence: Range<Int>) -> Draft? {
    let isNext = tokens[link].mark == .comma || tokens[link].mark == .semicolon
    guard isNext || tokens[link].has([.enclosing, .joining]) else { return nil }
    let own = link + 1..<sentence.upperBound
    var draft = Draft(
      kind: .answer, direction: .out, isIntended: false, own: own,
      whole: link..<sentence.upperBound, margin: Confidence.part, isAct: false)
    if !isNext, isThing(own.lowerBound), isWanted(own) { return draft }
    draft.kind = .thankYou
    return !tokens[link].has(.enclosing) && isBareDispatch(own) && isWritten(draft) ? draft : nil
  }

  /// Whether what begins there is no clause: "my references", but not "they want my references".
  private func isThing(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.mark == .none && !token.has([.me, .them]) && !token.traits.contains(.person)
      && (!token.has(.past) || token.has([.promising, .wanting]))
  }

  /// "Replied with thanks", "Wrote back to say thank you": who did it isn't said, so that it was me.
  func isMyThanks(_ sentence: Range<Int>) -> Bool {
    let verb = tokens[sentence.lowerBound]
    guard verb.has(.replying), verb.has(.past), !verb.traits.contains(.person) else { return false }
    for i in sentence.dropFirst() {
      if tokens[i].has(.thanks) { return true }
      guard tokens[i].mark == .none, !tokens[i].traits.contains(.person),
        tokens[i].has([.enclosing, .to, .light, .determiner, .base])
      else { return false }
    }
    return false
  }

  /// "my references", "the sample she asked for", "the article I'd promised": what they are waiting for.
  func isWanted(_ range: Range<Int>) -> Bool {
    for i in range where tokens[i].mark == .none {
      if tokens[i].has(.promising) { return true }
      if tokens[i].has(.wanting), tokens[i].has(.past), i > range.lowerBound,
        tokens[i - 1].has(.them) || tokens[i - 1].traits.contains(.person)
      {
        return true
      }
      // "a photo of their dog" is none that they are waiting for.
      if tokens[i].has(.document), !isDescribed(i, in: range) { return true }
    }
    return false
  }

  /// "a sketch of the harbour", "a note about prices", but "references to Dana".
  private func isDescribed(_ noun: Int, in range: Range<Int>) -> Bool {
    let next = noun + 1
    return next < range.upperBound && tokens[next].has(.preposition) && !tokens[next].has(.to)
  }

  /// "email to Omar", "emails to the others about the choir": how and to whom, and nothing of what for.
  private func isBareDispatch(_ range: Range<Int>) -> Bool {
    guard let to = range.prefix(4).first(where: { tokens[$0].has(.to) }), to > range.lowerBound,
      to + 1 < range.upperBound
    else { return false }
    return tokens[range.lowerBound..<to].allSatisfy {
      $0.has([.noun, .determiner, .light]) || $0.traits.contains(.number)
        || $0.traits.contains(.unknown)
    }
      && tokens[to + 1..<topic(range)].allSatisfy {
        ($0.mark == .none || $0.mark == .comma) && !$0.has([.preposition, .me, .negation, .intent])
          && ($0.traits.contains(.person) || !$0.has(.verbForms))
      }
  }

  /// Where it is told what it was about, which only makes the thanks personal: "email to Omar about the
  /// dinosaurs". News that it was about they were asked for.
  private func topic(_ range: Range<Int>) -> Int {
    guard let about = range.first(where: { tokens[$0].hash == EventWords.about }),
      !tokens[about..<range.upperBound].contains(where: {
        $0.has([.news, .wanting, .promising, .negation, .intent]) || $0.mark > .comma
      })
    else { return range.upperBound }
    return about
  }

  private static let about = SpellingHash.of("about".utf8)
}
