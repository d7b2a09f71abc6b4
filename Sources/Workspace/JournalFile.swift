import Configuration
package import Journal
import Markdown
package import SourceText
package import SystemPackage

/// One file that a run is about.
package struct JournalFile: Sendable {
  package let path: FilePath
  /// The user named it.
  package let isNamed: Bool
  /// It is read as a journal whatever it holds.
  package let isSurelyJournal: Bool
  /// Which of the run's setups holds for it.
  package internal(set) var setup: Int
  /// Its text, where that doesn't come from the disk.
  package var source: SourceText?

  init(
    path: FilePath, isNamed: Bool, isSurelyJournal: Bool, setup: Int, source: SourceText? = nil
  ) {
    self.path = path
    self.isNamed = isNamed
    self.isSurelyJournal = isSurelyJournal
    self.setup = setup
    self.source = source
  }

  init(_ found: FoundFile) {
    self.init(
      path: found.path, isNamed: found.isNamed, isSurelyJournal: found.isSurelyJournal,
      setup: found.configuration)
  }

  init(_ staged: StagedFile) {
    self.init(
      path: staged.path, isNamed: staged.isNamed, isSurelyJournal: staged.isNamed,
      setup: staged.configuration, source: staged.source)
  }
}

/// What became of reading a file.
package enum ReadOutcome: Sendable {
  case journal(Interview)
  /// A Markdown file of a walk that tells of no interview.
  case notAJournal
  /// One line for standard error.
  case failed(String)
}

extension JournalFile {
  /// What it holds, be it text or not; nil where it can't be read.
  var bytes: [UInt8]? { source?.bytes ?? FileBytes.of(path) }

  package func read(_ setup: Setup) -> ReadOutcome {
    do throws(SourceError) {
      let text = if let source { source } else { try SourceText(reading: path) }
      return JournalFile.read(text, setup, isNamed: isSurelyJournal)
    } catch {
      return .failed(error.description)
    }
  }

  /// - Parameter source: the text, from wherever it came.
  package static func read(_ source: SourceText, _ setup: Setup, isNamed: Bool) -> ReadOutcome {
    do throws(MarkdownError) {
      let interview = try Journal.read(source, settings: setup.reading)
      return isNamed || interview.isJournal ? .journal(interview) : .notAJournal
    } catch {
      return .failed(HarmlessText.line("\(source.path): \(error)"))
    }
  }
}

extension FileSelection {
  /// Reads all files side by side.
  package func readAll(
    _ progress: WorkProgress? = nil
  ) -> (journals: [ReadJournal], failures: [String]) {
    let outcomes = Parallel.map(files.count, progress: progress) {
      files[$0].read(setups[files[$0].setup])
    }
    var journals: [ReadJournal] = []
    var failures: [String] = []
    for (file, outcome) in zip(files, outcomes) {
      switch outcome {
      case .journal(let interview):
        journals.append(ReadJournal(file: file, interview: interview, setup: setups[file.setup]))
      case .notAJournal: break
      case .failed(let failure): failures.append(failure)
      }
    }
    return (journals, failures)
  }
}

/// A journal of a run, with what holds for it.
package struct ReadJournal: Sendable {
  package let file: JournalFile
  package let interview: Interview
  package let setup: Setup
}
