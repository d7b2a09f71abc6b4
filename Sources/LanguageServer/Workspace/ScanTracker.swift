/// Which scan is under way.
struct ScanTracker {
  private(set) var number = 0
  private(set) var control: ScanControl?
  /// The progress is shown by this token; nil where it isn't.
  var progressToken: String?

  var isRunning: Bool { control != nil }

  /// Begins another scan in place of the one under way, if any.
  mutating func begin() -> (number: Int, control: ScanControl) {
    cancel()
    number += 1
    let control = ScanControl()
    self.control = control
    return (number, control)
  }

  mutating func cancel() {
    control?.cancel()
    control = nil
  }

  mutating func finish() { control = nil }
}
