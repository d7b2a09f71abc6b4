package import Journal

extension NextAction {
  /// Why it is the next thing to do, as one plain sentence. Made when asked for.
  ///
  /// - Parameter day: seen from which day; dates of another year than its show the year.
  package func why(seenFrom day: CivilDate) -> String { "" }
}
