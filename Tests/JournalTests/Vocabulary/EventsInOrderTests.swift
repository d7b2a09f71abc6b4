import Journal
import Testing

@Suite("One entry")
struct EventsInOrderTests {
  @Test(
    "can tell several events, or say more of one",
    arguments: [
      (
        "Called Dana, left voicemail, then emailed her",
        "follow-up voicemail message, follow-up email"
      ),
      ("Called, no answer, left a message", "follow-up voicemail message"),
      ("Called Dana: rejected", "follow-up call reached, rejection call"),
      ("Called Dana, left a message with her assistant", "follow-up call message"),
      ("Interview with Ann. They moved here in May.", "interview"),
      ("Interview with Ann. She is off to Spain on Wednesday.", "interview"),
      ("Rang Dana, nobody picked up", "follow-up call no-answer"),
      ("Called and spoke with Dana, nothing new", "follow-up call reached"),
      ("Dana called, they went with another candidate", "rejection call"),
      (
        "Priya emailed to set up a recruiter call. Replied with my availability.",
        "scheduled email, answer"
      ),
      ("Interview with Dana — talked about why they rejected the vendor", "interview"),
      ("Sent thank-you, will call Friday if nothing", "thank-you"),
      ("Interview went well, they may make an offer next week", "interview"),
      ("Interview with Dana. They expect to decide by 16 October.", "interview"),
      ("Interview went well. Dana said I should hear within a week.", "interview"),
      ("Phone screen with Bob. Should hear by Friday.", "interview call"),
      ("Final round. Decision promised by Nov 20.", "interview"),
      ("Thank you", "thank-you"), ("ty notes x4", "thank-you"),
      (
        "Onsite, decision by Nov 20. Sent thank you notes that evening.",
        "interview in-person, thank-you"
      ),
      ("Dana emailed to schedule a call, replied with times", "scheduled email, answer"),
      ("Dana emailed asking for references; sent them", "answer email"),
      ("Interview with Dana. Next steps: offer. They decide by Dec 4.", "interview"),
      ("Phone screen with Dana Lo. Next step: second interview with Tom", "interview call"),
      ("HR wants my transcripts. Sent.", "answer"),
      ("Emailed Dana for news; she replied they need more time", "follow-up email, reply"),
      ("Rang Dana: they decide on Friday", "follow-up call reached, timeframe call"),
      ("rang Ruth, she asks me not to call again", "follow-up call reached, stop-request call"),
      (
        "Rang Dana, no answer. They emailed: rejected.", "follow-up call no-answer, rejection email"
      ),
      (
        "Returned Dana's call. She invited me for an interview on Friday.",
        "answer call, scheduled call"
      ),
      // Of a day without a word on what was done there.
      ("Dana called back. Onsite 11/24 9am w/ plant mgr Otis Bell", "scheduled call"),
      ("Dana called back. Met Otis on site on 11/24", "reply call, interview in-person"),
      ("Offer; they'd like to know by Dec 4", "offer"),
      ("Offer came! Mr Sykes sent it by email, 31k", "offer email"),
      ("turned the offer down, told Ada by email", "declined email"),
      ("Interview feedback: they will decide by Friday", "timeframe"),
      ("Interview with Bob. Postponed to Dec 4.", "scheduled"),
      ("Wrote thank-you note, will mail tomorrow", ""),
      ("Plan to call Dana on Friday", "planned follow-up call"),
      ("Call Dana on 11/10", "planned follow-up call"),
      ("If nothing by Friday, call Dana", "planned follow-up call"),
      ("Debrief with the recruiter by phone", ""), ("Dana said she would call", ""),
      ("I asked if I might ring if not, and she said please do", ""),
      ("She asked whether I should email Tom", ""), ("Did not send a thank-you", ""),
      ("Inteview with Dana", "interview"),
      // Why I called is not what came of it.
      ("No word. Rang Dana.", "follow-up call"),
      ("No word. Rang Dana, no answer", "follow-up call no-answer"),
      ("Dana didn't call. I called her again.", "follow-up call"),
      ("Nothing from Dana so I rang the office.", "follow-up call"),
      ("Interview with Philippa Dunne and Dr Mistry. Typing test.", "interview"),
      ("Interview with Dana. They sent me a test.", "interview, assessment"),
      // Whom I met when I handed it in.
      ("Dropped my resume off at the bar, spoke to the manager", "applied in-person"),
      ("Applied online, emailed Dana to tell her", "applied, follow-up email"),
      // No to what I asked for, with which their offer still stands.
      ("Countered at 4%, Dana said no", "answer"), ("Asked for 70k, they said no", ""),
      ("Countered at 4%, then they withdrew the offer", "answer, rejection"),
    ])
  func events(_ text: String, _ expected: String) {
    #expect(described(Vocabulary.standard, text) == expected)
  }

