/// Finds the name of another company where a clause names it as who acts or is acted on.
struct CompanyMention {
  let text: [UInt8]
  let own: OwnNames
  let clauses: [ClauseWords]
  let number: Int
  let kind: EventKind

  private var clause: ClauseWords { clauses[number] }

  struct Found {
    var name: Range<Int>
    /// All that is told has to do with them: "Email from Northgate Systems: they went with another",
    /// "Rang Ashdown Partners and turned it down". Or it only goes on with the clause before: "Offer! From
    /// Oakfield, though".
    var isOfWhole: Bool
  }

  func find() -> Found? {
    guard !namesOwnCompany else { return nil }
    var index = 0
    while index < clause.words.count {
      guard let name = CompanyName(at: index, of: clause, in: text, own: own) else {
        index += 1
        continue
      }
      let before = clause.words[..<index].last { !$0.has([.determiner, .light]) }
      let isNamed = before.map { isActedOn(name, behind: $0) } ?? acts(name)
      if isNamed || isAlone(name) {
        return Found(
          name: name.range(in: clause, of: text),
          isOfWhole: number == 0
            ? before.map { name.isLikely && isCounterpart(behind: $0) } ?? true
            : isOne(clause.words[0], of: ["from", "at", "by"])
              || isRound && isOne(clause.words[0], of: ["for"]))
      }
      index = name.words.upperBound
    }
    return nil
  }

  /// "Email from Northgate Systems", "Rang Ashdown Partners".
  private func isCounterpart(behind before: NameWord) -> Bool {
    isOne(before, of: ["from"]) || before.has(.past) || isWrittenTo(before)
  }

  /// "called by Kestrel, who place me at Fenwick"
  private var namesOwnCompany: Bool {
    var words = clause.words[...]
    if number + 1 < clauses.count, let first = clauses[number + 1].words.first,
      isOne(first, of: ["who", "which", "whose", "for"])
    {
      words += clauses[number + 1].words
    }
    return words.contains {
      $0.isCapitalised && ($0.kind == .name || $0.kind == .owner || $0.kind == .acronym)
        && !CompanyName.isFirm($0, in: text) && own.isOfCompany(text[$0.range])
    }
  }

  /// "Rejection - Hartigan Foods"
  private func isAlone(_ name: CompanyName) -> Bool {
    guard number > 0, name.isLikely, name.words == 0..<clause.words.count else { return false }
    return kind == .rejection || kind == .offer
      || kind == .interview && name.words.count > 1 && !isAtPlace(name)
  }

  private var isRound: Bool { kind == .interview || kind == .scheduled }

  /// "Wrote to Ashdown Partners"
  private func isWrittenTo(_ before: NameWord) -> Bool {
    isOne(before, of: ["to"]) && clause.words[0].has(.past)
  }

  /// "Oakfield said no", "Oakfield: rejected", "Oakfield interview".
  private func acts(_ name: CompanyName) -> Bool {
    guard !isPerson(name) else { return false }
    if isOwner(name) { return isOfOffer(name) || name.isLikely && hasRole(behind: name) }
    guard name.words.upperBound < clause.words.count else {
      return name.isLikely && number + 1 < clauses.count && clauses[number + 1].lead == .colon
    }
    let verb = clause.words[name.words.upperBound]
    // People do all else as well: "Zodwa rang with an offer".
    if isOne(verb, of: ["rejected", "declined", "turned", "ghosted", "binned"]) { return true }
    if isOne(verb, of: ["said", "says"]), name.words.upperBound + 1 < clause.words.count {
      let word = clause.words[name.words.upperBound + 1]
      if isOne(word, of: ["no", "yes", "nope"]) { return true }
    }
    return name.isLikely
      && verb.has([.past, .thirdPerson, .be, .auxiliary, .intent, .wanting, .contentVerb, .them])
  }

  /// "Offer from Oakfield", "withdrew from Oakfield", "declined Oakfield's offer", "turned down Oakfield".
  private func isActedOn(_ name: CompanyName, behind before: NameWord) -> Bool {
    guard !isPerson(name), !isOne(before, of: ["from"]) || !isOrigin(name) else { return false }
    if isOfOffer(name), isOwner(name) || isOne(clause.words[name.words.lowerBound - 1], of: ["the"])
    {
      return true
    }
    if isOne(before, of: ["down", "declined", "refused", "rejected"]) { return true }
    switch kind {
    case .interview, .scheduled:
      if isOne(before, of: ["at"]) { return !isAtPlace(name) }
      return name.isLikely && isOne(before, of: ["from", "for", "with"]) && !namesTown(name)
    case .offer, .rejection, .stopRequest:
      return isOne(before, of: ["from", "by", "at"]) && (name.isLikely || !isSpoken)
    case .accepted:
      return isOne(before, of: ["from", "at", "with"]) || name.isLikely && saysYesOrNo(before)
    case .declined:
      return isOne(before, of: ["from", "at", "by"])
        || name.isLikely && (before.has(.past) || isWrittenTo(before) || saysYesOrNo(before))
    case .withdrew:
      return isOne(before, of: ["from", "at", "by", "of"])
        || name.isLikely && (before.has(.past) || isWrittenTo(before))
        || isOne(before, of: ["to"]) && clause.words.contains { isOne($0, of: ["application"]) }
    case .closed:
      return isOne(before, of: ["from", "by", "on", "off"])
        || isOne(before, of: ["closed", "closing", "writing", "wrote"])
        || name.isLikely && before.has(.past)
    default: return false
    }
  }

