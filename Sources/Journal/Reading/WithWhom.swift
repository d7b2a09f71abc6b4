/// Reads whom an interview entry says it was with: "Interview with Dana Whitfield and Marcus (CTO)",
/// "Panel - Raj and Mei".
struct WithWhom {
  let text: [UInt8]
  let table: Table
  let company: String?

  typealias Found = (names: [String], range: Range<Int>)

  /// The names in the words of an entry, and where they stand. Job titles, firms and "two engineers"
  /// are no names.
  ///
  /// - Parameter known: people of the file. Where nothing announces names, as in "Tech interview
  ///   (Sasha, Mina)", a list is one of names where one of them is known, or is told to be a person:
  ///   else it may be one of anything.
  func names(in words: Range<Int>, known: [String]) -> Found? {
    let words = words.prefix(WithWhom.longest)
    var start = words.lowerBound
    while let lead = lead(in: start..<words.upperBound) {
      // "on fire with questions, then the panel with Dana"
      let next = self.lead(in: lead.upperBound..<words.upperBound)?.lowerBound ?? words.upperBound
      let list = lead.upperBound..<endOfList(lead.upperBound..<next)
      if let found = told(in: list) { return found }
      start = list.upperBound
    }
    return interviewing(in: words) ?? untold(in: words, known: known)
  }

  /// The names that a sentence of the notes gives where it begins with words that announce them: "Met
  /// Dana and Raj."
  func names(inSentence sentence: Range<Int>) -> Found? {
    guard let length = lengthOfLead(at: sentence.lowerBound, in: sentence) else { return nil }
    let start = sentence.lowerBound + length
    return told(in: start..<endOfList(start..<sentence.upperBound))
  }

  /// The names that stand right behind the day of an arranged interview: "on-site booked for 2026-12-01
  /// 10:00 with Raj and Lena". Further on, they may as well be those with whom it was arranged.
  func names(behindDay words: Range<Int>) -> Found? {
    var start = words.lowerBound
    while start < words.upperBound {
      if PlainText.isBlank(text[start]) || text[start] == UInt8(ascii: ",") {
        start += 1
        continue
      }
      if lengthOfLead(at: start, in: words) != nil {
        return names(inSentence: start..<words.upperBound)
      }
      let end = words[start...].first { PlainText.isBlank(text[$0]) } ?? words.upperBound
      guard isOfTimeOrPlace(start..<end) else { return nil }
      start = end
    }
    return nil
  }

  private func isOfTimeOrPlace(_ word: Range<Int>) -> Bool {
    text[word].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      || WithWhom.ofTimeOrPlace.contains { PlainText.equals(word, $0, in: text) }
  }

  private static let ofTimeOrPlace: [StaticString] = [
    "at", "am", "pm", "noon", "on", "in", "via", "by", "over", "zoom", "teams", "video", "phone",
    "person", "on-site", "onsite",
  ]

  /// The names in a cell of a column of people.
  func names(inCell cell: Range<Int>) -> Found? {
    result(peopleTold(in: cell), at: PlainText.trim(cell, in: text))
  }

  /// The names in the value of a field, as written where none is found: a role may be all that is known
  /// of a person.
  func names(inValue value: Range<Int>) -> [String] {
    var names: [String] = []
    NameList.forEachPart(of: value, in: text) { part, _ in
      if let person = NamedPerson(in: part, of: text, table, at: .told) {
        names.append(PlainText.string(person.name, in: text))
      } else if let inner = bracketed(in: part), !peopleUntold(in: inner, known: []).isEmpty {
        names += peopleUntold(in: inner, known: []).map { PlainText.string($0, in: text) }
      } else if hasUnknownWord(part) {
        names += NameList.names(in: part, of: text)
      }
    }
    return names.isEmpty ? NameList.names(in: value, of: text) : names
  }

  private func hasUnknownWord(_ part: Range<Int>) -> Bool {
    var place = part.lowerBound
    while let word = NameWord(at: place, in: part, of: text, table) {
      if !word.isKnown, word.kind == .other { return true }
      place = word.range.upperBound
    }
    return false
  }

  /// In bytes: an entry says with whom it was in its first words; more than this is not looked at.
  private static let longest = 2_000

  // MARK: Names that are announced

  /// What announces names, in lower case, to be found at the start of a word.
  private static let leads = PhraseTable([
    "with ", "w/ ", "w ", "met with ", "met ", "interviewed by ", "interviewer was ",
    "interviewers were ", "interviewer: ", "interviewers: ", "led by ", "run by ", "conducted by ",
    "spoke to ", "talked to ",
  ])

  /// The first such words.
  private func lead(in range: Range<Int>) -> Range<Int>? {
    for index in range where index == range.lowerBound || !PlainText.isLetter(text[index - 1]) {
      if let length = lengthOfLead(at: index, in: range) { return index..<index + length }
    }
    return nil
  }

  private func lengthOfLead(at index: Int, in range: Range<Int>) -> Int? {
    let rest = index..<range.upperBound
    return WithWhom.leads[first: text[index]].first { PlainText.hasPrefix(rest, $0, in: text) }?
      .utf8CodeUnitCount
  }

  private func told(in list: Range<Int>) -> Found? {
    result(peopleTold(in: list), at: PlainText.trim(list, in: text))
  }

  /// The people in a list that holds people and, at most, words for more of them.
  private func peopleTold(in list: Range<Int>) -> [Range<Int>] {
    var people: [Range<Int>] = []
    var goesOn = true
    NameList.forEachPart(of: list, in: text) { part, separator in
      guard goesOn else { return }
      guard let person = NamedPerson(in: part, of: text, table, at: .told) else {
        // "two engineers (Tom and Sofia)"
        if let inner = bracketed(in: part) { people += peopleUntold(in: inner, known: []) }
        return
      }
      goesOn = person.rest != .more
      // "with Dana, Kafka came up"
      if goesOn || separator != UInt8(ascii: ",") { people.append(person.name) }
    }
    return people
  }

