import SourceText
import Testing

@Suite struct NearMissTests {
  static let names = [
    "company", "role", "contact", "thank-you-within", "send-thank-you", "weekend",
  ]

  @Test(arguments: [
    ("compnay", "company"), ("comapny", "company"), ("company", "company"), ("rol", "role"),
    ("role ", "role"), ("contacts", "contact"), ("thank_you_within", "thank-you-within"),
    ("thankyou-within", "thank-you-within"), ("send-thankyou", "send-thank-you"),
    ("WEEKEND", "weekend"), ("ole", "role"), ("orle", "role"), ("Rola", "role"), ("xrole", "role"),
    ("rolex", "role"), ("rloe", "role"), ("weeknds", "weekend"),
  ])
  func suggests(_ written: String, _ meant: String) {
    #expect(NearMiss.nearest(to: written, among: Self.names) == meant)
  }

  @Test(arguments: ["", "r", "ro", "tags", "aliases", "reel", String(repeating: "c", count: 9999)])
  func suggestsNothing(_ written: String) {
    #expect(NearMiss.nearest(to: written, among: Self.names) == nil)
  }

  @Test func theNearestComesFirst() {
    #expect(NearMiss.nearest(to: "cat", among: ["bat", "cat", "rat"]) == "cat")
    #expect(NearMiss.nearest(to: "dat", among: ["bat", "cat", "rat"]) == "bat")
  }

  @Test func theLimitCanBeSet() {
    #expect(NearMiss.nearest(to: "contract", among: Self.names, limit: 0) == nil)
    #expect(NearMiss.nearest(to: "cotnatc", among: Self.names, limit: 1) == nil)
  }
}
