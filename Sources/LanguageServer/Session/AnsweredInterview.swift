import FollowUp
import Journal
import Linting

/// Findings about a follow-up or thank-you also point to the interview that it follows: an editor can go
/// there, where the lines of a terminal would only be more.
enum AnsweredInterview {
  /// Others are about how the entry is written.
  private static let rules = Set(Rules.all.filter { $0.about.phase != .journal }.map { $0.id })

  static func named(
    in findings: [Finding], _ interview: Interview, _ timeline: Timeline
  ) -> [Finding] {
    if findings.isEmpty || timeline.rounds.isEmpty { return findings }
    /// By where the contact begins.
    var interviews: [Int: Range<Int>] = [:]
    for contact in timeline.outreach {
      guard let round = contact.round else { continue }
      interviews[interview.events[contact.event].range.lowerBound] =
        interview.events[timeline.rounds[round].interview].range
    }
    return findings.map { finding in
      guard rules.contains(finding.rule), let place = interviews[finding.range.lowerBound],
        place != finding.range,
        !finding.related.contains(where: { $0.range == place })
      else { return finding }
      var finding = finding
      finding.related.append(RelatedRange(place, "the interview that it follows"))
      return finding
    }
  }
}
