/// Tells by which way a contact went.
struct ChannelReading {
  let tokens: UnsafeMutableBufferPointer<Token>

  /// - Parameter range: of the tokens that tell the event.
  /// - Parameter toldOnly: without what is only intended: "sent thank-you, will call Friday".
  func channel(of sense: Sense, in range: Range<Int>, toldOnly: Bool = false) -> Channel? {
    switch sense {
    case .interview: return interviewChannel(range, toldOnly: toldOnly)
    case .closed, .note: return nil
    default: break
    }
    let isPosting = sense == .applied || sense == .assessment
    var found: Channel?
    for i in range {
      let token = tokens[i]
      if toldOnly, !token.traits.isDisjoint(with: .irrealis) { continue }
      if sense == .stopRequest, token.isIn(.stopVerb) || token.isIn(.negation) { break }
      if token.isIn(.interviewNoun), token.forms.isDisjoint(with: .finite) { continue }
      // "phone screen", "Zoom interview": how they will meet, not how it was told.
      if i + 1 < range.upperBound, tokens[i + 1].isIn(.interviewNoun),
        tokens[i + 1].boundary == .none, !token.forms.contains(.past),
        !token.forms.contains(.thirdPerson)
      {
        continue
      }
      // "Cancelled our call": what was arranged.
      if sense == .scheduled, token.isIn(.callChannel), token.traits.contains(.noun),
        isArranged(i, range)
      {
        continue
      }
      // "Applied through LinkedIn".
      if isPosting, token.isIn(.messagePlace) { continue }
      guard let channel = channel(of: token, sense: sense) else { continue }
      if let known = found, strength(known) >= strength(channel) { continue }
      found = channel
    }
    return found
  }

  private func isArranged(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound else { return false }
    if i + 1 < range.upperBound, tokens[i + 1].isIn(.from) { return false }
    let before = tokens[i - 1]
    if before.isIn(.channelPreposition) || before.isIn(.getting) { return false }
    return (range.lowerBound..<i).contains {
      !tokens[$0].traits.contains(.noun) && !tokens[$0].forms.isDisjoint(with: .verb)
        && !tokens[$0].isIn(.getting)
    }
  }

  private func channel(of token: Token, sense: Sense) -> Channel? {
    if token.isIn(.voicemailChannel) { return .voicemail }
    if token.isIn(.handwrittenChannel) {
      return sense == .thankYou || sense == .followUp ? .handwritten : nil
    }
    if token.isIn(.emailChannel) { return .email }
    if token.isIn(.messageChannel) { return .message }
    if token.isIn(.callChannel) { return .call }
    if token.isIn(.faceChannel) { return .inPerson }
    return nil
  }

  private func strength(_ channel: Channel) -> Int {
    switch channel {
    case .voicemail: 3
    case .handwritten: 2
    default: 1
    }
  }

  private func interviewChannel(_ range: Range<Int>, toldOnly: Bool) -> Channel? {
    var found: Channel?
    for i in range {
      let token = tokens[i]
      if toldOnly {
        // "We spoke about on-call" is no call, "30 min on the phone" is.
        guard token.traits.isDisjoint(with: .irrealis) else { continue }
        if token.isIn(.callChannel),
          !(max(range.lowerBound, i - 2)..<i).contains(where: {
            tokens[$0].isIn(.channelPreposition)
          })
        {
          continue
        }
      }
      if token.isIn(.videoChannel) { return .video }
      // "the store manager", "the school's head" are no places.
      if token.traits.contains(.possessive) { continue }
      if i + 1 < range.upperBound, tokens[i + 1].isIn(.them), tokens[i + 1].boundary == .none,
        !token.isIn(.faceChannel)
      {
        continue
      }
      if token.isIn(.inPersonChannel) {
        found = .inPerson
      } else if token.isIn(.callChannel), found == nil {
        found = .call
      }
    }
    return found
  }
}
