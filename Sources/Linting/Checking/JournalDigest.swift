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
  /// - Parameter timeline: made from the same interview, seen from `today`.
  package func digest(
    _ interview: Interview, _ timeline: Timeline, today: CivilDate
  ) -> JournalDigest {
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
        let isStale = interview.events[index].plan != .told && date < today
        if !isStale { digest.newest = max(digest.newest ?? date, date) }
      default: break
      }
    }
    if settings.isActive(PersonalizeThankYou.id) {
      digest.thankYous = thankYous(interview, timeline, today)
    }
    return digest
  }

  private func thankYous(
    _ interview: Interview, _ timeline: Timeline, _ today: CivilDate
  ) -> [JournalDigest.ThankYou] {
    let sent = timeline.outreach.filter { $0.kind == .thankYou && !$0.isPlanned }
    if sent.isEmpty { return [] }
    let journal = CheckedJournal(interview, timeline, settings: settings, today: today)
    let suppression = interview.directives.isEmpty ? nil : Suppression(interview)
    let override = settings.levels[PersonalizeThankYou.id]?.severity
    return sent.compactMap { contact in
      let event = interview.events[contact.event]
      let words = EntryWords(ofThankYou: contact.event, in: interview).digest
      guard words.count >= JournalDigest.fewestWords else { return nil }
      let severity = override ?? PersonalizeThankYou.severity(of: contact, in: journal)
      let isSilenced = suppression?.silences(PersonalizeThankYou.id, at: event.range) ?? false
      let isShown = !isSilenced && (timeline.isOpen || severity == .error)
      return JournalDigest.ThankYou(
        hash: words.hash, range: event.range,
        line: interview.source.line(at: event.range.lowerBound), date: event.date,
        severity: isShown ? severity : nil,
        firstWords: isShown ? words.first : [])
    }
  }
}

extension JournalDigest {
  /// A text shorter than this may well be the same by chance ("mentioned the demo").
  static let fewestWords = 4
}
