import Journal
import LanguageServer
import SourceText
import TestSupport
import Testing

/// What is recorded reads like the entries around it, and nothing else changes.
@Suite struct RecordingTests {
  private let head = "# Acme — Engineer\n\nContact: Dana Whitfield\n\n"

  private func actions(_ text: String, _ line: Int, today: String) throws -> [JSONValue] {
    let client = try TestClient(today: today)
    client.open(text)
    var params = client.documentParams()
    params["range"] = TestClient.range([line, 0, line, 0])
    params["context"] = .object(["diagnostics": .array([])])
    return try client.request("textDocument/codeAction", params).array ?? []
  }

  private func titles(_ text: String, _ line: Int = 0, today: String = "2026-11-12") throws
    -> [String]
  {
    try actions(text, line, today: today).compactMap { $0["title"].string }
  }

  private func applied(
    _ title: String, _ text: String, _ line: Int = 0, today: String = "2026-11-12"
  ) throws -> String {
    let all = try actions(text, line, today: today)
    let action = try #require(
      all.first { $0["title"].string?.hasPrefix(title) == true },
      "there are \(all.compactMap { $0["title"].string })")
    let change = try #require(action["edit"]["documentChanges"].array?.first)
    var document = DocumentText(text, .utf8)
    for edit in try #require(change["edits"].array).reversed() {
      document.replace(try TextRange(edit["range"]), with: try #require(edit["newText"].string))
    }
    return String(decoding: document.bytes, as: UTF8.self)
  }

  private func events(_ text: String) throws -> [Event] {
    try Journal.read(SourceText(path: "a.md", bytes: Array(text.utf8))).events
  }

  private struct Essence: Hashable {
    let kind: EventKind
    let date: CivilDate
    let channel: Channel?
    let outcome: Outcome?
    let isTold: Bool
    let text: String
    let people: [String]
    let hearBack: String

    init(_ event: Event) {
      kind = event.kind
      date = event.date
      channel = event.channel
      outcome = event.outcome
      isTold = event.plan == .told
      text = event.text
      people = event.people
      hearBack = event.fields.hearBackBy.map { "\($0.value, default: "none")" } ?? ""
    }
  }

  /// In each style: the text before, and what stands there afterwards in place of `→`.
  static let styles: [(String, String)] = [
    // Bold dates.
    (
      "**Nov 3, 2026** — Interview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "**Nov 4, 2026** — Thank-you email to Dana about the tour\nand the crane.\n→",
      "\n**Nov 12, 2026** — Called Dana Whitfield, left voicemail\n"
    ),
    (
      "**2026-11-03** (Tue): Interview with Dana Whitfield\n\n- Hear back by: 2026-11-10\n\n"
        + "**2026-11-04** (Wed): Thank-you email to Dana about the tour\n→\n## Ideas\n\nNone.\n",
      "\n**2026-11-12** (Thu): Called Dana Whitfield, left voicemail\n"
    ),
    (
      "**2026-11-03:** Interview with Dana Whitfield\n\n- Hear back by: 2026-11-10\n\n"
        + "**2026-11-04:** Thank-you email to Dana about the tour\n\nShe liked it.\n→",
      "\n**2026-11-12:** Called Dana Whitfield, left voicemail\n"
    ),
    (
      "**2026-11-03** Interview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "**2026-11-04** Thank-you email to Dana about the tour\n→\n"
        + "**Follow-up plan:** call on the 11th.\n",
      "\n**2026-11-12** Called Dana Whitfield, left voicemail\n"
    ),
    // Plain paragraphs, and lines of one.
    (
      "2026-11-03: Interview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "2026-11-04: Thank-you email to Dana about the tour.\n→",
      "\n2026-11-12: Called Dana Whitfield, left voicemail\n"
    ),
    (
      "2026-11-03: Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "2026-11-04: Thank-you email to Dana about the tour.\n→",
      "2026-11-12: Called Dana Whitfield, left voicemail\n"
    ),
    (
      "3 Nov 2026 - Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "4 Nov 2026 - Thank-you email to Dana about the tour.\n→",
      "12 Nov 2026 - Called Dana Whitfield, left voicemail\n"
    ),
    // Lists.
    (
      "1. 2026-11-03 Interview with Dana Whitfield\n   - Hear back by: 2026-11-10\n"
        + "2. 2026-11-04 Thank-you email to Dana about the tour\n→",
      "3. 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
    (
      "1) 2026-11-03 Interview with Dana Whitfield\n   - Hear back by: 2026-11-10\n"
        + "1) 2026-11-04 Thank-you email to Dana about the tour\n→",
      "1) 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
    (
      "- [x] Tue 2026-11-03 – Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "- [x] Wed 2026-11-04 – Thank-you email to Dana about the tour\n→",
      "- [x] Thu 2026-11-12 – Called Dana Whitfield, left voicemail\n"
    ),
    (
      "- [[2026-11-03]]: Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "- [[2026-11-04]]: Thank-you email to Dana about the tour\n→",
      "- [[2026-11-12]]: Called Dana Whitfield, left voicemail\n"
    ),
    (
      "- 2026-11-03 14:30 Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "- 2026-11-04 09:15 Thank-you email to Dana about the tour\n→",
      "- 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
    (
      "- 2026-11-03 **Interview** with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "- 2026-11-04 **Thank-you email** to Dana about the tour\n→",
      "\n- 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
    (
      "- 2026-11-03 Interview with Dana Whitfield. They'll decide by Nov 10.\n"
        + "- 2026-11-04 Thank-you email to Dana about the tour\nand the crane\n→\nNotes: none.\n",
      "- 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
    // Tables.
    (
      "| Date       | What                                  | Notes            |\n"
        + "|------------|---------------------------------------|------------------|\n"
        + "| 2026-11-03 | Interview with Dana Whitfield         | decide by Nov 10 |\n"
        + "| 2026-11-04 | Thank-you email to Dana, the tour     |                  |\n→",
      "| 2026-11-12 | Called Dana Whitfield, left voicemail |                  |\n"
    ),
    (
      "| Date | With | What | Hear back |\n|---|---|---|---|\n"
        + "| 3 Nov 2026 | Dana | Interview, they decide by Nov 10 | |\n"
        + "| 4 Nov 2026 | Dana | Thank-you email to Dana, the tour | |\n→\nNotes.\n",
      "| 12 Nov 2026 |  | Called Dana Whitfield, left voicemail |  |\n"
    ),
    // A cell that is too long leaves those before it in their columns.
    (
      "| Date       | What                                      | Notes |\n"
        + "|------------|-------------------------------------------|-------|\n"
        + "| 2026-11-03 | Interview with Dana Whitfield             | They decide by Nov 10 |\n"
        + "| 2026-11-04 | Thank-you email to Dana, the tour         | It was short and fine |\n→",
      "| 2026-11-12 | Called Dana Whitfield, left voicemail     |  |\n"
    ),
    // Headings.
    (
      "## 2026-11-03 Interview with Dana Whitfield ##\n\nThey'll decide by Nov 10.\n\n"
        + "## 2026-11-04 Thank-you email to Dana about the tour ##\n→",
      "\n## 2026-11-12 Called Dana Whitfield, left voicemail ##\n"
    ),
    (
      "### Interview with Dana Whitfield — Tue, Nov 3, 2026\n\nThey'll decide by Nov 10.\n\n"
        + "### Thank-you email to Dana about the tour — Wed, Nov 4, 2026\n→\n## Ideas\n",
      "\n### Called Dana Whitfield, left voicemail — Thu, Nov 12, 2026\n"
    ),
    // Days, with what happened on them below.
    (
      "## Tuesday, Nov 3, 2026\n\n- Interview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "## Wednesday, Nov 4, 2026\n\n- Thank-you email to Dana about the tour\n- Ran home\n→",
      "\n## Thursday, Nov 12, 2026\n\n- Called Dana Whitfield, left voicemail\n"
    ),
    (
      "**3 November 2026:**\n\nInterview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "**4 November 2026:**\n\nThank-you email to Dana about the tour. She is nice.\n→",
      "\n**12 November 2026:**\n\nCalled Dana Whitfield, left voicemail\n"
    ),
    (
      "## 2026-11-03\n\n- Interview with Dana Whitfield. They'll decide by Nov 10.\n\n"
        + "## 2026-11-04\n\n- Thank-you email to Dana about the tour\n\n"
        + "## 2026-11-12\n\n- Wrote to my aunt, applied elsewhere\n→\n# Other\n",
      "- Called Dana Whitfield, left voicemail\n"
    ),
    // The newest first.
    (
      "→## 2026-11-04 Thank-you email to Dana about the tour\n\n"
        + "## 2026-11-03 Interview with Dana Whitfield\n\n- Hear back by: 2026-11-10\n",
      "## 2026-11-12 Called Dana Whitfield, left voicemail\n\n"
    ),
    (
      "→- 2026-11-04: Thank-you email to Dana about the tour\n"
        + "- 2026-11-03: Interview with Dana Whitfield\n  - Hear back by: 2026-11-10\n\n"
        + "## Ideas\n\n- [ ] 2026-12-30 Update my CV\n",
      "- 2026-11-12: Called Dana Whitfield, left voicemail\n"
    ),
    (
      "→**Nov 4, 2026** — Thank-you email to Dana about the tour\n\n"
        + "**Nov 3, 2026** — Interview with Dana Whitfield. They'll decide by Nov 10.\n",
      "**Nov 12, 2026** — Called Dana Whitfield, left voicemail\n\n"
    ),
    (
      "| Date | What |\n|---|---|\n→| 2026-11-04 | Thank-you email to Dana, the tour |\n"
        + "| 2026-11-03 | Interview with Dana Whitfield, they decide by Nov 10 |\n",
      "| 2026-11-12 | Called Dana Whitfield, left voicemail |\n"
    ),
    (
      "→2. 2026-11-04 Thank-you email to Dana about the tour\n"
        + "1. 2026-11-03 Interview with Dana Whitfield. They'll decide by Nov 10.\n",
      "3. 2026-11-12 Called Dana Whitfield, left voicemail\n"
    ),
  ]

  @Test(arguments: styles) func inTheStyleOfTheJournal(_ marked: String, _ new: String) throws {
    for ending in ["\n", "\r\n"] {
      func text(_ parts: String) -> String {
        (head + parts).split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: ending)
      }
      let parts = marked.split(separator: "→", omittingEmptySubsequences: false)
      let before = text(parts.joined())
      let after = try applied("Record today: Called Dana Whitfield, left voicemail", before)
      #expect(after == text(parts.joined(separator: new)))
      let old = try events(before).map(Essence.init)
      let added = Set(try events(after).map(Essence.init)).subtracting(old)
      #expect(try events(after).count == old.count + 1)
      #expect(added.count == 1)
      #expect(added.first?.kind == .followUp)
      #expect(added.first?.date == CivilDate(iso: "2026-11-12"))
      #expect(added.first?.channel == .voicemail)
      #expect(Set(try events(after).map(Essence.init)).isSuperset(of: old))
    }
  }

  @Test func movingOnAtTheTopOfTheNewestFirst() throws {
    let log =
      "- 2026-11-13 Follow-up email to Dana\n- 2026-11-11 Left a voicemail for Dana\n"
      + "- 2026-11-04 Thank-you email to Dana about the tour\n"
      + "- 2026-11-03 Interview with Dana Whitfield\n"
    #expect(
      try applied("Record that you move on", head + log, 4, today: "2026-11-23")
        == head + "- 2026-11-23 Moving on\n" + log)
    // What the plan says below is no part of the log.
    let plan = "\n## Follow-up plan\n\n- [ ] 2026-12-30 Update my CV\n"
    #expect(
      try applied("Record that you move on", head + log + plan, 4, today: "2026-11-23")
        == head + "- 2026-11-23 Moving on\n" + log + plan)
  }

  // MARK: Planned lines

  private func planned(_ line: String, _ new: String) -> (String, String) {
    let log =
      head
      + "- 2026-11-03 Interview with Dana Whitfield\n  - Hear back by: 2026-11-10\n"
      + "- 2026-11-04 Thank-you email to Dana about the tour\n\n## Follow-up plan\n\n"
    return (log + line + "\n", log + new + "\n")
  }

  @Test(arguments: [
    (
      "- [ ] 2026-11-11 Follow-up call to Dana Whitfield",
      "- [x] 2026-11-12 Called Dana Whitfield, left voicemail", "voicemail"
    ),
    (
      "- [ ] 2026-11-11 Follow-up call or email to Dana Whitfield\n- [ ] 2026-11-13 Call her again",
      "- [x] 2026-11-12 Called Dana Whitfield, no answer\n- [ ] 2026-11-13 Call her again",
      "no answer"
    ),
    (
      "- [ ] Wed, 11 Nov 2026: Call Dana about the budget",
      "- [x] Thu, 12 Nov 2026: Call Dana about the budget: left voicemail", "voicemail"
    ),
    (
      "- [ ] 2026-11-12 Call Dana", "- [x] 2026-11-12 Called Dana Whitfield and reached them",
      "reached"
    ),
    (
      "- [ ] 2026-11-11 Call Dana about the budget",
      "- [x] 2026-11-12 Follow-up email to Dana Whitfield\n"
        + "  - Planned: Call Dana about the budget", "follow-up email"
    ),
    (
      "- [ ] 2026-11-14 Email Dana to ask about the start date",
      "- [x] 2026-11-12 Email Dana to ask about the start date", "today: email dana"
    ),
  ])
  func aPlannedLineIsTicked(_ line: String, _ new: String, _ word: String) throws {
    let (before, after) = planned(line, new)
    let title = try #require(
      try titles(before).first { $0.hasPrefix("Record today: ") && $0.lowercased().contains(word) })
    let result = try applied(title, before)
    #expect(result == after)
    #expect(try events(after).count == events(before).count)
    #expect(try events(after).contains { $0.kind == .followUp && $0.plan == .told })
  }

  @Test func aPlannedThankYouAndMovingOn() throws {
    let text =
      head + "- 2026-11-03 Interview with Dana Whitfield and Sam Poe\n"
      + "- [ ] 2026-11-04 Thank-you email to Dana\n- [ ] 2026-11-04 Thank-you email to Sam Poe\n"
    #expect(
      try applied("Record today: Thank-you email to Sam Poe", text, 6, today: "2026-11-04")
        == head + "- 2026-11-03 Interview with Dana Whitfield and Sam Poe\n"
        + "- [ ] 2026-11-04 Thank-you email to Dana\n- [x] 2026-11-04 Thank-you email to Sam Poe\n")
    let note =
      head + "- 2026-11-03 Interview with Dana Whitfield\n"
      + "- [ ] 2026-11-04 Thank-you note to Dana, mention the crane\n"
    #expect(
      try applied("Record today: Thank-you note to Dana, mention the crane: sent by", note, 5)
        .hasSuffix("- [x] 2026-11-12 Thank-you note to Dana, mention the crane: sent by email\n"))
    #expect(
      try applied("Record today: Thank-you note to Dana, mention the crane: sent, hand", note, 5)
        .hasSuffix(
          "- [x] 2026-11-12 Thank-you note to Dana, mention the crane: sent, handwritten\n"))
    let silent =
      head + "- 2026-11-03 Interview with Dana Whitfield\n- 2026-11-11 Left a voicemail for Dana\n"
      + "- 2026-11-13 Follow-up email to Dana\n- [ ] 2026-11-20 Move on\n"
    #expect(
      try applied("Record that you move on", silent, 6, today: "2026-11-23").hasSuffix(
        "Follow-up email to Dana\n- [x] 2026-11-23 Moving on\n"))
  }

  @Test func anInterviewWhoseDayHasCome() throws {
    let text = head + "- 2026-11-01 Applied\n- [ ] 2026-11-10 Interview with Dana Whitfield\n"
    #expect(
      try applied("Record that the interview took place", text, 5)
        == head + "- 2026-11-01 Applied\n- [x] 2026-11-10 Interview with Dana Whitfield\n")
  }

  /// Whatever becomes of a journal while it is edited, asking what can be recorded does no harm.
  @Test func anyText() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "\n", " ", "- [ ] ", "1. ", "| ", "**", "[[", "]]", "## ", "2026-11-13", "Nov 3,\n2026",
      "Tue ", "(", ")", "Call Dana", "Interview", "> ", "```\n", "---\n", "🎉", "\r\n", "\t",
    ]
    for round in 0..<300 {
      var text = Array(Self.styles[round % Self.styles.count].0.filter { $0 != "→" }.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0...text.count, using: &generator)
        let end = min(text.count, start + Int.random(in: 0...6, using: &generator))
        let piece = pieces.randomElement(using: &generator) ?? ""
        text.replaceSubrange(start..<end, with: piece.utf8)
      }
      let client = try TestClient(today: "2026-11-12")
      client.open(head + String(decoding: text, as: UTF8.self))
      var params = client.documentParams()
      params["range"] = TestClient.range([0, 0, 40, 0])
      params["context"] = .object(["diagnostics": .array([])])
      try client.request("textDocument/codeAction", params)
    }
  }

  /// What is due can be recorded, however the notes are written.
  @Test func whatIsDueInAnyJournal() throws {
    var due = 0
    for index in 0..<200 {
      let text = SampleJournals.journal(index)
      let last = try #require(try events(text).map(\.date).max())
      let client = try TestClient(today: last.adding(days: 2 + index % 9).description)
      client.open(text)
      let lenses = try client.request("textDocument/codeLens", client.documentParams()).array
      let lens = lenses?.first?["command"]["title"].string ?? ""
      guard lens.hasPrefix("Send the thank-you") || lens.hasPrefix("Call ") else { continue }
      due += 1
      var params = client.documentParams()
      params["range"] = TestClient.range([0, 0, 0, 0])
      params["context"] = .object(["only": .array([.string("refactor.record")])])
      let offered = try client.request("textDocument/codeAction", params).array ?? []
      #expect(offered.count > 2, "\(lens):\n\(text)")
    }
    #expect(due > 20)
  }

  // MARK: What is offered where

  @Test func whatHasToDoWithThePlace() throws {
    let text =
      head + "- 2026-11-01 Applied\n- 2026-11-03 Interview with Dana Whitfield\n"
      + "  - Hear back by: 2026-11-10\n- 2026-11-04 Thank-you email to Dana about the tour\n"
    func kinds(_ line: Int) throws -> [String] {
      try actions(text, line, today: "2026-11-12").compactMap { $0["kind"].string }
    }
    func isSummary(_ kind: String) -> Bool { kind == "source.summary" }
    #expect(try kinds(0).contains(where: isSummary))
    #expect(try kinds(0).contains("refactor.plan"))
    // The next action is offered at every entry, replies at the last one.
    #expect(
      try kinds(4) == ["refactor.record", "refactor.record", "refactor.record", "refactor.record"])
    #expect(
      try titles(text, 4).allSatisfy { $0.contains("Called") || $0.contains("Follow-up email") })
    #expect(try !titles(text, 5).contains { $0.contains("from Dana") })
    #expect(try titles(text, 7).contains("Record today: Reply by email from Dana Whitfield"))
  }

  @Test func nothingButMovingOnIsNoPlan() throws {
    let silent =
      head + "- 2026-11-03 Interview with Dana Whitfield\n- 2026-11-11 Left a voicemail for Dana\n"
      + "- 2026-11-13 Follow-up email to Dana\n"
    #expect(try !titles(silent, today: "2026-11-23").contains { $0.contains("plan") })
    // The next action, at every place once.
    for line in [0, 4, 6] {
      let offered = try titles(silent, line, today: "2026-11-23")
      #expect(offered.filter { $0 == "Record that you move on" }.count == 1)
    }
    #expect(try !titles(silent, today: "2026-11-16").contains { $0.contains("plan") })
  }
}
