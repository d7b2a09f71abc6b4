import Journal

/// Reads labelled rows with a table, and says which it misreads.
struct Trial {
  let vocabulary: Vocabulary

  init(_ table: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: table.count, alignment: 64)
    table.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: table.count) }
    vocabulary = Vocabulary(Table(UnsafeRawPointer(memory), count: table.count))
  }

  /// - Parameter rows: text, kind, channel and direction; or text and the events in order.
  func run(_ name: String, _ rows: [[String]]) {
    if rows.contains(where: { $0.count == 2 }) { several(name, rows) } else { one(name, rows) }
  }

  /// Prints what a text scores for each kind, best first, and how it is read.
  func explain(_ text: String) {
    let scores = vocabulary.scores(Array(text.utf8))
    let kinds = Label.kindRange.map { label -> (String, Int) in
      let (kind, direction) = Label.kinds[label - Label.kindRange.lowerBound]
      return ("\(kind.rawValue)\(direction.map { " \($0)" } ?? "")", scores[label])
    }.sorted { $0.1 > $1.1 }
    print("\(text): \(read(text).events.map { "\($0.kind) \($0.isIntended)" })")
    print("  " + kinds.prefix(5).map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    print("  to do: \(scores[Label.toDo])")
    print("  fields: \(Array(scores[Label.fieldRange]))")
    print("  outcomes: \(Array(scores[Label.outcomeRange]))")
  }

  private func read(_ text: String, as manner: Manner = .entry) -> WordReading {
    let bytes = Array(text.utf8)
    return vocabulary.read(
      bytes, in: 0..<bytes.count, people: KnownPeople(), as: manner)
  }

  private func one(_ name: String, _ rows: [[String]]) {
    var (right, wrong, unknown, channels, more, doubtful) = (0, 0, 0, 0, 0, 0)
    for row in rows where row.count >= 4 {
      let isToDo = row.count > 4
      let reading = read(row[0], as: isToDo ? .planned : .entry)
      let told = reading.events.filter { isToDo || !$0.isIntended }
      let kind = told.first?.kind.rawValue ?? "note"
      let kinds = row[1].split(separator: "|").map(String.init)
      if told.count > 1 {
        more += 1
        let parts = told.map { event in
          "\(event.kind.rawValue) «\(String(decoding: Array(row[0].utf8)[event.range], as: UTF8.self))»"
        }
        print("  several, not \(row[1]): \(row[0]): \(parts)")
      }
      if told.isEmpty, reading.looksLikeEvent { doubtful += 1 }
      if kinds.contains(kind) {
        right += 1
        let channel = told.first?.channel?.rawValue ?? "none"
        if kind != "note", !row[2].split(separator: "|").map(String.init).contains(channel) {
          channels += 1
          print("  channel \(channel), not \(row[2]): \(row[0])")
        }
      } else if told.isEmpty {
        unknown += 1
        print("  none, not \(row[1]): \(row[0])")
      } else {
        wrong += 1
        print("  \(kind), not \(row[1]): \(row[0])")
      }
    }
    print(
      "\(name): \(rows.count) rows, \(right) right, \(wrong) wrong, \(unknown) not read;",
      "\(channels) of another channel, \(more) with more than one event, \(doubtful) doubtful")
  }

  private func several(_ name: String, _ rows: [[String]]) {
    var (right, kindsRight) = (0, 0)
    for row in rows where row.count == 2 {
      let told = read(row[0]).events.filter { !$0.isIntended }
      let described = told.map {
        "\($0.kind.rawValue) \($0.channel?.rawValue ?? "-") \($0.outcome?.rawValue ?? "-")"
      }.joined(separator: "; ")
      let expected = row[1].split(separator: ";").map {
        $0.split(separator: " ").map(String.init)
      }
      let isKind =
        told.map(\.kind.rawValue) == expected.filter { $0 != ["-"] }.map { $0.first ?? "" }
      if isKind { kindsRight += 1 }
      let wanted = expected.map { cells in
        cells == ["-"]
          ? ""
          : "\(cells.first ?? "") \(cells.count > 1 ? cells[1] : "-") \(cells.count > 2 ? cells[2] : "-")"
      }.joined(separator: "; ")
      if described == wanted {
        right += 1
      } else {
        print("  \(isKind ? "~" : "x") [\(described)] not [\(wanted)]: \(row[0])")
      }
    }
    print(
      "\(name): \(rows.count) rows, \(kindsRight) with the right events, \(right) to the detail")
  }
}