  @Test(
    "tells apart what came later, by whatever word",
    arguments: [
      ("Chased HR and was told to stop ringing", "follow-up, stop-request"),
      ("Emailed thanks to Lorcan and got turned down an hour later", "thank-you email, rejection"),
      ("Nudged Wei by email. Then sent the transcript they wanted", "follow-up email, answer"),
      ("Withdrew by email, Sam replied very kindly", "withdrew email, reply"),
      ("Said yes by email, and HR called back with a start date", "accepted email, reply call"),
      (
        "Turned down the offer, emailed Jill a thank-you for the interviews",
        "declined, thank-you email"
      ),
      (
        "Pippa rang at nine with gossip, then I had the interview over Zoom at ten",
        "reply call, interview video"
      ),
      ("Accepted! Also sent the bank details they wanted", "accepted, answer"),
      (
        "Thanked Ann by text, thanked the manager with a card",
        "thank-you message, thank-you handwritten"
      ),
      (
        "Final interview at their office. Later HR messaged that the result comes on Monday.",
        "interview in-person, timeframe message"
      ),
    ])
  func later(_ text: String, _ expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "of a few short sentences tells each that counts",
    arguments: [
      (
        "Phoned Bernie - no answer. He phoned back at four with a job offer!",
        "follow-up call no-answer, offer call"
      ),
      ("He rang! Asked if I can start on Monday. I said yes!!", "offer call, accepted"),
      ("They offered 28k. I said no.", "offer, declined"),
      ("Panel at 10, thank-you card posted at 2", "interview, thank-you handwritten"),
      (
        "Phone screen with Judith, she booked me in with the manager for the 9th",
        "interview call, scheduled"
      ),
      ("Interview with Judith, she moved it to the 9th", "scheduled"),
      ("Thanked Ros by email, she answered within minutes", "thank-you email, reply"),
      ("Take-home arrived, submitted it the same night", "assessment, assessment"),
      ("Emailed Hugh, bounced. Rang the office.", "follow-up call"),
      (
        "Rang at 10, left a message with his wife. Rang at 4, spoke to him.",
        "follow-up call reached"
      ),
      ("The recruiter ghosted me, so I wrote to the manager directly", "follow-up"),
      ("Interview: demo lesson for ten cooks, Ines at the back", "interview in-person"),
      ("Call from the recruiter, asked if I am OK with travel", "reply call"),
    ])
  func short(_ text: String, _ expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "of two to five words is read",
    arguments: [
      ("No joy with this one", "rejection"), ("No joy yet", ""),
      ("Rang, engaged.", "follow-up call no-answer"), ("Offer in!", "offer"),
      ("Panel Tues 10am", "scheduled"), ("They passed.", "rejection"),
      ("2nd round booked", "scheduled"), ("Moved to Wednesday", "scheduled"),
      ("Refs sent over.", "answer"), ("Counter: $63k, Dec 14", "answer"),
      ("Booked for the 6th in a later email from her", "scheduled email"),
    ])
  func fewWords(_ text: String, _ expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "tells what I did, whatever was said before it",
    arguments: [
      ("Asked Mum what she thinks, then accepted", "accepted"),
      ("Nothing back from the school, wrote to the head again", "follow-up"),
      ("Nothing from them all week, so chased by email", "follow-up email"),
      ("Mum says take it, then turned on the telly", ""),
      ("She moved it to the 6th in a later email", "scheduled email"),
    ])
  func myActs(_ text: String, _ expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "tells of a talk that they were reached, whatever they said",
    arguments: [
      "Talked to Dana. On hold", "Talked to Dana, on hold until January",
      "Got hold of Dana: position still open", "Spoke with Dana: hiring freeze until January",
      "Talked with Dana: no news", "Reached Dana, she needs another week",
      "Follow-up call with Dana: spoke, no decision yet",
      "F/U call | talked to Ana - they're finalizing",
    ])
  func talks(text: String) {
    #expect(described(.standard, text) == "follow-up call reached")
  }

