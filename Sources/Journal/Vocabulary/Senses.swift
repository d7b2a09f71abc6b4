/// What the reader itself must know of a word, besides what the table has learnt of it.
package struct Senses: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  package static let me = Senses(bit: 0)
  package static let them = Senses(bit: 1)
  package static let third = Senses(bit: 2)
  /// Words that change nothing about who does what: "finally", "again".
  package static let light = Senses(bit: 3)
  /// "and", "plus".
  package static let joining = Senses(bit: 4)
  /// "then", "afterwards".
  package static let sequence = Senses(bit: 5)
  /// "but", "so".
  package static let breaking = Senses(bit: 6)
  /// "after", "because": what follows only says when or why.
  package static let background = Senses(bit: 7)
  /// "plan", "should", "will".
  package static let intent = Senses(bit: 8)
  package static let negation = Senses(bit: 9)
  /// "if", "whether".
  package static let condition = Senses(bit: 10)
  package static let determiner = Senses(bit: 11)
  package static let preposition = Senses(bit: 12)
  package static let to = Senses(bit: 13)
  package static let be = Senses(bit: 14)
  package static let auxiliary = Senses(bit: 15)
  package static let title = Senses(bit: 16)
  package static let month = Senses(bit: 17)
  package static let dateWord = Senses(bit: 18)
  /// "soon", "in the coming weeks".
  package static let vague = Senses(bit: 19)
  /// "by", "within".
  package static let untilWord = Senses(bit: 20)
  /// Words that are names when capitalised: "will", "grace".
  package static let nameWord = Senses(bit: 21)
  /// "want", "need", "ask".
  package static let wanting = Senses(bit: 22)
  /// Verbs and nouns that events are told with.
  package static let contentVerb = Senses(bit: 23)
  /// "thank-you", "thanked".
  package static let thanks = Senses(bit: 24)
  /// "next steps": what they are stands behind it.
  package static let stepWord = Senses(bit: 25)
  /// By which what is written goes out: "mail", "post".
  package static let dispatch = Senses(bit: 26)
  /// "invited", "shortlisted".
  package static let inviting = Senses(bit: 27)

  /// What can be taken or turned down: "offer", "job", "contract".
  package static let onOffer = Senses(bit: 28)

  /// "sent", "emailed": what was asked for is on its way.
  package static let goneOut = Senses(bit: 29)

  /// "with", "including": something goes with it.
  package static let enclosing = Senses(bit: 30)
  /// What they ask for: "references", "portfolio".
  package static let document = Senses(bit: 31)
  package static let promising = Senses(bit: 38)
  /// "replied", "wrote back".
  package static let replying = Senses(bit: 39)

  /// "me", to whom something is done.
  package static let myself = Senses(bit: 40)

  /// "interview", "second round", "trial shift".
  package static let meeting = Senses(bit: 41)
  /// What one asks for: "timeline", "outcome", "next steps".
  package static let news = Senses(bit: 42)

  // Which forms of a verb or noun a spelling can be. "put" is several at once.
  package static let base = Senses(bit: 32)
  package static let thirdPerson = Senses(bit: 33)
  package static let past = Senses(bit: 34)
  package static let ing = Senses(bit: 35)
  package static let participle = Senses(bit: 36)
  package static let noun = Senses(bit: 37)

  package static let verbForms: Senses = [.base, .thirdPerson, .past, .ing, .participle]
  package static let allForms: Senses = [verbForms, .noun]

  /// The lists of the word file that stand for a sense.
  package static let ofLists: [String: Senses] = [
    "me": .me, "myself": [.me, .myself], "them": .them, "third": .third, "light": .light,
    "joining": .joining, "sequence": .sequence, "breaking": .breaking,
    "background": .background, "intent": .intent, "negation": .negation,
    "condition": .condition, "determiner": .determiner, "preposition": .preposition, "to": .to,
    "be": .be, "auxiliary": .auxiliary, "title": .title, "month": .month,
    "date-word": .dateWord, "vague": .vague, "until-word": .untilWord, "name-word": .nameWord,
    "wanting": .wanting, "content-verb": .contentVerb,
    "step-word": .stepWord, "dispatch": .dispatch,
    "invite": .inviting, "invite-noun": .inviting, "summoned": .inviting,
    "on-offer": .onOffer, "gone-out": .goneOut, "thanks-noun": .thanks, "thank": .thanks,
    "enclosing": .enclosing, "documents": .document, "promise": .promising,
    "reply": .replying, "interview": .meeting,
    "verdict": .news, "timeline-word": .news, "news-word": .news,
  ]
}
