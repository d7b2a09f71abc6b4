import Testing

@Suite("Entries that Markdown takes for something else")
struct HiddenEntryTests {
  @Test(arguments: [
    (
      "<div>\n2026-11-09 Interview with Dana\n</div>\n",
      "2:1 hidden-entry html “2026-11-09 Interview with Dana”"
    ),
    (
      "<!-- c --> 2026-11-10 Thank-you email\n",
      "1:1 hidden-entry html “<!-- c --> 2026-11-10 Thank-you email”"
    ),
    (
      "<details>\n<summary>2026-11-09 Interview</summary>\n</details>\n",
      "2:1 hidden-entry html “<summary>2026-11-09 Interview</summary>”"
    ),
    (
      "- 2026-11-09 Interview\n\n        2026-11-10 Thank-you email\n",
      "3:9 hidden-entry indentation “2026-11-10 Thank-you email”"
    ),
    (
      "- 12. November 2026 Interview\n",
      "1:3 hidden-entry listNumber “12. November 2026 Interview”"
    ),
    (
      "13. November 2026: called Dana\n",
      "1:1 hidden-entry listNumber “13. November 2026: called Dana”"
    ),
    (
      "> any news?\n2026-11-10 called Dana, no answer\n",
      "2:1 hidden-entry quotation “2026-11-10 called Dana, no answer”"
    ),
    (
      "- 2026-11-09 Dana wrote\n  > any news?\n  2026-11-10 called Dana, no answer\n",
      "3:3 hidden-entry quotation “2026-11-10 called Dana, no answer”"
    ),
    (
      "> > any news?\n10 Nov 2026 rang Dana, voicemail\n",
      "2:1 hidden-entry quotation “10 Nov 2026 rang Dana, voicemail”"
    ),
  ])
  func found(text: String, expected: String) throws {
    #expect(try problems(text) == [expected])
  }

  @Test(arguments: [
    "```\n2026-11-10 Thank-you email\n```\n", "~~~\n2026-11-10 Thank-you email\n~~~\n",
    "<pre>\n2026-11-10 Thank-you email\n</pre>\n", "<!--\n2026-11-10 Thank-you email\n-->\n",
    "> 2026-11-10 Thank-you email\n", "> 2026-11-10 Interview\n>2026-11-11 called\n",
    "> We are glad to see you on\n2026-11-10 at 10:00 in our office.\n",
    "> any news?\n\n2026-11-10 Thank-you email\n",
    "<div>\nPosted on 2026-11-01\n2026-11-02 a Monday\n</div>\n",
    "<!-- interviewlint:summary -->\n- 2026-11-10 Thank-you email\n<!-- /interviewlint:summary -->\n",
    "<p>\n\n- 2026-11-10 Thank-you email\n",
  ])
  func leftAlone(text: String) throws {
    #expect(try problems("- 2026-11-09 Interview\n\n" + text).isEmpty)
  }
}
