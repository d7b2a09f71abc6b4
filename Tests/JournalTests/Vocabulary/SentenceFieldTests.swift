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
