import Journal
import Testing

@Suite("The lines before the first entry")
struct IntroductionTests {
  @Test("name company, role and contacts where neither front matter nor title does")
  func named() throws {
    let interview = try read(
      """
      # Notes

      **Role**: SRE
      **Company:** Hooli Inc.
      **Recruiter**: Gavin (gavin@hooli.example)
      - Hiring manager: Denise Lo

      - 2026-11-05 Interview
      - Company: Initech
      """)
    #expect(interview.company?.value == "Hooli Inc.")
    #expect(interview.role?.value == "SRE")
    #expect(interview.contacts.map(\.name) == ["Gavin", "Denise Lo"])
    #expect(interview.contacts.first?.email == "gavin@hooli.example")
  }

  @Test("stand behind the title, and say nothing where they have no value")
  func titleFirst() throws {
    let interview = try read("# Acme — Baker\n\nCompany: Hooli\nRole:\n\n- 2026-11-05 Interview\n")
    #expect(interview.company?.value == "Acme")
    #expect(interview.role?.value == "Baker")
    #expect(try read("# Acme\n\nCompany: ?\nRecruiter:\n").company == nil)
  }

  @Test(
    "A title may say first what the file is",
    arguments: [
      ("Interview notes: Acme", "Acme", nil), ("Interview log — Acme — Baker", "Acme", "Baker"),
      ("Interview notes: Baker @ Acme", "Acme", "Baker"), ("Baker at Acme", "Acme", "Baker"),
      ("Application | Acme", "Acme", nil),
      ("Notes & Queries - Editor", "Notes & Queries", "Editor"),
      ("Interviews: ", nil, nil),
    ])
  func labelled(title: String, company: String?, role: String?) throws {
    let interview = try read("# \(title)\n\n- 2026-11-05 Interview\n")
    #expect(interview.company?.value == company)
    #expect(interview.role?.value == role)
  }
}
