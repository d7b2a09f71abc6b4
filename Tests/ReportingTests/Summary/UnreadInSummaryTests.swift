import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Testing

@Suite("What a summary could not read")
struct UnreadInSummaryTests {
  private func interview(_ bytes: [UInt8]) throws -> Interview {
    try Journal.read(SourceText(path: "acme.md", bytes: bytes))
  }

  private func summary(_ text: String) throws -> String {
    Summary.text(of: try interview(Array(text.utf8)), practice: Practice())
  }

  static let unreadable = """
    # Acme

    ## Interview with *Dana* (Nov 31, 2026)

    - 2026-02-30 Thank-you email

    """

  @Test("It is told by its words")
  func words() throws {
    #expect(
      try summary(Self.unreadable).hasPrefix(
        #"""
        **No entry could be read yet.**

        - **Contact:** nobody is named yet
        - **Could not be read:** 2 lines of the notes, “Interview with \*Dana\* (Nov 31, 2026)”, \#
        “2026-02-30 Thank-you email”; `interviewlint check` says why
        """#))
  }

  @Test("What can be read is told before")
  func both() throws {
    let text = try summary(Self.unreadable + "- 2026-11-03 Applied\n")
    #expect(text.hasPrefix("**As of Tue 2026-11-03:** No interview is arranged yet."))
    #expect(text.contains("**Could not be read:** 2 lines of the notes"))
  }

  @Test("Notes without a date are told as such, a form to be filled in isn't")
  func undated() throws {
    #expect(
      try summary("# Acme\n\nI met Dana, and she liked it.\n").hasPrefix(
        "**Nothing is known to have happened: no entry begins with a date.**"))
    let form =
      "# Acme\n\n<!-- interviewlint:summary -->\nx\n<!-- /interviewlint:summary -->\n\n## Notes\n"
    #expect(try summary(form).hasPrefix("**Nothing has happened yet.**"))
  }

  @Test("The rules of these names say what is wrong")
  func rules() {
    let names = [
      "invalid-date", "ambiguous-date", "incomplete-date", "unknown-entry", "front-matter",
    ]
    #expect(Set(names).isSubset(of: Rules.ids))
  }

  @Test(
    "What a comment silences isn't told again",
    arguments: ["invalid-date", "", "unknown-entry"])
  func silenced(rule: String) throws {
    let text = try summary(
      "# Acme\n\n- 2026-02-30 Thank-you <!-- interviewlint-disable-line \(rule) -->\n"
        + "- 2026-11-03 Applied\n")
    #expect(text.contains("Could not be read") == (rule == "unknown-entry"))
  }

  @Test(
    "The summary doesn't change by being written",
    arguments: [
      unreadable, "# Acme\n\n- 2026-02-30 Interview with Dana\n- Nov 3: thank-you email\n",
      "Met Dana.\n",
    ])
  func stable(text: String) throws {
    let bytes = try #require(
      try Summary.rewrite(
        try interview(Array(text.utf8)), practice: Practice(), inserting: true,
        read: { try? Journal.read($0) }))
    #expect(Summary.state(of: try interview(bytes), practice: Practice()) == .current)
  }
}
