/// Every rule there is.
package enum Rules {
  /// By phase, in the order in which a process goes through them. A test checks that it holds every
  /// file under Rules.
  package static let all: [any Rule.Type] = [
    InvalidDate.self, AmbiguousDate.self, IncompleteDate.self, WeekdayMismatch.self,
    UnknownEntry.self, UnknownField.self, FrontMatter.self, UnusedDisable.self, UnknownRule.self,
  ]

  package static let ids: [String] = all.map { $0.id }

  package static func named(_ id: String) -> (any Rule.Type)? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
