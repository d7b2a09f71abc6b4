import SystemPackage

/// A file that is open, and closed at the end of its life.
struct OpenFile: ~Copyable {
  let descriptor: FileDescriptor

  deinit { try? descriptor.close() }

  init(
    _ path: FilePath, _ mode: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions = [], permissions: FilePermissions? = nil
  ) throws(Errno) {
    do {
      descriptor = try FileDescriptor.open(
        path, mode, options: options.union(.closeOnExec), permissions: permissions)
    } catch { throw Errno(error) }
  }

  func status() throws(Errno) -> Stat { try Stat(descriptor) }

  /// Everything from the start of a regular file, or what comes from a pipe or device.
  ///
  /// - Parameter limit: how many bytes are read at most; one more tells that there is more.
  func contents(expecting size: Int, limit: Int, fromStart: Bool) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    // One more than expected, so that the end shows without a second allocation.
    var room = min(max(size, 0), limit) + 1
    while true {
      do {
        let known = bytes.count
        let chunk = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          while count < room {
            let rest = UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<room])
            let read =
              fromStart
              ? try descriptor.read(fromAbsoluteOffset: Int64(known + count), into: rest)
              : try descriptor.read(into: rest)
            if read == 0 { break }
            count += read
          }
        }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        if chunk.count < room || bytes.count > limit { return bytes }
        room = min(max(bytes.count, 4096), limit + 1 - bytes.count)
      } catch { throw Errno(error) }
    }
  }

  func write(_ bytes: [UInt8]) throws(Errno) {
    do { try descriptor.writeAll(bytes) } catch { throw Errno(error) }
  }
}

extension Errno {
  /// swift-system throws nothing else, but doesn't say so in its types.
  fileprivate init(_ error: any Error) { self = error as? Errno ?? .ioError }
}
