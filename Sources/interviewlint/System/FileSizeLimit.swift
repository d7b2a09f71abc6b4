#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The limit that a user or system may set for the size of files.
enum FileSizeLimit {
  /// Has writing beyond the limit fail as on a full disk, instead of ending the program: the file is then
  /// left as it was, the temporary one is removed, and the user is told.
  static func becomesError() { _ = signal(SIGXFSZ, SIG_IGN) }
}
