import ArgumentParser
import SourceText
import SystemPackage
import Workspace

/// Where a command's words go, and how it ends.
enum Reporter {
  /// - Parameter path: a file that is written whole, or a pipe or device; nil for standard output.
  static func write(_ bytes: [UInt8], to path: String? = nil) throws {
    guard let path else {
      do throws(Failure) { try StandardStreams.write(bytes) } catch { throw failure(error.message) }
      return
    }
    do throws(SourceError) {
      let outcome = try FileReplacement.write(bytes, to: FilePath(path))
      if let remark = outcome.remark(on: path) { StandardStreams.warn(remark) }
    } catch {
      throw failure(error.description)
    }
  }

  /// - Parameter path: a file that is written whole; nil for standard output.
  static func write(_ output: CheckOutput, to path: String?) throws {
    do {
      if path != nil { return try write(output.whole(), to: path) }
      try output.forEachPiece { try write($0) }
    } catch let error as Errno {
      throw failure("the scratch file of this run can't be read back: \(error)")
    }
  }

  /// The file that `--output` names; nil for standard output, by whichever of its names.
  static func file(_ output: String?) -> String? {
    guard let output, !["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(output) else {
      return nil
    }
    return output
  }

  /// Says on standard error why the work could not be done, and gives the status to end with.
  static func failure(_ lines: String) -> ExitCode {
    for line in lines.split(separator: "\n") { StandardStreams.warn(String(line)) }
    return ExitStatus.failed
  }

  /// Ends the command with status 2 where some of its files could not be used.
  static func finish(failures: [String]) throws {
    if !failures.isEmpty { throw failure(failures.joined(separator: "\n")) }
  }

  static func explainNoJournals(_ selection: FileSelection) {
    StandardStreams.warn(selection.whyNothing)
  }
}
