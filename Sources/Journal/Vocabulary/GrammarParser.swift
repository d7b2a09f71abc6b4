/// Reads the vocabulary file. Its own comments say how it is written.
struct GrammarParser {
  private(set) var grammar = Grammar()
  private let bytes: [UInt8]
  private var line = 0
  private var pass = Pass.lists
  private var isInSection = false
  private var section = Section()
  private var classIDs: [[UInt8]: Int] = [:]
  private var listClass: (id: Int, kind: ListKind)?
  private var isIrregular = false
  private var irregular:
    [[UInt8]: (past: ArraySlice<UInt8>, participle: ArraySlice<UInt8>, doubled: Bool)] = [:]
  private var scratch: [UInt8] = []
  private var compounds: [(word: Int32, parts: [Int32])] = []

  private enum ListKind { case word, noun, verb }

  private struct Section {
    var sense: Sense?
    var direction: Direction?
    var channel: Channel?
    var rank: Int16 = 0
    var isWeak = false
    var isFree = false
    var isField = false
    var isDenied = false
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads everything.
  static func parse(_ bytes: [UInt8]) -> Grammar {
    var parser = GrammarParser(bytes)
    for known in KnownClass.allCases {
      parser.declare(known.name.withUTF8Buffer { Array($0) })
    }
    parser.run(.lists)
    parser.run(.patterns)
    parser.inheritChannels()
    parser.grammar.index()
    return parser.grammar
  }

  private enum Pass { case lists, patterns }

  /// Patterns may ask for classes that stand below them, so the lists come first.
  private mutating func run(_ pass: Pass) {
    var start = 0
    line = 0
    section.sense = nil
    listClass = nil
    self.pass = pass
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      read(start..<end)
      start = end + 1
    }
  }

  /// A "rejection email" is an email.
  private mutating func inheritChannels() {
    var channels = ClassSet()
    for known in KnownClass.channels { channels.insert(known.rawValue) }
    for compound in compounds
    where grammar.lexicon.words[Int(compound.word)].forms.contains(.noun) {
      var inherited = ClassSet()
      for part in compound.parts {
        inherited.formUnion(grammar.lexicon.words[Int(part)].classes.intersection(channels))
      }
      grammar.lexicon.add(compound.word, classes: inherited, forms: [])
    }
  }

