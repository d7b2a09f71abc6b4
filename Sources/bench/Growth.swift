import SystemPackage

/// The whole tool over folders of growing size: what a file takes, and whether memory stays flat.
struct Growth {
  let tool: FilePath
  private static let sizes = [1000, 10_000, 100_000]

  func measure() throws {
    print("`check` over files on disk")
    for size in Growth.sizes {
      let folder = try JournalFolder(fileCount: size)
      let runs = size < 100_000 ? 5 : 3
      var children: [Child] = []
      for _ in 0..<runs { children.append(try Tool.check(folder.path, with: tool)) }
      let time = Figures.median(children.map(\.seconds))
      let memory = Int(Figures.median(children.map { Double($0.peakMemory) }))
      print(
        "  \(size) files: \(Figures.milliseconds(time)),",
        "\(Figures.rounded(time * 1e6 / Double(size), 1)) µs a file,",
        "peak memory \(Figures.megabytes(memory))")
    }
  }
}

/// How the tool is run.
enum Tool {
  /// The findings of journals that lie in the past make no status of their own.
  static func check(_ folder: FilePath, with tool: FilePath) throws(BenchError) -> Child {
    try run(tool, ["check", folder.string, "--fail-on", "never"])
  }

  static func report(_ folder: FilePath, with tool: FilePath) throws(BenchError) -> Child {
    try run(tool, ["report", folder.string, "--output-format", "markdown"])
  }

  private static func run(_ tool: FilePath, _ arguments: [String]) throws(BenchError) -> Child {
    let child = try Child.run(tool, arguments + ["--today", "2026-11-22"])
    guard child.status == 0 else {
      throw BenchError("\(tool) \(arguments[0]) ended with status \(child.status)")
    }
    return child
  }
}
