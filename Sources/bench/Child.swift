import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Runs a program to its end, and says what it took.
struct Child {
  /// Wall time.
  var seconds: Double
  /// The most memory that was resident at once, in bytes.
  var peakMemory: Int
  var status: Int32

  static var workingDirectory: FilePath? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return FilePath(platformString: path)
  }

  /// The file that the search path finds for a name, or nil.
  static func find(_ name: String) -> FilePath? {
    guard let path = getenv("PATH").map({ String(cString: $0) }) else { return nil }
    return path.split(separator: ":").lazy
      .map { FilePath(String($0)).appending(name) }
      .first { isProgram($0) }
  }

  static func isProgram(_ path: FilePath) -> Bool {
    path.withPlatformString { access($0, X_OK) == 0 }
  }

  /// - Parameter arguments: without the program's own name. Its output is thrown away.
  static func run(_ program: FilePath, _ arguments: [String]) throws(BenchError) -> Child {
    var actions = FileActions()
    guard let name = strdup(program.string) else { throw BenchError("there is no memory left") }
    var pointers: [UnsafeMutablePointer<CChar>?] = [name] + arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    let error = actions.withPointer {
      posix_spawn(&process, name, $0, nil, &pointers, environ)
    }
    guard error == 0 else {
      throw BenchError("\(program): \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchError("\(program): lost") }
    }
    let seconds = start.duration(to: clock.now).inSeconds
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    guard status & 0x7F == 0 else { throw BenchError("\(program): killed") }
    return Child(
      seconds: seconds, peakMemory: usage.ru_maxrss * unit, status: (status >> 8) & 0xFF)
  }
}

/// Sends a child's output to where nobody reads it.
private struct FileActions: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
  #else
    private var actions = posix_spawn_file_actions_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  #if canImport(Darwin)
    mutating func withPointer<Result>(
      _ body: (UnsafePointer<posix_spawn_file_actions_t?>) -> Result
    ) -> Result { body(&actions) }
  #else
    mutating func withPointer<Result>(
      _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Result
    ) -> Result { body(&actions) }
  #endif
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
