import FollowUp
import Journal
import Linting
import SourceText
import Workspace

/// A text of a journal, with all that was worked out from it.
struct ReadDocument: Sendable {
  let interview: Interview
  let timeline: Timeline
  let setup: Setup
  /// What is to be said about it, those that come from other files included.
  let findings: [Finding]
  let map: LineMap
  let today: CivilDate

  var source: SourceText { interview.source }
}

/// What became of reading a text.
enum Reading: Sendable {
  case journal(ReadDocument)
  case notAJournal
  /// It can't be read; one line.
  case failed(String)
}

extension Reading {
  /// - Parameters:
  ///   - others: findings that come from the comparison with other files.
  ///   - map: of the same bytes.
  init(
    _ source: SourceText, _ setup: Setup, today: CivilDate, adding others: [Finding] = [],
    map: LineMap
  ) {
    switch JournalFile.read(source, setup, isNamed: false) {
    case .notAJournal: self = .notAJournal
    case .failed(let failure): self = .failed(failure)
    case .journal(let interview):
      let timeline = Timeline(interview, practice: setup.practice, today: today)
      var findings = setup.linter.check(interview, timeline, today: today)
      if !others.isEmpty { findings = (findings + others).sorted(by: Finding.comesBefore) }
      findings = AnsweredInterview.named(in: findings, interview, timeline)
      self = .journal(
        ReadDocument(
          interview: interview, timeline: timeline, setup: setup, findings: findings, map: map,
          today: today))
    }
  }
}

extension Reading {
  /// A text that is being edited.
  static func of(
    _ text: DocumentText, path: String, _ setup: Setup, today: CivilDate, adding others: [Finding]
  ) -> Reading {
    do throws(SourceError) {
      let source = try SourceText(path: path, bytes: text.bytes)
      return Reading(source, setup, today: today, adding: others, map: text.map)
    } catch {
      return .failed(error.description)
    }
  }
}
