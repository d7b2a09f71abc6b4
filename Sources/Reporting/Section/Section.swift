package import Journal
import SourceText

/// Where generated text stands in a file: between two comments,
/// `<!-- interviewlint:summary -->` and `<!-- /interviewlint:summary 1f2e3d4c -->`.
///
/// The end marker carries the checksum of what the tool put there: everything between the two
/// markers and, where the tool added one, the blank line after the section. That blank line is thereby
/// known as the section's own when the section is removed.
package struct Section: Equatable, Sendable {
  /// Whether the text is what the tool wrote.
  package enum Seal: Equatable, Sendable {
    /// The markers hold no text yet.
    case blank
    /// The text is as it was generated.
    case intact(ownsBlankLine: Bool)
    /// The checksum is of another text, or missing: somebody's words would be lost.
    case edited
  }

  /// The comment that opens it.
  package let begin: Range<Int>
  /// What lies between the two comments.
  package let body: Range<Int>
  /// The comment that closes it.
  package let end: Range<Int>
  package let seal: Seal
  /// The end marker's argument, as it stands there.
  let checksum: String

  /// Both comments, and what lies between.
  package var range: Range<Int> { begin.lowerBound..<end.upperBound }

  init(begin: SectionMarker, end: SectionMarker, in bytes: [UInt8]) {
    self.begin = begin.range
    self.end = end.range
    self.checksum = end.argument
    self.body = begin.range.upperBound..<end.range.lowerBound
    let text = bytes[body]
    if text.allSatisfy(LineEnd.isWhiteSpace) {
      seal = .blank
    } else if end.argument.lowercased() == Checksum(of: text).text {
      seal = .intact(ownsBlankLine: false)
    } else if end.argument.lowercased()
      == Checksum(of: LineEnd.unified(text) + [UInt8(ascii: "\n")]).text
    {
      seal = .intact(ownsBlankLine: true)
    } else {
      seal = .edited
    }
  }
}

/// What a file has of a section.
package enum SectionPresence: Equatable, Sendable {
  case absent
  case whole(Section)
  case broken(SectionFault)

  /// - Parameter name: `summary` or `report`.
  package init(of name: String, in interview: Interview) {
    var open: SectionMarker?
    var whole: Section?
    for marker in interview.markers {
      guard marker.name == name else {
        // Another section inside this one would be overwritten with it.
        if open != nil {
          self = .broken(SectionFault(.nested, at: marker.range))
          return
        }
        continue
      }
      switch (marker.edge, open) {
      case (.begin, .some):
        self = .broken(SectionFault(.nested, at: marker.range))
        return
      case (.begin, nil):
        if whole != nil {
          self = .broken(SectionFault(.doubled, at: marker.range))
          return
        }
        open = marker
      case (.end, nil):
        self = .broken(SectionFault(.missingBegin, at: marker.range))
        return
      case (.end, .some(let begin)):
        whole = Section(begin: begin, end: marker, in: interview.source.bytes)
        open = nil
      }
    }
    if let open {
      self = .broken(SectionFault(.missingEnd, at: open.range))
    } else if let whole {
      self = .whole(whole)
    } else {
      self = .absent
    }
  }
}

/// What is wrong with a section's markers.
package struct SectionFault: Equatable, Sendable {
  package enum Kind: Sendable {
    /// A begin marker has no end marker after it.
    case missingEnd
    /// An end marker has no begin marker before it.
    case missingBegin
    /// A second section of the same name.
    case doubled
    /// A begin marker inside a section, or a marker of another section.
    case nested
  }

  package let kind: Kind
  /// The marker where it shows.
  package let range: Range<Int>

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
