package import FollowUp
package import Journal
package import Linting
package import SourceText

/// The summary section of a journal: where the thread stands after its last entry, and what lies ahead.
///
/// It is a pure function of the file and its config, and never of today: it changes only when the notes
/// do. The notes are read as at their last entry.
package enum Summary {
  /// The name in the section's markers.
  package static let sectionName = "summary"

  /// What the section holds: Markdown, without the markers; lines ended by LF, the last not ended.
  ///
  /// - Parameter practice: that of the run; what the file overrides is applied here.
  package static func text(of interview: Interview, practice: FollowUp.Practice) -> String {
    SummaryText(
      interview: interview, timeline: Timeline(interview, practice: practice, today: nil)
    ).text
  }

  /// The file's bytes with its summary up to date.
  ///
  /// - Parameters:
  ///   - inserting: whether the section is added under the title where there is none.
  ///   - overwriting: whether text that was edited by hand may be lost.
  ///   - read: reads the result again, as the interview was read; nil where it can't be read.
  /// - Returns: nil where it is.
  /// - Throws: `SectionError` where that can't be done without loss.
  package static func rewrite(
    _ interview: Interview, practice: FollowUp.Practice, inserting: Bool = false,
    overwriting: Bool = false,
    read: (SourceText) -> Interview?
  ) throws(SectionError) -> [UInt8]? {
    try SectionRewriting.rewrite(
      sectionName, of: interview, to: text(of: interview, practice: practice),
      inserting: inserting, overwriting: overwriting, read: read)
  }

  /// How the section stands, for the rules about it. They say the same as `rewrite` does.
  package static func state(of interview: Interview, practice: FollowUp.Practice) -> SectionState {
    let section: Section
    switch SectionPresence(of: sectionName, in: interview) {
    case .absent: return .absent
    case .broken(let fault): return .broken(at: fault.range, because: fault.clause)
    case .whole(let whole): section = whole
    }
    do throws(SectionError) {
      guard
        let edit = try SectionEdit.update(
          sectionName, of: interview, to: text(of: interview, practice: practice))
      else { return .current }
      return .stale(section: section.range, rewrite: Fix("Rewrite the summary", [edit]))
    } catch {
      return .edited(section: section.range)
    }
  }
}
