import Dispatch
import Workspace

/// Shows on a terminal's standard error how far long work is, and leaves nothing of it behind.
enum ProgressBar {
  /// Does some work; where it takes over half a second, a bar is shown meanwhile.
  static func during<Result>(isWanted: Bool, _ work: (WorkProgress) -> Result) -> Result {
    let progress = WorkProgress()
    guard isWanted, Terminal.isErrorTerminal, Terminal.variable("TERM") != "dumb" else {
      return work(progress)
    }
    // A queue of another class than the work has threads of its own.
    let queue = DispatchQueue(label: "progress", qos: .userInteractive)
    let timer = DispatchSource.makeTimerSource(queue: queue)
    let drawing = Drawing()
    timer.setEventHandler { drawing.show(progress) }
    timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(100))
    timer.resume()
    let result = work(progress)
    timer.cancel()
    queue.sync { drawing.clear() }
    return result
  }

  /// Used on the one queue only.
  private final class Drawing: @unchecked Sendable {
    private var isShown = false

    func show(_ progress: WorkProgress) {
      let (done, total) = (progress.done, progress.total)
      guard total > 0 else { return }
      let full = min(done, total) * ProgressBar.width / total
      let bar =
        String(repeating: "#", count: full)
        + String(repeating: "-", count: ProgressBar.width - full)
      StandardStreams.show("\r[\(bar)] \(done) of \(total) files")
      isShown = true
    }

    func clear() {
      if isShown { StandardStreams.show("\r\u{1B}[K") }
    }
  }

  /// In columns.
  private static let width = 24
}
