package import SystemPackage

/// Rewrites files so that whatever happens each is the old one or the new one, whole.
package enum FileReplacement {
  package enum Outcome: Equatable, Sendable {
    /// There was nothing to change; the file was not touched.
    case unchanged
    /// The file is the new one. Replacing a file separates it from the other names (hard links) that
    /// the old one had: they keep the old text. `otherLinks` says how many there were, so that the
    /// user can be told. (Writing in place would keep them together, but could be cut short.)
    case replaced(otherLinks: Int)

    /// What the user should know about it, in one line.
    ///
    /// - Parameter path: as the user knows it.
    package func remark(on path: String) -> String? {
      guard case .replaced(let otherLinks) = self, otherLinks > 0 else { return nil }
      return "\(HarmlessText.line(path)): its other names (hard links) keep the old text"
    }
  }

  /// How often a file that others write meanwhile is tried.
  static let attempts = 8

  /// Replaces a file with what `transform` makes of it.
  ///
  /// The new text is written to a temporary file in the same folder, given the old one's mode and, as
  /// far as allowed, its owner, flushed to disk and renamed over. Where the path is a symbolic link
  /// the file that it leads to is replaced. If the file changes in the meantime, `transform` is
  /// called again with what it holds then. Extended attributes and access lists are not taken over.
  ///
  /// - Parameter transform: the new bytes; nil to leave the file as it is. It is called at least once,
  ///   and what it does besides must bear being done again.
  /// - Throws: `SourceError`; the file is then as it was before, or as others have left it.
  package static func replace(
    _ path: FilePath, _ transform: (SourceText) -> [UInt8]?
  ) throws(SourceError) -> Outcome {
    let shown = path.string
    let target: FilePath
    do { target = try SystemCalls.resolve(path) } catch {
      throw SourceError(path: shown, problem: .opening(error, at: path))
    }
    var onDisk = try FileSnapshot.read(target, shownAs: shown)
    var base = onDisk.source
    var outcome = Outcome.unchanged

    for attempt in 0..<attempts {
      if attempt > 0 { SystemCalls.sleep(milliseconds: 5 << UInt32(attempt - 1)) }
      let bytes = transform(base) ?? base.bytes
      guard bytes != onDisk.source.bytes else { return outcome }
      try checkReplaceable(target, onDisk.status, shownAs: shown)

      var temporary = try make(beside: target, of: bytes, like: onDisk.status, shownAs: shown)
      guard let old = try lock(target, shownAs: shown) else { continue }
      let now = try FileSnapshot.read(old, shownAs: shown)
      guard now.isSame(as: onDisk) else {
        onDisk = now
        base = now.source
        continue
      }
      try attempted(.replace, target, shownAs: shown) { () throws(Errno) in
        try temporary.replace(target)
      }
      flushFolder(of: target)
      outcome = .replaced(otherLinks: onDisk.status.linkCount - 1)

      // The old file is still open here: whatever another program wrote to it at the last moment is
      // not lost, but the base of another attempt.
      guard let late = try? FileSnapshot.read(old, shownAs: shown),
        late.source.bytes != now.source.bytes,
        let new = try? FileSnapshot.read(target, shownAs: shown), new.source.bytes == bytes
      else { return outcome }
      onDisk = new
      base = late.source
    }
    throw SourceError(path: shown, problem: .keepsChanging)
  }

  /// Writes a file whole, whether there is one or not.
  ///
  /// An existing one is replaced as `replace` does it, whatever it holds. Pipes and devices, which can't
  /// be replaced, are written to.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: FilePath
  ) throws(SourceError) -> Outcome {
    do throws(SourceError) {
      try create(path, with: bytes)
      return .replaced(otherLinks: 0)
    } catch {
      guard error.problem == .alreadyExists else { throw error }
    }
    let shown = path.string
    // Seen through its links before those are resolved: those of /proc lead to no name.
    if let type = try? Stat(path).type, type != .regular, type != .directory {
      try writeThrough(bytes, to: path)
      return .replaced(otherLinks: 0)
    }
    let target: FilePath
    do { target = try SystemCalls.resolve(path) } catch {
      throw SourceError(path: shown, problem: .opening(error, at: path))
    }
    let status: Stat
    do { status = try Stat(target) } catch {
      throw SourceError(path: shown, problem: .opening(error, at: target))
    }
    try checkReplaceable(target, status, shownAs: shown)
    var temporary = try make(beside: target, of: bytes, like: status, shownAs: shown)
    try attempted(.replace, target, shownAs: shown) { () throws(Errno) in
      try temporary.replace(target)
    }
    flushFolder(of: target)
    return .replaced(otherLinks: status.linkCount - 1)
  }

  private static func writeThrough(
    _ bytes: [UInt8], to path: FilePath
  ) throws(SourceError) {
    do throws(Errno) {
      let file = try OpenFile(path, .writeOnly)
      try file.write(bytes)
    } catch {
      throw SourceError(path: path.string, problem: .failed(.write, code: error.rawValue))
    }
  }

  /// Makes a new file, whole from the moment that it appears.
  ///
  /// - Parameter isProgram: whoever may read the file may run it, too.
  /// - Throws: `SourceError`, with `alreadyExists` where the name is taken.
  package static func create(
    _ path: FilePath, with bytes: [UInt8], isProgram: Bool = false
  ) throws(SourceError) {
    let shown = path.string
    if (try? Stat(path, followTargetSymlink: false)) != nil {
      throw SourceError(path: shown, problem: .alreadyExists)
    }
    let mode = FilePermissions(rawValue: isProgram ? 0o777 : 0o666)
    let temporary = try make(beside: path, of: bytes, like: nil, mode: mode, shownAs: shown)
    do throws(Errno) {
      try temporary.appear(as: path)
    } catch .fileExists {
      throw SourceError(path: shown, problem: .alreadyExists)
    } catch {
      try createWithoutLinks(path, with: bytes, mode: mode, shownAs: shown)
    }
    flushFolder(of: path)
  }

  /// For file systems that know no hard links, as FAT: nothing is overwritten, but a program that is
  /// killed leaves a part of the new file.
  private static func createWithoutLinks(
    _ path: FilePath, with bytes: [UInt8], mode: FilePermissions, shownAs shown: String
  ) throws(SourceError) {
    let file: OpenFile
    do {
      file = try OpenFile(
        path, .writeOnly, options: [.create, .exclusiveCreate], permissions: mode)
    } catch .fileExists {
      throw SourceError(path: shown, problem: .alreadyExists)
    } catch {
      throw SourceError(path: shown, problem: .writing(error, .write, at: path))
    }
    do throws(Errno) {
      try file.write(bytes)
      try SystemCalls.flush(file.descriptor)
    } catch {
      try? SystemCalls.unlink(path)
      throw SourceError(path: shown, problem: .writing(error, .write, at: path))
    }
  }
}

