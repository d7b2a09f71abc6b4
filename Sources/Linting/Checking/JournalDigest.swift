package import FollowUp
package import Journal
import SourceText

/// What the comparison of a whole run needs of one journal. Small, so that a run over many files keeps
/// nothing else.
package struct JournalDigest: Sendable, Equatable {
  /// A thank-you that says something of its own.
  struct ThankYou: Sendable, Equatable {
    /// Of its words, names and dates left out.
    var hash: UInt64
    var range: Range<Int>
    /// From 1.
    var line: Int
    var date: CivilDate
    /// Nil where nothing is to be said: the thread is over, or a comment switches the rule off.
    var severity: Severity?
    /// The hashes of its first words: whatever has the same words has these in a row. None where
    /// nothing is to be said.
    var firstWords: [UInt64]
  }

  var thankYous: [ThankYou] = []
  /// The day of the newest application, arranged interview or interview, planned ones ahead included.
  var newest: CivilDate?
  /// Whether the thread waits for others.
  var isWaiting = false
  /// Whether it goes on.
  var isOpen = false
}

extension Linter {
  /// `digest` alone.
  package func digest(
    _ interview: Interview, _ timeline: Timeline, today: CivilDate
  ) -> JournalDigest {
    digest(journal(interview, timeline, today: today))
  }

  package func digest(_ journal: CheckedJournal) -> JournalDigest {
    let interview = journal.interview
    let timeline = journal.timeline
    var digest = JournalDigest()
    digest.isOpen = timeline.isOpen
    switch timeline.standing {
    case .waiting, .messageLeft, .doneAllYouCan: digest.isWaiting = true
    default: break
    }
    for index in interview.events.indices {
      switch interview.events[index].kind {
      case .applied, .scheduled, .interview:
        let date = interview.events[index].date
        let isStale = interview.events[index].plan != .told && date < journal.today
        if !isStale { digest.newest = max(digest.newest ?? date, date) }
      default: break
      }
    }
    if !journal.thanks.isEmpty { digest.thankYous = thankYous(in: journal) }
    return digest
  }

  private func thankYous(in journal: CheckedJournal) -> [JournalDigest.ThankYou] {
    let interview = journal.interview
    let timeline = journal.timeline
    let suppression = interview.directives.isEmpty ? nil : Suppression(interview)
    let override = settings.levels[PersonalizeThankYou.id]?.severity
    var thankYous: [JournalDigest.ThankYou] = []
    for thanks in journal.thanks where thanks.words.count >= JournalDigest.fewestWords {
      let contact = thanks.contact
      let range = interview.events[contact.event].range
      let severity = override ?? PersonalizeThankYou.severity(of: contact, in: timeline)
      let isSilenced = suppression?.silences(PersonalizeThankYou.id, at: range) ?? false
      let isShown = !isSilenced && (timeline.isOpen || severity == .error)
      thankYous.append(
        JournalDigest.ThankYou(
          hash: thanks.words.hash.value, range: range,
          line: interview.source.line(at: range.lowerBound), date: contact.day,
          severity: isShown ? severity : nil,
          firstWords: isShown ? thanks.words.first : []))
    }
    return thankYous
  }
}

extension JournalDigest {
  /// A text shorter than this may well be the same by chance ("mentioned the demo").
  static let fewestWords = 4
}
