/// The vocabulary file in the form that the reader runs on.
struct Grammar: Sendable {
  var lexicon = Lexicon()
  var classNames: [ArraySlice<UInt8>] = []
  var rules: [Rule] = []
  var elements: [PatternElement] = []
  var atoms: [Atom] = []
  var canonicalPhrases: [(kind: EventKind, phrase: String)] = []
  /// What could not be read, as "line 12: …".
  var problems: [String] = []

  /// The rules that can begin with a given class, trait or word: `ruleLists[listStarts[key]..<listStarts[key + 1]]`.
  private(set) var listStarts: [Int32] = []
  private(set) var ruleLists: [Int32] = []
  /// The classes with which a rule begins.
  private(set) var openingClasses = ClassSet()

  static let traitCount = 32

  func listKey(_ atom: Atom) -> Int {
    switch atom.meaning {
    case .wordClass: Int(atom.id)
    case .trait: ClassSet.capacity + atom.id.trailingZeroBitCount
    case .word: ClassSet.capacity + Grammar.traitCount + Int(atom.id)
    }
  }

  func rules(forKey key: Int) -> ArraySlice<Int32> {
    guard key + 1 < listStarts.count else { return [] }
    return ruleLists[Int(listStarts[key])..<Int(listStarts[key + 1])]
  }

  /// Sorts the rules under the atoms that they can begin with.
  mutating func index() {
    var pairs: [(key: Int32, rule: Int32)] = []
    pairs.reserveCapacity(rules.count * 3)
    openingClasses = ClassSet()
    for (number, rule) in rules.enumerated() {
      for step in rule.elements {
        let element = elements[Int(step)]
        guard element.step == .token else { continue }
        for atom in element.atoms {
          let atom = atoms[Int(atom)]
          if atom.meaning == .wordClass { openingClasses.insert(Int(atom.id)) }
          pairs.append((Int32(listKey(atom)), Int32(number)))
        }
        if !element.isOptional { break }
      }
    }
    let keyCount = ClassSet.capacity + Grammar.traitCount + lexicon.words.count
    listStarts = Array(repeating: 0, count: keyCount + 1)
    for pair in pairs { listStarts[Int(pair.key) + 1] += 1 }
    for key in 1...keyCount { listStarts[key] += listStarts[key - 1] }
    var next = listStarts
    ruleLists = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      ruleLists[Int(next[Int(pair.key)])] = pair.rule
      next[Int(pair.key)] += 1
    }
  }
}
