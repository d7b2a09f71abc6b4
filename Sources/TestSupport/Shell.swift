#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Runs other programs, to see whether they understand what this one writes.
package enum Shell {
  /// - Returns: the exit status; 127 where there is no such program.
  @discardableResult
  package static func run(_ command: String) -> Int {
    let status = system(command)
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(status & 0x7F)
  }

  package static func has(_ program: String) -> Bool {
    run("command -v \(quoted(program)) >/dev/null 2>&1") == 0
  }

  package static func quoted(_ word: String) -> String {
    var result = "'"
    for character in word { result += character == "'" ? "'\\''" : String(character) }
    return result + "'"
  }

  /// What an environment variable holds.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  package static var isRoot: Bool { geteuid() == 0 }
}
