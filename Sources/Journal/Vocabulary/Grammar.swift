/// The vocabulary file in the form that the reader runs on.
struct Grammar: Sendable {
  var lexicon = Lexicon()
  var classNames: [ArraySlice<UInt8>] = []
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
    events.index(elements: elements, atoms: atoms, wordCount: lexicon.words.count)
    fields.index(elements: elements, atoms: atoms, wordCount: lexicon.words.count)
  }
}
