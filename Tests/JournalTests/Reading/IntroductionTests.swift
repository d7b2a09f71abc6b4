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

  @Test(
    "name whom to talk to at an agency, and a boss",
    arguments: [
      ("via Hale & Partners (Simone Hale, 020 7946 0991)", ["Simone Hale"]),
      ("Via Hale & Partners (Simone Hale <simone@hale.example>)", ["Simone Hale"]),
      ("Agency: Hale & Partners (Simone Hale, 020 7946 0991)", ["Simone Hale"]),
      ("Boss: Mr Pemberton", ["Mr Pemberton"]), ("Line manager: Jo Okafor", ["Jo Okafor"]),
      ("via LinkedIn (Easy Apply, 2 clicks", []), ("via Hale & Partners (London Office)", []),
      ("via the portal (reference AB, 4471)", []),
    ])
  func agency(line: String, names: [String]) throws {
    #expect(
      try read("# Acme — Baker\n\n\(line)\n\n- 2026-11-05 Interview\n").contacts.map(\.name)
        == names)
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
