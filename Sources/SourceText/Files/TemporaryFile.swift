import SystemPackage

/// A new file beside the one that it is to replace. Unless it is given that one's name, it is removed
/// at the end of its life.
///
/// A program that is killed leaves the file behind. Its name follows from the target's, and it is
/// locked while its maker lives, so the next replacement of the same target finds an unlocked one
/// and removes it.
struct TemporaryFile: ~Copyable {
  let path: FilePath
  private let file: OpenFile
  private var isMoved = false

  /// - Parameter permissions: of the new file, less the process's umask.
  /// - Throws: `Errno`, where the folder takes no new file.
  init(beside target: FilePath, permissions: FilePermissions) throws(Errno) {
    for number in 1...100 {
      let path = Self.path(beside: target, number: number)
      let file: OpenFile
      do throws(Errno) {
        file = try OpenFile(
          path, .readWrite, options: [.create, .exclusiveCreate], permissions: permissions)
      } catch .fileExists {
        guard Self.removeLeftover(path) else { continue }
        file = try OpenFile(
          path, .readWrite, options: [.create, .exclusiveCreate], permissions: permissions)
      }
      // Where files can't be locked nobody removes another's, and leftovers stay.
      let isLocked = try? SystemCalls.lock(file.descriptor)
      guard isLocked != false, Self.names(path, file) else { continue }
      self.path = path
      self.file = file
      return
    }
    throw .fileExists
  }

  deinit {
    if !isMoved { try? SystemCalls.unlink(path) }
  }

  func write(_ bytes: [UInt8]) throws(Errno) { try file.write(bytes) }

  func flush() throws(Errno) { try SystemCalls.flush(file.descriptor) }

  /// Gives the file the owner, group and mode of another, as far as the process may.
  ///
  /// Where the group can't be kept, those in the new one get no more than everybody had.
  func take(_ status: Stat) throws(Errno) {
    let own = try file.status()
    var permissions = status.permissions
    if own.userID != status.userID {
      try? SystemCalls.setOwner(file.descriptor, user: status.userID)
    }
    if own.groupID != status.groupID {
      do throws(Errno) {
        try SystemCalls.setOwner(file.descriptor, group: status.groupID)
      } catch {
        let everybody = permissions.rawValue & 0o007
        permissions = FilePermissions(
          rawValue: permissions.rawValue & ~0o070 | permissions.rawValue & 0o070 & everybody << 3)
      }
    }
    // After the owner, as changing that clears the set-user bits.
    try SystemCalls.setMode(file.descriptor, permissions)
  }

  /// The file takes the target's place, in one step.
  mutating func replace(_ target: FilePath) throws(Errno) {
    try SystemCalls.rename(path, to: target)
    isMoved = true
  }

  /// The file gets the target's name, which must be free; in one step.
  func appear(as target: FilePath) throws(Errno) {
    try SystemCalls.link(path, to: target)
  }

  func status() throws(Errno) -> Stat { try file.status() }

  /// `.acme.md.interviewlint-1`: hidden, and no Markdown by its name, so that no walk takes it up.
  static func path(beside target: FilePath, number: Int) -> FilePath {
    let name = target.lastComponent?.string ?? ""
    // Names are limited to 255 bytes nearly everywhere.
    var prefix = ""
    for character in name {
      if prefix.utf8.count + character.utf8.count > 220 { break }
      prefix.append(character)
    }
    return target.removingLastComponent().appending(".\(prefix).interviewlint-\(number)")
  }

  /// - Returns: whether the name is free now.
  private static func removeLeftover(_ path: FilePath) -> Bool {
    guard (try? Stat(path, followTargetSymlink: false))?.type == .regular,
      let file = try? OpenFile(path, .readOnly, options: [.nonBlocking, .noFollow]),
      (try? SystemCalls.lock(file.descriptor)) == true, names(path, file)
    else { return false }
    return (try? SystemCalls.unlink(path)) != nil
  }

  /// Whether the path still leads to the open file.
  private static func names(_ path: FilePath, _ file: borrowing OpenFile) -> Bool {
    guard let named = try? Stat(path, followTargetSymlink: false), let open = try? file.status()
    else { return false }
    return named.deviceID == open.deviceID && named.inode == open.inode
  }
}
