import ArgumentParser
import Git

struct HookInstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Put the hook in place; one that is there is run first.")

  func run() throws {
    let hook = try HookCommand.hook()
    let script = HookScript(program: RunningProgram.path)
    let path = HookCommand.shown(hook.path)
    var lines: [String]
    switch try HookCommand.change({ () throws(HookError) in try hook.install(script) }) {
    case .none: lines = ["\(path) is in place already."]
    case .updated: lines = ["\(path) now finds the program at \(script.program)."]
    case .chained:
      lines = [
        "Installed \(path).",
        "The hook that was there is kept as \(HookCommand.shown(hook.earlier)) and goes first.",
      ]
    case .renewed: lines = ["Renewed \(path), which another version had made."]
    case .installed, .removed, .restored, .foundEarlier: lines = ["Installed \(path)."]
    }
    if hook.isConfigured {
      lines.append(
        "core.hooksPath names this folder: the hook is run in every repository that uses it.")
    }
    try Reporter.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
