import Subprocess
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where git is. Looked up once: to start a program by its name alone, Subprocess tries to start one in
/// each folder of the `PATH`, which takes a millisecond or two for every folder that has none.
enum GitProgram {
  static let executable: Executable = path.map { .path($0) } ?? .name("git")

  private static var path: FilePath? {
    guard let folders = getenv("PATH").map({ String(cString: $0) }) else { return nil }
    for folder in folders.split(separator: ":") where folder.first == "/" {
      let path = FilePath(String(folder)).appending("git")
      let mayRun = path.withPlatformString { access($0, X_OK) == 0 }
      if mayRun, let kind = try? Stat(path).type, kind == .regular { return path }
    }
    return nil
  }
}
