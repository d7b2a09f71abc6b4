/// The vocabulary file in the form that the reader runs on.
struct Grammar: Sendable {
  var lexicon = Lexicon()
  var elements: [PatternElement] = []
  var atoms: [Atom] = []
  /// What tells an event.
  var events = RuleSet()
  /// What tells a field of the event before.
  var fields = RuleSet()
  var canonicalPhrases: [(kind: EventKind, phrase: String)] = []
  /// What could not be read, as "line 12: …".
  var problems: [String] = []

  mutating func index() {
    let rarity = Rarity(atoms: atoms, words: lexicon.words)
    events.index(elements: elements, rarity: rarity)
    fields.index(elements: elements, rarity: rarity)
  }

  /// The tables laid bare for reading, valid within `withTables` alone.
  struct Tables {
    let lexicon: Lexicon.Tables
    let elements: UnsafeBufferPointer<PatternElement>
    let atoms: UnsafeBufferPointer<Atom>
    let events: RuleSet.Tables
    let fields: RuleSet.Tables
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    lexicon.withTables { lexicon in
      elements.withUnsafeBufferPointer { elements in
        atoms.withUnsafeBufferPointer { atoms in
          events.withTables { events in
            fields.withTables { fields in
              body(
                Tables(
                  lexicon: lexicon, elements: elements, atoms: atoms, events: events,
                  fields: fields))
            }
          }
        }
      }
    }
  }
}
