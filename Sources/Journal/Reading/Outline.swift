import Markdown
import SourceText

/// Finds the entries of a journal and what belongs to each.
///
/// A stack of scopes says, at each block, under which entry it stands. A heading's scope lasts to the
/// next heading of its level or above or the next dated heading; a list item's for its children; that
/// of a dated paragraph to the next dated entry or heading.
struct Outline {
  let tree: MarkdownTree
  let source: SourceText
  let generated: GeneratedRegions
  let settings: ReadingSettings
  let people: KnownPeople

  var entries: [Entry] = []
  var pieces: [BodyPiece] = []
  /// In the plain text: the heading or field that holds the follow-up plan.
  var followUpPlan: Range<Int>?
  /// Lines outside all entries that tell an event, and whose date doesn't come first.
  var misplaced: [Range<Int>] = []
  /// What the lines before the first entry say of the interview as a whole.
  var introduction: [IntroductionLine] = []
  /// The dated headings of which the words may be no more than a topic.
  var topics: [Int] = []
  /// What the bodies of entries tell to have happened on a day that they name.
  var dated: [(owner: Int, clause: DatedClause)] = []
  /// What a column of people holds in the row of an entry.
  var named: [(entry: Int, cell: Range<Int>)] = []
  /// Entries that Markdown takes for something else, in the source.
  var hidden: [HiddenEntry] = []
  /// The first comment that ends after the block at hand begins.
  var nextComment = 0
  private var scopes: [Scope] = []
  /// The day that got an entry last.
  var latest: LatestDay?
  /// An undated heading that tells an event, as long as nothing under it has a date.
  var undated: Headline?
  /// The days that stand right under such headings.
  var headed: [(day: Int, headline: Headline)] = []
  /// The entry that a dated paragraph or an item of only a date opened for what follows it.
  private var following: Scope?

  struct Headline {
    var words: Range<Int>
    var reading: WordReading
  }

  struct Scope {
    enum Owner {
      /// The body is notes and fields of the entry.
      case event(Int)
      /// Each item and sentence of the body is read as an event on the day of the entry.
      case day(Int)
      /// Nothing: a heading that ends the scopes above it.
      case none

      var isNone: Bool { if case .none = self { true } else { false } }
    }

    enum Extent: Equatable {
      case heading(level: Int)
      /// Up to this block.
      case blocks(end: Int)
    }

    var owner: Owner
    var extent: Extent
  }

  init(
    tree: MarkdownTree, source: SourceText, generated: GeneratedRegions,
    settings: ReadingSettings, people: KnownPeople
  ) {
    self.tree = tree
    self.source = source
    self.generated = generated
    self.settings = settings
    self.people = people
    entries.reserveCapacity(16)
    pieces.reserveCapacity(tree.lines.count)
  }

  /// Visits every block once, in order.
  mutating func build() {
    var index = 1
    while index < tree.blocks.count {
      while case .blocks(let end)? = scopes.last?.extent, end <= index { scopes.removeLast() }
      let block = tree.blocks[index]
      switch block.kind {
      case .html, .code: addHidden(in: block, at: index)
      case .quote: addSwallowed(by: block, at: index)
      default: break
      }
      if !block.text.isEmpty, !isGenerated(block) {
        switch block.kind {
        case .heading(let level) where block.parent == 0 && !hasEntriesInside(block):
          addHeading(block, level: level)
        case .heading, .paragraph: addText(block, at: index)
        default: break
        }
      }
      index += 1
    }
    giveHeadlines()
    leaveTopics()
  }

  private func isGenerated(_ block: Block) -> Bool {
    guard !generated.isEmpty, let line = tree.lines[block.lines].first else { return false }
    return generated.contains(line.source.lowerBound)
  }

  /// What the text at hand belongs to.
  private var owner: Scope.Owner {
    if let last = scopes.last {
      if case .blocks = last.extent { return last.owner }
      // A dated paragraph under a heading that names an event does not take over the rest of it.
      if case .event = last.owner { return last.owner }
    }
    return following?.owner ?? scopes.last?.owner ?? .none
  }

