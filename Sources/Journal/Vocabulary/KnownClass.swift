/// The word classes that the reader itself asks for; the file may name any number of others.
enum KnownClass: Int, CaseIterable, Sendable {
  /// "I", "we".
  case me
  /// "they", "he", and roles: "recruiter".
  case them
  /// People who aren't the company's: "wife", "coach".
  case third
  /// Words that change nothing about who does what: "finally", "again".
  case light
  /// "and", "then": the subject before them goes on.
  case joining
  /// Begin a part of their own: "but", "so".
  case breaking
  /// Begin a part that tells when or why: "after", "because".
  case background
  case auxiliary
  case be
  case intent
  case negation
  case condition
  /// Verbs whose subject is carried over from the clause before: "said".
  case saying
  /// Verbs by which one answers: after their act it is mine.
  case answering
  case determiner
  case preposition
  case title
  case month
  case weekday
  case dateWord
  /// Words that are names when capitalised: "will", "grace".
  case nameWord
  case adverbOfSequence
  case emptyWord
  case callChannel, voicemailChannel, emailChannel, messageChannel, handwrittenChannel
  case videoChannel, inPersonChannel
  /// In person, of any contact; the one before counts for interviews alone: "at their office".
  case faceChannel
  /// "by", "via": a channel follows.
  case channelPreposition
  case interviewNoun
  case contentVerb
  /// "to" alone, and "from" alone.
  case to, from
  /// "stop", and what they ask to stop: no way of theirs.
  case stopVerb
  /// "by", "within"; "soon".
  case untilWord, vague
  /// Verbs of asking, and places of messages.
  case asking, messagePlace
  /// "Hear back by": never told to oneself.
  case hearing
  /// "he", "she": whoever was named last. "who".
  case pronoun, relative
  /// "they", "he", …, "him".
  case anaphor
  /// "off", "out": after a verb.
  case particle
  /// "said Dana": whoever says it stands behind. "you": these are their words.
  case quoting, you
  /// "got", as in "got rejected"; "had to", "managed to": what follows was done.
  case getting, hadTo
  /// "me", "us": I am the object.
  case myself
  /// Hints at more than a mere contact.
  case hint
  /// "want", "need", "ask".
  case wanting

  var name: StaticString {
    switch self {
    case .me: "me"
    case .them: "them"
    case .third: "third"
    case .light: "light"
    case .joining: "joining"
    case .breaking: "breaking"
    case .background: "background"
    case .auxiliary: "auxiliary"
    case .be: "be"
    case .intent: "intent"
    case .negation: "negation"
    case .condition: "condition"
    case .saying: "saying"
    case .answering: "answering"
    case .determiner: "determiner"
    case .preposition: "preposition"
    case .title: "title"
    case .month: "month"
    case .weekday: "weekday"
    case .dateWord: "date-word"
    case .nameWord: "name-word"
    case .adverbOfSequence: "sequence"
    case .emptyWord: "empty"
    case .callChannel: "via-call"
    case .voicemailChannel: "via-voicemail"
    case .emailChannel: "via-email"
    case .messageChannel: "via-message"
    case .handwrittenChannel: "via-handwritten"
    case .videoChannel: "via-video"
    case .inPersonChannel: "via-in-person"
    case .faceChannel: "via-face"
    case .channelPreposition: "by-channel"
    case .interviewNoun: "interview"
    case .contentVerb: "content-verb"
    case .to: "to"
    case .from: "from"
    case .stopVerb: "stop-verb"
    case .untilWord: "until-word"
    case .vague: "vague"
    case .asking: "ask"
    case .messagePlace: "text-place"
    case .hearing: "hear"
    case .pronoun: "pronoun"
    case .relative: "relative"
    case .anaphor: "anaphor"
    case .quoting: "quoting"
    case .you: "you"
    case .getting: "getting"
    case .hadTo: "had-to"
    case .myself: "myself"
    case .hint: "hint"
    case .wanting: "wanting"
    case .particle: "particle"
    }
  }

  static let channels: [KnownClass] = [
    .callChannel, .voicemailChannel, .emailChannel, .messageChannel, .handwrittenChannel,
    .videoChannel, .inPersonChannel,
  ]
}
