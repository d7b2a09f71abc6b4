import Markdown

/// The entries themselves, each with what its words tell.
extension Outline {
  @discardableResult
  mutating func add(
    _ form: Entry.Form, written: WrittenDate? = nil, parent: Int? = nil,
    box: Entry.TaskBox? = nil, whole: Range<Int>, words: Range<Int>, reading: WordReading? = nil
  ) -> Int {
    entries.append(
      Entry(
        form: form, written: written, parent: parent, box: box, whole: whole, words: words,
        reading: reading ?? read(words, of: whole, behind: box)))
    let entry = entries.count - 1
    if let parent {
      if latest?.day != parent { latest = LatestDay(day: parent) }
      latest?.add(entry, telling: entries[entry].reading.events)
    }
    return entry
  }

  /// Reads the words of an entry behind a task box, or behind none.
  private func read(
    _ words: Range<Int>, of whole: Range<Int>, behind box: Entry.TaskBox?
  ) -> WordReading {
    if isStruckOut(whole.lowerBound..<words.upperBound) { return .nothing }
    let reading = read(words, as: box == .unticked ? .planned : .entry)
    if box == .unticked { return reading }
    guard box == .ticked,
      reading.looksLikeEvent || reading.events.contains(where: \.isIntended)
        || reading.events.contains(where: { $0.direction == .in }) && beginsWithCommand(words)
    else { return withFurtherDays(reading, in: words) }
    // "[x] email Dana once more", "[x] Ping Dana to say I applied": written as a task, and done.
    let asTask = read(words, as: .planned)
    return asTask.events.isEmpty ? reading : asTask
  }

  /// "Ping Dana", "Call Dana", but not "Call from Dana".
  private func beginsWithCommand(_ words: Range<Int>) -> Bool {
    let table = settings.vocabulary.table
    guard let first = NameWord(at: words.lowerBound, in: words, of: tree.text, table),
      first.has(.base), !first.has([.past, .be])
    else { return false }
    if !first.has(.noun) { return true }
    let next = NameWord(at: first.range.upperBound, in: words, of: tree.text, table)
    return next?.kind == .name
  }

  func read(_ words: Range<Int>, as manner: Manner = .entry) -> WordReading {
    words.isEmpty || isStruckOut(words)
      ? .nothing
      : settings.vocabulary.read(tree.text, in: words, people: people, as: manner)
  }

  /// "~~Called Dana~~": struck out as a whole, by who thought better of it.
  private func isStruckOut(_ range: Range<Int>) -> Bool {
    let tilde = UInt8(ascii: "~")
    // Nearly every text ends here.
    guard range.count > 2, tree.text[range.upperBound - 1] == tilde else { return false }
    // Before an entry's words, the mark has gone with what parts them from the date.
    var start = range.lowerBound
    while start > 0, tree.text[start - 1] == tilde { start -= 1 }
    let text = tree.text[start..<range.upperBound]
    return text.starts(with: [tilde, tilde]) && text.dropLast().last == tilde
      && !text.drop { $0 == tilde }.dropLast(2).contains(tilde)
  }

  /// The contacts that the lines before the first entry name.
  var contacts: [Contact] {
    introduction.filter { $0.name == .contact }
      .flatMap { ContactReader.contacts(in: $0.value, of: tree.text) }
      .map { contact in
        Contact(name: contact.name, email: contact.email, range: tree.source(of: contact.range))
      }
  }

  /// The company or role that the lines before the first entry name.
  func introduced(_ name: IntroductionLine.Name) -> Field<String>? {
    introduction.first { $0.name == name }
      .map { Field(PlainText.string($0.value, in: tree.text), at: tree.source(of: $0.value)) }
  }
}
