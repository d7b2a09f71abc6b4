import SourceText

/// The keys of the front matter that are ours. All others belong to other tools.
package enum FrontMatterKey: String, CaseIterable, Sendable {
  case company, role, contact, persistence, practice, status

  /// Case doesn't count.
  init?(written name: String) {
    let key: Self
    switch name.utf8.count {
    case 4: key = .role
    case 6: key = .status
    case 7:
      key =
        name.utf8.dropFirst(2).first.map { $0 | 0x20 } == UInt8(ascii: "m") ? .company : .contact
    case 8: key = .practice
    case 11: key = .persistence
    default: return nil
    }
    guard name == key.rawValue || name.lowercased() == key.rawValue else { return nil }
    self = key
  }

  /// The key that a misspelt one means. One slip, or two in a long word: most keys belong to
  /// others.
  static func meant(by name: String) -> FrontMatterKey? {
    guard name.utf8.count >= 3,
      let meant = names.nearest(to: name, limit: name.utf8.count > 8 ? 2 : 1),
      !ownWords.contains(name.lowercased())
    else { return nil }
    return FrontMatterKey(rawValue: meant)
  }

  private static let names = NearMiss.Candidates(allCases.map(\.rawValue))

  /// Words one slip away from a key that people use as keys of their own.
  private static let ownWords: Set<String> = [
    "contract", "contacted", "contrast", "rule", "hole", "pole", "sole", "rolex", "stats", "state",
    "practise", "persistent",
  ]
}

/// Which keys have been seen: one bit each, for there is one such set a file.
struct FrontMatterKeySet {
  private var bits: UInt8 = 0

  /// - Returns: false where it was there before.
  mutating func insert(_ key: FrontMatterKey) -> Bool {
    let bit: UInt8 =
      switch key {
      case .company: 1
      case .role: 2
      case .contact: 4
      case .persistence: 8
      case .practice: 16
      case .status: 32
      }
    defer { bits |= bit }
    return bits & bit == 0
  }
}
