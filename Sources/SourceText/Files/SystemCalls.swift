import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What swift-system doesn't wrap. No other file imports the C library.
enum SystemCalls {
  /// Follows every symbolic link.
  static func resolve(_ path: FilePath) throws(Errno) -> FilePath {
    let resolved = path.withPlatformString { realpath($0, nil) }
    guard let resolved else { throw lastError }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  /// Whether the process may write the file, by its effective user.
  static func checkWritable(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) })
  }

  /// A new file for reading and writing that has no name any more.
  static func openScratch() throws(Errno) -> FileDescriptor {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/interviewlint-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw lastError }
    try? unlink(FilePath(platformString: template))
    return FileDescriptor(rawValue: file)
  }

  static func unlink(_ path: FilePath) throws(Errno) {
    #if canImport(Darwin)
      try check(path.withPlatformString { Darwin.unlink($0) })
    #elseif canImport(Glibc)
      try check(path.withPlatformString { Glibc.unlink($0) })
    #else
      try check(path.withPlatformString { Musl.unlink($0) })
    #endif
  }

  static func rename(_ old: FilePath, to new: FilePath) throws(Errno) {
    try check(
      old.withPlatformString { old in
        new.withPlatformString { new in renameat(AT_FDCWD, old, AT_FDCWD, new) }
      })
  }

  /// Makes a folder, unless it is there.
  static func makeFolder(_ path: FilePath) throws(Errno) {
    if path.withPlatformString({ mkdir($0, 0o777) }) == 0 { return }
    let error = lastError
    if error != .fileExists { throw error }
  }

  /// Gives a file a second name, which must be free.
  static func link(_ old: FilePath, to new: FilePath) throws(Errno) {
    try check(
      old.withPlatformString { old in
        new.withPlatformString { new in linkat(AT_FDCWD, old, AT_FDCWD, new, 0) }
      })
  }

  /// Has everything written reach the disk.
  static func flush(_ file: FileDescriptor) throws(Errno) {
    #if canImport(Darwin)
      // fsync leaves the data in the drive's own cache there.
      if fcntl(file.rawValue, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(file.rawValue) != 0 {
      guard lastError == .interrupted else { throw lastError }
    }
  }

  static func setMode(_ file: FileDescriptor, _ permissions: FilePermissions) throws(Errno) {
    try check(fchmod(file.rawValue, mode_t(permissions.rawValue)))
  }

  static func setOwner(
    _ file: FileDescriptor, user: UserID? = nil, group: GroupID? = nil
  ) throws(Errno) {
    let same = uid_t.max
    try check(
      fchown(
        file.rawValue, user.map { uid_t($0.rawValue) } ?? same,
        group.map { gid_t($0.rawValue) } ?? same))
  }

  /// - Returns: whether the lock is held now; it goes with the descriptor.
  static func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = lastError
    guard error == .wouldBlock || error == .resourceTemporarilyUnavailable else { throw error }
    return false
  }

  /// Has reads wait for data again, after an opening that did not wait.
  static func makeBlocking(_ file: FileDescriptor) {
    let flags = fcntl(file.rawValue, F_GETFL)
    if flags >= 0 { _ = fcntl(file.rawValue, F_SETFL, flags & ~O_NONBLOCK) }
  }

  static func sleep(milliseconds: UInt32) {
    usleep(milliseconds * 1000)
  }

  private static var lastError: Errno { Errno(rawValue: errno) }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw lastError }
  }
}
