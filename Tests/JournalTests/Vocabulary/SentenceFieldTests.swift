import Journal
import Testing

@Suite("Sentences about fields")
struct SentenceFieldTests {
  @Test(
    "say what was agreed",
    arguments: [
      ("They'll decide by Nov 10", "hearBackBy: by Nov 10"),
      ("should hear within a week", "hearBackBy: within a week"),
      ("They expect to decide by 16 October.", "hearBackBy: by 16 October"),
      ("They said they'd be in touch in the coming weeks", "hearBackBy: in the coming weeks"),
      ("They'll decide by the end of the month.", "hearBackBy: by the end of the month"),
      ("She'll let me know by the end of the week", "hearBackBy: by the end of the week"),
      ("Expect to hear by Friday", "hearBackBy: by Friday"),
      ("Decision by the 20th", "hearBackBy: by the 20th"),
      ("Decision w/c 19 Oct", "hearBackBy: w/c 19 Oct"),
      ("Dana emailed: should hear w/b 19 Oct", "hearBackBy: w/b 19 Oct"),
      ("Decision wc 19 Oct", "hearBackBy: wc 19 Oct"),
      ("The post is on hold until January", "hearBackBy: until January"),
      ("Deadline extended to 27 November", "answerBy: to 27 November"),
      ("Start 1 Dec. I have until Friday.", "answerBy: until Friday"),
      ("Start date 1 December", ""),
      ("told her I'd call next Tuesday", "willFollowUp: told her I'd call next Tuesday"),
      (
        "I said I would follow up if I hadn't heard",
        "willFollowUp: I said I would follow up if I hadn't heard"
      ),
      ("Dana is the right person to follow up with", "contact: Dana"),
      ("I'll follow up w/ Ana", "willFollowUp: I'll follow up w/ Ana, contact: Ana"),
      (
        "Agreed I'd ring Tom in two weeks",
        "willFollowUp: Agreed I'd ring Tom in two weeks, contact: Tom"
      ),
      ("next: a practical test", "nextSteps: a practical test"),
      ("Odette handed me her card, so she's the right person to contact", "contact: Odette"),
      ("next step is a panel", "nextSteps: a panel"),
      (
        "asked about next steps: second round with the CTO",
        "nextSteps: second round with the CTO"
      ),
      ("they want an answer by Friday", "answerBy: by Friday"),
      ("offer expires on 20 Nov", "answerBy: on 20 Nov"),
      // It is my turn on the day that they named.
      (
        "She asked me to call on the 20th",
        "hearBackBy: on the 20th, willFollowUp: She asked me to call on the 20th"
      ),
      (
        "Dana said I should ring on Monday",
        "hearBackBy: on Monday, willFollowUp: Dana said I should ring on Monday"
      ),
      ("asked me to be patient until 20 November", "hearBackBy: until 20 November"),
      ("Bear with us for two weeks", "hearBackBy: two weeks"),
      // It is theirs.
      ("Dana hopes to ring me by Friday", "hearBackBy: by Friday"),
      ("She'll ring on Friday", "hearBackBy: on Friday"),
      ("will follow up with me by Friday", "hearBackBy: by Friday"),
      ("Email from Dana, will follow up on Friday", "hearBackBy: on Friday"),
      ("Dana promised me a call on Friday", "hearBackBy: on Friday"),
      ("I asked her to ring me on Friday", "hearBackBy: on Friday"),
      ("I'll be told on Monday", "hearBackBy: on Monday"),
      ("Anjali said I'll have an answer by Friday", "hearBackBy: by Friday"),
      ("Sam from HR will follow up on the details", ""),
      // It is mine.
      ("Told her I'd ring on 24 November", "willFollowUp: Told her I'd ring on 24 November"),
      ("I offered to ring back on the 20th", "willFollowUp: I offered to ring back on the 20th"),
      ("promised him a call on Friday", "willFollowUp: promised him a call on Friday"),
      ("will follow up on Friday", "willFollowUp: will follow up on Friday"),
      // Whose day it is, of several.
      (
        "Hiring is frozen until mid-November, they will know by the 18th", "hearBackBy: by the 18th"
      ),
      (
        "Two more candidates on the 12th and 13th, decision on the 17th", "hearBackBy: on the 17th"
      ),
      ("The board meets on the 17th and I'd get an answer by the 20th", "hearBackBy: by the 20th"),
      ("Second interview on Thursday 19 November at 10", ""),
      ("They decide by the middle of next week", "hearBackBy: by the middle of next week"),
      (
        "Told her to expect a call from me on the 19th",
        "willFollowUp: Told her to expect a call from me on the 19th"
      ),
      ("Answer comes next Wednesday", "hearBackBy: next Wednesday"),
      ("valid for two weeks", "answerBy: two weeks"), ("Any day now", "hearBackBy: Any day now"),
      ("Dana asked that I wait for news until Friday", "hearBackBy: until Friday"),
      ("didn't give a timeline", "hearBackBy denied"),
      ("Didn't ask about next steps", "nextSteps denied"),
      ("Walked the floor and drove the reach truck", ""),
    ])
  func fields(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let fields = Vocabulary.standard.readFields(bytes, in: 0..<bytes.count, people: KnownPeople())
    let described = fields.map {
      $0.isDenied
        ? "\($0.name) denied" : "\($0.name): \(String(decoding: bytes[$0.value], as: UTF8.self))"
    }.joined(separator: ", ")
    #expect(described == expected)
  }
}
