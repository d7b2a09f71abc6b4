package import Journal
package import SourceText

/// Works out the edits that put a section into a file, renew it and take it out again.
///
/// No byte outside the two markers is changed. Inserting adds a line ending before the section (two
/// where the file ends without one), one after it, and a blank line after that where text follows
/// directly. Removing takes away just these: the section's checksum tells whether the blank line
/// after it is its own (see `Section`), and a section that ends the file without a line ending was put
/// into a file without a final one.
package enum SectionEdit {
  /// The edit after which the section holds the text.
  ///
  /// - Parameters:
  ///   - text: lines ended by LF, the last one not ended. It is written with the file's line ending.
  ///   - inserting: whether a section is added under the title where there is none.
  ///   - overwriting: whether text that was edited by hand may be lost.
  /// - Returns: nil where the section holds that text already.
  package static func update(
    _ name: String, of interview: Interview, to text: String, inserting: Bool = false,
    overwriting: Bool = false
  ) throws(SectionError) -> Edit? {
    switch SectionPresence(of: name, in: interview) {
    case .broken(let fault): throw .broken(name, fault)
    case .absent:
      guard inserting else { throw .absent(name) }
      return insertion(of: name, into: interview, text)
    case .whole(let section):
      return try renewal(of: section, name, in: interview.source, text, overwriting: overwriting)
    }
  }

  /// The edit that takes the section out.
  ///
  /// - Returns: nil where there is none.
  package static func removal(
    of name: String, from interview: Interview
  ) throws(SectionError) -> Edit? {
    switch SectionPresence(of: name, in: interview) {
    case .absent: return nil
    case .broken(let fault): throw .broken(name, fault)
    case .whole(let section): return removal(of: section, from: interview.source)
    }
  }

  private static func renewal(
    of section: Section, _ name: String, in source: SourceText, _ text: String, overwriting: Bool
  ) throws(SectionError) -> Edit? {
    var ownsBlankLine = false
    if case .intact(let owns) = section.seal { ownsBlankLine = owns }
    let isSameText =
      LineEnd.unified(source.bytes[section.body]) == Array(body(text, ending: "\n").utf8)
    if isSameText, section.seal != .edited { return nil }
    // Text that is the same loses nothing, whatever the checksum says.
    if section.seal == .edited, !isSameText, !overwriting {
      throw .edited(name, section, lost: lines(of: section, in: source, notIn: text))
    }
    return Edit(
      section.begin.upperBound..<section.end.upperBound,
      with: body(text, ending: source.lineEnding)
        + endMarker(name, text, ownsBlankLine: ownsBlankLine))
  }

  private static func lines(
    of section: Section, in source: SourceText, notIn text: String
  ) -> [Int] {
    func words(_ line: Substring) -> Substring { line.drop { $0 == " " } }
    let kept = Set(text.split(separator: "\n").map(words))
    let first = source.line(at: section.begin.upperBound) + 1
    return (first..<max(first, source.line(at: section.end.lowerBound))).filter { number in
      let line = source.string(source.line(number))
      return line.contains { !$0.isWhitespace } && !kept.contains(words(line[...]))
    }
  }

  private static func insertion(of name: String, into interview: Interview, _ text: String) -> Edit
  {
    let source = interview.source
    let bytes = source.bytes
    var place = min(max(interview.bodyStart, source.start), bytes.count)
    // Never into a line.
    while place > source.start, place < bytes.count,
      LineEnd.count(atEndOf: bytes[..<place]) == 0
        || (bytes[place - 1] == UInt8(ascii: "\r") && bytes[place] == UInt8(ascii: "\n"))
    {
      place += 1
    }
    let before = bytes[source.start..<place]
    let after = bytes[place...]
    let ending = source.lineEnding
    let endsInLine = !before.isEmpty && LineEnd.count(atEndOf: before) == 0

    var lead = before.isEmpty ? "" : ending
    if endsInLine { lead += ending }
    // A line ending must not join one that is there to a CR LF.
    if lead == "\n", before.last == UInt8(ascii: "\r") { lead = "\r\n" }

    let addsBlankLine = !after.isEmpty && !LineEnd.startsWithBlankLine(after)
    var tail = endsInLine ? "" : ending
    if addsBlankLine { tail += ending }
    if tail == "\r", after.first == UInt8(ascii: "\n") { tail = "\r\n" }

    return Edit(
      place..<place,
      with: lead + "<!-- interviewlint:\(name) -->" + body(text, ending: ending)
        + endMarker(name, text, ownsBlankLine: addsBlankLine) + tail)
  }

  private static func removal(of section: Section, from source: SourceText) -> Edit {
    var start = section.range.lowerBound
    var end = section.range.upperBound
    let endsFile = end == source.bytes.count

    let ending = LineEnd.count(atStartOf: source.bytes[end...])
    end += ending
    if ending > 0, section.seal == .intact(ownsBlankLine: true) {
      end += LineEnd.count(atStartOf: source.bytes[end...])
    }

    func hasBlankLineBefore() -> Bool {
      let before = source.bytes[source.start..<start]
      let ending = LineEnd.count(atEndOf: before)
      let rest = before.dropLast(ending)
      return ending > 0 && (rest.isEmpty || LineEnd.count(atEndOf: rest) > 0)
    }
    if hasBlankLineBefore() {
      start -= LineEnd.count(atEndOf: source.bytes[source.start..<start])
      if endsFile { start -= LineEnd.count(atEndOf: source.bytes[source.start..<start]) }
    }
    return Edit(start..<end, with: "")
  }

  /// What stands between the markers.
  private static func body(_ text: String, ending: String) -> String {
    var result = ending + ending
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      result += line
      result += ending
    }
    return result + ending
  }

  private static func endMarker(_ name: String, _ text: String, ownsBlankLine: Bool) -> String {
    let covered = body(text, ending: "\n") + (ownsBlankLine ? "\n" : "")
    return "<!-- /interviewlint:\(name) \(Checksum(of: covered.utf8).text) -->"
  }
}
