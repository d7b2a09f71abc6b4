import Subprocess
import SystemPackage
import Testing

/// Runs the program as it was built with the tests.
enum Tool {
  struct Outcome {
    var status: Int
    var output: String
    var errors: String
  }

  struct NotFound: Error {}

  /// - Parameter folder: the working directory; the checkout if not given.
  static func run(_ arguments: String..., in folder: FilePath = checkout) async throws -> Outcome {
    guard let folderOfBuild else { throw NotFound() }
    let result = try await Subprocess.run(
      .path(folderOfBuild.appending("interviewlint")), arguments: Arguments(arguments),
      workingDirectory: folder, output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
    guard case .exited(let status) = result.terminationStatus else { throw NotFound() }
    return Outcome(
      status: Int(status), output: result.standardOutput, errors: result.standardError)
  }

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
