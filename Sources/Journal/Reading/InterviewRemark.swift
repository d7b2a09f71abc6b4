/// Tells a remark on an interview that is past from another one.
enum InterviewRemark {
  /// Whether words that nothing has arranged only look back: "Interview went well I think, keep replaying
  /// it in my head".
  static func isOne(_ words: Range<Int>, of text: [UInt8], _ table: Table) -> Bool {
    let clauses = ClauseWords.all(in: words, of: text, table)
    guard let first = clauses.first,
      let subject = first.words.firstIndex(where: { !$0.has(.determiner) }),
      first.words[subject].isOne(of: ["interview"], in: text),
      let verb = first.words[(subject + 1)...].first,
      verb.isOne(of: ["felt", "seemed", "still", "was", "went"], in: text)
    else { return false }
    return clauses.contains { clause in
      clause.words.contains { $0.isOne(of: brooding, in: text) }
    }
  }

  private static let brooding: [StaticString] = [
    "brooding", "dwelling", "head", "keep", "mind", "overthinking", "replay", "replaying",
    "rethinking", "ruminating", "suppose", "think", "thinking",
  ]
}
