import Journal
import Linting
import SourceText
import Testing

@Suite("New entries in the manner of the old ones")
struct EntryInsertionTests {
  @Test(
    "An entry goes after the last one told, or before it where the newest comes first",
    arguments: [
      (
        "# Acme\n\n- 2026-11-11 Left a voicemail\n- 2026-11-13 Follow-up email\n",
        "# Acme\n\n- 2026-11-11 Left a voicemail\n- 2026-11-13 Follow-up email\n"
          + "- 2026-11-20 Moving on\n"
      ),
      (
        "# Acme\n\n* 2026-11-13: Follow-up email\n    * no answer\n\nText.\n",
        "# Acme\n\n* 2026-11-13: Follow-up email\n    * no answer\n* 2026-11-20: Moving on\n\nText.\n"
      ),
      (
        "# Acme\n\n## 2026-11-13 Follow-up email\n\nShort.\n\n# Ideas\n",
        "# Acme\n\n## 2026-11-13 Follow-up email\n\nShort.\n\n## 2026-11-20 Moving on\n\n# Ideas\n"
      ),
      (
        "# Acme\n\n## Follow-up email (Nov 13, 2026)\n",
        "# Acme\n\n## Follow-up email (Nov 13, 2026)\n\n## Moving on (Nov 20, 2026)\n"
      ),
      (
        "# Acme\n\n| Date | What | Notes |\n|---|---|---|\n| 2026-11-13 | Follow-up email | short |\n",
        "# Acme\n\n| Date | What | Notes |\n|---|---|---|\n| 2026-11-13 | Follow-up email | short |\n"
          + "| 2026-11-20 | Moving on |  |\n"
      ),
      (
        "# Acme\n\n2026-11-13: sent an email to ask for news.\n",
        "# Acme\n\n2026-11-13: sent an email to ask for news.\n\n2026-11-20: Moving on\n"
      ),
      (
        "# Acme\n\n- 2026-11-13 Follow-up email\n- 2026-11-11 Left a voicemail\n",
        "# Acme\n\n- 2026-11-20 Moving on\n- 2026-11-13 Follow-up email\n- 2026-11-11 Left a voicemail\n"
      ),
      (
        "# Acme\r\n\r\n- 2026-11-13 Follow-up email",
        "# Acme\r\n\r\n- 2026-11-13 Follow-up email\r\n- 2026-11-20 Moving on"
      ),
      (
        "# Acme\n\n## 2026-11-13 Follow-up email",
        "# Acme\n\n## 2026-11-13 Follow-up email\n\n## 2026-11-20 Moving on"
      ),
      (
        "# Acme\n\n## Nov 13, 2026\n\n- Follow-up email to Dana\n",
        "# Acme\n\n## Nov 13, 2026\n\n- Follow-up email to Dana\n\n## Nov 20, 2026\n\n- Moving on\n"
      ),
      (
        "# Acme\n\n## 2026-11-13\n\n1. Called Dana, no answer\n2. Follow-up email to Dana\n",
        "# Acme\n\n## 2026-11-13\n\n1. Called Dana, no answer\n2. Follow-up email to Dana\n\n"
          + "## 2026-11-20\n\n1. Moving on\n"
      ),
      (
        "# Acme\n\n## 2026-11-13\n\n1. Follow-up email to Dana\n\n## 2026-11-20\n\n"
          + "1. Called Dana, no answer\n",
        "# Acme\n\n## 2026-11-13\n\n1. Follow-up email to Dana\n\n## 2026-11-20\n\n"
          + "1. Called Dana, no answer\n2. Moving on\n"
      ),
    ])
  func insertion(before: String, after: String) throws {
    let interview = try Journal.read(SourceText(path: "a.md", bytes: Array(before.utf8)))
    let last = try #require(interview.events.max { $0.date < $1.date })
    let day = try #require(CivilDate(iso: "2026-11-20"))
    let edit = EntryInsertion.edit(after: last, words: "Moving on", on: day, in: interview)
    let bytes = Splicing([edit], into: interview.source.bytes).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == after)

    let again = try Journal.read(SourceText(path: "a.md", bytes: bytes))
    #expect(again.events.count == interview.events.count + 1)
    #expect(again.events.contains { $0.date == day && $0.kind == .closed && $0.plan == .told })
  }
}
