/// Reads the vocabulary file. Its own comments say how it is written.
struct GrammarParser {
  var grammar = Grammar()
  let bytes: UnsafeBufferPointer<UInt8>
  var section = Section()
  /// Pasts and participles, and whether the last letter is doubled, by the stem's word.
  var irregular: [Int32: Irregular] = [:]
  var scratch: [UInt8] = []
  private var line = 0
  private var pass = Pass.lists
  private var isInSection = false
  private var list = List.none
  private var listClasses = ClassSet()
  private var listClass = 0
  private var classIDs: [Int32: Int] = [:]
  /// The class first, and the one that has everything that it has.
  private var inclusions: [(part: Int, whole: Int)] = []
  /// The compounds with their parts, which stand in `parts`.
  private var compounds: [(word: Int32, parts: Range<Int>)] = []
  private var parts: [Int32] = []

  private enum Pass { case lists, patterns }

  private enum List { case none, word, past, noun, verb, irregular }

  struct Irregular {
    var past: Range<Int>
    var participle: Range<Int>
    var doubled: Bool
  }

  struct Section {
    var sense: Sense?
    var direction: Direction?
    var channel: Channel?
    var rank: Int16 = 0
    var isWeak = false
    var isFree = false
    var isTold = false
    var isField = false
    var isDenied = false
  }

  /// Reads everything.
  static func parse(_ bytes: [UInt8]) -> Grammar {
    bytes.withUnsafeBufferPointer { bytes in
      var parser = GrammarParser(bytes: bytes)
      for known in KnownClass.allCases {
        known.name.withUTF8Buffer { _ = parser.classID($0) }
      }
      // Patterns may ask for classes that stand below them, so the lists come first.
      parser.run(.lists)
      parser.run(.patterns)
      parser.applyInclusions()
      parser.inheritChannels()
      parser.grammar.index()
      return parser.grammar
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // What can be told of the sizes beforehand saves copying the tables again and again.
    grammar.lexicon = Lexicon(wordCount: bytes.count / 9)
    grammar.elements.reserveCapacity(bytes.count / 12)
    grammar.atoms.reserveCapacity(bytes.count / 8)
    grammar.events.rules.reserveCapacity(bytes.count / 48)
  }

  private mutating func run(_ pass: Pass) {
    self.pass = pass
    line = 0
    isInSection = false
    var start = 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      read(start..<end)
      start = end + 1
    }
  }