  // MARK: Headings

  /// Whether lines behind the first open entries: a row of dashes meant as a rule, right under a
  /// paragraph, has made it a heading.
  private func hasEntriesInside(_ heading: Block) -> Bool {
    heading.lines.dropFirst().contains {
      opening(of: tree.lines[$0].text, isItem: false, under: .none) != nil
    }
  }

  private mutating func addHeading(_ block: Block, level: Int) {
    let text = block.text
    undated = nil
    if let (written, words) = datedHeading(text) {
      scopes.removeAll()
      following = nil
      let entry = add(.heading, written: written, whole: text, words: words)
      if isTopic(entry) { topics.append(entry) }
      scopes.append(Scope(owner: scopeOwner(of: entry), extent: .heading(level: level)))
      return
    }
    while let last = scopes.last {
      if case .heading(let open) = last.extent, open < level { break }
      scopes.removeLast()
    }
    following = nil
    if FollowUpPlan.isHeading(text, in: tree.text) {
      if followUpPlan == nil { followUpPlan = text }
      scopes.append(Scope(owner: .none, extent: .heading(level: level)))
    } else if case .day(let day)? = scopes.last?.owner {
      let reading = read(text)
      guard !reading.events.isEmpty else { return }
      let entry = add(.statement, parent: day, whole: text, words: text, reading: reading)
      scopes.append(Scope(owner: .event(entry), extent: .heading(level: level)))
    } else if level > 1 {
      noteHeadline(text)
    }
  }

  private func datedHeading(_ text: Range<Int>) -> (WrittenDate, Range<Int>)? {
    let start = PlainText.skipOrnament(
      (afterStruckDate(text) ?? text.lowerBound)..<text.upperBound, in: tree.text)
    if let written = leadingDate(start), !isDecimal(written) {
      return (
        written, PlainText.skipSeparator(written.range.upperBound..<text.upperBound, in: tree.text)
      )
    }
    guard
      let written = DateReader.date(atEndOf: text, in: tree.text, order: settings.dateOrder)
        ?? DateReader.brokenDate(atEndOf: text, in: tree.text)
    else { return nil }
    // "Plans for June 2026" is no entry; "Interview with Dana, early June" wants its day.
    let words = PlainText.skipTrailingSeparator(
      text.lowerBound..<written.range.lowerBound, in: tree.text)
    if written.value == .noDay, read(words).events.isEmpty { return nil }
    return (written, words)
  }

  /// Whether what stands under an entry is its body, or further events of its day.
  private func scopeOwner(of entry: Int) -> Scope.Owner {
    let reading = entries[entry].reading
    let isDay = reading.events.isEmpty && !reading.looksLikeEvent || topics.last == entry
    return isDay ? .day(entry) : .event(entry)
  }

  // MARK: Paragraphs and list items

  private mutating func addText(_ block: Block, at index: Int) {
    let isItem = tree.blocks[block.parent].kind == .item && block.parent == index - 1
    var state = TextState(owner: owner, start: block.text.lowerBound)
    var isFirst = true
    for line in block.lines {
      let range = tree.lines[line].text
      let isHead = isFirst && isItem
      if let opening = opening(of: range, isItem: isHead, under: state.owner),
        !(isHead && isNumbered(opening, line: line))
      {
        if !isFirst { close(&state, at: previousEnd(of: line)) }
        if opening.form == .row, !isFirst, state.head == nil {
          let head = tree.lines[block.lines.lowerBound].text
          state.head = head
          state.peopleColumn = peopleColumn(ofHead: head)
        }
        open(opening, line: range, state: &state)
      } else if isFirst {
        state.start = range.lowerBound
        state.isStatement = isHead
      }
      isFirst = false
    }
    close(&state, at: block.text.upperBound)
    if let last = state.lastEntry {
      enter(last, isItem: isItem, item: block.parent, opened: state.openedOnlyDate)
    } else if isItem, let statement = state.statement {
      scopes.append(
        Scope(owner: .event(statement), extent: .blocks(end: tree.blocks[block.parent].end)))
    }
  }

