import Configuration
import Reporting
import SourceText

/// The text that a new journal starts from, with Mustache's variables and sections: `{{company}}`,
/// `{{#role}} — {{role}}{{/role}}`. A section is left out where its variable has no value, and so is a
/// line that holds nothing but the tags of sections.
package struct Template: Sendable {
  package enum Variable: String, Sendable, CaseIterable {
    case company, role
    /// With the mail address in the front matter, the name alone in the text.
    case contact
    /// The day of the interview, as `2026-11-10`.
    case interview
    /// Has a value, which is empty, where that day is yet to come.
    case upcoming
    /// The heading and the tasks of the follow-up plan.
    case plan
    case today
  }

  private let text: String
  /// For messages.
  private let path: String

  package init(_ text: String, path: String) {
    self.text = text
    self.path = path
  }

  /// What holds where the config names none.
  package static let standard = Template(
    """
    ---
    company: {{company}}
    {{#role}}
    role: {{role}}
    {{/role}}
    {{#contact}}
    contact: {{contact}}
    {{/contact}}
    ---

    # {{company}}{{#role}} — {{role}}{{/role}}
    {{#interview}}

    - {{#upcoming}}[ ] {{/upcoming}}{{interview}} Interview{{#contact}} with {{contact}}{{/contact}}
      - Next steps:
      - Hear back by:
      - Will follow up:
      - Contact:
    {{/interview}}
    {{#plan}}

    {{plan}}
    {{/plan}}

    """, path: "the built-in template")
}

/// What is wrong with a template: one line for standard error.
package struct TemplateError: Error, Equatable {
  package let message: String
}

extension Template {
  /// The journal with the values filled in.
  ///
  /// - Parameter values: as they are; each is escaped for where it goes. That of `plan` is Markdown.
  package func filled(with values: [Variable: String]) throws(TemplateError) -> String {
    var result = ""
    var open: [(variable: Variable, line: Int)] = []
    var isFrontMatter = false
    let isLineEnd: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" }
    let lineEnding = text.first(where: isLineEnd).map(String.init) ?? "\n"
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      let pieces = try pieces(of: line, number: number)
      let isFence = line == "---"
      if isFence, index == 0 { isFrontMatter = true }
      var filled = ""
      var isShown = false
      for piece in pieces {
        let isHidden = open.contains { values[$0.variable] == nil }
        switch piece {
        case .open(let variable): open.append((variable, number))
        case .close(let variable):
          guard open.last?.variable == variable else {
            throw failure("{{/\(variable.rawValue)}} closes what isn't open", at: number)
          }
          open.removeLast()
        case .text(let words) where !isHidden:
          filled += words
          isShown = true
        case .value(let variable) where !isHidden:
          filled += escaped(values[variable] ?? "", variable, isFrontMatter, after: filled)
          isShown = true
        case .text, .value: break
        }
      }
      if isFence, index > 0 { isFrontMatter = false }
      // An empty line is one of its own, unless a section around it hides it.
      let isHidden = open.contains { values[$0.variable] == nil }
      if isShown || pieces.isEmpty && !isHidden { result += filled + lineEnding }
    }
    if let last = open.last {
      throw failure("{{#\(last.variable.rawValue)}} is never closed", at: last.line)
    }
    // What follows the last line ending is no line.
    return String(result.dropLast())
  }

  private enum Piece {
    case text(String)
    case value(Variable)
    case open(Variable)
    case close(Variable)
  }

  private func pieces(of line: Substring, number: Int) throws(TemplateError) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let start = rest.firstIndex(where: "{{"), let end = rest[start...].firstIndex(where: "}}")
    {
      if start > rest.startIndex { pieces.append(.text(String(rest[..<start]))) }
      var name = rest[rest.index(start, offsetBy: 2)..<end].drop { $0 == " " }
      let sign = name.first.flatMap { $0 == "#" || $0 == "/" ? $0 : nil }
      if sign != nil { name = name.dropFirst().drop { $0 == " " } }
      while name.last == " " { name.removeLast() }
      let variable = try variable(String(name), at: number)
      pieces.append(
        sign == "#" ? .open(variable) : sign == "/" ? .close(variable) : .value(variable))
      rest = rest[rest.index(end, offsetBy: 2)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func variable(_ name: String, at line: Int) throws(TemplateError) -> Variable {
    if let variable = Variable(rawValue: name) { return variable }
    let names = Variable.allCases.map(\.rawValue)
    let hint =
      NearMiss.nearest(to: name, among: names).map { "did you mean {{\($0)}}?" }
      ?? "there are \(names.map { "{{\($0)}}" }.joined(separator: ", "))"
    throw failure("there is no {{\(name)}}; \(hint)", at: line)
  }

  private func failure(_ words: String, at line: Int) -> TemplateError {
    TemplateError(message: HarmlessText.line("\(path):\(line): \(words)"))
  }

  /// - Parameter before: what stands before the value on its line.
  private func escaped(
    _ value: String, _ variable: Variable, _ isFrontMatter: Bool, after before: String
  ) -> String {
    if variable == .plan {
      let lineEnding = text.contains("\r\n") ? "\r\n" : "\n"
      return value.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineEnding)
    }
    guard isFrontMatter else {
      return MarkdownText.escaped(variable == .contact ? NewJournal.name(in: value) : value)
    }
    guard before.last == "\"" else { return YAMLText.scalar(value) }
    return YAMLText.insideQuotes(value)
  }
}

extension Substring {
  /// Where the two characters stand first.
  fileprivate func firstIndex(where pair: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(pair) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