  private mutating func read(_ range: Range<Int>) {
    var fields = Fields(bytes: bytes, range: range)
    guard !range.isEmpty else { return }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "="), UInt8(ascii: "~"):
      isInSection = true
      guard pass == .patterns else { return }
      _ = fields.next()
      readSection(&fields, isField: bytes[range.lowerBound] == UInt8(ascii: "~"))
    case UInt8(ascii: " "):
      guard isInSection == (pass == .patterns) else { return }
      if pass == .patterns { readPattern(&fields) } else { readWords(&fields) }
    default:
      isInSection = false
      if pass == .lists { readList(&fields) }
    }
  }

  mutating func complain(_ what: String) {
    grammar.problems.append("line \(line): \(what)")
  }

  func isSpelt(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for i in 0..<range.count where bytes[range.lowerBound + i] != word.utf8Start[i] { return false }
    return true
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  // MARK: Classes

  private mutating func classID(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    // Names of classes share the table of words, marked off by a byte that no word has.
    scratch.removeAll(keepingCapacity: true)
    scratch.append(0)
    scratch.append(contentsOf: name)
    let word = scratch.withUnsafeBufferPointer { grammar.lexicon.intern($0).id }
    if let id = classIDs[word] { return id }
    let id = classIDs.count
    guard id < ClassSet.capacity else {
      complain("too many classes")
      return ClassSet.capacity - 1
    }
    classIDs[word] = id
    return id
  }

  /// The class with this name, or nil where no list has it.
  mutating func existingClass(_ range: Range<Int>) -> Int? {
    let count = classIDs.count
    let id = classID(UnsafeBufferPointer(rebasing: bytes[range]))
    return classIDs.count > count ? nil : id
  }

  // MARK: Lists of words

  private mutating func readList(_ fields: inout Fields) {
    guard let keyword = fields.next() else { return }
    if isSpelt(keyword, "canonical") {
      list = .none
      readCanonical(&fields)
      return
    }
    if isSpelt(keyword, "irregular:") {
      list = .irregular
      readWords(&fields)
      return
    }
    if isSpelt(keyword, "word") {
      list = .word
    } else if isSpelt(keyword, "past") {
      list = .past
    } else if isSpelt(keyword, "noun") {
      list = .noun
    } else if isSpelt(keyword, "verb") {
      list = .verb
    } else {
      complain("unknown keyword")
      list = .none
      return
    }
    guard let name = fields.next(), bytes[name.upperBound - 1] == UInt8(ascii: ":") else {
      complain("a list needs a name and a colon")
      return
    }
    listClass = classID(UnsafeBufferPointer(rebasing: bytes[name.dropLast()]))
    listClasses = ClassSet()
    listClasses.insert(listClass)
    readWords(&fields)
  }

  private mutating func readWords(_ fields: inout Fields) {
    while let field = fields.next() {
      if bytes[field.lowerBound] == UInt8(ascii: "@") {
        guard let part = existingClass(field.dropFirst()) else {
          complain("no such class yet: \(text(field))")
          continue
        }
        inclusions.append((part, listClass))
        continue
      }
      switch list {
      case .none: complain("words outside a list")
      case .irregular: readIrregular(field)
      case .word: addWord(field, [])
      case .past: addWord(field, [.past, .participle])
      case .noun:
        addWord(field, .noun)
        let stem = UnsafeBufferPointer(rebasing: bytes[field])
        scratch.removeAll(keepingCapacity: true)
        Inflection.appendThirdPerson(stem, to: &scratch)
        addScratch(.noun)
      case .verb: addVerb(field)
      }
    }
  }

  /// `ring/rang/rung`, `drop+`
  private mutating func readIrregular(_ field: Range<Int>) {
    var field = field
    let doubled = bytes[field.upperBound - 1] == UInt8(ascii: "+")
    if doubled { field = field.dropLast() }
    var starts = [field.lowerBound]
    for i in field where bytes[i] == UInt8(ascii: "/") { starts.append(i + 1) }
    func piece(_ number: Int) -> Range<Int> {
      guard number < starts.count else { return field.upperBound..<field.upperBound }
      return starts[
        number]..<(number + 1 < starts.count ? starts[number + 1] - 1 : field.upperBound)
    }
    let stem = word(piece(0))
    irregular[stem] = Irregular(
      past: piece(1), participle: starts.count > 2 ? piece(2) : piece(1), doubled: doubled)
    // Known for verbs wherever a pattern names them.
    if starts.count > 1 { grammar.lexicon.add(word(piece(1)), classes: ClassSet(), forms: .past) }
    if starts.count > 1 {
      grammar.lexicon.add(
        word(piece(starts.count > 2 ? 2 : 1)), classes: ClassSet(), forms: .participle)
    }
  }

  /// All forms of a verb of one or more parts.
  private mutating func addVerb(_ field: Range<Int>) {
    var stem = field
    var before = field.lowerBound..<field.lowerBound
    var after = field.upperBound..<field.upperBound
    if bytes[field.lowerBound] == UInt8(ascii: "~") {
      let last = bytes[field].lastIndex(of: UInt8(ascii: "-")) ?? field.lowerBound
      before = field.lowerBound + 1..<last + 1
      stem = last + 1..<field.upperBound
    } else if let hyphen = bytes[field].firstIndex(of: UInt8(ascii: "-")) {
      after = hyphen..<field.upperBound
      stem = field.lowerBound..<hyphen
    }
    let exception = irregular[word(stem)]
    let doubled = exception?.doubled ?? false
    let bytes = bytes
    let base = UnsafeBufferPointer(rebasing: bytes[stem])
    func add(_ forms: WordForms, _ append: (inout [UInt8]) -> Void) {
      scratch.removeAll(keepingCapacity: true)
      scratch.append(contentsOf: bytes[before])
      append(&scratch)
      scratch.append(contentsOf: bytes[after])
      addScratch(forms)
    }
    add(.base) { $0.append(contentsOf: base) }
    add(.thirdPerson) { Inflection.appendThirdPerson(base, to: &$0) }
    add(.ing) { Inflection.appendIng(base, doubled: doubled, to: &$0) }
    if let exception, !exception.past.isEmpty {
      let isOne = exception.past == exception.participle
      add(isOne ? [.past, .participle] : .past) { $0.append(contentsOf: bytes[exception.past]) }
      if !isOne { add(.participle) { $0.append(contentsOf: bytes[exception.participle]) } }
    } else {
      add([.past, .participle]) { Inflection.appendPast(base, doubled: doubled, to: &$0) }
    }
  }

  private mutating func addWord(_ field: Range<Int>, _ forms: WordForms) {
    grammar.lexicon.add(word(field), classes: listClasses, forms: forms)
  }

  private mutating func addScratch(_ forms: WordForms) {
    let spelling = scratch
    let id = spelling.withUnsafeBufferPointer { word($0) }
    grammar.lexicon.add(id, classes: listClasses, forms: forms)
  }

  /// The number of a word, which may have several parts: `thank-you`, `didn't`.
  mutating func word(_ field: Range<Int>) -> Int32 {
    word(UnsafeBufferPointer(rebasing: bytes[field]))
  }

  private mutating func word(_ written: UnsafeBufferPointer<UInt8>) -> Int32 {
    let (id, isNew) = grammar.lexicon.intern(written)
    guard isNew else { return id }
    var mark: UInt8 = 0
    for byte in written where byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
      mark = byte
      if byte == UInt8(ascii: "-") { break }
    }
    if mark == 0 { return id }
    var partCount = 1
    if mark == UInt8(ascii: "-") {
      let first = parts.count
      var start = 0
      for i in 0...written.count where i == written.count || written[i] == mark {
        if i > start {
          parts.append(grammar.lexicon.intern(UnsafeBufferPointer(rebasing: written[start..<i])).id)
        }
        start = i + 1
      }
      partCount = parts.count - first
      grammar.lexicon.addCompound(parts[first...], as: id)
      compounds.append((id, first..<parts.count))
    }
    if mark == UInt8(ascii: "'") || (partCount == 2 && written.count > 5) {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: written.count) { joined in
        var count = 0
        for byte in written where byte != mark {
          joined[count] = byte
          count += 1
        }
        grammar.lexicon.addSpelling(UnsafeBufferPointer(rebasing: joined[..<count]), of: id)
      }
    }
    return id
  }

  // MARK: What follows from the lists

  /// Gives the members of a class the classes that have everything that it has.
  private mutating func applyInclusions() {
    var wider = (0..<ClassSet.capacity).map { id in
      var set = ClassSet()
      set.insert(id)
      return set
    }
    // A class that is included may itself include others: twice as deep with each round.
    for _ in 0..<4 {
      for (part, whole) in inclusions { wider[part].formUnion(wider[whole]) }
    }
    for id in 1..<grammar.lexicon.words.count {
      var classes = ClassSet()
      grammar.lexicon.words[id].classes.forEach { classes.formUnion(wider[$0]) }
      grammar.lexicon.add(Int32(id), classes: classes, forms: [])
    }
  }

  /// A "rejection email" is an email.
  private mutating func inheritChannels() {
    var channels = ClassSet()
    for known in KnownClass.channels { channels.insert(known.rawValue) }
    for compound in compounds
    where grammar.lexicon.words[Int(compound.word)].forms.contains(.noun) {
      var inherited = ClassSet()
      for part in parts[compound.parts] {
        inherited.formUnion(grammar.lexicon.words[Int(part)].classes.intersection(channels))
      }
      grammar.lexicon.add(compound.word, classes: inherited, forms: [])
    }
  }

  // MARK: Canonical phrases

  /// `canonical interview: Phone screen | Final interview`
  private mutating func readCanonical(_ fields: inout Fields) {
    guard let name = fields.next(), let kind = EventKind(rawValue: text(name.dropLast())) else {
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
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    private var position: Int

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
      self.bytes = bytes
      self.range = range
      position = range.lowerBound
    }

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
