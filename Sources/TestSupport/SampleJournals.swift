/// Makes believable journals of about 1.3 kB, the same ones for the same numbers, in the styles that
/// people really use: headings, bare dates with bullets, lists, paragraphs and tables.
package enum SampleJournals {
  /// Journal number `index`.
  package static func journal(_ index: Int) -> String {
    var draft = Draft(index)
    switch index % 5 {
    case 0: draft.writeHeadings()
    case 1: draft.writeDays()
    case 2: draft.writeList()
    case 3: draft.writeParagraphs()
    default: draft.writeTable()
    }
    return draft.text
  }
}

private struct Draft {
  var text = ""
  private let index: Int
  private var generator: SeededGenerator
  private let person: String
  private let other: String
  private let company: String
  private let role: String
  /// Days since the start of 2026.
  private var day: Int

  private static let first = [
    "Dana", "Marcus", "Priya", "Yusuf", "Ingrid", "Tomás", "Mei-Ling", "Anaïs", "Kwame", "Ruth",
  ]
  private static let last = [
    "Whitfield", "Okafor", "Raghunathan", "Lindqvist", "Castellanos", "Zhou", "O'Rourke", "Haddad",
  ]
  private static let companies = [
    "Acme Robotics", "Harbourline Logistics", "Nimbus Health", "Pellworth & Sons", "Corvane",
    "Meridian Freight", "Tessella", "Okonjo Design Studio",
  ]
  private static let roles = [
    "Field Sales Engineer", "Transport Planner", "Junior Data Analyst", "Bookkeeper",
    "UX Researcher", "Warehouse Lead",
  ]
  private static let remarks = [
    "We talked at length about the migration off the old warehouse system and who would own it.",
    "They liked the project about **route planning**; the question on budgets was harder.",
    "The office is above a bakery, and the team of nine sits around one long table.",
    "Slightly nervous at the start, better once we got to the whiteboard exercise.",
    "I should read up on their [pricing model](https://www.example.com/pricing) before next time.",
    "Salary range came up: 52k to 58k, plus a small bonus & a train pass.",
  ]

  init(_ index: Int) {
    self.index = index
    generator = SeededGenerator(seed: index)
    person = Draft.pick(Draft.first, &generator) + " " + Draft.pick(Draft.last, &generator)
    other = Draft.pick(Draft.first, &generator) + " " + Draft.pick(Draft.last, &generator)
    company = Draft.pick(Draft.companies, &generator)
    role = Draft.pick(Draft.roles, &generator)
    day = Int.random(in: 200..<270, using: &generator)
  }

  private static func pick(_ words: [String], _ generator: inout SeededGenerator) -> String {
    words[Int.random(in: 0..<words.count, using: &generator)]
  }

  private mutating func remark() -> String { Draft.pick(Draft.remarks, &generator) }

  /// A date some days after the last one.
  private mutating func date(after days: Int) -> String {
    day += days
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    var rest = day
    while month < 11, rest >= lengths[month] {
      rest -= lengths[month]
      month += 1
    }
    let number = rest + 1
    return "2026-\(month + 1 < 10 ? "0" : "")\(month + 1)-\(number < 10 ? "0" : "")\(number)"
  }

  private var firstName: String { String(person.prefix { $0 != " " }) }

  private mutating func writeFrontMatter() {
    text += """
      ---
      company: \(company)
      role: \(role)
      contact: \(person) <\(firstName.lowercased())@example.com>
      tags: [jobs]
      ---


      """
  }

  mutating func writeHeadings() {
    writeFrontMatter()
    text += "# \(company) — \(role)\n\n\(remark())\n\n"
    text += "## \(date(after: 0)) Applied through the careers page\n\n\(remark())\n\n"
    text += "## \(date(after: 7)) \(firstName) emailed to set up an interview\n\n"
    text +=
      "## \(date(after: 6)) Interview with \(person) and \(other)\n\n\(remark())\n\(remark())\n\n"
    text += "- Interviewers: \(person), \(other)\n- Next steps: a second round with the team\n"
    text += "- Hear back by: within two weeks\n- Will follow up: yes\n- Contact: \(person)\n\n"
    text += "## \(date(after: 1)) Thank-you email to \(firstName), about the \(role) work\n\n"
    text += "\(remark())\n\n## \(date(after: 15)) Called \(firstName), left a voicemail\n\n"
    text += "\(remark())\n\n## \(date(after: 3)) \(firstName) called back: decision by Friday\n\n"
    text += "\(remark())\n"
  }

