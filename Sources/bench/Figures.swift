/// Numbers for people.
enum Figures {
  /// The middle one of an odd number of measurements.
  static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  static func rounded(_ number: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((number * scale).rounded())
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: places - fraction.count)
      + fraction
  }

  static func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1000, 1) + " ms" }

  static func megabytes(_ bytes: Int) -> String { rounded(Double(bytes) / 1e6, 1) + " MB" }

  /// "2.31× (at most 2.5×)"
  static func ratio(_ a: Double, to b: Double, limit: Double? = nil) -> String {
    let limit = limit.map { " (goal: at most \(rounded($0, 1))×)" } ?? ""
    return rounded(a / b, 2) + "×" + limit
  }
}
