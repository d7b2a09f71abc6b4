import Subprocess
import SystemPackage
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Runs the program as it was built with the tests.
enum Tool {
  struct Outcome: Equatable {
    var status: Int
    var output: String
    var errors: String
  }

  struct NotFound: Error {}

  /// - Parameter folder: the working directory; the checkout if not given.
  static func run(_ arguments: String..., in folder: FilePath = checkout) async throws -> Outcome {
    try await run(try program.string, arguments, in: folder)
  }

  /// Runs any program.
  static func run(
    _ program: String, _ arguments: [String], in folder: FilePath,
    environment: Environment = .inherit
  ) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments), environment: environment,
      workingDirectory: folder, output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
    guard case .exited(let status) = result.terminationStatus else { throw NotFound() }
    return Outcome(
      status: Int(status), output: result.standardOutput, errors: result.standardError)
  }

  /// The program that was built with the tests.
  static var program: FilePath {
    get throws {
      guard let folderOfBuild else { throw NotFound() }
      return folderOfBuild.appending("interviewlint")
    }
  }

  /// Where the tests find programs.
  static var path: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

  static let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  /// The folder that holds the bundle of tests: its path is among this process's arguments, on Linux
  /// as the first one, on macOS as an option of the helper that loads it.
  private static let folderOfBuild: FilePath? = {
    for argument in CommandLine.arguments {
      var path = FilePath(argument)
      while let last = path.lastComponent {
        path.removeLastComponent()
        if last.extension == "xctest" { return path }
      }
    }
    return nil
  }()
}
