/// Whether a sentence tells what its first part does, though the whole sounds like another thing.
extension EventWords {
  /// By how much the first part must be surer because the whole tells another thing, or tells it well
  /// enough by itself.
  func contradiction(
    of whole: Draft?, to first: Draft, _ others: Slice<UnsafeMutableBufferPointer<Segment>>
  ) -> Int {
    guard let whole, whole.kind != first.kind || whole.margin >= least else { return 0 }
    // "Interview went well, I'll hear by Friday" was an interview, whatever is said more about the
    // answer.
    if first.kind == .interview || first.kind == .offer, !first.isIntended,
      whole.kind == .timeframe || whole.kind == .scheduled,
      others.contains(where: isTimeframe)
    {
      return 0
    }
    // "Interview with Ann. They moved here in May": only together do they sound like an arrangement.
    if first.kind == .interview, !first.isIntended, whole.kind == .scheduled,
      others.allSatisfy(isStatementOfNoArrangement)
    {
      return 0
    }
    return whole.margin
  }

  /// Whether it says something of them or of a thing, of which an "it" would be the interview.
  private func isStatementOfNoArrangement(_ segment: Segment) -> Bool {
    let first = tokens[segment.range.lowerBound]
    return segment.link == .sentence
      && (first.has([.them, .determiner]) || first.traits.contains(.person))
      && tokens[segment.range].dropFirst().contains { $0.has([.be, .auxiliary, .past]) }
      && draft(segment.range).map { $0.kind != .scheduled } ?? true
  }

  /// By how much the first part must be surer because the whole tells no event: "told him | I'd call".
  func doubt(of first: Draft, _ weights: Weights, _ whole: Draft?) -> Int {
    guard whole == nil, first.kind != .interview else { return 0 }
    return max(0, weights.bestEvent.margin) / 2
  }

  private func isTimeframe(_ segment: Segment) -> Bool {
    guard segment.link != .background, let told = draft(segment.range) else { return false }
    return told.kind == .timeframe && told.margin >= Confidence.part
  }
}
