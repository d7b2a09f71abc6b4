package import SystemPackage

extension SourceText {
  /// Reads the file. Its size is looked at first, so that a huge one is refused unread.
  ///
  /// Pipes and devices are read as far as they go, and no further than `maximumSize`.
  ///
  /// - Throws: `SourceError` where there is no such file, it may not be read, it is a folder, or it
  ///   isn't text.
  package init(reading path: FilePath) throws(SourceError) {
    self = try FileSnapshot.read(path, shownAs: path.string).source
  }
}

/// The bytes of a file, whatever they are.
package enum FileBytes {
  /// Nil where it isn't a regular file that can be read, or holds more than `SourceText` can.
  package static func of(_ path: FilePath) -> [UInt8]? {
    guard let file = try? OpenFile(path, .readOnly, options: [.nonBlocking]),
      let status = try? file.status(), status.type == .regular,
      status.size <= SourceText.maximumSize
    else { return nil }
    return try? file.contents(
      expecting: Int(status.size), limit: SourceText.maximumSize, fromStart: true)
  }
}

/// A file as it was at one moment.
struct FileSnapshot {
  let source: SourceText
  let status: Stat

  /// - Parameter shown: the path for messages, which is the one that the user gave.
  static func read(_ path: FilePath, shownAs shown: String) throws(SourceError) -> FileSnapshot {
    let file: OpenFile
    do {
      // Without waiting, so that a pipe that nobody writes to doesn't hang the program.
      file = try OpenFile(path, .readOnly, options: [.nonBlocking])
    } catch {
      throw SourceError(path: shown, problem: .opening(error, at: path))
    }
    return try read(file, shownAs: shown)
  }

  static func read(_ file: borrowing OpenFile, shownAs shown: String) throws(SourceError)
    -> FileSnapshot
  {
    let status: Stat
    let bytes: [UInt8]
    do {
      status = try file.status()
      if status.type == .directory { throw Errno.isDirectory }
      let isRegular = status.type == .regular
      if isRegular, status.size > SourceText.maximumSize {
        throw SourceError(path: shown, problem: .tooLarge(size: Int(status.size)))
      }
      if !isRegular { SystemCalls.makeBlocking(file.descriptor) }
      bytes = try file.contents(
        expecting: isRegular ? Int(status.size) : 4096, limit: SourceText.maximumSize,
        fromStart: isRegular)
    } catch let error as SourceError {
      throw error
    } catch Errno.isDirectory {
      throw SourceError(path: shown, problem: .isDirectory)
    } catch {
      throw SourceError(
        path: shown, problem: .failed(.read, code: (error as? Errno ?? .ioError).rawValue))
    }
    return FileSnapshot(source: try SourceText(path: shown, bytes: bytes), status: status)
  }

  /// Whether nothing that a replacement keeps or builds on differs.
  func isSame(as other: FileSnapshot) -> Bool {
    status.deviceID == other.status.deviceID && status.inode == other.status.inode
      && status.mode == other.status.mode && status.userID == other.status.userID
      && status.groupID == other.status.groupID && source.bytes == other.source.bytes
  }
}

extension SourceError.Problem {
  /// What it means that a file can't be opened.
  static func opening(_ error: Errno, at path: FilePath) -> Self {
    switch error {
    case .noSuchFileOrDirectory, .notDirectory:
      let isLink = (try? Stat(path, followTargetSymlink: false))?.type == .symbolicLink
      return isLink ? .brokenLink : .notFound
    case .tooManySymbolicLinkLevels: return .brokenLink
    case .permissionDenied, .notPermitted: return .permissionDenied
    case .isDirectory: return .isDirectory
    case .noSuchAddressOrDevice: return .notRegularFile
    default: return .failed(.open, code: error.rawValue)
    }
  }
}
