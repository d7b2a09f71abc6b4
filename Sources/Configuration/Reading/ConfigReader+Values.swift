import FollowUp
import Journal
import SourceText
import YAML

extension ConfigReader {
  // MARK: Single values

  mutating func text(_ entry: YAMLMapping.Entry, of key: ConfigKey) -> String? {
    let name = Quotation.of(key.name)
    let value = entry.value
    if value.isNull {
      report("\(name) has no value", at: entry.key.range)
      return nil
    }
    guard let text = value.text else {
      report("\(name) is \(description(of: key.kind)), not \(value.kindInWords)", at: value.range)
      return nil
    }
    switch key.kind {
    case .word(let words):
      if words.contains(text) { return text }
      report(
        "\(name) is \(description(of: key.kind)), not \(Quotation.of(text))", at: value.range,
        suggestion: meant(by: text, among: words))
      return nil
    case .practice(let number):
      var scratch = Practice()
      do {
        try scratch.set(number, to: text)
        return scratch.text(of: number)
      } catch {
        report("\(name): \(clause(error.description))", at: value.range)
        return nil
      }
    case .path, .list, .section, .vocabulary:
      if !text.isEmpty { return text }
      report("\(name) has no value", at: value.range)
      return nil
    }
  }

  private func description(of kind: ConfigKey.Kind) -> String {
    switch kind {
    case .word(let words): Quotation.choice(words)
    case .practice(let key): key.value == .count ? "a whole number" : "a duration"
    case .path: "a path"
    case .list(let item): "a list of \(item.plural)"
    case .section, .vocabulary: "a section"
    }
  }

  /// "warn" is nearer to "warning" than its length tells.
  private func meant(by text: String, among words: [String]) -> String? {
    if text.utf8.count >= 3, let whole = words.first(where: { $0.hasPrefix(text) }) { return whole }
    return NearMiss.nearest(to: text, among: words)
  }

  /// A sentence as a part of a longer one.
  private func clause(_ sentence: String) -> String {
    guard sentence.hasSuffix("."), let first = sentence.first else { return sentence }
    return first.lowercased() + sentence.dropFirst().dropLast()
  }

  // MARK: Lists

  mutating func list(_ entry: YAMLMapping.Entry, of item: ConfigKey.Item) -> [String]? {
    let name = Quotation.of(entry.name)
    if entry.value.isNull {
      report("\(name) has no value; write `[]` for an empty list", at: entry.key.range)
      return nil
    }
    if entry.value.mapping != nil {
      report("\(name) is a list of \(item.plural), not a mapping", at: entry.value.range)
      return nil
    }
    let before = problems.count
    var items: [String] = []
    for node in entry.value.sequence ?? [entry.value] {
      guard let text = node.text else {
        report("\(name) is a list of \(item.plural); this is \(node.kindInWords)", at: node.range)
        continue
      }
      if let canonical = canonical(text, item, at: node.range), !items.contains(canonical) {
        items.append(canonical)
      }
    }
    if item == .weekday, items.count == Weekday.allCases.count {
      report("\(name) leaves no business day", at: entry.value.range)
    }
    return problems.count == before ? items : nil
  }

  private mutating func canonical(
    _ text: String, _ item: ConfigKey.Item, at range: Range<Int>
  ) -> String? {
    switch item {
    case .weekday:
      if let weekday = Weekday(configName: text) { return weekday.configName }
      report(
        "\(Quotation.of(text)) is no weekday; write “mon” to “sun”", at: range,
        suggestion: NearMiss.nearest(
          to: text, among: Weekday.allCases.flatMap { [$0.fullName, $0.configName] }))
      return nil
    case .date:
      if let date = CivilDate(iso: text) { return date.description }
      report("\(Quotation.of(text)) is no date; write it as “2026-12-25”", at: range)
      return nil
    case .glob:
      do {
        return try Glob(text).pattern
      } catch {
        report("\(Quotation.of(text)): \(error)", at: range)
        return nil
      }
    }
  }

  // MARK: Vocabulary

  /// `phrase: kind`, or `kind: [phrases]`.
  mutating func readVocabulary(_ mapping: YAMLMapping) {
    for entry in mapping.entries {
      guard let name = entry.key.text?.trimmed, !name.isEmpty else {
        report("a phrase is text, not \(entry.key.kindInWords)", at: entry.key.range)
        continue
      }
      let kind = EventKind(rawValue: name)
      if let text = entry.value.text, kind == nil || EventKind(rawValue: text) != nil {
        guard EventKind(rawValue: text) != nil else {
          reportUnknownKind(text, at: entry.value.range)
          continue
        }
        addPhrase(name, text, at: entry.key.range)
      } else if entry.value.mapping != nil || entry.value.isNull {
        report(
          "\(Quotation.of(name)) is followed by what happened, such as “follow-up”, not "
            + entry.value.kindInWords, at: entry.value.isNull ? entry.key.range : entry.value.range)
      } else if let kind {
        for node in entry.value.sequence ?? [entry.value] {
          if let phrase = node.text?.trimmed, !phrase.isEmpty {
            addPhrase(phrase, kind.rawValue, at: node.range)
          } else {
            report("a phrase is text, not \(node.kindInWords)", at: node.range)
          }
        }
      } else {
        reportUnknownKind(name, at: entry.key.range)
      }
    }
  }

  private mutating func reportUnknownKind(_ name: String, at range: Range<Int>) {
    let kinds = EventKind.allCases.map(\.rawValue)
    let near = meant(by: name, among: kinds)
    let list = near == nil ? "; the kinds are \(kinds.joined(separator: ", "))" : ""
    report("\(Quotation.of(name)) is no kind of event\(list)", at: range, suggestion: near)
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = utf8.firstIndex { $0 > 0x20 } ?? endIndex
    let end = utf8.lastIndex { $0 > 0x20 }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
