import FollowUp
import Journal
import Linting
import SourceText

/// Front matter, and the comments that speak to the program.
extension Completions {
  /// Also where the closing line isn't written yet.
  var isInFrontMatter: Bool {
    let bytes = read.source.bytes
    guard place.lineStart > read.source.start,
      bytes[read.source.line(1)].elementsEqual("---".utf8)
    else { return false }
    let block = read.interview.frontMatter
    if !block.isEmpty { return offset < block.upperBound }
    let first = read.source.line(at: offset)
    return (2...max(2, first)).allSatisfy { number in
      number > read.source.lineCount || !bytes[read.source.line(number)].elementsEqual("---".utf8)
    }
  }

  var frontMatter: [CompletionItem] {
    let text = String(decoding: place.before, as: UTF8.self)
    if let colon = text.firstIndex(of: ":") {
      var start = text.utf8.distance(from: text.startIndex, to: colon) + 1
      while start < place.before.count, place.before[start] == 0x20 { start += 1 }
      let values: [String] =
        switch text[..<colon].lowercased() {
        case FrontMatterKey.status.rawValue: ["open", "closed"]
        case FrontMatterKey.persistence.rawValue: Persistence.allCases.map(\.rawValue)
        default: []
        }
      return values.filter { begins($0, with: written(from: start)) }
        .map { item($0, .value, from: start) }
    }
    let indent = place.before.prefix { $0 == 0x20 }.count
    let typed = written(from: indent)
    if indent > 0 {
      return PracticeKey.allCases.filter { begins($0.rawValue, with: typed) }.map { key in
        item(
          "\(key.rawValue): ", .property, from: indent, documentation: key.summary,
          label: key.rawValue)
      }
    }
    return FrontMatterKey.allCases.filter { begins($0.rawValue, with: typed) && !isSet($0) }
      .map { key in
        item("\(key.rawValue): ", .property, from: 0, label: key.rawValue)
      }
  }

  private func isSet(_ key: FrontMatterKey) -> Bool {
    let interview = read.interview
    let block = read.source.string(interview.frontMatter)
    return block.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("\(key.rawValue):") }
  }

  // MARK: Comments

  /// In the line: where an open comment begins.
  var commentStart: Int? {
    let bytes = place.before
    guard bytes.count >= 4 else { return nil }
    for start in (0...bytes.count - 4).reversed() {
      if bytes[start...].starts(with: "-->".utf8) { return nil }
      if bytes[start...].starts(with: "<!--".utf8) { return start }
    }
    return nil
  }

  /// The comment's name, and after it the names of rules: those that report here first.
  func directives(from start: Int) -> [CompletionItem] {
    let content = place.before[(start + 4)...]
    let words = content.split(separator: 0x20)
    let last = place.lastWord
    let isFirst = words.isEmpty || (words.count == 1 && content.last != 0x20)
    if isFirst {
      let from = max(last, start + 4)
      return Directive.Action.allCases.map { "interviewlint-\($0.rawValue)" }
        .filter { begins($0, with: written(from: from)) }
        .map { item($0, .keyword, from: from) }
    }
    guard let first = words.first, first.starts(with: "interviewlint-".utf8),
      !words.contains(where: { $0.elementsEqual("--".utf8) })
    else { return [] }
    let typed = written(from: last)
    let here = Set(read.findings.map(\.rule))
    let rules = Rules.ids.filter { begins($0, with: typed) }
    return (rules.filter(here.contains) + rules.filter { !here.contains($0) }).map { id in
      item(id, .keyword, from: last, detail: Rules.named(id)?.about.summary)
    }
  }
}
