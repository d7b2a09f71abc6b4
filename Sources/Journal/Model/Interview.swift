package import SourceText

/// One journal, read: everything that the rest of the program knows of a file.
package struct Interview: Sendable {
  package let source: SourceText
  /// The front matter with its closing line; empty where there is none.
  package var frontMatter: Range<Int>
  package var company: Field<String>?
  package var role: Field<String>?
  package var contacts: [Contact] = []
  package var persistence: Persistence = .standard
  /// `status: closed` in the front matter.
  package var isMarkedClosed = false
  /// Overrides of the practice's numbers in the front matter, as written.
  package var practiceOverrides: [Setting] = []
  /// The text of the first level-1 heading, markers excluded.
  package var title: Range<Int>?
  /// Where new text can be put under the title: the start of the line after it, or of the file's
  /// first line after the front matter.
  package var bodyStart: Int = 0
  /// In the order of the file.
  package var events: [Event] = []
  /// A heading or field that says what the follow-up will be.
  package var followUpPlan: Range<Int>?
  /// Entries tell of events, but can't be dated.
  package var tellsUndatedEvents = false
  /// What could not be read with confidence, in the order of the file.
  package var problems: [ReadingProblem] = []
  /// Comments that switch rules off and on, in the order of the file.
  package var directives: [Directive] = []
  /// The comments that mark generated sections, in the order of the file, paired or not.
  package var markers: [SectionMarker] = []

  package init(source: SourceText) {
    self.source = source
    frontMatter = source.start..<source.start
  }
}

package struct Contact: Sendable, Equatable {
  package var name: String
  package var email: String?
  package var range: Range<Int>

  package init(name: String, email: String?, range: Range<Int>) {
    self.name = name
    self.email = email
    self.range = range
  }
}

package enum Persistence: String, Sendable, CaseIterable {
  case standard
  /// A sales-like role or a known finalist: one more follow-up is fine.
  case high
}

/// One `key: value` of a mapping that another module gives its meaning to.
package struct Setting: Sendable, Equatable {
  package var key: String
  package var keyRange: Range<Int>
  package var value: String
  package var valueRange: Range<Int>

  package init(key: String, keyRange: Range<Int>, value: String, valueRange: Range<Int>) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
    self.valueRange = valueRange
  }
}

/// Something in the notes that can't be read with confidence. The linter turns each into a finding.
package struct ReadingProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// "2026-02-30", "2026-11-188".
    case invalidDate
    /// "26 Octover 2026": the name of the month that was probably meant.
    case misspeltMonth(meant: String)
    /// "Wensday, Nov 4 2026": the name of the weekday that was probably meant.
    case misspeltWeekday(meant: String)
    /// "2206-11-03".
    case strayYear
    /// "2026-11-03Called".
    case unspacedDate
    /// "18-17 November".
    case backwardRange
    /// "2026-11-06 2026-11-09 Called Dana".
    case secondDate
    /// They can't be heard from by a day before that of the entry which says so.
    case hearBackBeforeEntry(date: CivilDate, entry: CivilDate)
    /// "03/11/2026": the first reading is month first.
    case ambiguousDate(monthFirst: CivilDate, dayFirst: CivilDate)
    /// No year, or no day. `meant` where the year could be told from the neighbours.
    case incompleteDate(meant: CivilDate?)
    /// No year, and nothing else in the file tells it.
    case yearlessDate(YearlessDate)
    /// "Mon 2026-11-03", which is a Tuesday.
    case weekdayMismatch(date: CivilDate, stated: Weekday)
    /// It reads like an event. `suggestion` is the nearest canonical phrase.
    case unknownEntry(suggestion: String?)
    /// It tells an event of somebody whom the journal doesn't name: most likely of another company.
    case otherCompany(String)
    /// A line outside all entries that tells an event, and has its date where no entry has it.
    case misplacedDate
    /// A line that would be an entry, were it text of the writer's own.
    case hiddenEntry(Hiding)
    /// A near-miss of a field or front-matter key.
    case unknownField(suggestion: String)
    /// `interviewlint-disabel` at the start of a comment. `suggestion` is what was probably meant.
    case unknownDirective(suggestion: String?)
    /// Malformed YAML, or a value of the wrong type; the words say what was expected.
    case frontMatter(String)
  }

  /// What Markdown takes an entry for.
  package enum Hiding: Sendable, Equatable {
    /// Tags, or a comment at the start of the line, make HTML of it.
    case html
    /// Four blanks make code of it.
    case indentation
    /// "12. November 2026" begins with the number of a list's item.
    case listNumber
    /// It stands right under a quotation, without a blank line between.
    case quotation
  }

  package var kind: Kind
  package var range: Range<Int>
  /// The repair, where it is certain.
  package var fix: Edit?

  package init(_ kind: Kind, at range: Range<Int>, fix: Edit? = nil) {
    self.kind = kind
    self.range = range
    self.fix = fix
  }
}

/// `<!-- interviewlint-disable RULE… -- reason -->` and its relatives.
package struct Directive: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    case disable, enable
    case disableLine = "disable-line"
    case disableNextLine = "disable-next-line"
    case disableFile = "disable-file"
  }

  package struct RuleName: Sendable, Equatable {
    package var name: String
    package var range: Range<Int>

    package init(name: String, range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }

  package var action: Action
  /// Empty: every rule.
  package var rules: [RuleName]
  /// The whole comment.
  package var range: Range<Int>

  package init(action: Action, rules: [RuleName], range: Range<Int>) {
    self.action = action
    self.rules = rules
    self.range = range
  }
}

/// A comment that opens or closes a generated section: `<!-- interviewlint:summary -->`,
/// `<!-- /interviewlint:summary 1f2e3d4c -->`.
package struct SectionMarker: Sendable, Equatable {
  package enum Edge: Sendable { case begin, end }

  /// `summary` or `report`.
  package var name: String
  package var edge: Edge
  /// What stands after the name in the comment, trimmed: the checksum of an end marker.
  package var argument: String
  /// The comment itself, without the line ending.
  package var range: Range<Int>

  package init(name: String, edge: Edge, argument: String, range: Range<Int>) {
    self.name = name
    self.edge = edge
    self.argument = argument
    self.range = range
  }
}

extension Interview {
  /// Whether the file is about an interview process: it tells of an event, or its front matter names a
  /// company. Other Markdown files lie in the same folders.
  package var isJournal: Bool {
    tellsUndatedEvents || events.contains { $0.kind != .note }
      || company.map { frontMatter.contains($0.range.lowerBound) } ?? false
  }
}
