import ArgumentParser
import Git
import SourceText

struct HookStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say which hook is in place.")

  func run() throws {
    let hook = try HookCommand.hook()
    try Reporter.write(Array((lines(hook).joined(separator: "\n") + "\n").utf8))
  }

  private func lines(_ hook: Hook) -> [String] {
    let path = HookCommand.shown(hook.path)
    let earlier = HookCommand.shown(hook.earlier)
    var lines: [String]
    switch hook.state {
    case .none:
      lines = ["\(path): not installed; `interviewlint hook install` puts it in place"]
    case .foreign:
      lines = ["\(path): another hook; `interviewlint hook install` keeps it and runs it first"]
    case .changed:
      lines = ["\(path): installed, and changed by hand since"]
    case .ofOtherVersion:
      lines = ["\(path): installed by another version; `interviewlint hook install` renews it"]
    case .installed(let script):
      lines = ["\(path): installed"]
      if !FileNames.isProgram(hook.path) {
        lines.append("  git passes it over, since it is not executable; make it so with chmod +x")
      }
      if hook.hasEarlier { lines.append("  runs first: \(earlier)") }
      let program = HookCommand.shown(script.program)
      lines.append(
        FileNames.isProgram(script.program)
          ? "  where interviewlint is not on the PATH: \(program)"
          : "  \(program) is gone, so interviewlint must be on the PATH; or install the hook again")
      return lines
    }
    if hook.hasEarlier { lines.append("  \(earlier) is left from before") }
    return lines
  }
}
