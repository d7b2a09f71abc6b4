/// Tells whether words begin as a report of what was done.
enum PastTense {
  /// Whether the first word is a verb in the past tense, or the first after whoever did it: "Called
  /// Dana", "Dana Whitfield called", "Offer received".
  static func begins(_ text: String) -> Bool {
    var isFirst = true
    for word in text.split(whereSeparator: { !$0.isLetter }).prefix(longestSubject + 1) {
      let lowercased = word.lowercased()
      if verbs.contains(lowercased) { return true }
      // One word of any kind may stand before it; more only where they are names.
      if !isFirst, word.first?.isUppercase != true { return false }
      isFirst = false
    }
    return false
  }

  private static let longestSubject = 3

  /// No word that also describes what is still to come, as "scheduled" and "confirmed" do.
  private static let verbs: Set<String> = [
    "accepted", "answered", "applied", "called", "completed", "declined", "did", "dropped",
    "emailed", "finished", "followed", "got", "had", "heard", "interviewed", "left", "mailed",
    "messaged", "met", "phoned", "pinged", "posted", "rang", "reached", "received", "rejected",
    "replied", "returned", "sent", "spoke", "submitted", "talked", "texted", "thanked", "tried",
    "turned", "went", "withdrew", "wrote",
  ]
}
