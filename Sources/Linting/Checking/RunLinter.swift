package import FollowUp
package import Journal

/// Checks what only shows when all journals of a search are seen together.
///
/// It is right whatever files were named on the command line, as long as it is given the digests of
/// every journal in the folder; findings come only for those that are to be reported on.
package struct RunLinter: Sendable {
  private let settings: LintSettings
  private let practice: Practice
  private let today: CivilDate

  /// - Parameter practice: that of the run.
  package init(_ settings: LintSettings, practice: Practice, today: CivilDate) {
    self.settings = settings
    self.practice = practice
    self.today = today
  }

  /// One journal of the run.
  package struct Entry: Sendable {
    package var path: String
    /// Where others can find it; its path, unless a caller says otherwise.
    package var location: String
    package var digest: JournalDigest
    /// Whether the run was asked about this file.
    package var isReported: Bool

    package init(
      path: String, location: String? = nil, digest: JournalDigest, isReported: Bool = true
    ) {
      self.path = path
      self.location = location ?? path
      self.digest = digest
      self.isReported = isReported
    }
  }

  package struct Result: Sendable, Equatable {
    /// By the index of the entry, in the order in which to show them: they belong among the findings of
    /// that file.
    package var byEntry: [Int: [Finding]] = [:]
    /// On the config or the folder. Their range is empty.
    package var onRun: [Finding] = []
  }

  package func check(_ entries: [Entry]) -> Result {
    Result(byEntry: copies(in: entries), onRun: search(in: entries))
  }

  /// What is to be found out from journals that are not reported on.
  ///
  /// - Parameter reported: the digests of those that are.
  package func interest(of reported: [JournalDigest]) -> ContextInterest {
    var interest = ContextInterest()
    if settings.isActive(PersonalizeThankYou.id) {
      let thankYous = reported.flatMap(\.thankYous).filter { $0.severity != nil }
      interest.texts = SoughtTexts(thankYous.map(\.firstWords))
      interest.hashes = Set(thankYous.map(\.hash))
    }
    if settings.isActive(KeepSearching.id) {
      var day = today
      while practice.day(practice.keepSearchingWithin, after: day) > today {
        interest.newsSince = day
        day = day.adding(days: -1)
      }
      if reported.contains(where: interest.isNews) { interest.newsSince = nil }
    }
    return interest
  }

  /// A journal that holds a text, and the line where.
  private struct Holder {
    var entry: Int
    var line: Int
  }

  private func copies(in entries: [Entry]) -> [Int: [Finding]] {
    guard settings.isActive(PersonalizeThankYou.id) else { return [:] }
    // The first two journals that hold each text: whichever isn't the one at hand is named.
    var holders: [UInt64: (first: Holder, second: Holder?)] = [:]
    for index in entries.indices {
      for thankYou in entries[index].digest.thankYous {
        if let known = holders[thankYou.hash] {
          if known.first.entry != index, known.second == nil {
            holders[thankYou.hash] = (known.first, Holder(entry: index, line: thankYou.line))
          }
        } else {
          holders[thankYou.hash] = (Holder(entry: index, line: thankYou.line), nil)
        }
      }
    }
    var findings: [Int: [Finding]] = [:]
    for index in entries.indices where entries[index].isReported {
      for thankYou in entries[index].digest.thankYous {
        guard let severity = thankYou.severity, let (first, second) = holders[thankYou.hash],
          let second
        else { continue }
        let holder = first.entry == index ? second : first
        let other = entries[holder.entry]
        var finding = Finding(
          range: thankYou.range, rule: PersonalizeThankYou.id, severity: severity,
          message: PersonalizeThankYou.copied(thankYou.date, from: other.path, today),
          help: PersonalizeThankYou.copiedHelp)
        finding.relatedFiles = [
          RelatedFile(other.location, line: holder.line, "the one that says the same")
        ]
        findings[index, default: []].append(finding)
      }
    }
    return findings.mapValues { $0.sorted(by: Finding.comesBefore) }
  }

  private func search(in entries: [Entry]) -> [Finding] {
    let waiting = entries.count { $0.digest.isWaiting }
    guard settings.isActive(KeepSearching.id), waiting > 0,
      let newest = entries.compactMap(\.digest.newest).max(),
      practice.day(practice.keepSearchingWithin, after: newest) <= today
    else { return [] }
    return [
      Finding(
        range: 0..<0, rule: KeepSearching.id,
        severity: settings.levels[KeepSearching.id]?.severity ?? .note,
        message: KeepSearching.message(waiting, since: newest, today), help: KeepSearching.help)
    ]
  }
}
