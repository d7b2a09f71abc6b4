/// How seldom the elements of patterns occur in notes: a pattern is looked for only where its rarest
/// element occurs.
struct Rarity {
  let atoms: [Atom]
  let words: [Lexicon.Word]
  /// How many words each class has.
  let classSizes: [Int32]
  private let everyday: ClassSet

  init(atoms: [Atom], words: [Lexicon.Word]) {
    self.atoms = atoms
    self.words = words
    var sizes = [Int32](repeating: 0, count: ClassSet.capacity)
    for word in words { word.classes.forEach { sizes[$0] += 1 } }
    classSizes = sizes
    var everyday = ClassSet()
    for known in Rarity.functionWords { everyday.insert(known.rawValue) }
    self.everyday = everyday
  }

  /// Small words, of which every sentence has some.
  private static let functionWords: [KnownClass] = [
    .me, .them, .light, .joining, .auxiliary, .be, .determiner, .preposition, .to, .from, .negation,
    .intent,
  ]

  /// A rough measure of how often the element occurs: the lower the rarer.
  func commonness(of element: PatternElement) -> Int {
    var sum = 0
    for number in element.atoms {
      let atom = atoms[Int(number)]
      switch atom.meaning {
      case .word: sum += words[Int(atom.id)].classes.intersects(everyday) ? 60 : 4
      case .wordClass:
        sum += everyday.contains(Int(atom.id)) ? 200 : 4 + Int(classSizes[Int(atom.id)])
      case .trait: sum += 300
      }
    }
    return sum
  }
}
