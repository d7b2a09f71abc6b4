import Configuration
import FollowUp
import Journal
import Reporting
import SourceText
import Workspace

/// What an entry may say after its date, and its fields.
extension Completions {
  /// - Parameter start: in the words of the line, where the date ends.
  func afterDate(_ start: Int) -> [CompletionItem] {
    let first = wordsStart(after: place.start + start)
    // The third cell of a row and those after it are notes.
    if place.marker == .row,
      place.before[place.start..<first].count(where: isBar) > 1
        || place.before[first...].contains(where: isBar)
    {
      return namesAfterVerb(from: first)
    }
    let written = written(from: first)
    var items: [CompletionItem] = []
    for (kind, phrase) in read.setup.reading.vocabulary.canonicalPhrases
    where begins(phrase, with: written) {
      items.append(item(phrase, .text, from: first, detail: kind.rawValue))
    }
    for phrase in read.setup.configuration.vocabulary where begins(phrase.phrase, with: written) {
      items.append(
        item(phrase.phrase, .text, from: first, detail: "\(phrase.kind.rawValue), from the config"))
    }
    if items.isEmpty { items = namesAfterVerb(from: first) }
    return items
  }

  private func isBar(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") }

  /// What closes a date, and what parts it from the words.
  private func wordsStart(after date: Int) -> Int {
    var place = date
    let bytes = self.place.before
    while place < bytes.count {
      if " \t:-|,.*_])".utf8.contains(bytes[place]) {
        place += 1
      } else if bytes[place] == 0xE2, place + 2 < bytes.count {
        // – and —
        place += 3
      } else if bytes[place] == UInt8(ascii: "("),
        let end = bytes[place...].firstIndex(of: UInt8(ascii: ")")),
        Weekday(name: String(decoding: bytes[place + 1..<end], as: UTF8.self)) != nil
      {
        place = end + 1
      } else {
        break
      }
    }
    return place
  }

  /// People, or the day of a promise, once something is told.
  ///
  /// - Parameter first: in the line, where the words begin.
  func namesAfterVerb(from first: Int) -> [CompletionItem] {
    let last = place.lastWord
    guard last > first else { return [] }
    let before = String(decoding: place.before[first..<last], as: UTF8.self).lowercased()
    let words = before.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
    guard let word = words.last.map(String.init) else { return [] }
    let isAfterWord = before.last?.isWhitespace ?? false
    if ["by", "within", "in"].contains(word), isAfterWord {
      return words.contains { Self.promises.contains(String($0)) } ? timeframes(from: last) : []
    }
    let written = written(from: last)
    // Prose goes on in most cases; a name is begun by a capital, or follows certain words.
    let isLikely = isAfterWord && Self.wordsBeforeNames.contains(word)
    return isLikely || written.first?.isUppercase ?? false ? names(from: last) : []
  }

  /// Words of sentences that give a date to hear back by.
  private static let promises: Set<String> = [
    "hear", "decide", "decision", "know", "answer", "reply", "respond", "response", "back", "touch",
    "call", "update", "news", "tell", "write", "feedback", "expect",
  ]

  private static let wordsBeforeNames: Set<String> = [
    "with", "to", "from", "and", "for", "of", "called", "call", "phoned", "rang", "emailed",
    "e-mailed", "mailed", "email", "messaged", "texted", "wrote", "met", "thanked", "thank",
    "asked",
    "ask", "told", "tell", "reached", "reach", "contacted", "contact", "saw", "spoke",
    "interviewed",
    "by", "nudged", "pinged", "reminded",
  ]

  func names(from start: Int) -> [CompletionItem] {
    let written = written(from: start)
    var seen: Set<String> = []
    var items: [CompletionItem] = []
    func add(_ name: String, _ detail: String?) {
      guard begins(name, with: written), name != written, seen.insert(name).inserted else {
        return
      }
      items.append(item(name, .reference, from: start, detail: detail))
    }
    for contact in read.interview.contacts { add(contact.name, contact.email ?? "contact") }
    for event in read.interview.events {
      for name in event.fields.interviewers?.value ?? [] { add(name, "interviewer") }
      for name in event.people { add(name, nil) }
    }
    return items
  }

  // MARK: Fields

  /// Keys that the entry around doesn't have yet.
  var fields: [CompletionItem] {
    guard let owner, carriesFields(owner), isFieldLine(of: owner) else { return [] }
    let present = owner.fields
    return FieldKind.allCases.compactMap { kind in
      let isPresent =
        switch kind {
        // An entry's own words may say with whom it was; the field says it for sure.
        case .interviewers: false
        case .nextSteps: present.nextSteps != nil
        case .hearBackBy: present.hearBackBy != nil
        case .willFollowUp: present.willFollowUp != nil
        case .contact: present.contact != nil
        }
      guard !isPresent, begins(kind.label, with: place.text) else { return nil }
      return item("\(kind.label): ", .field, from: place.start, label: kind.label)
    }
  }

  private func isFieldLine(of owner: Event) -> Bool {
    switch place.marker {
    case .item(let indent, hasBox: false): return isWithin(owner, indent)
    case .none:
      // A plain line is more often prose: its first letters tell.
      let indent = place.before.prefix { $0 == 0x20 }.count
      return (!isTriggered || !place.words.isEmpty) && isWithin(owner, indent)
    default: return false
    }
  }

  /// Whether an item belongs to an entry, rather than beginning the next one.
  private func isWithin(_ owner: Event, _ indent: Int) -> Bool {
    let line = read.map.content(ofLine: read.map.line(at: owner.range.lowerBound))
    let text = read.source.bytes[line]
    let margin = text.prefix { $0 == 0x20 }.count
    switch text.dropFirst(margin).first {
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "|"): return false
    // The lines of a paragraph, and the list below it.
    case let first? where !"-+*0123456789".utf8.contains(first): return true
    case _ where text.dropFirst(margin).starts(with: "**".utf8): return true
    default:
      return indent > margin || place.marker == .none && isProse(owner)
    }
  }

  /// Whether an entry begins with its date, without a list marker.
  private func isProse(_ event: Event) -> Bool {
    event.dateRange.lowerBound == event.range.lowerBound
      && read.map.content(ofLine: read.map.line(at: event.range.lowerBound)).lowerBound
        == event.range.lowerBound
  }

  private func carriesFields(_ event: Event) -> Bool {
    switch event.kind {
    case .interview, .reply, .timeframe: true
    default: false
    }
  }

  /// The field of the line, and where its value begins.
  var fieldValue: (FieldKind, Int)? {
    guard let colon = place.words.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = place.before[place.start..<colon].filter { $0 != UInt8(ascii: "*") }
    guard let kind = FieldKind(key: String(decoding: key, as: UTF8.self)) else { return nil }
    var start = colon + 1
    while start < place.before.count,
      place.before[start] == 0x20 || place.before[start] == UInt8(ascii: "*")
    {
      start += 1
    }
    return (kind, start)
  }

  func values(of kind: FieldKind, from start: Int) -> [CompletionItem] {
    switch kind {
    case .hearBackBy: return timeframes(from: start)
    case .contact: return names(from: start)
    case .interviewers:
      let written = place.before[start...]
      let comma = written.lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? start
      var first = comma
      while first < place.before.count, place.before[first] == 0x20 { first += 1 }
      let listed = String(decoding: written[..<comma], as: UTF8.self)
      return names(from: first).filter { !listed.contains($0.label) }
    case .willFollowUp:
      return ["yes", "no"].filter { begins($0, with: written(from: start)) }
        .map { item($0, .value, from: start) }
    case .nextSteps: return []
    }
  }
}
