/// Patterns that are tried together, found by what they can begin with.
struct RuleSet: Sendable {
  var rules: [Rule] = []
  /// `ruleLists[listStarts[key]..<listStarts[key + 1]]` are the rules that can begin with `key`.
  private var listStarts: [Int32] = []
  private var ruleLists: [Int32] = []
  /// The classes with which a rule begins.
  private(set) var openingClasses = ClassSet()

  /// The keys: classes, then traits, then words.
  static func key(ofTrait trait: Trait) -> Int {
    ClassSet.capacity + trait.rawValue.trailingZeroBitCount
  }

  static func key(ofWord word: Int32) -> Int { ClassSet.capacity + UInt32.bitWidth + Int(word) }

  private static func key(of atom: Atom) -> Int {
    switch atom.meaning {
    case .wordClass: Int(atom.id)
    case .trait: key(ofTrait: Trait(rawValue: UInt32(atom.id)))
    case .word: key(ofWord: atom.id)
    }
  }

  /// The tables laid bare for reading, valid within `withTables` alone.
  struct Tables {
    let rules: UnsafeBufferPointer<Rule>
    fileprivate let listStarts: UnsafeBufferPointer<Int32>
    fileprivate let ruleLists: UnsafeBufferPointer<Int32>
    let openingClasses: ClassSet

    /// The rules that can begin with `key`.
    @inline(__always)
    func rules(forKey key: Int) -> Slice<UnsafeBufferPointer<Int32>> {
      ruleLists[Int(listStarts[key])..<Int(listStarts[key + 1])]
    }
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    rules.withUnsafeBufferPointer { rules in
      listStarts.withUnsafeBufferPointer { listStarts in
        ruleLists.withUnsafeBufferPointer { ruleLists in
          body(
            Tables(
              rules: rules, listStarts: listStarts, ruleLists: ruleLists,
              openingClasses: openingClasses))
        }
      }
    }
  }

  /// Sorts the rules under the atoms that they can begin with.
  mutating func index(elements: [PatternElement], atoms: [Atom], wordCount: Int) {
    var pairs: [(key: Int32, rule: Int32)] = []
    pairs.reserveCapacity(rules.count * 3)
    openingClasses = ClassSet()
    for number in rules.indices {
      let rule = rules[number]
      rules[number].needed = RuleSet.needed(rule, elements)
      if let first = rule.elements.first(where: { elements[Int($0)].step == .token }),
        !elements[Int(first)].isOptional
      {
        rules[number].subject = elements[Int(first)].subject
      }
      for step in rule.elements {
        let element = elements[Int(step)]
        guard element.step == .token else { continue }
        for atom in element.atoms {
          let atom = atoms[Int(atom)]
          if atom.meaning == .wordClass { openingClasses.insert(Int(atom.id)) }
          pairs.append((Int32(RuleSet.key(of: atom)), Int32(number)))
        }
        if !element.isOptional { break }
      }
    }
    let keyCount = RuleSet.key(ofWord: Int32(wordCount))
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

  /// The last thing that a rule can't do without, apart from its first.
  private static func needed(_ rule: Rule, _ elements: [PatternElement]) -> Int32 {
    var isFirst = true
    var last: Int32 = -1
    for step in rule.elements {
      let element = elements[Int(step)]
      guard element.step == .token, !element.isOptional, !element.acceptsEnd else { continue }
      if !isFirst { last = step }
      isFirst = false
    }
    return last
  }
}
