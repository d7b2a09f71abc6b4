import Subprocess

/// Reads contents from the repository through one running `git cat-file --batch`.
package final class Blobs {
  private let write: ([UInt8]) async throws -> Void
  private var output: SubprocessOutputSequence.Iterator
  /// What git has written and nobody has taken.
  private var waiting: [UInt8] = []
  private var position = 0
  /// Git ended before it had answered.
  fileprivate private(set) var isBroken = false

  /// Names asked for at once. They fit in a pipe's buffer, so that writing them never waits for git
  /// while git waits for its answers to be read.
  private static let batch = 64

  fileprivate init<Errors>(_ execution: Execution<CustomWriteInput, SequenceOutput, Errors>) {
    let writer = execution.standardInputWriter
    write = { _ = try await writer.write($0) }
    output = execution.standardOutput.makeAsyncIterator()
  }

  package enum Content: Sendable {
    case whole([UInt8])
    /// It isn't kept, being larger than was asked for; its size is in bytes.
    case tooLarge(size: Int)
    /// The repository doesn't have it.
    case missing
  }

  /// The contents, in the order of the names.
  ///
  /// - Parameter limit: the largest that is wanted, in bytes.
  package func contents(
    of objects: [ObjectName], limit: Int
  ) async throws(GitError) -> [Content] {
    var contents: [Content] = []
    contents.reserveCapacity(objects.count)
    var rest = objects[...]
    while !rest.isEmpty {
      let some = rest.prefix(Self.batch)
      rest = rest.dropFirst(some.count)
      do {
        try await write(some.flatMap { $0.digits + [UInt8(ascii: "\n")] })
      } catch {
        throw broken()
      }
      for _ in some { contents.append(try await answer(limit)) }
    }
    return contents
  }

  /// `<object> blob <size><LF><content><LF>`, or `<object> missing<LF>`
  private func answer(_ limit: Int) async throws(GitError) -> Content {
    while true {
      if let end = waiting[position...].firstIndex(of: UInt8(ascii: "\n")) {
        let fields = waiting[position..<end].split(separator: UInt8(ascii: " "))
        position = end + 1
        guard fields.count == 3, let size = Int(String(decoding: fields[2], as: UTF8.self)) else {
          return .missing
        }
        if size > limit {
          try await pass(size + 1)
          return .tooLarge(size: size)
        }
        while waiting.count < position + size + 1 { try await readMore() }
        defer { position += size + 1 }
        return .whole(Array(waiting[position..<(position + size)]))
      }
      try await readMore()
    }
  }

  /// Takes what git writes without keeping it.
  private func pass(_ count: Int) async throws(GitError) {
    var left = count
    while left > waiting.count - position {
      left -= waiting.count - position
      position = waiting.count
      try await readMore()
    }
    position += left
  }

  private func readMore() async throws(GitError) {
    if position > 0 {
      waiting.removeSubrange(..<position)
      position = 0
    }
    do {
      if let buffer = try await output.next() {
        buffer.withUnsafeBytes { waiting += $0 }
        return
      }
    } catch {}
    throw broken()
  }

  private func broken() -> GitError {
    isBroken = true
    return .failed(message: "cat-file ended too early")
  }
}

extension Git {
  /// Does something for which contents are needed.
  package func withBlobs<Value: Sendable, Failure>(
    _ body: (Blobs) async throws(Failure) -> Value
  ) async throws(GitError) -> Result<Value, Failure> {
    var isBroken = false
    do {
      let run = try await Subprocess.run(
        GitProgram.executable, arguments: ["cat-file", "--batch"], environment: environment,
        input: .inputWriter, output: .sequence, error: .bytes(limit: .max)
      ) { execution in
        let blobs = Blobs(execution)
        defer { isBroken = blobs.isBroken }
        do throws(Failure) {
          return Result<Value, Failure>.success(try await body(blobs))
        } catch {
          return .failure(error)
        }
      }
      if isBroken {
        // Git's own words say more than what was made of its silence.
        throw await failure(
          Outcome(
            status: run.terminationStatus.number, output: [], errors: run.standardError))
      }
      return run.closureResult
    } catch let error as GitError {
      throw error
    } catch {
      throw GitError(starting: error)
    }
  }
}
