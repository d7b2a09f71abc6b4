/// A report as people read it, apart from how it is set: Markdown, text and HTML all show this.
package struct ReportPage: Sendable, Equatable {
  package let title: Phrase
  package let subtitle: Phrase
  /// The headline figures.
  package let figures: [Figure]
  /// Empty sections are left out.
  package let sections: [Section]

  package struct Figure: Sendable, Equatable {
    package let count: Int
    /// What is counted, in the number that fits the count: `interviews`.
    package let words: String
    /// It wants to be looked at.
    package let isUrgent: Bool
  }

  package struct Section: Sendable, Equatable {
    package enum ID: String, Sendable {
      case overdue, due, waiting, done, happened, closed, pipeline, practice, answers, unread
      case quiet
    }

    package let id: ID
    package let title: String
    package let blocks: [Block]
  }

  package enum Block: Sendable, Equatable {
    case paragraph(Phrase)
    case list([Phrase])
    /// What belongs to one day.
    case day(Phrase, [Phrase])
    case table(Table)
    /// Shares, one a row.
    case shares([Share])
  }

  package struct Table: Sendable, Equatable {
    package let header: [String]
    package let rows: [[Phrase]]
  }

  /// How many of how many, in the period and at all.
  package struct Share: Sendable, Equatable {
    package let words: String
    package let inPeriod: Tally
    package let overall: Tally
  }
}
