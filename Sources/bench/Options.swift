import SystemPackage

/// What the command line asks for: `bench [--tool PATH] [--static-tool PATH] [PART…]`.
struct Options {
  enum Part: String, CaseIterable {
    /// In memory, against libcmark alone.
    case reading
    /// The whole tool over folders of growing size.
    case growth
    /// The weekly report against `check`.
    case report
    /// One file, against `/bin/true`.
    case startup
    /// A commit, against one whose hook does nothing.
    case hook
    /// The language server: a key stroke, and opening a folder.
    case server
    /// `check` against another linter of Markdown.
    case rumdl
  }

  var parts: [Part] = []
  /// The program as it is installed, which the parts other than `reading` and `server` run.
  var tool: FilePath
  /// The same linked statically.
  var staticTool: FilePath

  init(_ arguments: [String]) throws(BenchError) {
    // Both are built beside this program, as its own comments say.
    let own = FilePath(arguments[0]).removingLastComponent()
    tool = own.appending("interviewlint")
    staticTool = ".build/static/release/interviewlint"
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--tool":
        guard let path = rest.popFirst() else { throw BenchError("--tool needs a path") }
        tool = FilePath(path)
      case "--static-tool":
        guard let path = rest.popFirst() else { throw BenchError("--static-tool needs a path") }
        staticTool = FilePath(path)
      default:
        guard let part = Part(rawValue: argument) else {
          let names = Part.allCases.map(\.rawValue).joined(separator: ", ")
          throw BenchError("unknown part “\(argument)”; there are \(names)")
        }
        parts.append(part)
      }
    }
    if parts.isEmpty { parts = Part.allCases }
    tool = Options.absolute(tool)
    staticTool = Options.absolute(staticTool)
  }

  private static func absolute(_ path: FilePath) -> FilePath {
    path.isAbsolute ? path : (Child.workingDirectory?.pushing(path) ?? path)
  }
}

/// Why something could not be measured, in plain words.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
