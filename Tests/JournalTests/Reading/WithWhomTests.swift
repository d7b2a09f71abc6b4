import Journal
import TestSupport
import Testing

@Suite("With whom an interview was")
struct WithWhomTests {
  private static let tests = "Reading/WithWhomTests.swift"
  private static let corpus = "\(#filePath.dropLast(tests.count))Corpus/people.tsv"

  /// Of an entry, or of a journal without its title where it begins like one.
  private func people(_ entry: String, contact: String? = nil) throws -> [String] {
    let isJournal = entry.hasPrefix("|") || entry.hasPrefix("#")
    let contact = contact.map { "Contact: \($0)\n\n" } ?? ""
    let journal = "# Acme — Engineer\n\n\(contact)\(isJournal ? "" : "- 2026-11-03 ")\(entry)\n"
    return try read(journal).events.filter { $0.kind == .interview }
      .flatMap { $0.fields.interviewers?.value ?? [] }
  }

  @Test(
    "is told without “with”, too",
    arguments: [
      ("Interview: Steve Marsh (CFO), Ann Lee (HR)", ["Steve Marsh", "Ann Lee"]),
      ("Panel - Raj, Mei and Mrs Okafor", ["Raj", "Mei", "Mrs Okafor"]),
      ("Tech interview – Raj", ["Raj"]),
      ("Panel - Astrid, Per Nyström, Lena Falk", ["Astrid", "Per Nyström", "Lena Falk"]),
      ("Interview / Steve Marsh / 45 min", ["Steve Marsh"]),
      ("Interview: system design (Raj), coding (Mei)", ["Raj", "Mei"]),
      ("Dana Whitfield and Raj interviewed me", ["Dana Whitfield", "Raj"]),
      (
        "Interviewed at their office by Mr Threlfall and Ms Gwatkin",
        ["Mr Threlfall", "Ms Gwatkin"]
      ),
      ("Interview done. The interviewers were Amara and Femi", ["Amara", "Femi"]),
    ])
  func untold(entry: String, expected: [String]) throws {
    #expect(try people(entry) == expected)
  }

  @Test(
    "is told behind the day for which it is arranged, too",
    arguments: [
      ("on-site booked for 2026-12-01 10:00 with Raj, Lena and Okafor", ["Raj", "Lena", "Okafor"]),
      ("Dana scheduled an interview for 2026-12-01 at 2pm with Raj and Mei", ["Raj", "Mei"]),
      ("Interview booked for 2026-12-01, agreed with Bob", []),
      ("Interview booked for 2026-12-01. Had a good talk with Bob", []),
    ])
  func arranged(entry: String, expected: [String]) throws {
    let events = try read("# Acme — Engineer\n\n- 2026-11-19 \(entry)\n").events
    let scheduled = try #require(events.first { $0.kind == .scheduled })
    #expect(scheduled.fields.interviewers?.value ?? [] == expected)
  }

  @Test(
    "is no role, which may stand before or behind a name",
    arguments: [
      ("Interview with CFO Steve Marsh", ["Steve Marsh"]),
      ("Interview with hiring manager Ann Lee", ["Ann Lee"]),
      ("Interview with Dr. Mensah and Prof Lindqvist", ["Dr. Mensah", "Prof Lindqvist"]),
      ("Interview with Ann (VP Eng)", ["Ann"]),
      ("Interview with Head of Engineering Dana Whitfield", ["Dana Whitfield"]),
      ("Interview with the CTO (Marcus Lee)", ["Marcus Lee"]),
      ("Interview with two engineers (Tom and Sofia)", ["Tom", "Sofia"]),
      ("Interview with Ben's manager Chloe", ["Chloe"]),
      ("Interview with Tobias Krüger, PhD", ["Tobias Krüger"]),
      ("Interview with Sir David Marlow and Sister Oduya", ["Sir David Marlow", "Sister Oduya"]),
      ("Interview with Raj and a patient called Jean", ["Raj", "Jean"]),
      ("Panel interview with three AEs over Zoom", []),
      ("Interview with the MD", []), ("Interview with our FC and the plant controller", []),
      ("Interview with CEO and FD", []),
      ("Interview with AJ and the FD, Donal Keane", ["AJ", "Donal Keane"]),
      ("Final round with the CTO, 2pm ET, Zoom", []),
    ])
  func roles(entry: String, expected: [String]) throws {
    #expect(try people(entry) == expected)
  }

