import Journal

/// Makes the table: first of the words alone, so that the reader's own tokenizer can cut the examples;
/// then with what was learnt from them.
struct TableBuilder {
  private let lists: WordLists
  private let corpus: Corpus
  private var entries: [Entry] = []
  private var numberOf: [UInt32: Int] = [:]
  private var classes: [String: UInt16] = [:]
  /// The bits of the first two words of each compound.
  private var filter: Set<Int> = []

  /// A word on its way into the table.
  struct Entry {
    var hash: UInt32
    var word: Table.Word
    /// What it is learnt by: itself, the lists that it stands in, its first letters.
    var features: [String]
  }

  init(lists: WordLists, corpus: Corpus) {
    self.lists = lists
    self.corpus = corpus
    for reserved in Reserved.allCases {
      add(Array(reserved.spelling.utf8), senses: [], lists: [], class: reserved.spelling)
    }
    for spelling in lists.words.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let word = lists.words[spelling] else { continue }
      let text = String(decoding: spelling, as: UTF8.self)
      add(
        spelling, senses: word.senses, lists: word.lists.sorted(),
        class: word.lists.isEmpty ? text : word.lists.sorted().joined(separator: " "))
    }
    for (spelling, meant) in lists.spellings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }
    ) {
      let hash = SpellingHash.of(spelling)
      guard numberOf[hash] == nil, let number = numberOf[SpellingHash.of(meant)] else { continue }
      numberOf[hash] = entries.count
      var entry = entries[number]
      entry.hash = hash
      entry.word.parts = 1
      entries.append(entry)
    }
    markCompounds()
  }

  private mutating func add(
    _ spelling: [UInt8], senses: Senses, lists: [String], class name: String
  ) {
    let hash = SpellingHash.of(spelling)
    guard numberOf[hash] == nil else { return }
    numberOf[hash] = entries.count
    let text = String(decoding: spelling, as: UTF8.self)
    var features = ["word \(text)"] + lists.map { "list \($0)" }
    if spelling.count > 4, !text.hasPrefix("<") {
      features.append("prefix \(String(decoding: spelling.prefix(4), as: UTF8.self))")
    }
    entries.append(
      Entry(
        hash: hash,
        word: Table.Word(
          senses: senses, row: UInt16(entries.count), pairClass: classNumber(name), parts: 1),
        features: features))
  }

  private mutating func classNumber(_ name: String) -> UInt16 {
    if let number = classes[name] { return number }
    let number = UInt16(classes.count + 1)
    classes[name] = number
    return number
  }

  /// Tells each first word how long the longest compound is that it begins. What begins one is a word.
  private mutating func markCompounds() {
    for spelling in Array(lists.words.keys) + lists.spellings.keys {
      let parts = spelling.split(separator: UInt8(ascii: "-"))
      guard parts.count > 1 else { continue }
      filter.insert(Table.filterBit(SpellingHash.of(parts[0]), SpellingHash.of(parts[1])))
    }
    for spelling in lists.words.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let parts = spelling.split(separator: UInt8(ascii: "-"))
      guard parts.count > 1, parts.count < 12 else { continue }
      let first = Array(parts[0])
      if numberOf[SpellingHash.of(first)] == nil {
        add(first, senses: [], lists: [], class: String(decoding: first, as: UTF8.self))
      }
      guard let number = numberOf[SpellingHash.of(first)] else { continue }
      entries[number].word.parts = max(entries[number].word.parts, UInt8(parts.count))
    }
  }

  // MARK: Building

  func build() -> [UInt8] {
    var builder = self
    builder.addFrequentWords()
    builder.numberWords()
    let vocabulary = builder.vocabulary()
    var training = Training(entries: builder.entries)
    for example in corpus.examples { training.add(example, vocabulary) }
    print(
      "\(corpus.examples.count) examples, \(builder.entries.count) words,",
      "\(builder.classes.count) classes")
    training.learn()
    return builder.writer(training.learnt()).bytes
  }

  /// Words of the examples that stand in no list become known too, where they come more than once.
  private mutating func addFrequentWords() {
    let vocabulary = vocabulary()
    struct Count {
      var lower = 0
      var opening = 0
      var named = 0
      var spelling: [UInt8]
    }
    var counts: [UInt32: Count] = [:]
    for example in corpus.examples {
      vocabulary.tokenized(example.text, in: 0..<example.text.count) { tokens, count in
        for token in tokens[..<count] where token.mark == .none && token.traits.contains(.unknown) {
          let word = example.text[Int(token.start)..<Int(token.end)]
          var entry =
            counts[token.hash] ?? Count(spelling: word.map { $0 < 0x80 ? $0 | 0x20 : $0 })
          if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(word.first ?? 0) {
            if token.start == 0 { entry.opening += 1 } else { entry.named += 1 }
          } else {
            entry.lower += 1
          }
          counts[token.hash] = entry
        }
      }
    }
    for (hash, count) in counts.sorted(by: { $0.key < $1.key })
    where count.named <= count.lower && count.lower >= 1 && count.lower + count.opening >= 2
      && numberOf[hash] == nil
    {
      let text = String(decoding: count.spelling, as: UTF8.self)
      add(count.spelling, senses: [], lists: [], class: text)
    }
  }

  /// Words that the examples have more than once get a number of their own, above those of classes.
  private mutating func numberWords() {
    let vocabulary = vocabulary()
    var counts = Array(repeating: 0, count: entries.count)
    for example in corpus.examples {
      example.text.withUnsafeBufferPointer { text in
        vocabulary.tokenized(example.text, in: 0..<example.text.count) { tokens, count in
          let count = vocabulary.prepare(tokens, count: count, of: text, people: KnownPeople())
          for token in tokens[..<count] { counts[Int(token.row)] += 1 }
        }
      }
    }
    for reserved in [Reserved.start, .end, .toDo] { counts[reserved.rawValue] = 2 }
    var number = classes.count
    for entry in entries.indices where counts[entry] >= 2 {
      number += 1
      entries[entry].word.pairNumber = UInt16(number)
    }
  }

  /// One that knows the words and has learnt nothing. It lives to the program's end.
  private func vocabulary() -> Vocabulary {
    let bytes = writer(.nothing).bytes
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
    bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
    return Vocabulary(Table(UnsafeRawPointer(memory), count: bytes.count))
  }

  private func writer(_ learnt: Learnt) -> TableWriter {
    TableWriter(
      entries: entries, filter: filter, learnt: learnt, canonical: lists.canonical,
      source: corpus.checksum)
  }
}
