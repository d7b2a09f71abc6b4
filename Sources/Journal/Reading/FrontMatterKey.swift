import SourceText

/// The keys of the front matter that are ours. All others belong to other tools.
enum FrontMatterKey: String, CaseIterable {
  case company, role, contact, persistence, practice, status

  /// Case doesn't count.
  init?(written name: String) {
    guard let key = Self(rawValue: name) ?? Self(rawValue: name.lowercased()) else { return nil }
    self = key
  }

  /// The key that a misspelt one means. One slip, or two in a long word: most keys belong to others.
  static func meant(by name: String) -> FrontMatterKey? {
    guard name.utf8.count >= 3, !ownWords.contains(name.lowercased()) else { return nil }
    return NearMiss.nearest(
      to: name, among: allCases.lazy.map(\.rawValue), limit: name.utf8.count > 8 ? 2 : 1
    ).flatMap(FrontMatterKey.init(rawValue:))
  }

  /// Words one slip away from a key that people use as keys of their own.
  private static let ownWords: Set<String> = [
    "contract", "contacted", "contrast", "rule", "hole", "pole", "sole", "rolex", "stats", "state",
    "practise", "persistent",
  ]
}
