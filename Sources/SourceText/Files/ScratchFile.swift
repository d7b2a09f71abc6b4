package import SystemPackage

/// A file without a name, for what a long run doesn't keep in memory. It goes with this value, and with
/// a process that is killed.
package struct ScratchFile: ~Copyable, Sendable {
  private let file: FileDescriptor
  private var end: Int64 = 0

  /// - Throws: where the folder for temporary files takes none.
  package init() throws(Errno) {
    file = try SystemCalls.openScratch()
  }

  deinit { try? file.close() }

  /// - Returns: where the bytes stand.
  package mutating func append(_ bytes: [UInt8]) throws -> Int64 {
    _ = try file.writeAll(toAbsoluteOffset: end, bytes)
    defer { end += Int64(bytes.count) }
    return end
  }

  package func bytes(at offset: Int64, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[done...])
        let read = try file.read(fromAbsoluteOffset: offset + Int64(done), into: rest)
        guard read > 0 else { throw Errno.ioError }
        done += read
      }
    }
  }
}
