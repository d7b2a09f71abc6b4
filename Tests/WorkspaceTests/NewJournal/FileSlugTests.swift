import Testing
import Workspace

@Suite("File names made from names of companies")
struct FileSlugTests {
  @Test(
    "are readable, and safe everywhere",
    arguments: [
      ("Acme Robotics", "acme-robotics"),
      ("Pelham & Rook, Inc.", "pelham-and-rook-inc"),
      ("O'Rourke’s", "orourkes"),
      ("booking.com", "booking-com"),
      ("  --  Acme --  ", "acme"),
      ("../../etc/passwd", "etc-passwd"),
      ("C:\\Temp\\x", "c-temp-x"),
      (".hidden", "hidden"),
      ("Zürich Käse", "zürich-käse"),
      ("株式会社", "株式会社"),
      ("🚀", "interview"),
      ("Rocket 🚀 Labs", "rocket-labs"),
      ("..", "interview"),
      ("", "interview"),
      ("CON", "con-interview"),
      ("Com1", "com1-interview"),
      ("lpt9", "lpt9-interview"),
      ("Console", "console"),
      ("a\nb\u{0}c\u{1B}", "a-b-c"),
      ("-rf", "rf"),
    ])
  func slugs(company: String, slug: String) {
    #expect(FileSlug.of(company) == slug)
  }

  @Test("are not too long", arguments: ["x", "ü", "株", "word "])
  func long(part: String) {
    let slug = FileSlug.of(String(repeating: part, count: 500))
    #expect((60...80).contains(slug.utf8.count))
    #expect(slug.last != "-")
  }

  @Test("hold no heap of accents")
  func accents() {
    #expect(
      FileSlug.of("a" + String(repeating: "\u{301}", count: 1000) + "cme").utf8.count <= 80)
  }
}
