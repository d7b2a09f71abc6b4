import Journal
import SourceText

/// The words of an entry that say something of their own.
struct EntryWords {
  /// The entry with its body: from its first byte to the end of the last line that belongs to it.
  let range: Range<Int>
  /// In lower case, in order: without names, dates, and the words in which any thank-you is told.
  let details: [String]

  init(ofThankYou event: Event, in interview: Interview) {
    let source = interview.source
    let range = Self.extent(of: event, in: interview)
    var names = Set<String>()
    let people = interview.contacts.map(\.name) + event.people + [interview.company?.value ?? ""]
    for name in people {
      for word in name.lowercased().split(whereSeparator: { !$0.isLetter }) {
        names.insert(String(word))
      }
    }
    var details: [String] = []
    // Names that the file doesn't make known stand after "to", and join others.
    var isAfterTo = false
    let words = source.string(range)
    for word in words.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
      let lowercased = word.lowercased()
      let isName = isAfterTo && word.first?.isUppercase == true
      isAfterTo = ["to", "and"].contains(lowercased) || isName
      if isName || lowercased.utf8.count < 2 || names.contains(lowercased) { continue }
      if Self.common.contains(lowercased) { continue }
      details.append(lowercased)
    }
    self.range = range
    self.details = details
  }

  /// Up to the next event or the end of what the entry owns, whichever comes first.
  private static func extent(of event: Event, in interview: Interview) -> Range<Int> {
    let source = interview.source
    let line = source.line(at: max(event.range.lowerBound, event.range.upperBound - 1))
    let last = EntryStyle(of: event, in: source).lastLine(from: line, in: source)
    var end = max(event.range.upperBound, source.line(last).upperBound)
    for other in interview.events
    where other.range.lowerBound >= event.range.upperBound && other.range.lowerBound < end {
      end = other.range.lowerBound
    }
    for marker in interview.markers
    where marker.range.lowerBound >= event.range.upperBound && marker.range.lowerBound < end {
      end = marker.range.lowerBound
    }
    return event.range.lowerBound..<end
  }

  /// Words that tell nothing of what was talked about.
  private static let common: Set<String> = [
    "thank", "thanks", "thanked", "thanking", "you", "thankyou", "ty", "note", "notes", "email",
    "e-mail", "mail", "emailed", "mailed", "card", "letter", "message", "messaged", "text",
    "linkedin", "whatsapp", "whatsapped", "dm", "cc", "handwritten", "written", "hand", "wrote",
    "write", "sent", "send", "posted",
    "dropped", "off", "via", "by", "to", "for", "the", "an", "my", "her", "him", "them", "their",
    "his", "your", "and", "with", "on", "in", "at", "of", "it", "was", "who", "both", "all", "each",
    "everyone", "team", "panel", "interviewer", "interviewers", "time", "interview", "call",
    "meeting", "conversation", "chat", "talk", "screen", "phone", "day", "today", "same", "evening",
    "morning", "afternoon", "night", "right", "after", "afterwards", "away", "immediately",
    "quick", "short", "brief", "nice", "personal", "follow", "up", "followed", "opportunity",
    "again", "very", "much", "so", "me", "we", "i'm", "just", "out", "went", "hiring", "manager",
    "recruiter", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "jan", "feb", "mar", "apr", "may", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march", "april", "june",
    "july", "august", "september", "october", "november", "december", "am", "pm", "th", "st", "nd",
    "rd", "re",
  ]
}