  mutating func writeDays() {
    text += "# \(company) - \(role)\n\nContact: \(person)\n\n"
    text += "## \(date(after: 0))\n- Applied on LinkedIn\n- \(remark())\n\n"
    text +=
      "## \(date(after: 6))\n- \(firstName) called about an interview\n- replied with my availability\n\n"
    text += "## \(date(after: 5))\n- Phone screen with \(person), 30 min\n"
    text += "  - next steps: technical round\n  - hear back: within a week\n- \(remark())\n\n"
    text +=
      "## \(date(after: 1))\n- Sent a thank-you note to \(firstName), mentioned the warehouse system\n\n"
    text += "## \(date(after: 9))\n\(remark()) Called \(firstName), no answer. \(remark())\n\n"
    text +=
      "## \(date(after: 2))\n- Emailed \(firstName) to ask where things stand\n- \(remark())\n\n"
    text +=
      "## \(date(after: 3))\n- \(firstName) replied, they need more time\n- \(remark())\n- \(remark())\n"
  }

  mutating func writeList() {
    writeFrontMatter()
    text += "# \(role) at \(company)\n\n> \(remark())\n> On 2026-01-05 they wrote this.\n\n"
    text += "- \(date(after: 0)) sent my CV to \(firstName)\n- \(date(after: 5)) interview booked\n"
    text += "- \(date(after: 4)) **Interview** with \(person), \(other) and the director\n"
    text +=
      "  - \(remark())\n  - Next steps: reference checks\n  - Decision by: \(date(after: 12))\n"
    text += "  - Right person: \(person)\n"
    text += "- \(date(after: 1)) thanked \(firstName) by email for the tour\n  \(remark())\n"
    text += "- \(date(after: 4)) sent the references that \(firstName) asked for\n"
    text += "- \(date(after: 9)) rang \(firstName), left word with the front desk\n  \(remark())\n"
    text += "- [x] \(date(after: 3)) email \(firstName) once more\n"
    text += "- [ ] \(date(after: 30)) call \(firstName)\n\nThings to bring:\n\n"
    text += "- two forms of ID\n- the \(role) portfolio\n- \(remark())\n- \(remark())\n"
  }

  mutating func writeParagraphs() {
    text += "# \(company): \(role)\n\n\(remark()) \(remark())\n\n"
    text += "\(date(after: 0)): Handed in my CV at the front desk. \(remark())\n"
    text += "\(date(after: 4)): \(firstName) phoned and asked me in for an interview.\n"
    text += "\(date(after: 5)): Interview with \(person) in the back office. \(remark())\n"
    text += "He will let me know within two weeks.\n"
    text += "\(date(after: 1)): Posted a thank-you card to \(firstName).\n"
    text += "\(date(after: 15)) - Phoned the shop, spoke to \(firstName), nothing decided.\n\n"
    text += "\(date(after: 8)): \(remark())\n\(remark())\n\n"
    text +=
      "\(date(after: 2)): \(firstName) answered my email. They offered me the job!\n\(remark())\n\n"
    text += "\(date(after: 2)): Accepted the offer. \(remark())\n"
  }

  mutating func writeTable() {
    writeFrontMatter()
    text += "# \(company) — \(role)\n\n\(remark())\n\n| Date | What | Notes |\n|---|---|---|\n"
    text += "| \(date(after: 0)) | Applied | \(remark()) |\n"
    text +=
      "| \(date(after: 8)) | Recruiter screen | with \(person); decision by \(date(after: 10)) |\n"
    text += "| \(date(after: -9)) | Thank-you email | \(remark()) |\n"
    text += "| \(date(after: 12)) | Called \(firstName) | left a voicemail |\n"
    text += "| \(date(after: 2)) | Emailed \(firstName) | \(remark()) |\n"
    text +=
      "| \(date(after: 2)) | \(firstName) replied | rejected, they went with someone else |\n\n"
    text += "\(remark())\n\n```\n2026-01-01 not an entry\n```\n\n\(remark()) \(remark())\n"
  }
}
