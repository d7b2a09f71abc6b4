/// Words that tell nothing of what was talked about, by their hashes.
enum CommonWords {
  static func contains(_ hash: UInt64) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }

  /// Whether names can follow: "to Dana and Priya".
  static func joinsNames(_ word: UInt64) -> Bool { word == to || word == and }

  private static let to = hash("to")
  private static let and = hash("and")

  private static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  private static let hashes = words.split { $0 == " " || $0 == "\n" }.map { hash($0) }.sorted()

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
