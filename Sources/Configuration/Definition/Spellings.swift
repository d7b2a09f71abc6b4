import Journal

extension Weekday {
  /// As the config writes it: `mon`.
  var configName: String { String(fullName.prefix(3)) }

  var fullName: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// `sat` or `saturday`; case doesn't count.
  init?(configName: String) {
    let name = configName.lowercased()
    guard let day = Self.allCases.first(where: { $0.configName == name || $0.fullName == name })
    else { return nil }
    self = day
  }
}

extension CivilDate {
  /// `2026-12-25`, and nothing else.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
