package import Journal

extension Timeline {
  /// The steps of the round at hand in the order of their dates: of the planned interview that lies
  /// ahead, else of the last interview. Steps that were done say by which event. Empty once the thread
  /// has ended.
  ///
  /// - Parameter interview: the one that the timeline was made from.
  package func steps(of interview: Interview) -> [Step] { [] }
}
