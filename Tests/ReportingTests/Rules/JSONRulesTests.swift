import Linting
import Reporting
import Testing

@Suite("Rules as JSON")
struct JSONRulesTests {
  @Test("place each finding of an example on its line")
  func places() throws {
    let rule = try #require(Rules.named("plan-ahead"))
    let json = RulePage.json([rule])
    #expect(json.contains(#""id": "plan-ahead""#) && json.contains(#""phase": "before""#))
    #expect(json.contains("\"line\": 3,\n              \"column\": 3,"))
    #expect(!json.contains("↓"))
  }

  @Test("hold them all")
  func all() {
    let json = RulePage.json(Rules.all)
    #expect(Rules.ids.allSatisfy { json.contains("\"id\": \"\($0)\"") })
  }
}
