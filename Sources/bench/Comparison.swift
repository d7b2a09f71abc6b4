import SystemPackage

/// Two programs in turn on the same files, so that whatever else the machine does falls on both.
enum Comparison {
  static let runs = 9

  static func medians(
    _ first: () throws -> Double, _ second: () throws -> Double
  ) rethrows -> (Double, Double) {
    var times: ([Double], [Double]) = ([], [])
    for _ in 0..<runs {
      times.0.append(try first())
      times.1.append(try second())
    }
    return (Figures.median(times.0), Figures.median(times.1))
  }

  /// The weekly report against `check`.
  static func report(_ tool: FilePath) throws {
    let folder = try JournalFolder(fileCount: 10_000)
    let (check, report) = try medians {
      try Tool.check(folder.path, with: tool).seconds
    } _: {
      try Tool.report(folder.path, with: tool).seconds
    }
    print(
      "`report` over 10,000 files: \(Figures.milliseconds(report));",
      "`check` \(Figures.milliseconds(check));",
      "\(Figures.ratio(report, to: check, limit: 1.3)) of it")
  }

  /// `check` against rumdl, a linter of Markdown in Rust (PyPI), where it is installed.
  static func rumdl(_ tool: FilePath) throws {
    guard let rumdl = Child.find("rumdl") else {
      print("rumdl is not on the PATH (pip install rumdl)")
      return
    }
    let folder = try JournalFolder(fileCount: 10_000)
    let (check, other) = try medians {
      try Tool.check(folder.path, with: tool).seconds
    } _: {
      // Its status only says whether it found something.
      try Child.run(rumdl, ["check", "--no-cache", folder.path.string]).seconds
    }
    print(
      "`check` over 10,000 files: \(Figures.milliseconds(check));",
      "`rumdl check --no-cache` \(Figures.milliseconds(other));",
      "\(Figures.ratio(check, to: other)) of it")
  }

  /// One file, against a program that does nothing.
  static func startup(_ tool: FilePath) throws {
    guard Child.isProgram(tool) else {
      print(
        "start-up: no static build; swift build -c release --static-swift-stdlib",
        "--product interviewlint --scratch-path .build/static")
      return
    }
    let folder = try JournalFolder(fileCount: 1)
    let file = folder.path.appending(JournalFolder.name(of: 0)).string
    let nothing: FilePath = Child.isProgram("/bin/true") ? "/bin/true" : "/usr/bin/true"
    let arguments = ["check", file, "--fail-on", "never", "--today", "2026-11-22"]
    var times: ([Double], [Double]) = ([], [])
    for _ in 0..<101 {
      times.0.append(try Child.run(nothing, []).seconds)
      times.1.append(try Child.run(tool, arguments).seconds)
    }
    let (floor, check) = (Figures.median(times.0), Figures.median(times.1))
    print(
      "start-up, `check` of one file by a static build: \(Figures.rounded(check * 1000, 2)) ms;",
      "\(nothing) \(Figures.rounded(floor * 1000, 2)) ms",
      "(goal: at most \(Figures.rounded(floor * 3000 + 2, 2)) ms)")
  }
}
