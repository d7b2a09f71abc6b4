package import SourceText

/// Why a section was not rewritten. The file is as it was.
package enum SectionError: Error, Equatable, Sendable {
  /// There is no section of that name, and none was to be added.
  case absent(String)
  case broken(String, SectionFault)
  /// Its text was changed by hand. `lost` are the numbers of those of its lines that the new text
  /// doesn't have.
  case edited(String, Section, lost: [Int])
  /// The markers would not be read as markers at that offset.
  case wouldBeLost(String, at: Int)
  /// What stands at that offset would be understood in another way.
  case wouldChangeReading(String, at: Int)
  /// The file would be larger than any that is read.
  case tooLarge(String)
}

extension SectionError {
  /// What is wrong and what to do, in one line; after that a line for each line that would be lost.
  package func messages(in source: SourceText) -> [String] {
    guard case .edited(_, _, let lost) = self else { return [message(in: source)] }
    let shown = lost.prefix(8)
    var messages = [message(in: source)]
    for number in shown {
      let words = source.string(source.line(number)).prefix(200)
      messages.append("line \(number) would be lost: \(words)")
    }
    let rest = lost.count - shown.count
    if rest > 0 { messages.append("\(rest) more line\(rest == 1 ? "" : "s") would be lost") }
    return messages
  }

  /// What is wrong and what to do, in one line.
  package func message(in source: SourceText) -> String {
    func line(_ offset: Int) -> String { "line \(source.line(at: offset))" }
    switch self {
    case .absent(let name):
      if SectionError.namesMarker(of: name, in: source) {
        return
          "has no \(name) section: its markers have to stand on lines of their own, outside code"
      }
      return """
        has no \(name) section; add one with --insert, or put <!-- interviewlint:\(name) --> and \
        <!-- /interviewlint:\(name) --> on lines of their own where it is to stand
        """
    case .broken(let name, let fault):
      return "\(line(fault.range.lowerBound)): \(fault.message(name))"
    case .edited(let name, let section, _):
      return """
        \(line(section.begin.lowerBound)): the text of the \(name) section was changed by hand and \
        would be lost; move what you wrote out of the section, or overwrite it with --force
        """
    case .wouldBeLost(let name, let offset):
      return """
        \(line(offset)): a \(name) section would not be recognised there; close the code block or \
        comment that the place lies in
        """
    case .wouldChangeReading(let name, let offset):
      return """
        \(line(offset)): rewriting the \(name) section would change how this entry is read; put \
        blank lines around the section's markers, outside lists and quotes
        """
    case .tooLarge(let name):
      return
        "would be over \(SourceText.maximumSize) bytes with its \(name) section; split the file"
    }
  }
}

extension SectionError {
  /// Whether what looks like a marker is in the text; it may share its line with other things.
  fileprivate static func namesMarker(of name: String, in source: SourceText) -> Bool {
    String(decoding: source.bytes, as: UTF8.self).contains("<!-- interviewlint:\(name) -->")
  }
}

extension SectionFault {
  /// What is wrong, as a clause.
  package var clause: String {
    switch kind {
    case .missingEnd: "the end marker is missing"
    case .missingBegin: "the begin marker is missing"
    case .doubled: "there is a second section of the same name"
    case .nested: "there is another marker inside the section"
    }
  }

  /// What is wrong and what to do, in one line.
  func message(_ name: String) -> String {
    switch kind {
    case .missingEnd:
      """
      the \(name) section has no end; write <!-- /interviewlint:\(name) --> where it ends, or \
      remove the marker
      """
    case .missingBegin:
      """
      the \(name) section has no beginning; write <!-- interviewlint:\(name) --> where it begins, \
      or remove the marker
      """
    case .doubled:
      "a second \(name) section; remove one of the two"
    case .nested:
      "a marker inside the \(name) section; remove it, or close the section before it"
    }
  }
}
