package import Journal

/// What one rule has to say about one place.
package struct Finding: Sendable, Equatable {
  /// Bytes of the file. Empty at the place where something is missing.
  package var range: Range<Int>
  /// The rule's id, as `send-thank-you`.
  package var rule: String
  package var severity: Severity
  /// One sentence in plain words, with the date and the name. May hold words from the notes: escape it
  /// for where it goes.
  package var message: String
  /// The next thing to do. May hold words from the notes as well.
  package var help: String
  /// The day by which something should have been done, or should be.
  package var due: CivilDate?
  package var fix: Fix?
  /// Other places that explain the finding.
  package var related: [RelatedRange]
  /// Places in other files.
  package var relatedFiles: [RelatedFile] = []

  package init(
    range: Range<Int>, rule: String, severity: Severity, message: String, help: String,
    due: CivilDate? = nil, fix: Fix? = nil, related: [RelatedRange] = []
  ) {
    self.range = range
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.due = due
    self.fix = fix
    self.related = related
  }
}

extension Finding {
  /// The order in which findings of one file are shown: by place; there the more severe first, then
  /// what is to be done first, then by the rule's id.
  package static func comesBefore(_ a: Finding, _ b: Finding) -> Bool {
    if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.rank, a.rule, a.range.upperBound, a.message)
      < (b.rank, b.rule, b.range.upperBound, b.message)
  }

  /// Acts that are due come before what is to be asked along with them.
  private var rank: Int { Self.urgent.firstIndex(of: rule) ?? Self.urgent.count }

  private static let urgent = [
    SendThankYou.id, FollowUpWhenDue.id, SecondFollowUp.id, MoveOn.id, AskNextSteps.id,
    GetTimeframe.id, ConcreteTimeframe.id, AnnounceFollowUp.id, ConfirmContact.id,
  ]
}

/// A place in the same file that a finding refers to, and what is there.
package struct RelatedRange: Sendable, Equatable {
  package var range: Range<Int>
  package var message: String

  package init(_ range: Range<Int>, _ message: String) {
    self.range = range
    self.message = message
  }
}

/// A line of another file that a finding refers to, and what is there.
package struct RelatedFile: Sendable, Equatable {
  /// As the run was given it.
  package var path: String
  /// From 1.
  package var line: Int
  package var message: String

  package init(_ path: String, line: Int, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }
}