extension FileReplacement {
  /// Renaming asks for no right to write the file itself, so that is asked here.
  private static func checkReplaceable(
    _ target: FilePath, _ status: Stat, shownAs shown: String
  ) throws(SourceError) {
    switch status.type {
    case .regular: break
    case .directory: throw SourceError(path: shown, problem: .isDirectory)
    default: throw SourceError(path: shown, problem: .notRegularFile)
    }
    // Root may write any file, but one that nobody may write is meant to stay as it is.
    if status.permissions.isDisjoint(with: [.ownerWrite, .groupWrite, .otherWrite]) {
      throw SourceError(path: shown, problem: .readOnly)
    }
    do { try SystemCalls.checkWritable(target) } catch {
      switch error {
      case .permissionDenied, .notPermitted:
        throw SourceError(path: shown, problem: .readOnly)
      default:
        throw SourceError(path: shown, problem: .writing(error, .write, at: target))
      }
    }
  }

  /// A temporary file with the bytes, on disk.
  ///
  /// - Parameters:
  ///   - status: whose mode and owner it takes; nil for those of a new file.
  ///   - mode: of a new file, less the process's umask.
  private static func make(
    beside target: FilePath, of bytes: [UInt8], like status: Stat?,
    mode: FilePermissions = FilePermissions(rawValue: 0o666), shownAs shown: String
  ) throws(SourceError) -> TemporaryFile {
    do throws(Errno) {
      // Nobody else may read it before it has the mode of the old one.
      let temporary = try TemporaryFile(
        beside: target, permissions: status == nil ? mode : FilePermissions(rawValue: 0o600))
      try temporary.write(bytes)
      if let status { try temporary.take(status) }
      try temporary.flush()
      return temporary
    } catch {
      throw SourceError(path: shown, problem: .writing(error, .write, at: target))
    }
  }

  /// Opens the file that is to be replaced and locks it, so that two runs of this program don't
  /// undo each other's work.
  ///
  /// - Returns: nil where another run holds it, or has just replaced it.
  private static func lock(
    _ target: FilePath, shownAs shown: String
  ) throws(SourceError) -> OpenFile? {
    let file: OpenFile
    do { file = try OpenFile(target, .readOnly, options: [.nonBlocking]) } catch {
      throw SourceError(path: shown, problem: .opening(error, at: target))
    }
    // Some network file systems know no locks: on those the comparison of the contents has to do.
    if (try? SystemCalls.lock(file.descriptor)) == false { return nil }
    guard let open = try? file.status(), let named = try? Stat(target),
      open.deviceID == named.deviceID, open.inode == named.inode
    else { return nil }
    return file
  }

  private static func attempted(
    _ action: SourceError.Action, _ target: FilePath, shownAs shown: String,
    _ body: () throws(Errno) -> Void
  ) throws(SourceError) {
    do { try body() } catch {
      throw SourceError(path: shown, problem: .writing(error, action, at: target))
    }
  }

  /// Makes the new name last. Some file systems can't; the file is whole all the same.
  private static func flushFolder(of path: FilePath) {
    let parent = path.removingLastComponent()
    if let folder = try? OpenFile(parent.isEmpty ? "." : parent, .readOnly, options: [.directory]) {
      try? SystemCalls.flush(folder.descriptor)
    }
  }
}

extension SourceError.Problem {
  /// What it means that a file can't be written beside another.
  static func writing(_ error: Errno, _ action: SourceError.Action, at path: FilePath) -> Self {
    switch error {
    case .noSpace, .diskQuotaExceeded: return .diskFull
    case .readOnlyFileSystem: return .fileSystemReadOnly
    case .permissionDenied, .notPermitted:
      let folder = path.removingLastComponent()
      return .folderReadOnly(folder: folder.isEmpty ? "." : folder.string)
    case .noSuchFileOrDirectory, .notDirectory: return .notFound
    case .isDirectory: return .isDirectory
    default: return .failed(action, code: error.rawValue)
    }
  }
}
