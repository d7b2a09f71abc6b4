import ArgumentParser
import Git

struct HookUninstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take the hook away, and put back the one from before.")

  func run() throws {
    let hook = try HookCommand.hook()
    let path = HookCommand.shown(hook.path)
    let line: String
    switch try HookCommand.change({ () throws(HookError) in try hook.uninstall() }) {
    case .restored: line = "Removed the hook; \(path) is again what it was before."
    case .foundEarlier: line = "There is no hook to remove; \(path) is again what it was before."
    case .removed, .installed, .chained, .updated, .renewed: line = "Removed \(path)."
    case .none:
      line =
        hook.state == .none
        ? "There is no hook to remove." : "\(path) is not interviewlint's, so it is left alone."
    }
    try Reporter.write(Array((line + "\n").utf8))
  }
}
