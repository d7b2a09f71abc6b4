import Journal
import Testing

@Suite("A line that its writer ended")
struct LineBreakTests {
  @Test(
    "tells what it tells by itself",
    arguments: [
      (
        "Interview with Dana\nSent her a thank-you email\nCalled Bob, left a voicemail",
        ["interview", "thank-you", "follow-up"]
      ),
      (
        "phone screen w/ dana\nsent thank you email\ncalled bob, left a message",
        ["interview", "thank-you", "follow-up"]
      ),
      ("Phoned Dana\nLeft a message with reception", ["follow-up"]),
      ("second interview\nscheduled for friday", ["scheduled"]),
      (
        "Interview with Dana Whitfield, Marcus Lee and Priya at the office\n"
          + "Sent a thank-you note to all of the three, in their own words, as soon as I was back at home",
        ["interview", "thank-you"]
      ),
    ])
  func ended(text: String, kinds: [String]) throws {
    for journal in ["- 2026-11-03 \(text)\n", "## 2026-11-03\n\n\(text)\n"] {
      #expect(try events(journal).map { String($0.split(separator: " ")[2]) } == kinds)
    }
  }

  @Test(
    "isn't one that ran full, or that goes on",
    arguments: [
      "Interview with Dana about the role and we had already\nsent each other the slides before",
      "Interview with\nDana Whitfield",
      "Interview with Dana Whitfield, with Priya, and with a man called\nMarcus, who wrote the thank-you page",
      "Interview with Dana, who\nsent the agenda",
    ])
  func wrapped(text: String) throws {
    #expect(
      try events("- 2026-11-03 \(text)\n").map { String($0.split(separator: " ")[2]) }
        == ["interview"])
  }

  @Test(
    "ends a list of names, unless the list goes on",
    arguments: [
      ("Interview with Dana\nSecond part was about Rust", ["Dana"]),
      ("Interview with Dana\nThen lunch", ["Dana"]),
      ("Interview with Dana,\nMarcus Lee and Priya", ["Dana", "Marcus Lee", "Priya"]),
      ("Interview with Dana and\nMarcus Lee", ["Dana", "Marcus Lee"]),
      ("Interview with Tess Roe. She asked about Rust.", ["Tess Roe"]),
      ("HM interview w/ Denise. will hear soon", ["Denise"]),
      ("Met with Li Wu. They decide soon.", ["Li Wu"]),
      ("Interview with Dr. Moradi and Frau M. Böhm", ["Dr. Moradi", "Frau M. Böhm"]),
    ])
  func names(text: String, names: [String]) throws {
    let interview = try read("- 2026-11-03 \(text)\n").events.first
    #expect(interview?.fields.interviewers?.value == names)
  }
}
