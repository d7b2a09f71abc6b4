import SystemPackage
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Output that is kept in a file beside the tests, to be looked at when it changes.
///
/// `INTERVIEWLINT_RECORD=1 swift test --filter EndToEndTests` writes the files anew, to be looked at
/// with `git diff`. The tests fail then, so that no run that records can pass for one that compares.
enum Recording {
  static func expect(
    _ text: String, recordedIn name: String, at place: SourceLocation = #_sourceLocation
  ) throws {
    let file = FilePath(#filePath).removingLastComponent().appending("Recorded").appending(name)
    if getenv("INTERVIEWLINT_RECORD") != nil {
      try write(text, to: file)
      Issue.record("recorded \(name) anew", sourceLocation: place)
      return
    }
    let recorded = try read(file).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = lines.difference(from: recorded).map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }
    #expect(
      difference == [],
      "\(name) changed; if it is better now, record it: see Recording.swift",
      sourceLocation: place)
  }

  private static func read(_ file: FilePath) throws -> String {
    let descriptor = try FileDescriptor.open(file, .readOnly)
    return try descriptor.closeAfter {
      var bytes = [UInt8](repeating: 0, count: Int(try descriptor.seek(offset: 0, from: .end)))
      let count = try bytes.withUnsafeMutableBytes {
        try descriptor.read(fromAbsoluteOffset: 0, into: $0)
      }
      return String(decoding: bytes[..<count], as: UTF8.self)
    }
  }

  private static func write(_ text: String, to file: FilePath) throws {
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try descriptor.closeAfter { _ = try descriptor.writeAll(text.utf8) }
  }
}
