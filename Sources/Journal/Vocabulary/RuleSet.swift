/// Patterns that are tried together, each found by the rarest thing that it can't do without.
///
/// So the time that a clause takes depends on the patterns that have something to do with its words,
/// not on how many there are.
struct RuleSet: Sendable {
  var rules: [Rule] = []
  /// `ruleLists[listStarts[key]..<listStarts[key + 1]]` are the rules that `key` calls for.
  private var listStarts: [Int32] = []
  private var ruleLists: [Int32] = []
  /// The classes and traits that call for any rule.
  private var callingClasses = ClassSet()
  private var callingTraits: Trait = []

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
    fileprivate let callingClasses: ClassSet
    fileprivate let callingTraits: Trait

    /// The rules that `key` calls for.
    @inline(__always)
    private func rules(forKey key: Int) -> Slice<UnsafeBufferPointer<Int32>> {
      ruleLists[Int(listStarts[key])..<Int(listStarts[key + 1])]
    }

    /// Calls `body` with the rules whose rarest element may be among the tokens, some of them more than
    /// once, until it returns false.
    ///
    /// - Parameter features: all that the tokens have.
    @inline(__always)
    func forEachRule(
      calledBy tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>,
      features: Features, _ body: (Int32) -> Bool
    ) {
      for i in range where tokens[i].word != Lexicon.unknown {
        for rule in rules(forKey: RuleSet.key(ofWord: tokens[i].word)) where !body(rule) { return }
      }
      var classes = callingClasses.intersection(features.classes)
      while let id = classes.popFirst() {
        for rule in rules(forKey: id) where !body(rule) { return }
      }
      var traits = callingTraits.intersection(features.traits).rawValue
      while traits != 0 {
        for rule in rules(forKey: ClassSet.capacity + traits.trailingZeroBitCount)
        where !body(rule) { return }
        traits &= traits - 1
      }
    }

    /// Whether any rule of those that `isWanted` names could match words like these.
    func mayMatch(
      _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>, features: Features,
      elements: UnsafeBufferPointer<PatternElement>, where isWanted: (Sense) -> Bool
    ) -> Bool {
      var found = false
      forEachRule(calledBy: tokens, in: range, features: features) { number in
        let needed = Int(rules[Int(number)].needed)
        let neededToo = Int(rules[Int(number)].neededToo)
        found =
          isWanted(rules[Int(number)].sense) && rules[Int(number)].opening.intersects(features)
          && (needed < 0 || elements[needed].features.intersects(features))
          && (neededToo < 0 || elements[neededToo].features.intersects(features))
        return !found
      }
      return found
    }
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    rules.withUnsafeBufferPointer { rules in
      listStarts.withUnsafeBufferPointer { listStarts in
        ruleLists.withUnsafeBufferPointer { ruleLists in
          body(
            Tables(
              rules: rules, listStarts: listStarts, ruleLists: ruleLists,
              callingClasses: callingClasses, callingTraits: callingTraits))
        }
      }
    }
  }

  /// Sorts the rules under the atoms of their rarest elements.
  mutating func index(elements: [PatternElement], rarity: Rarity) {
    var pairs: [(key: Int32, rule: Int32)] = []
    pairs.reserveCapacity(rules.count * 3)
    callingClasses = ClassSet()
    callingTraits = []
    for number in rules.indices {
      rules[number].opening = RuleSet.opening(of: rules[number], elements)
      let first = elements[Int(rules[number].elements.lowerBound)]
      rules[number].opensClause = first.step == .clauseStart
      if let first = rules[number].elements.first(where: { elements[Int($0)].step == .token }),
        !elements[Int(first)].isOptional
      {
        rules[number].subject = elements[Int(first)].subject
      }
      guard let rarest = chooseNeeded(of: number, elements, rarity) else { continue }
      for atom in elements[Int(rarest)].atoms {
        let atom = rarity.atoms[Int(atom)]
        switch atom.meaning {
        case .word: break
        case .wordClass: callingClasses.insert(Int(atom.id))
        case .trait: callingTraits.insert(Trait(rawValue: UInt32(atom.id)))
        }
        pairs.append((Int32(RuleSet.key(of: atom)), Int32(number)))
      }
    }
    let keyCount = RuleSet.key(ofWord: Int32(rarity.words.count))
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

  /// What the first token of a match has.
  private static func opening(of rule: Rule, _ elements: [PatternElement]) -> Features {
    var opening = Features()
    for step in rule.elements where elements[Int(step)].step == .token {
      opening.formUnion(elements[Int(step)].features)
      if !elements[Int(step)].isOptional { break }
    }
    return opening
  }

  /// Finds the three rarest elements that a rule can't do without, and notes the other two.
  ///
  /// - Returns: the rarest; nil for a rule that would match anything.
  private mutating func chooseNeeded(
    of number: Int, _ elements: [PatternElement], _ rarity: Rarity
  ) -> Int32? {
    var rarest: (step: Int32, commonness: Int)?
    var second: (step: Int32, commonness: Int)?
    var third: (step: Int32, commonness: Int)?
    for step in rules[number].elements {
      let element = elements[Int(step)]
      guard element.step == .token, !element.isOptional, !element.acceptsEnd else { continue }
      let commonness = rarity.commonness(of: element)
      if commonness < rarest?.commonness ?? .max {
        third = second
        second = rarest
        rarest = (step, commonness)
      } else if commonness < second?.commonness ?? .max {
        third = second
        second = (step, commonness)
      } else if commonness < third?.commonness ?? .max {
        third = (step, commonness)
      }
    }
    rules[number].needed = second?.step ?? -1
    rules[number].neededToo = third?.step ?? -1
    return rarest?.step
  }
}