  // MARK: Names that nothing announces

  /// "Dana and Raj interviewed me", "interviewed at their office by Dana".
  private func interviewing(in words: Range<Int>) -> Found? {
    var start = words.lowerBound
    for index in words {
      if isListEnd(at: index, in: words) { start = index + 1 }
      guard index == start || PlainText.isBlank(text[index - 1]),
        PlainText.hasPrefix(index..<words.upperBound, "interviewed ", in: text)
      else { continue }
      let rest = index + 12..<words.upperBound
      if PlainText.hasPrefix(rest, "me", in: text) {
        return result(peopleUntold(in: start..<index, known: [], areTold: true))
      }
      let sentence = rest.lowerBound..<endOfList(rest)
      guard
        let by = sentence.first(where: {
          PlainText.hasPrefix($0..<sentence.upperBound, " by ", in: text)
        })
      else { return nil }
      return told(in: by + 4..<sentence.upperBound)
    }
    return nil
  }

  /// "Panel - Raj and Mei", "Interview / Steve Marsh / 45 min": what stands between dashes, colons and
  /// the like in the first sentence, where it holds people alone.
  private func untold(in words: Range<Int>, known: [String]) -> Found? {
    var people: [Range<Int>] = []
    var start = words.lowerBound
    for index in words where isListEnd(at: index, in: words) {
      people += peopleUntold(in: start..<index, known: known)
      // En and em dash have three bytes.
      start = min(text[index] == 0xE2 ? index + 3 : index + 1, words.upperBound)
      if isSentenceEnd(at: index, in: words) { return result(people) }
    }
    return result(people + peopleUntold(in: start..<words.upperBound, known: known))
  }

  /// - Parameter areTold: whatever stands there like a name is one.
  private func peopleUntold(
    in list: Range<Int>, known: [String], areTold: Bool = false
  ) -> [Range<Int>] {
    var people: [Range<Int>] = []
    var areSome = areTold
    /// The last part, where it may be a person if "and" joins it to one: "Ravindra + Lena".
    var doubtful: Range<Int>?
    NameList.forEachPart(of: list, in: text) { part, separator in
      let isJoined =
        separator != nil && separator != UInt8(ascii: ",")
        && separator != UInt8(ascii: "/")
      let doubted = isJoined ? doubtful : nil
      doubtful = nil
      guard let person = NamedPerson(in: part, of: text, table, at: .untold) else {
        // "system design (Raj)"
        let inner = bracketed(in: part).map { peopleUntold(in: $0, known: known) } ?? []
        if let doubted, !inner.isEmpty { people.append(doubted) }
        people += inner
        areSome = areSome || !inner.isEmpty
        return
      }
      let isAlone = person.rest == .nothing
      let isCertain = isAlone && person.isSure || isKnown(person.name, known)
      guard isAlone || isCertain else { return }
      areSome = areSome || isCertain
      if areTold || isCertain || person.wordCount > 1 || (isJoined && areSome) {
        if let doubted { people.append(doubted) }
        people.append(person.name)
      } else {
        doubtful = person.name
      }
    }
    return areSome ? people : []
  }

  private func isKnown(_ name: Range<Int>, _ known: [String]) -> Bool {
    guard !known.isEmpty else { return false }
    let name = PlainText.string(name, in: text)
    return known.contains { PersonName.isSame(name, $0) }
  }

  // MARK: Lists

  private func bracketed(in part: Range<Int>) -> Range<Int>? {
    guard let start = text[part].firstIndex(of: UInt8(ascii: "(")),
      let end = text[start..<part.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return start + 1..<end
  }

  private func result(_ people: [Range<Int>], at range: Range<Int>? = nil) -> Found? {
    var names: [String] = []
    for person in people.prefix(WithWhom.most) {
      let name = PlainText.string(person, in: text)
      if !isCompany(name), !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty, let first = people.first, let last = people.last else { return nil }
    return (names, range ?? first.lowerBound..<max(first.upperBound, last.upperBound))
  }

  /// Nobody meets more people; the bound keeps the work linear.
  private static let most = 64

  private func isCompany(_ name: String) -> Bool {
    guard let company else { return false }
    return company.lowercased() == name.lowercased()
  }

  /// The list ends with its sentence, or at a colon, semicolon or dash.
  private func endOfList(_ range: Range<Int>) -> Int {
    range.first { isListEnd(at: $0, in: range) } ?? range.upperBound
  }

  private func isListEnd(at index: Int, in range: Range<Int>) -> Bool {
    switch text[index] {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"): true
    case UInt8(ascii: "-"): index > range.lowerBound && PlainText.isBlank(text[index - 1])
    case 0xE2:
      // En and em dash, and bullets.
      index > range.lowerBound && index + 1 < range.upperBound && text[index + 1] == 0x80
        && PlainText.isBlank(text[index - 1])
    default: isSentenceEnd(at: index, in: range)
    }
  }

  private func isSentenceEnd(at index: Int, in range: Range<Int>) -> Bool {
    if text[index] == UInt8(ascii: ".") {
      // Names are followed by a sentence that need not begin with a capital: "w/ Denise. will hear".
      return (index + 1 == range.upperBound || PlainText.isBlank(text[index + 1]))
        && !Sentences.isAbbreviation(before: index, in: range, of: text)
    }
    return Sentences.mayEnd(text[index]) && Sentences.ends(at: index, in: range, of: text)
  }
}
