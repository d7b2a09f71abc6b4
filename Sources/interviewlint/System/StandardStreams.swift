import SourceText
import SystemPackage

/// Writing to standard output and standard error, and reading standard input.
enum StandardStreams {
  /// - Throws: `ExitStatus.failed` where the output can't be written, as on a full disk.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard !bytes.isEmpty else { return }
    do {
      _ = try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw Failure("standard output: \(error)")
    }
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// One line on standard error. Nothing more can be done where that is closed.
  static func warn(_ line: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array("interviewlint: \(line)\n".utf8))
  }

  /// Words on standard error that the next ones may overwrite.
  static func show(_ words: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array(words.utf8))
  }

  /// All of standard input, as the text of a file.
  static func input(as path: String) throws(Failure) -> SourceText {
    do throws(SourceError) {
      // The name of the device, so that pipes and files behind it are read alike.
      let read = try SourceText(reading: "/dev/stdin")
      return try SourceText(path: path, bytes: read.bytes)
    } catch {
      throw Failure(SourceError(path: path, problem: error.problem).description)
    }
  }
}

/// Why a command could not do its work: one line for standard error, and exit status 2.
struct Failure: Error {
  var message: String

  init(_ message: String) { self.message = message }
}
