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
  /// Not yet, but it speaks to the program: its findings are about that alone.
  case beginning(ReadDocument)
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
    switch JournalFile.read(source, setup, isNamed: true) {
    case .notAJournal: self = .notAJournal
    case .failed(let failure): self = .failed(failure)
    case .journal(let interview):
      let isJournal = interview.isJournal
      guard isJournal || interview.speaksToTheProgram else {
        self = .notAJournal
        return
      }
      let timeline = Timeline(interview, practice: setup.practice, today: today)
      var findings = setup.linter.check(interview, timeline, today: today)
      if !isJournal { findings.removeAll { !Self.rulesOfBeginnings.contains($0.rule) } }
      if !others.isEmpty { findings = (findings + others).sorted(by: Finding.comesBefore) }
      findings = AnsweredInterview.named(in: findings, interview, timeline)
      let read = ReadDocument(
        interview: interview, timeline: timeline, setup: setup, findings: findings, map: map,
        today: today)
      self = isJournal ? .journal(read) : .beginning(read)
    }
  }

  /// What else is missing from a file without an entry is yet to be written.
  private static let rulesOfBeginnings: Set<String> = [
    "front-matter", "unknown-field", "unknown-rule", "unused-disable",
  ]
}

extension Interview {
  /// Whether a file without an entry has to do with interviews all the same: by a key of its front
  /// matter, or nearly one, or by a comment for the program. Other tools have a `status` as well.
  fileprivate var speaksToTheProgram: Bool {
    if !directives.isEmpty { return true }
    let keys = FrontMatterKey.allCases.filter { $0 != .status }
    let lines = source.string(frontMatter).split(whereSeparator: \.isNewline)
    if lines.contains(where: { line in keys.contains { line.hasPrefix("\($0.rawValue):") } }) {
      return true
    }
    return problems.contains { problem in
      guard case .unknownField = problem.kind else { return false }
      return frontMatter.contains(problem.range.lowerBound)
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
