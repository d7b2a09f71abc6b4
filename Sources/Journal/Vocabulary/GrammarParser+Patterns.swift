extension GrammarParser {
  /// `= rejection in rank=60 via=call weak free`
  mutating func readSection(_ fields: inout Fields, isField: Bool) {
    section = Section()
    section.isField = isField
    guard let name = fields.next(), let sense = Sense(name: text(name)) else {
      complain("unknown kind")
      return
    }
    section.sense = sense
    while let field = fields.next() {
      let text = text(field)
      if let direction = Direction(rawValue: text) {
        section.direction = direction
      } else if text == "weak" {
        section.isWeak = true
      } else if text == "denied" {
        section.isDenied = true
      } else if text == "free" {
        section.isFree = true
      } else if text == "told" {
        section.isTold = true
      } else if text.hasPrefix("rank="), let rank = Int16(text.dropFirst(5)) {
        section.rank = rank
      } else if text.hasPrefix("via="), let channel = Channel(rawValue: String(text.dropFirst(4))) {
        section.channel = channel
      } else {
        complain("unknown word \(text)")
      }
    }
  }

  mutating func readPattern(_ fields: inout Fields) {
    guard let sense = section.sense else { return }
    let start = Int32(grammar.elements.count)
    while let field = fields.next() { readElement(field) }
    guard Int32(grammar.elements.count) > start else { return }
    var rule = Rule(
      sense: sense, direction: section.direction, channel: section.channel, rank: section.rank,
      elements: start..<Int32(grammar.elements.count))
    rule.isWeak = section.isWeak
    rule.isFree = section.isFree
    rule.isTold = section.isTold
    rule.isDenied = section.isDenied
    if section.isField {
      grammar.fields.rules.append(rule)
    } else {
      grammar.events.rules.append(rule)
    }
  }

  private mutating func readElement(_ field: Range<Int>) {
    var field = field
    if isSpelt(field, "^") {
      grammar.elements.append(PatternElement(step: .clauseStart))
      return
    }
    if isSpelt(field, "$") {
      grammar.elements.append(PatternElement(step: .clauseEnd))
      return
    }
    if isSpelt(field, "..") || isSpelt(field, "...") {
      grammar.elements.append(PatternElement(step: .gap, reach: field.count == 2 ? 3 : 9))
      return
    }
    var element = PatternElement(step: .token)
    if bytes[field.lowerBound] == UInt8(ascii: "!") {
      element.step = .notNext
      field = field.dropFirst()
    }
    if bytes[field.upperBound - 1] == UInt8(ascii: "?") {
      element.isOptional = true
      field = field.dropLast()
    } else if bytes[field.upperBound - 1] == UInt8(ascii: "*") {
      element.isOptional = true
      element.repeats = true
      field = field.dropLast()
    }
    if let colon = bytes[field].firstIndex(of: UInt8(ascii: ":")), colon + 1 < field.upperBound {
      element.subject = subject(field.lowerBound..<colon)
      if element.subject == nil { complain("unknown subject") }
      field = colon + 1..<field.upperBound
    }
    let first = Int32(grammar.atoms.count)
    var start = field.lowerBound
    for i in field.lowerBound...field.upperBound
    where i == field.upperBound || bytes[i] == UInt8(ascii: "|") {
      if isSpelt(start..<i, "$") {
        element.acceptsEnd = true
      } else if i > start {
        readAtom(start..<i, isVerb: element.subject != nil, &element)
      }
      start = i + 1
    }
    element.atoms = first..<Int32(grammar.atoms.count)
    grammar.elements.append(element)
  }

  private func subject(_ prefix: Range<Int>) -> Subject? {
    if isSpelt(prefix, "i") { return .me }
    if isSpelt(prefix, "they") { return .them }
    if isSpelt(prefix, "be") { return .passive }
    if isSpelt(prefix, "third") { return .thirdParty }
    return isSpelt(prefix, "it") ? .thing : nil
  }

  private mutating func readAtom(
    _ choice: Range<Int>, isVerb: Bool, _ element: inout PatternElement
  ) {
    guard bytes[choice.lowerBound] == UInt8(ascii: "<"),
      bytes[choice.upperBound - 1] == UInt8(ascii: ">")
    else {
      let id = word(choice)
      if isVerb { makeVerb(id, choice) }
      element.features.words |= Features.bit(of: id)
      grammar.atoms.append(Atom(meaning: .word, id: id))
      return
    }
    let inner = choice.dropFirst().dropLast()
    let dot = bytes[inner].firstIndex(of: UInt8(ascii: ".")) ?? inner.upperBound
    let name = inner.lowerBound..<dot
    if Trait.mayBeNamed(by: bytes[name.lowerBound]), let trait = Trait.named(text(name)) {
      element.features.traits.formUnion(trait)
      grammar.atoms.append(Atom(meaning: .trait, id: Int32(trait.rawValue)))
      return
    }
    guard let id = existingClass(name) else {
      complain("no such class: \(text(name))")
      return
    }
    element.features.classes.insert(id)
    var atom = Atom(meaning: .wordClass, id: Int32(id))
    if dot < inner.upperBound {
      guard let forms = forms(named: text(dot + 1..<inner.upperBound)) else {
        complain("unknown form")
        return
      }
      atom.forms = forms
      // "They ask me to", and the present of those who leave out its -s: "he answer".
      if forms == .finite, element.subject == .them { atom.forms.insert(.base) }
    }
    grammar.atoms.append(atom)
  }

  /// A word that somebody does is a verb, though no list says so.
  private mutating func makeVerb(_ word: Int32, _ spelling: Range<Int>) {
    guard grammar.lexicon.words[Int(word)].forms.isEmpty else { return }
    for known in [KnownClass.light, .preposition, .negation, .determiner]
    where grammar.lexicon.words[Int(word)].classes.contains(known.rawValue) {
      return
    }
    let hyphen = bytes[spelling].firstIndex(of: UInt8(ascii: "-")) ?? spelling.upperBound
    let stem = spelling.lowerBound..<hyphen
    func ends(_ ending: StaticString) -> Bool {
      stem.count > ending.utf8CodeUnitCount + 1
        && isSpelt(stem.upperBound - ending.utf8CodeUnitCount..<stem.upperBound, ending)
    }
    var forms = WordForms.base
    if ends("ed") {
      forms = [.past, .participle]
    } else if ends("ing") {
      forms = .ing
    } else {
      let known = grammar.lexicon.words[Int(self.word(stem))].forms
        .intersection([.past, .participle])
      if !known.isEmpty {
        forms = known
      } else if ends("s") {
        forms = .thirdPerson
      }
    }
    grammar.lexicon.add(word, classes: ClassSet(), forms: forms)
  }

  private func forms(named name: String) -> WordForms? {
    switch name {
    case "base": .base
    case "s": .thirdPerson
    case "past": .past
    case "ing": .ing
    case "pp": .participle
    case "noun": .noun
    case "finite": .finite
    case "verb": .verb
    case "act": [.base, .past]
    default: nil
    }
  }
}
