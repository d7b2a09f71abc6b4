import SourceText
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This program, as it was started.
enum RunningProgram {
  /// Absolute. Symbolic links in it are kept, so that it stays right when what they lead to is
  /// replaced by a newer version.
  static var path: FilePath {
    let name = FilePath(CommandLine.arguments.first ?? "interviewlint")
    let folder = WorkingFolder.path
    if name.components.count > 1 || name.isAbsolute {
      return folder.pushing(name).lexicallyNormalized()
    }
    for entry in (Terminal.variable("PATH") ?? "").split(separator: ":") {
      let path = folder.pushing(FilePath(String(entry))).pushing(name).lexicallyNormalized()
      if FileNames.isProgram(path) { return path }
    }
    return folder.pushing(name)
  }

  /// Whether a process, by its number, is still there. One that may not be asked about is.
  @Sendable static func isRunning(_ process: Int) -> Bool {
    guard let number = Int32(exactly: process), number > 0 else { return true }
    return kill(number, 0) == 0 || errno != ESRCH
  }
}
