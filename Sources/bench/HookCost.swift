import SystemPackage
import TestSupport

/// What the hook adds to a commit that touches three of a thousand journals.
struct HookCost {
  let tool: FilePath
  private static let runs = 11

  func measure() throws {
    guard Child.find("git") != nil else {
      print("hook: there is no git")
      return
    }
    let folder = try JournalFolder(fileCount: 1000)
    let repository = Shell.quoted(folder.path.string)
    let git =
      "git -C \(repository) -c user.name=A -c user.email=a@example.com -c commit.gpgSign=false"
    let hook = "\(repository)/.git/hooks/pre-commit"
    Shell.run("\(git) init -q && \(git) add . && \(git) commit -qm All")
    var version = 0
    func commit() throws -> Double {
      version += 1
      for index in [3, 500, 997] { try folder.change(index, version: version) }
      Shell.run("\(git) add .")
      let line = "\(git) commit -qm Change"
      return try Child.run("/bin/sh", ["-c", line]).seconds
    }
    var times: ([Double], [Double]) = ([], [])
    for _ in 0..<HookCost.runs {
      Shell.run("printf '#!/bin/sh\\nexit 0\\n' > \(hook) && chmod +x \(hook)")
      times.0.append(try commit())
      Shell.run(
        "rm \(hook) && cd \(repository) && \(Shell.quoted(tool.string)) hook install > /dev/null")
      times.1.append(try commit())
    }
    let (floor, check) = (Figures.median(times.0), Figures.median(times.1))
    print(
      "commit of 3 of 1,000 journals: \(Figures.milliseconds(check)) with the hook;",
      "\(Figures.milliseconds(floor)) with one that does nothing",
      "(goal: at most \(Figures.milliseconds(floor * 1.5 + 0.03)))")
  }
}
