import SourceText
import Synchronization
import SystemPackage

/// Keeps the parts of an output until the last of them is known: the first few megabytes in memory, what
/// comes after in a scratch file, so that a run over many files needs no more memory than one over few.
package final class PartStore: Sendable {
  /// A part, or where it is.
  package enum Part: Sendable {
    case bytes([UInt8])
    case stored(offset: Int64, count: Int)

    package static var empty: Part { .bytes([]) }
  }

  private struct State: ~Copyable {
    var inMemory = 0
    var scratch: ScratchFile?
    /// There is no room for a scratch file; all stays in memory.
    var hasNoScratch = false
  }

  /// In bytes.
  private let limit: Int
  private let state = Mutex(State())

  package init(limit: Int = 8 << 20) { self.limit = limit }

  /// Safe to call from many threads.
  package func keep(_ bytes: [UInt8]) -> Part {
    if bytes.isEmpty { return .empty }
    return state.withLock { state in
      if state.inMemory + bytes.count <= limit || state.hasNoScratch {
        state.inMemory += bytes.count
        return .bytes(bytes)
      }
      do {
        if state.scratch == nil { state.scratch = try ScratchFile() }
        if let offset = try state.scratch?.append(bytes) {
          return .stored(offset: offset, count: bytes.count)
        }
      } catch {
        // What is there already can still be read.
        state.hasNoScratch = true
      }
      return .bytes(bytes)
    }
  }

  /// - Throws: where the scratch file can't be read back.
  package func bytes(of part: Part) throws -> [UInt8] {
    switch part {
    case .bytes(let bytes): return bytes
    case .stored(let offset, let count):
      return try state.withLock { state in
        guard let bytes = try state.scratch?.bytes(at: offset, count: count) else {
          throw Errno.ioError
        }
        return bytes
      }
    }
  }
}