  @Test(
    "tells of a call to anyone but them no contact",
    arguments: [
      "Called mum", "Rang my old boss for a reference", "Phoned the bank", "Called home",
      "Rang the letting agent", "Phoned grandma", "Rang the dentist to move my appointment",
      "Emailed my old professor for a reference letter", "Called my coach", "Called the doctor",
      "Phoned the university for my transcript", "Rang my current boss, told him I'm ill",
    ])
  func thirdParties(text: String) {
    #expect(described(.standard, text) == "")
  }

  @Test(
    "tells what became of a call",
    arguments: [
      // Whoever answered wasn't the one that was called.
      ("Called Dana, got her assistant, Dana in a meeting", "no-answer"),
      ("Rang Dana, she had just left", "no-answer"),
      ("Rang Dana, colleague picked up and said she was at lunch", "no-answer"),
      ("Phoned, reception said Dana is out all week", "no-answer"),
      ("Called Dana, her colleague Omar answered: she's off sick", "no-answer"),
      ("Called, receptionist took a message", "message"),
      ("Rang Dana's office, assistant will tell her I called", "message"),
      ("Called Dana, a temp answered and wrote down my number", "message"),
      ("Asked her assistant to have Dana call me", "message"),
      // No message was left.
      ("Called Dana, couldn't leave a message", "no-answer"),
      ("Called Dana, voicemail full", "no-answer"),
      ("Called Dana, no voicemail set up", "no-answer"),
      ("Called Dana, got voicemail but didn't leave a message", "no-answer"),
      ("Called Dana, hung up", "no-answer"), ("Rang Dana, line engaged", "no-answer"),
      ("Phoned Dana, rang out", "no-answer"),
      // "I have called" tells what "called" does.
      ("I have called Dana but she was out", "no-answer"),
      ("I've rung Dana but nobody picked up", "no-answer"),
      ("Have called Dana but only got the receptionist", "no-answer"),
      // Nothing tells it.
      ("I have called Dana", ""), ("Called again", ""), ("Rang once more", ""),
      ("Called Dana's assistant, who put me through to her", "reached"),
      ("Called the recruiter, who took my call", "reached"),
    ])
  func outcomes(text: String, outcome: String) {
    #expect(
      described(.standard, text) == "follow-up call" + (outcome.isEmpty ? "" : " \(outcome)"))
  }

  @Test(
    "that names the voicemail left a message, unless it says otherwise",
    arguments: ["Called again, voicemail", "Rang Tom, voicemail", "Called, voicemail"])
  func voicemail(text: String) {
    #expect(described(.standard, text) == "follow-up voicemail message")
  }

  @Test(
    "can tell thanks with what they wanted, or several thanks",
    arguments: [
      ("Thank-you email with the article I'd promised", "thank-you email, answer"),
      ("Sent thanks and my references", "thank-you, answer"),
      ("Thank-you note to Dana with the code sample she asked for", "thank-you, answer"),
      ("Sent Dana a thank-you and the signed forms", "thank-you, answer"),
      ("Thanks email + references to Dana", "thank-you email, answer"),
      ("Thanked Dana by email, enclosed the transcripts", "thank-you email, answer"),
      // Only personal.
      ("Thank-you email to Dana with a nod to the migration story", "thank-you email"),
      ("Thank-you email with a line about her team", "thank-you email"),
      ("Thank-you card to Dana, email to Omar", "thank-you handwritten, thank-you email"),
      ("Thank-you email to Dana, text to Omar", "thank-you email, thank-you message"),
      ("Thank-you note to Dana and an email to Priya", "thank-you, thank-you email"),
      (
        "Wrote a card to Dana thanking her for the tour, and an email to Omar about the dinosaurs",
        "thank-you handwritten, thank-you email"
      ),
      (
        "Thank-you card to Dana, email to Omar about next steps",
        "thank-you handwritten, follow-up email"
      ),
      ("Asked Dana to pass on my thanks to Omar", "thank-you"),
      ("Thank-you to Dana, about the coin machine", "thank-you"),
      (
        "Handwritten thank-you to Dana, emails to the others",
        "thank-you handwritten, thank-you email"
      ),
      ("Replied with thanks", "thank-you"), ("Wrote back to say thanks", "thank-you"),
      ("Answered with thanks", "thank-you"), ("Dana replied with thanks", "reply"),
      ("Thx mail", "thank-you email"), ("Email ty -> Dana, Omar", "thank-you email"),
      ("ty note in the post", "thank-you handwritten"), ("tx mail to Dana", "thank-you email"),
    ])
  func thanks(text: String, expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "that only tells of the place and the people is a note, and no doubtful one",
    arguments: [
      "The office is above a bakery, and the team of nine sits around one long table.",
      "Slightly nervous at the start, better once we got to the whiteboard exercise.",
      "Salary range came up: 52k to 58k, plus a small bonus & a train pass.",
      "Their office is in an old mill, twenty people in one hall.",
      "The team of six shares two rooms over a bicycle shop.",
    ])
  func remarks(text: String) {
    let bytes = Array(text.utf8)
    for manner in [Manner.entry, .prose] {
      let reading = Vocabulary.standard.read(
        bytes, in: 0..<bytes.count, people: KnownPeople(), as: manner)
      #expect(reading.events.isEmpty && !reading.looksLikeEvent)
    }
  }

  @Test(
    "is no end where it is said of the next round, of others or of small things",
    arguments: [
      "Dana says they are moving forward with my application", "Selected for the second round",
      "Dana emailed: please don't hesitate to call", "Said yes to the second interview",
      "Signed the NDA", "Got the \"application received\" email",
      "They rejected two internal candidates", "Chosen for the next round",
    ])
  func noEndOfMine(text: String) {
    let ends: [EventKind] = [
      .rejection, .offer, .accepted, .declined, .withdrew, .closed, .stopRequest,
    ]
    let bytes = Array(text.utf8)
    let reading = Vocabulary.standard.read(bytes, in: 0..<bytes.count, people: KnownPeople())
    #expect(!reading.events.contains { ends.contains($0.kind) })
  }

  @Test("is no end of the search unless it plainly says so")
  func noEnd() {
    #expect(
      described(.standard, "Met Helen from the diocesan archive; she thinks the freeze is real")
        == "")
    #expect(described(.standard, "Decided not to follow up any more") == "closed")
  }

  @Test(
    "is told behind the time of day",
    arguments: [
      ("pm: emailed Gus to say thanks, the tour was great", "thank-you email"),
      ("Evening - interview with Dana", "interview"),
      ("This morning: called Dana", "follow-up call"),
    ])
  func timeOfDay(text: String, expected: String) {
    #expect(described(.standard, text) == expected)
  }

  @Test(
    "of a table's row is told behind the cell that names somebody", arguments: ["Dana", "Mr Boyle"])
  func behindName(name: String) {
    #expect(described(.standard, "\(name) | Interview | “we'll be in touch”") == "interview")
  }

  @Test("knows a name that is also a word", arguments: ["Will", "Grace", "May", "Chase"])
  func names(_ name: String) {
    #expect(described(.standard, "\(name) emailed me back") == "reply email")
    #expect(described(.standard, "Emailed \(name) for an update") == "follow-up email")
  }

  @Test("takes a name in lower case where the file makes it known")
  func lowerCaseName() {
    #expect(
      described(.standard, "grace called with an offer", KnownPeople(["Grace Hopper"]))
        == "offer call")
  }

  @Test(
    "without an event may still look like one",
    arguments: [
      ("Sent the thing over", true), ("Handed it over", true), ("Walked the dog", false),
      ("No reply yet", false),
    ])
  func looksLikeEvent(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8)
    let reading = Vocabulary.standard.read(bytes, in: 0..<bytes.count, people: KnownPeople())
    #expect(reading.events.isEmpty)
    #expect(reading.looksLikeEvent == expected)
  }

  @Test("points at the clause that tells an event")
  func range() {
    let bytes = Array("Called Dana, left voicemail, then emailed her".utf8)
    let reading = Vocabulary.standard.read(bytes, in: 0..<bytes.count, people: KnownPeople())
    let clauses = reading.events.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(clauses == ["Called Dana, left voicemail", "then emailed her"])
  }

  @Test(
    "of any bytes is read",
    arguments: ["", " ", "—", "''''", "\u{1F4DE}", "é", "9", "- -> >", "Ünal rief an"])
  func oddities(_ text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let reading = Vocabulary.standard.read(bytes, in: 0..<end, people: KnownPeople())
      #expect(reading.events.allSatisfy { $0.range.upperBound <= end })
    }
  }
}

