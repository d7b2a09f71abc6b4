import Reporting
import Testing

@Suite("The report on a narrow terminal")
struct NarrowTextTests {
  @Test("Nothing that says who or when is left out", arguments: [40, 60, 80])
  func whole(_ width: Int) throws {
    let name = "Oluwaseun Adebayo-Featherstonehaugh the Younger"
    let journal = (
      path: "x.md",
      text: """
      # Castlebryn Dairy Cooperative and Sons — Head of Sales

      - 2026-11-17 Interview with \(name)
        - Hear back by: 2026-12-04
        - Contact: \(name)
      - 2026-11-17 Thank-you email to \(name)
      """
    )
    let text = Search.text(.text, try Search.report([journal]), width: width)
    #expect(!text.contains("…"))
    let words = text.split { $0 == " " || $0 == "\n" }
    for word in ["Oluwaseun", "Younger", "Castlebryn", "Cooperative", "Sons"] {
      #expect(words.contains { $0.hasPrefix(word) }, "\(word)")
    }
    // The day of the call, and that by which there should be word.
    for day in [["Mon", "7", "Dec"], ["Fri", "4", "Dec"]] {
      #expect(
        words.indices.contains { words[$0...].starts(with: day.map { $0[...] }) }, "\(day)")
    }
  }
}
