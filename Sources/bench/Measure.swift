import Workspace

/// Times work over all journals.
enum Measure {
  static let runs = 9

  /// Prints the median of several runs, and returns it in seconds.
  static func median(
    _ name: String, bytes: Int, of journals: [[UInt8]], floor: Double? = nil,
    _ body: @Sendable ([UInt8]) -> Int
  ) -> Double {
    var times: [Double] = []
    var result = 0
    for _ in 0..<runs {
      let clock = ContinuousClock()
      let start = clock.now
      result = Parallel.map(journals.count) { body(journals[$0]) }.reduce(0, +)
      let time = start.duration(to: clock.now)
      times.append(
        Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    }
    times.sort()
    let median = times[runs / 2]
    var line = "\(name): \(rounded(median * 1000, 1)) ms"
    line += ", \(Int(Double(journals.count) / median)) files/s"
    line += ", \(rounded(Double(bytes) / median / 1e6, 1)) MB/s"
    if let floor { line += ", \(rounded(median / floor, 2))× the floor" }
    print("\(line)  (\(result))")
    return median
  }

  static func rounded(_ number: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((number * scale).rounded())
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: places - fraction.count)
      + fraction
  }
}