@Suite("The user's own phrases")
struct OwnPhraseTests {
  @Test(
    "win over the built-in reading, in any script, whatever their case",
    arguments: [
      ("ÜBUNG geschickt an Frau Böhm", "assessment"), ("vorstellungsgespräch in Ulm", "interview"),
      ("собеседование с Ольгой", "interview"), ("面接しました", "interview"),
      ("Did not send the jar", "thank-you"),
    ])
  func own(_ text: String, _ kind: String) {
    let vocabulary = Vocabulary.standard.extended(with: [
      ("Übung geschickt", .assessment), ("Vorstellungsgespräch", .interview),
      ("Собеседование", .interview), ("面接", .interview), ("send the jar", .thankYou),
    ])
    #expect(described(vocabulary, text).hasPrefix(kind))
  }

  @Test("of nothing but punctuation are left out")
  func empty() {
    let vocabulary = Vocabulary.standard.extended(with: [("—", .closed)])
    #expect(described(vocabulary, "Called Dana") == "follow-up call")
  }
}

@Suite("A phrase to suggest")
struct SuggestionTests {
  @Test(
    "is the nearest canonical one",
    arguments: [
      ("Rejecton", "Rejection"), ("Phone sceen", "Phone screen"), ("Wthdrew", "Withdrew"),
    ])
  func near(_ text: String, _ phrase: String) {
    let bytes = Array(text.utf8)
    #expect(Vocabulary.standard.suggestion(for: bytes, in: 0..<bytes.count) == phrase)
  }

  @Test("is none where nothing is near", arguments: ["Bought stamps", "", "?"])
  func far(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Vocabulary.standard.suggestion(for: bytes, in: 0..<bytes.count) == nil)
  }

  @Test("is read as the kind that it stands for")
  func canonical() {
    for (kind, phrase) in Vocabulary.standard.canonicalPhrases {
      #expect(described(.standard, phrase).hasPrefix(kind.rawValue), "\(phrase)")
    }
  }
}

/// `follow-up call reached, reply email`
private func described(
  _ vocabulary: Vocabulary, _ text: String, _ people: KnownPeople = KnownPeople()
) -> String {
  let bytes = Array(text.utf8)
  return vocabulary.read(bytes, in: 0..<bytes.count, people: people).events.map { event in
    [
      event.isIntended ? "planned" : nil, event.kind.rawValue, event.channel?.rawValue,
      event.outcome?.rawValue,
    ].compactMap { $0 }.joined(separator: " ")
  }.joined(separator: ", ")
}
