import Journal

/// A text with what it teaches.
struct Example {
  var text: [UInt8]
  /// Among all labels, one for each question that the text answers.
  var labels: [Int] = []
  /// The row of phrasings that it comes from.
  var row: [String]?
  /// The labels are of what will be once it is done: of the words behind those of intent.
  var isAct = false
  /// Told as something to do, or as done; nil teaches nothing of that.
  var isToDo: Bool?
}

/// The files that the table is made from.
struct Corpus {
  var words: [UInt8]
  var examples: [Example] = []
  /// The texts of the file of calls.
  private var calls: Set<String> = []
  /// Of all files.
  private(set) var checksum: UInt32

  init(folder: String) throws(TrainingError) {
    words = try Files.read("\(folder)/words.txt")
    let phrasings = try Files.read("\(folder)/phrasings.tsv")
    let fields = try Files.read("\(folder)/field-phrasings.tsv")
    let outcomes = try Files.read("\(folder)/call-phrasings.tsv")
    let toDos = try Files.read("\(folder)/to-do-phrasings.tsv")
    checksum = VocabularySource.checksum([words, phrasings, fields, outcomes, toDos])
    calls = Set(Corpus.rows(outcomes).compactMap(\.first))
    for row in Corpus.rows(phrasings) where row.count == 4 { addPhrasing(row) }
    for row in Corpus.rows(fields) where row.count == 3 { addField(row) }
    for row in Corpus.rows(outcomes) where row.count == 2 { addOutcome(row) }
    for row in Corpus.rows(toDos) where row.count == 5 { addToDo(row) }
  }

  /// Takes one of so many phrasings out.
  mutating func leaveOut(oneOf parts: Int) -> [[String]] {
    var number = 0
    var rows: [[String]] = []
    examples.removeAll { example in
      guard let row = example.row else { return false }
      number += 1
      guard number % parts == 0 else { return false }
      rows.append(row)
      return true
    }
    return rows
  }

  /// The cells of each line but the first.
  static func rows(_ file: [UInt8]) -> [[String]] {
    file.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The first of several labels that are equally right.
  private static func first(_ cell: String) -> String {
    String(cell.split(separator: "|").first ?? "")
  }

  private static func kind(_ kind: String, _ direction: String) -> Int? {
    if kind == "unclear" { return Label.unclear }
    let isMine = first(direction) == "out"
    return Label.kinds.firstIndex {
      $0.kind.rawValue == first(kind)
        && ($0.kind != .scheduled && $0.kind != .assessment || ($0.direction == .out) == isMine)
    }.map { Label.kindRange.lowerBound + $0 }
  }

  /// What the channel teaches, by the question that the kind asks.
  private static func channel(_ kind: String, _ cell: String) -> Int? {
    // Where none is as right as another, nothing is to be learnt.
    guard !cell.contains("|"), kind != "note", kind != "unclear", kind != "closed"
    else { return nil }
    if kind == "interview" {
      return Label.meetings.firstIndex { ($0?.rawValue ?? "none") == cell }
        .map { Label.meetingRange.lowerBound + $0 }
    }
    return Label.channels.firstIndex { ($0?.rawValue ?? "none") == cell }
      .map { Label.channelRange.lowerBound + $0 }
  }

  private mutating func addPhrasing(_ row: [String]) {
    guard let kind = Corpus.kind(row[1], row[3]) else { return }
    var example = Example(text: Array(row[0].utf8), labels: [kind], row: row, isToDo: false)
    if let channel = Corpus.channel(Corpus.first(row[1]), row[2]) { example.labels.append(channel) }
    if hasNoOutcome(row) { example.labels.append(Label.outcomeRange.lowerBound) }
    // What tells an event of mine, or nothing, tells no field.
    switch Corpus.first(row[1]) {
    case "applied", "thank-you", "accepted", "declined", "withdrew", "closed", "rejection",
      "assessment":
      example.labels.append(Label.fieldRange.lowerBound)
    case "unclear": example.isToDo = nil
    case "note":
      example.isToDo = nil
      if !Corpus.maySayField(row[0]) { example.labels.append(Label.fieldRange.lowerBound) }
    default: break
    }
    examples.append(example)
  }

  /// What was no call has no outcome. A contact without a channel may be a talk ("Spoke to Beth: no
  /// decision yet"), of which the file of calls says more.
  private func hasNoOutcome(_ row: [String]) -> Bool {
    switch row[2] {
    case "email", "message", "handwritten", "in-person": row[1] != "note"
    case "none": ["follow-up", "answer"].contains(row[1]) && !calls.contains(row[0])
    default: false
    }
  }

  /// The phrases that the program itself writes and suggests count several times.
  mutating func addCanonical(_ phrases: [(kind: String, phrase: String)]) {
    for (kind, phrase) in phrases {
      let text = Array(phrase.utf8)
      let same = examples.filter { $0.text == text }
      for _ in 0..<4 { examples += same }
      if same.isEmpty { print("no phrasing “\(phrase)” (\(kind)) to learn from") }
    }
  }

  /// Notes were labelled for events alone: some tell when to hear or whom to ask.
  private static func maySayField(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains {
      [
        "by", "within", "until", "till", "next", "week", "weeks", "days", "hear", "contact",
        "follow", "ask", "person", "steps", "process", "call", "ring", "told", "said", "deadline",
      ]
      .contains($0)
    }
  }

  private mutating func addField(_ row: [String]) {
    let (name, isDenied) =
      row[1].hasPrefix("no-") ? (String(row[1].dropFirst(3)), true) : (row[1], false)
    let meant: SentenceField.Name? =
      switch name {
      case "next-steps": .nextSteps
      case "hear-back": .hearBackBy
      case "will-follow-up": .willFollowUp
      case "contact": .contact
      case "answer-by": .answerBy
      default: nil
      }
    guard
      let label = Label.fields.firstIndex(where: { $0.name == meant && $0.isDenied == isDenied })
    else { return }
    examples.append(
      Example(text: Array(row[0].utf8), labels: [Label.fieldRange.lowerBound + label]))
  }

  private mutating func addOutcome(_ row: [String]) {
    guard
      let label = Label.outcomes.firstIndex(where: { ($0?.rawValue ?? "none") == row[1] })
    else { return }
    examples.append(
      Example(text: Array(row[0].utf8), labels: [Label.outcomeRange.lowerBound + label]))
  }

  /// A thing to do teaches what it will be, and of the words as a whole that they tell what to do.
  private mutating func addToDo(_ row: [String]) {
    guard let kind = Corpus.kind(row[1], row[3]) else { return }
    let text = Array(row[0].utf8)
    var act = Example(text: text, labels: [kind])
    act.isAct = true
    if let channel = Corpus.channel(row[1], row[2]) { act.labels.append(channel) }
    examples.append(act)
    // A noun phrase ("Panel interview, 10am") says the same of what has happened.
    if row[4] == "imperative", !["interview", "scheduled", "note"].contains(row[1]) {
      examples.append(Example(text: text, isToDo: true))
    }
  }
}