  private func previousEnd(of line: Int) -> Int { tree.lines[line - 1].text.upperBound }

  /// What one paragraph has come to.
  private struct TextState {
    var owner: Scope.Owner
    /// Where the text that is not handled yet begins.
    var start: Int
    /// The entry whose words are being collected, and how.
    var opening: Opening?
    var lastEntry: Int?
    var openedOnlyDate = false
    /// The first line of a table, where it is no entry, and which of its columns names people.
    var head: Range<Int>?
    var peopleColumn: Int?
    /// A list item's own words, under a day.
    var isStatement = false
    var statement: Int?

    init(owner: Scope.Owner, start: Int) {
      self.owner = owner
      self.start = start
    }
  }

  private mutating func open(_ opening: Opening, line: Range<Int>, state: inout TextState) {
    state.opening = opening
    state.isStatement = false
    state.start = opening.words
  }

  /// Ends the text that runs up to `end`: an entry's words, or text that belongs to the owner.
  private mutating func close(_ state: inout TextState, at end: Int) {
    if let opening = state.opening {
      let limit = max(opening.words, min(end, opening.end ?? end))
      let fields = firstField(in: opening.words..<limit)
      var words = PlainText.trim(opening.words..<(fields ?? limit), in: tree.text)
      if opening.form == .row, let column = state.peopleColumn {
        words = withoutMe(inColumn: column, of: opening.whole..<limit, words)
      }
      let entry = add(
        opening.form, written: opening.written, parent: opening.parent, box: opening.box,
        whole: opening
          .whole..<PlainText.trim(
            opening.whole..<(fields ?? end), in: tree.text
          ).upperBound,
        words: words)
      if state.owner.isNone { takeHeadline(for: entry) }
      if opening.form == .row, let column = state.peopleColumn,
        let cell = cell(column, of: opening.whole..<limit)
      {
        named.append((entry, cell))
      }
      state.lastEntry = entry
      state.openedOnlyDate = words.isEmpty
      if let fields { addBody(fields..<limit, to: entry) }
      // What follows on later lines of the same text, dated or not, has left the owner.
      state.opening = nil
      return
    }
    let range = PlainText.trim(state.start..<end, in: tree.text)
    guard !range.isEmpty else { return }
    switch state.owner {
    case .none: addLoose(range)
    case .event(let entry): addBody(range, to: entry)
    case .day(let day):
      if state.isStatement {
        state.statement = addStatement(range, day: day)
      } else {
        addProse(range, day: day)
      }
    }
  }

  /// Where the first line begins, after the first one, that is a field and no more of the words.
  private func firstField(in words: Range<Int>) -> Int? {
    var index = words.lowerBound
    while let newLine = tree.text[index..<words.upperBound].firstIndex(of: 0x0A) {
      index = newLine + 1
      let end = tree.text[index..<words.upperBound].firstIndex(of: 0x0A) ?? words.upperBound
      if FieldLine(index..<end, in: tree.text) != nil { return index }
    }
    return nil
  }

  /// Makes the entry that a text opened own what follows it.
  private mutating func enter(_ entry: Int, isItem: Bool, item: Int, opened onlyDate: Bool) {
    let owner = onlyDate ? Scope.Owner.day(entry) : scopeOwnerOfText(entry)
    if isItem {
      scopes.append(Scope(owner: owner, extent: .blocks(end: tree.blocks[item].end)))
      if entries[entry].written == nil { return }
      // An item of only a date and no children dates the items after it.
      let hasChildren = tree.blocks[item].end > item + 2
      following =
        onlyDate && !hasChildren
        ? Scope(owner: .day(entry), extent: .heading(level: 7)) : nil
    } else {
      following = Scope(owner: owner, extent: .heading(level: 7))
    }
  }

  private func scopeOwnerOfText(_ entry: Int) -> Scope.Owner {
    entries[entry].form == .row ? .none : .event(entry)
  }
}