  @Test(
    "is nobody who is only spoken of, and no firm, place or tool",
    arguments: [
      "Phone interview. Dana said that Kofi has left",
      "Phone interview, Kofi had told me to expect more",
      "Interview today, my friend Joe recommended it",
      "Interview with the regional director in the Solihull store",
      "Interview with the team of Ann",
      "Interview, met at Starbucks",
      "Technical interview, Swift and Kafka questions",
      "Technical interview (Kafka Streams, Spring Boot)",
      "Coding interview on HackerRank",
      "Onsite interview in Leeds",
      "Interview with London office",
      "Interview (London)",
      "Interview with Acme",
    ])
  func nobody(entry: String) throws {
    #expect(try people(entry) == [])
  }

  @Test("is told by known people where the words leave it open")
  func known() throws {
    #expect(try people("Interview: Xun at the back", contact: "Xun Lo") == ["Xun"])
    #expect(try people("Interview: Xun at the back") == [])
  }

  @Test("is told in lower case where the names are common ones")
  func lowerCase() throws {
    #expect(try people("interview w/ dana and tobias krüger") == ["dana", "tobias krüger"])
    #expect(try people("interview with hr and the team") == [])
  }

  @Test("is told by a sentence of the notes")
  func notes() throws {
    #expect(
      try people("## 2026-11-03 Interview\n\nA long day. Met Steve Marsh and Ann.\n")
        == ["Steve Marsh", "Ann"])
    #expect(
      try people("## 2026-11-03 Interview with Raj\n\nMet Ann as well.\n") == ["Raj"])
    #expect(try people("## 2026-11-03 Interview\n\nAmara said Femi left.\n") == [])
  }

  @Test(
    "is told by a field, where a role stands for a person only if nobody is named",
    arguments: [
      ("Interviewers: CFO Steve Marsh, Ms Lee (HR)", ["Steve Marsh", "Ms Lee"]),
      ("Interviewer: Amara Diallo, CTO", ["Amara Diallo"]),
      ("Panel: xun, Raj and two engineers", ["xun", "Raj"]),
      ("Who: Xun Lo", ["Xun Lo"]),
      ("Interviewers: the CTO, two engineers", ["the CTO", "two engineers"]),
    ])
  func field(field: String, expected: [String]) throws {
    #expect(try people("## 2026-11-03 Interview\n\n- \(field)\n") == expected)
  }

  @Test(
    "is told by the column of a table that names people",
    arguments: [
      ("Date | What | Who | Notes", "Interview | Xun Lo, Raj | Kafka", ["Xun Lo", "Raj"]),
      ("Date | Stage | Interviewer(s)", "Panel interview | Xun; Tobi (CTO)", ["Xun", "Tobi"]),
      ("Date | Company contact | Stage", "Xun Lo <x@lo.example> | Interview", ["Xun Lo"]),
      ("Date | With whom | Stage", "CFO Xun Lo | Interview", ["Xun Lo"]),
      ("Date | Who | Stage", "HR | Interview with Raj", ["Raj"]),
      ("Date | Contact | Stage", "dana@acme.example | Interview", []),
      ("Date | Stage | Notes", "Interview | Docker and Kafka", []),
      ("Date | Stage | Place", "Interview | Leeds", []),
    ])
  func column(head: String, row: String, expected: [String]) throws {
    #expect(
      try people("| \(head) |\n|---|---|---|\n| 2026-11-03 | \(row) |\n") == expected)
  }

  @Test("is named rightly, and seldom missed, in everyday entries")
  func corpus() throws {
    let rows = try #require(TextFile.read(WithWhomTests.corpus)).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    var (right, wrong, missed) = (0, 0, 0)
    var report: [String] = []
    for row in rows {
      let entry = String(row[0]).split(separator: "\\n", omittingEmptySubsequences: false)
        .joined(separator: "\n")
      let expected = Set(row[1].split(separator: "; ").map { String($0) })
      let found = Set(try people(entry))
      right += found.intersection(expected).count
      wrong += found.subtracting(expected).count
      missed += expected.subtracting(found).count
      if found != expected { report.append("\(row[0]): \(found.sorted())") }
    }
    #expect(rows.count == 166)
    #expect(wrong * 100 <= right * 2, "\(report.joined(separator: "\n"))")
    #expect(missed * 100 <= (right + missed) * 12, "\(report.joined(separator: "\n"))")
  }
}
