import Journal
import SourceText
import Testing

@Suite struct FrontMatterContactTests {
  /// Each contact as `name <mail>` and, in brackets, the bytes of the file that it stands in.
  @Test(arguments: [
    ("contact: Dana Whitfield", ["Dana Whitfield [Dana Whitfield]"]),
    (
      "contact: Dana Whitfield <dana@acme.example>",
      ["Dana Whitfield <dana@acme.example> [Dana Whitfield <dana@acme.example>]"]
    ),
    ("contact: dana@acme.example", ["dana@acme.example <dana@acme.example> [dana@acme.example]"]),
    (
      "contact: <dana@acme.example>",
      ["dana@acme.example <dana@acme.example> [<dana@acme.example>]"]
    ),
    (
      "contact: {name: Dana, email: dana@acme.example, phone: 12}",
      ["Dana <dana@acme.example> [{name: Dana, email: dana@acme.example, phone: 12}]"]
    ),
    ("contact:\n  name: Dana\n  role: recruiter", ["Dana [name: Dana\n  role: recruiter]"]),
    (
      "contact: [Dana, 'Søren Ü <s@x.example>']",
      ["Dana [Dana]", "Søren Ü <s@x.example> [Søren Ü <s@x.example>]"]
    ),
    (
      "contact:\n  - Dana Whitfield (recruiter)\n  - name: Priya\n    mail: p@x.example\n  -",
      [
        "Dana Whitfield [Dana Whitfield (recruiter)]",
        "Priya <p@x.example> [name: Priya\n    mail: p@x.example]",
      ]
    ),
    ("contact: [[Dana Whitfield]]", ["Dana Whitfield [[[Dana Whitfield]]]"]),
    (
      "contact: \"[[people/dana|Dana Whitfield]]\"",
      ["Dana Whitfield [[[people/dana|Dana Whitfield]]]"]
    ),
    ("contact: [[[Dana]], [[Priya]]]", ["Dana [[[Dana]]]", "Priya [[[Priya]]]"]),
    ("contact: \"Ren\\u00e9\"", [#"René ["Ren\u00e9"]"#]),
    (
      "contact: Dana (+44 (0)20 7946 0018, dana@acme.example)",
      [
        "Dana <dana@acme.example> [Dana (+44 (0)20 7946 0018, dana@acme.example)]"
      ]
    ),
    ("contact:", []), ("contact: []", []), ("contact: ''", []),
  ])
  func reads(_ yaml: String, as expected: [String]) throws {
    let source = try SourceText(path: "a.md", bytes: Array("---\n\(yaml)\n---\n".utf8))
    let read = try #require(FrontMatter.read(source))
    #expect(read.contacts.map { describe($0) + " [\(source.string($0.range))]" } == expected)
    #expect(read.problems.isEmpty)
  }

  @Test(arguments: [
    ("Dana Whitfield, Priya Nair", ["Dana Whitfield", "Priya Nair"]),
    ("Dana, Priya and Sam", ["Dana", "Priya", "Sam"]),
    ("Dana & Priya", ["Dana", "Priya"]),
    ("Dana Whitfield, Head of Talent", ["Dana Whitfield"]),
    ("Dana Whitfield, Senior Recruiter", ["Dana Whitfield"]),
    ("Dana Whitfield, Priya Nair (CTO, founder)", ["Dana Whitfield", "Priya Nair"]),
    ("Dana, Jan van der Berg", ["Dana", "Jan van der Berg"]),
    ("Dana Whitfield - Engineering Manager", ["Dana Whitfield"]),
    ("Dana Whitfield — dana@x.example", ["Dana Whitfield <dana@x.example>"]),
    ("Dana Whitfield, dana@x.example", ["Dana Whitfield <dana@x.example>"]),
    ("Dana <d@x.example>; Priya <p@x.example>", ["Dana <d@x.example>", "Priya <p@x.example>"]),
    ("Dana (d@x.example), Priya (p@x.example)", ["Dana <d@x.example>", "Priya <p@x.example>"]),
    ("Dana Whitfield +1 555 0100", ["Dana Whitfield"]),
    ("Mary-Jane O'Neil", ["Mary-Jane O'Neil"]),
    ("Dana <mailto:d@x.example>", ["Dana <d@x.example>"]),
    ("d@x.example, p@x.example", ["d@x.example <d@x.example>", "p@x.example <p@x.example>"]),
    ("Dana (unclosed", ["Dana"]), ("<", []), (" , ; and ", []),
    ("Dana\u{1B}[1mWhitfield", ["Dana [1mWhitfield"]), ("Dana \u{1} W\u{C}", ["Dana W"]),
    ("\u{7}", []),
  ])
  func readsPeople(_ text: String, as expected: [String]) {
    let utf8 = Array(text.utf8)
    #expect(ContactReader.contacts(in: 0..<utf8.count, of: utf8).map(describe) == expected)
  }

  private func describe(_ contact: Contact) -> String {
    contact.name + (contact.email.map { " <\($0)>" } ?? "")
  }
}
