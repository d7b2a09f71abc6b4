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
    var first = place.start + start
    while first < place.before.count, isSeparator(place.before[first]) { first += 1 }
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

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ",")
  }

  /// People, or the day of a promise, once something is told.
  ///
  /// - Parameter first: in the line, where the words begin.
  func namesAfterVerb(from first: Int) -> [CompletionItem] {
    let last = place.lastWord
    guard last > first else { return [] }
    let before = String(decoding: place.before[first..<last], as: UTF8.self).lowercased()
    let word = before.split(separator: " ").last.map(String.init) ?? ""
    if ["by", "within", "in"].contains(word) { return timeframes(from: last) }
    return names(from: last)
  }

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
    guard case .item(let indent, hasBox: false) = place.marker, let owner, carriesFields(owner),
      isWithin(owner, indent)
    else { return [] }
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

  /// Whether an item belongs to an entry, rather than beginning the next one.
  private func isWithin(_ owner: Event, _ indent: Int) -> Bool {
    let line = read.map.content(ofLine: read.map.line(at: owner.range.lowerBound))
    let text = read.source.bytes[line]
    let margin = text.prefix { $0 == 0x20 }.count
    return text.first == UInt8(ascii: "#") || indent > margin
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
      return names(from: first)
    case .willFollowUp:
      return ["yes", "no"].filter { begins($0, with: written(from: start)) }
        .map { item($0, .value, from: start) }
    case .nextSteps: return []
    }
  }
}