  /// "said yes to Oakfield"
  private func saysYesOrNo(_ before: NameWord) -> Bool {
    isOne(before, of: ["to"]) && clause.words.contains { isOne($0, of: ["yes", "no"]) }
  }

  private func isOwner(_ name: CompanyName) -> Bool {
    clause.words[name.words.upperBound - 1].kind == .owner
  }

  /// "Oakfield's offer", "Oakfield's kind offer".
  private func isOfOffer(_ name: CompanyName) -> Bool {
    clause.words[name.words.upperBound...].prefix(2).contains {
      $0.has(.onOffer) || $0.has(.contentVerb) && $0.has(.noun) || isOne($0, of: ["process"])
    }
  }

  /// "Oakfield's HR"
  private func hasRole(behind name: CompanyName) -> Bool {
    clause.words[name.words.upperBound...].first?.has(.them) ?? false
  }

  /// "they took a nurse from Oakfield"
  private func isOrigin(_ name: CompanyName) -> Bool {
    clause.words[..<name.words.lowerBound].contains { isOne($0, of: CompanyMention.choosing) }
  }

  /// "Kowal (recruiter)", "Kowal in HR".
  private func isPerson(_ name: CompanyName) -> Bool {
    guard !name.isLikely else { return false }
    var rest = clause.words[name.words.upperBound...]
    if rest.isEmpty, number + 1 < clauses.count {
      rest = clauses[number + 1].words[...]
    } else if let first = rest.first, isOne(first, of: ["in", "the", "at"]) {
      rest = rest.dropFirst()
    } else {
      return false
    }
    return rest.prefix(2).contains { $0.has(.them) }
  }

  /// Spoken words come from people: "verbal offer from Lyle", "a call from Blaine".
  private var isSpoken: Bool {
    clause.words.contains {
      isOne($0, of: ["call", "phone", "verbal", "verbally", "rang", "text", "chat", "voicemail"])
    }
  }

  /// "Second interview at Millbrook", "in person at Beech House", "trial shift at the Ladle", "coffee at
  /// Starbucks": a further round is one of this thread, and its place may be anywhere.
  private func isAtPlace(_ name: CompanyName) -> Bool {
    guard let last = clause.words[..<name.words.upperBound].last else { return true }
    return isOne(last, of: CompanyMention.buildings)
      || clause.words[name.words].contains { isOne($0, of: CompanyMention.cafes) }
      || clause.words[..<name.words.lowerBound].contains { isOne($0, of: CompanyMention.meetings) }
      || clauses.contains { $0.words.contains { isOne($0, of: CompanyMention.rounds) } }
  }

  /// "the owner from Invercargill"
  private func namesTown(_ name: CompanyName) -> Bool {
    clause.words[..<name.words.lowerBound].contains { isOne($0, of: ["with", "by"]) }
      && clause.words[..<name.words.lowerBound].last.map { isOne($0, of: ["from"]) } ?? false
  }

  private func isOne(_ word: NameWord, of list: [StaticString]) -> Bool {
    word.isOne(of: list, in: text)
  }

  private static let choosing: [StaticString] = [
    "appointed", "chose", "chosen", "gone", "hired", "picked", "promoted", "someone", "took",
  ]
  private static let rounds: [StaticString] = [
    "second", "third", "fourth", "2nd", "3rd", "4th", "final", "further", "another", "round",
    "panel", "moved",
  ]
  private static let meetings: [StaticString] = [
    "coffee", "last", "lunch", "met", "next", "on-site", "onsite", "person", "site", "tour",
    "trial",
  ]
  private static let buildings: [StaticString] = [
    "avenue", "building", "cafe", "café", "centre", "center", "circus", "court", "cross", "hall",
    "hotel", "house", "inn", "lane", "park", "place", "road", "square", "station", "street",
    "tower", "towers", "wharf",
  ]
  private static let cafes: [StaticString] = [
    "costa", "dunkin", "gail's", "greggs", "hilton", "ibis", "marriott", "mcdonald's", "nero",
    "novotel", "panera", "pret", "regus", "starbucks", "wework",
  ]
}
