/// Words that tell nothing of what was talked about, by their hashes.
struct CommonWords: Sendable {
  static let all = CommonWords()

  /// Each hash stands in the slot that its last bits name, or in the next free one; free ones hold 0.
  /// Some two hundred words leave most of them free, so that one look nearly always tells.
  private var slots = Array(repeating: UInt64(0), count: 1024)
  private let to = hash("to")
  private let and = hash("and")

  private init() {
    for word in Self.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let hash = Self.hash(word)
      slots[slot(of: hash)] = hash
    }
  }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  /// Whether names can follow: "to Dana and Priya".
  func joinsNames(_ word: UInt64) -> Bool { word == to || word == and }

  /// Where a hash stands, or would stand.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  private static let words = """
    thank thanks thanked thanking you thankyou ty note notes email emails mail mails emailed mailed
    card cards letter letters message messages messaged text linkedin whatsapp whatsapped dm cc
    handwritten written hand wrote write sent send posted dropped off via by to for the an my her
    him them their his your and with on in at of it was who both all each everyone everybody team
    panel panelist panelists interviewer interviewers interviewed time interview call meeting
    conversation chat talk screen phone day today same evening morning afternoon night right after
    afterwards away immediately quick short brief nice personal separate follow up followed
    opportunity again very much so me we i'm just out went hiring manager recruiter finally over
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday jan feb
    mar apr may jun jul aug sep sept oct nov dec january february march april june july august
    september october november december am pm th st nd rd re one two three four
    """
}
