/// Whether the parts of a sentence, judged one by one, say more truly what it tells than the whole.
extension EventWords {
  /// Whether the whole tells what one of its parts does, were it only more of another's.
  func isTold(_ whole: Draft, by parts: [Draft]) -> Bool {
    parts.contains {
      // What they say may be more than a reply: an invitation, a rejection.
      $0.kind == whole.kind || whole.kind == .reply && $0.direction == .in
    }
  }

  /// Whether each part is sure by itself, or says more clearly what it tells than the whole does.
  func areSurer(_ parts: [Draft], than margin: Int) -> Bool {
    parts.allSatisfy { $0.margin >= Confidence.sure }
      || parts.allSatisfy { $0.margin > max(margin, Confidence.endingPart) }
  }

  /// "Thought about it all night, emailed my no at seven": what stands before may outweigh in the whole
  /// what I did, but takes nothing from it.
  func isMyActAfterAll(
    _ act: Draft, in sentence: Range<Int>, _ segments: Slice<UnsafeMutableBufferPointer<Segment>>
  ) -> Bool {
    guard act.direction == .out, !act.isIntended, act.margin >= Confidence.sure,
      act.own.lowerBound > sentence.lowerBound
    else { return false }
    for segment in segments {
      let first = tokens[segment.range.lowerBound]
      if segment.range == act.own {
        let verb = first.has(.me) ? segment.range.lowerBound + 1 : segment.range.lowerBound
        return segment.link != .parenthesis && segment.link != .colon
          && segment.range.contains(verb) && tokens[verb].has(.past) && !tokens[verb].has(.be)
      }
      // "Mum rang, asked them"
      if first.has([.them, .third, .condition]) || first.traits.contains(.person) { return false }
    }
    return false
  }
}