  private mutating func read(_ range: Range<Int>) {
    var fields = Fields(bytes: bytes, range: range)
    guard let first = fields.next() else { return }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "="), UInt8(ascii: "~"):
      isInSection = true
      if pass == .patterns {
        readSection(&fields, isField: bytes[range.lowerBound] == UInt8(ascii: "~"))
      }
    case UInt8(ascii: " "):
      guard isInSection == (pass == .patterns) else { return }
      fields.rewind(to: first.lowerBound)
      if pass == .patterns { readPattern(&fields) } else { readWords(&fields) }
    default:
      isInSection = false
      if pass == .lists { readList(bytes[first], &fields) }
    }
  }

  private mutating func complain(_ what: String) {
    grammar.problems.append("line \(line): \(what)")
  }

  private mutating func declare(_ name: [UInt8]) {
    _ = classID(name)
  }

  private mutating func classID(_ name: [UInt8]) -> Int {
    if let id = classIDs[name] { return id }
    let id = grammar.classNames.count
    if id >= ClassSet.capacity {
      complain("too many classes")
      return ClassSet.capacity - 1
    }
    classIDs[name] = id
    grammar.classNames.append(name[...])
    return id
  }

  // MARK: Lists of words

  private mutating func readList(_ keyword: ArraySlice<UInt8>, _ fields: inout Fields) {
    section.sense = nil
    listClass = nil
    if keyword.elementsEqual("irregular:".utf8) {
      isIrregular = true
      readIrregular(&fields)
      return
    }
    isIrregular = false
    if keyword.elementsEqual("canonical".utf8) {
      readCanonical(&fields)
      return
    }
    let kind: ListKind
    if keyword.elementsEqual("word".utf8) {
      kind = .word
    } else if keyword.elementsEqual("noun".utf8) {
      kind = .noun
    } else if keyword.elementsEqual("verb".utf8) {
      kind = .verb
    } else {
      complain("unknown keyword")
      return
    }
    guard let name = fields.next(), bytes[name.upperBound - 1] == UInt8(ascii: ":") else {
      complain("a list needs a name and a colon")
      return
    }
    listClass = (classID(Array(bytes[name.dropLast()])), kind)
    readWords(&fields)
  }

  /// `ring/rang/rung drop+`
  private mutating func readIrregular(_ fields: inout Fields) {
    while let field = fields.next() {
      var written = bytes[field]
      let doubled = written.last == UInt8(ascii: "+")
      if doubled { written = written.dropLast() }
      let parts = written.split(separator: UInt8(ascii: "/"))
      irregular[Array(parts[0])] = (parts.count > 1 ? parts[1] : [], parts.last ?? [], doubled)
    }
  }

  private mutating func readWords(_ fields: inout Fields) {
    if isIrregular { return readIrregular(&fields) }
    guard let (id, kind) = listClass else {
      complain("words outside a list")
      return
    }
    var classes = ClassSet()
    classes.insert(id)
    while let field = fields.next() {
      if bytes[field.lowerBound] == UInt8(ascii: "@") {
        include(Array(bytes[field.dropFirst()]), in: classes)
        continue
      }
      switch kind {
      case .word: addWord(bytes[field], classes, [])
      case .noun:
        addWord(bytes[field], classes, .noun)
        scratch.removeAll(keepingCapacity: true)
        Inflection.appendThirdPerson(bytes[field], to: &scratch)
        addWord(scratch[...], classes, .noun)
      case .verb: addVerb(bytes[field], classes)
      }
    }
  }

  private mutating func include(_ name: [UInt8], in classes: ClassSet) {
    guard let other = classIDs[name] else {
      complain("no such class yet: \(String(decoding: name, as: UTF8.self))")
      return
    }
    for id in 1..<grammar.lexicon.words.count
    where grammar.lexicon.words[id].classes.contains(other) {
      grammar.lexicon.add(Int32(id), classes: classes, forms: [])
    }
  }

  /// All forms of a verb of one or more parts.
  private mutating func addVerb(_ written: ArraySlice<UInt8>, _ classes: ClassSet) {
    var stem = written
    var before: ArraySlice<UInt8> = []
    var after: ArraySlice<UInt8> = []
    if written.first == UInt8(ascii: "~") {
      let last = written.lastIndex(of: UInt8(ascii: "-")) ?? written.startIndex
      before = written[written.index(after: written.startIndex)...last]
      stem = written[(last + 1)...]
    } else if let hyphen = written.firstIndex(of: UInt8(ascii: "-")) {
      after = written[hyphen...]
      stem = written[..<hyphen]
    }
    let exception = irregular[Array(stem)]
    let doubled = exception?.doubled ?? false
    func add(_ forms: WordForms, _ append: (inout [UInt8]) -> Void) {
      scratch.removeAll(keepingCapacity: true)
      scratch += before
      append(&scratch)
      scratch += after
      addWord(scratch[...], classes, forms)
    }
    add(.base) { $0 += stem }
    add(.thirdPerson) { Inflection.appendThirdPerson(stem, to: &$0) }
    add(.ing) { Inflection.appendIng(stem, doubled: doubled, to: &$0) }
    if let exception, !exception.past.isEmpty {
      let isOne = exception.past.elementsEqual(exception.participle)
      add(isOne ? [.past, .participle] : .past) { $0 += exception.past }
      if !isOne { add(.participle) { $0 += exception.participle } }
    } else {
      add([.past, .participle]) { Inflection.appendPast(stem, doubled: doubled, to: &$0) }
    }
  }

  private mutating func addWord(
    _ written: ArraySlice<UInt8>, _ classes: ClassSet, _ forms: WordForms
  ) {
    let id = word(written)
    grammar.lexicon.add(id, classes: classes, forms: forms)
  }

  /// The number of a word, which may have several parts: `thank-you`, `didn't`.
  private mutating func word(_ written: ArraySlice<UInt8>) -> Int32 {
    let count = grammar.lexicon.words.count
    let id = grammar.lexicon.intern(written)
    guard grammar.lexicon.words.count > count else { return id }
    if written.contains(UInt8(ascii: "-")) {
      let parts = written.split(separator: UInt8(ascii: "-"))
      var ids: [Int32] = []
      for part in parts { ids.append(grammar.lexicon.intern(part)) }
      grammar.lexicon.addCompound(ids, as: id)
      compounds.append((id, ids))
      if parts.count == 2, written.count > 5 {
        grammar.lexicon.addSpelling(written.filter { $0 != UInt8(ascii: "-") }, of: id)
      }
    } else if written.contains(UInt8(ascii: "'")) {
      grammar.lexicon.addSpelling(written.filter { $0 != UInt8(ascii: "'") }, of: id)
    }
    return id
  }

  // MARK: Patterns

  /// `= rejection in rank=60 via=call weak free`
  private mutating func readSection(_ fields: inout Fields, isField: Bool) {
    section = Section()
    section.isField = isField
    guard let name = fields.next(), let sense = Sense(name: bytes[name]) else {
      complain("unknown kind")
      return
    }
    section.sense = sense
    while let field = fields.next() {
      let text = String(decoding: bytes[field], as: UTF8.self)
      if let direction = Direction(rawValue: text) {
        section.direction = direction
      } else if text == "weak" {
        section.isWeak = true
      } else if text == "denied" {
        section.isDenied = true
      } else if text == "free" {
        section.isFree = true
      } else if text.hasPrefix("rank="), let rank = Int16(text.dropFirst(5)) {
        section.rank = rank
      } else if text.hasPrefix("via="), let channel = Channel(rawValue: String(text.dropFirst(4))) {
        section.channel = channel
      } else {
        complain("unknown word \(text)")
      }
    }
  }

  private mutating func readPattern(_ fields: inout Fields) {
    guard let sense = section.sense else { return }
    let start = Int32(grammar.elements.count)
    while let field = fields.next() { readElement(field) }
    var rule = Rule(
      sense: sense, direction: section.direction, channel: section.channel, rank: section.rank,
      elements: start..<Int32(grammar.elements.count))
    rule.isWeak = section.isWeak
    rule.isFree = section.isFree
    rule.isDenied = section.isDenied
    if section.isField {
      grammar.fields.rules.append(rule)
    } else {
      grammar.events.rules.append(rule)
    }
  }

  private mutating func readElement(_ field: Range<Int>) {
    var field = field
    let text = bytes[field]
    if text.elementsEqual("^".utf8) {
      grammar.elements.append(PatternElement(step: .clauseStart))
      return
    }
    if text.elementsEqual("$".utf8) {
      grammar.elements.append(PatternElement(step: .clauseEnd))
      return
    }
    if text.elementsEqual("..".utf8) || text.elementsEqual("...".utf8) {
      grammar.elements.append(PatternElement(step: .gap, reach: text.count == 2 ? 3 : 9))
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
      let prefix = bytes[field.lowerBound..<colon]
      if prefix.elementsEqual("i".utf8) {
        element.subject = .me
      } else if prefix.elementsEqual("they".utf8) {
        element.subject = .them
      } else if prefix.elementsEqual("be".utf8) {
        element.subject = .passive
      } else if prefix.elementsEqual("third".utf8) {
        element.subject = .thirdParty
      } else if prefix.elementsEqual("it".utf8) {
        element.subject = .thing
      } else {
        complain("unknown subject")
      }
      field = colon + 1..<field.upperBound
    }
    let first = Int32(grammar.atoms.count)
    for choice in bytes[field].split(separator: UInt8(ascii: "|")) {
      readAtom(choice)
      if element.subject != nil { makeVerb(grammar.atoms[grammar.atoms.count - 1], choice) }
    }
    element.atoms = first..<Int32(grammar.atoms.count)
    grammar.elements.append(element)
  }

  /// A word that somebody does is a verb, though no list says so.
  private mutating func makeVerb(_ atom: Atom, _ spelling: ArraySlice<UInt8>) {
    guard atom.meaning == .word, grammar.lexicon.words[Int(atom.id)].forms.isEmpty else { return }
    let stem = spelling.prefix { $0 != UInt8(ascii: "-") }
    var forms: WordForms = .base
    if stem.count > 3, stem.suffix(2).elementsEqual("ed".utf8) {
      forms = [.past, .participle]
    } else if stem.count > 4, stem.suffix(3).elementsEqual("ing".utf8) {
      forms = .ing
    } else {
      for exception in irregular.values {
        if exception.past.elementsEqual(stem) { forms.formUnion(.past) }
        if exception.participle.elementsEqual(stem) { forms.formUnion(.participle) }
      }
      if !forms.isDisjoint(with: [.past, .participle]) { forms.remove(.base) }
      if forms == .base, stem.last == UInt8(ascii: "s") { forms = .thirdPerson }
    }
    grammar.lexicon.add(atom.id, classes: ClassSet(), forms: forms)
  }

  private mutating func readAtom(_ choice: ArraySlice<UInt8>) {
    guard choice.first == UInt8(ascii: "<"), choice.last == UInt8(ascii: ">") else {
      grammar.atoms.append(Atom(meaning: .word, id: word(choice)))
      return
    }
    let parts = choice.dropFirst().dropLast().split(separator: UInt8(ascii: "."))
    if let trait = Trait.named(parts[0]) {
      grammar.atoms.append(Atom(meaning: .trait, id: Int32(trait.rawValue)))
      return
    }
    guard let id = classIDs[Array(parts[0])] else {
      complain("no such class: \(String(decoding: parts[0], as: UTF8.self))")
      return
    }
    var atom = Atom(meaning: .wordClass, id: Int32(id))
    if parts.count > 1 {
      guard let forms = GrammarParser.forms(named: parts[1]) else {
        complain("unknown form")
        return
      }
      atom.forms = forms
    }
    grammar.atoms.append(atom)
  }

  private static func forms(named name: ArraySlice<UInt8>) -> WordForms? {
    switch String(decoding: name, as: UTF8.self) {
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

  // MARK: Canonical phrases

  /// `canonical interview: Phone screen | Final interview`
  private mutating func readCanonical(_ fields: inout Fields) {
    guard let name = fields.next(),
      let kind = EventKind(rawValue: String(decoding: bytes[name.dropLast()], as: UTF8.self))
    else {
      complain("unknown kind")
      return
    }
    for phrase in bytes[fields.rest].split(separator: UInt8(ascii: "|")) {
      let trimmed = phrase.drop { $0 == UInt8(ascii: " ") }
      let count = trimmed.reversed().drop { $0 == UInt8(ascii: " ") }.count
      grammar.canonicalPhrases.append(
        (kind, String(decoding: trimmed.prefix(count), as: UTF8.self)))
    }
  }
}

extension GrammarParser {
  /// The words of a line between white space, up to a comment.
  struct Fields {
    let bytes: [UInt8]
    let range: Range<Int>
    var position: Int

    init(bytes: [UInt8], range: Range<Int>) {
      self.bytes = bytes
      self.range = range
      position = range.lowerBound
    }

    mutating func rewind(to position: Int) { self.position = position }

    var rest: Range<Int> { position..<range.upperBound }

    mutating func next() -> Range<Int>? {
      while position < range.upperBound, bytes[position] == UInt8(ascii: " ") { position += 1 }
      guard position < range.upperBound, bytes[position] != UInt8(ascii: "#") else { return nil }
      let start = position
      while position < range.upperBound, bytes[position] != UInt8(ascii: " ") { position += 1 }
      return start..<position
    }
  }
}
