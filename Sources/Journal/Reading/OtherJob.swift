/// Words that say of an event that it is of another job than that of the thread.
struct OtherJob {
  let text: [UInt8]

  /// Whether words may say so. Nearly all say nothing of another job.
  static func isHinted(in words: Range<Int>, of text: [UInt8]) -> Bool {
    WordStarts.contains(in: words, of: text) { start in
      let hint: StaticString
      switch PlainText.lowercased(text[start]) {
      case UInt8(ascii: "a"): hint = "another"
      case UInt8(ascii: "d"): hint = "different"
      case UInt8(ascii: "e"): hint = "elsewhere"
      case UInt8(ascii: "n"): hint = "not "
      case UInt8(ascii: "o"): hint = "other"
      default: return false
      }
      return PlainText.hasPrefix(start..<words.upperBound, hint, in: text)
    }
  }

  /// "Rejection from Oakfield (other job)", "an offer elsewhere", "turned down the other offer", "called
  /// the agency about another job".
  func isTold(by clauses: [ClauseWords], of kind: EventKind) -> Bool {
    if isContact(kind) {
      return clauses.contains { clause in
        clause.words.indices.contains { isConcern($0, in: clause.words) }
      }
    }
    guard let first = clauses.first?.words else { return false }
    return first.indices.contains { isSource($0, in: first, kind) }
      || clauses.dropFirst().contains {
        isRemark($0) && ($0.lead == .bracket || !isMyEnd(kind))
      }
  }

  /// "took another job", "accepted the other offer", "going with another firm": with which this thread
  /// ends.
  func isTaken(in clauses: [ClauseWords]) -> Bool {
    clauses.contains { clause in
      clause.words.indices.contains { index in
        guard isOther(clause.words[index]), noun(behind: index, in: clause.words) != nil,
          let before = before(index, in: clause.words)
        else { return false }
        return isOne(before, of: OtherJob.taking)
      }
    }
  }

  private static let taking: [StaticString] = [
    "accept", "accepted", "accepting", "chose", "chosen", "got", "have", "joined", "joining",
    "picked",
    "sign", "signed", "start", "started", "take", "taken", "takes", "taking", "took",
  ]

  /// "about another job"
  private func isConcern(_ index: Int, in words: [NameWord]) -> Bool {
    guard isOther(words[index]), let noun = noun(behind: index, in: words),
      let before = before(index, in: words)
    else { return false }
    return isOne(before, of: OtherJob.concerning) && isOne(noun, of: OtherJob.jobs)
  }

  /// "from another firm", "an offer elsewhere", "the other place offered".
  private func isSource(_ index: Int, in words: [NameWord], _ kind: EventKind) -> Bool {
    let isTheirs = !isMyEnd(kind)
    if isOne(words[index], of: ["elsewhere"]) {
      guard isTheirs, index > 0 else { return false }
      return words[index - 1].has([.onOffer, .contentVerb])
    }
    guard isOther(words[index]), let noun = noun(behind: index, in: words) else { return false }
    guard let before = before(index, in: words) else {
      return isTheirs && isOne(noun, of: OtherJob.companies)
    }
    return isOne(before, of: OtherJob.behind(kind))
      && (isOne(noun, of: OtherJob.companies) || !isTheirs || isOne(words[index], of: ["other"]))
  }

  /// "other job", "a different company", "not this one": nothing else.
  private func isRemark(_ clause: ClauseWords) -> Bool {
    var words = clause.words[...]
    if let first = words.first, isOne(first, of: ["not"]), let last = words.last {
      return words.count == 3 && isOne(words[1], of: ["this"])
        && (isOne(last, of: ["one"]) || isOne(last, of: OtherJob.jobs + OtherJob.companies))
    }
    while let first = words.first, first.has(.determiner) || isOne(first, of: ["for", "at"]),
      !isOther(first)
    {
      words = words.dropFirst()
    }
    guard let first = words.first, isOther(first), let last = words.last else { return false }
    return words.count <= 3 && isOne(last, of: OtherJob.jobs + OtherJob.companies)
  }

  private func isOther(_ word: NameWord) -> Bool {
    isOne(word, of: ["other", "another", "different"])
  }

  /// What the other one is, with at most one word between: "another cleaning job".
  private func noun(behind index: Int, in words: [NameWord]) -> NameWord? {
    words.dropFirst(index + 1).prefix(2).first {
      isOne($0, of: OtherJob.jobs + OtherJob.companies + OtherJob.offers)
    }
  }

  /// The word that takes the other one, as "from" in "from the two other firms".
  private func before(_ index: Int, in words: [NameWord]) -> NameWord? {
    words[..<index].last { !$0.has(.determiner) && $0.kind != .number && !$0.has(.light) }
  }

  private func isOne(_ word: NameWord, of list: [StaticString]) -> Bool {
    word.isOne(of: list, in: text)
  }

  /// Ends that I set: another job may be why.
  private func isMyEnd(_ kind: EventKind) -> Bool {
    [.accepted, .declined, .withdrew, .closed].contains(kind)
  }

  private func isContact(_ kind: EventKind) -> Bool { [.followUp, .answer, .reply].contains(kind) }

  /// The words behind which the other one is what the event is of.
  private static func behind(_ kind: EventKind) -> [StaticString] {
    switch kind {
    case .rejection, .offer, .interview, .scheduled, .applied, .assessment:
      ["from", "at", "by", "with", "to", "for"]
    case .declined: ["down", "decline", "declined", "refuse", "refused", "rejected", "from"]
    case .withdrew: ["from"]
    default: []
    }
  }

  private static let concerning: [StaticString] = ["about", "regarding", "re", "concerning", "for"]
  private static let jobs: [StaticString] = [
    "job", "jobs", "role", "roles", "position", "post", "vacancy", "opening", "opportunity",
    "application", "process",
  ]
  private static let companies: [StaticString] = [
    "bakery", "clinic", "companies", "company", "employer", "employers", "firm", "firms",
    "home", "hospital", "hotel", "lot", "outfit", "place", "places", "practice", "restaurant",
    "school",
    "shop",
  ]
  private static let offers: [StaticString] = ["offer", "offers"]
}
