import Testing
import Workspace

@Suite("Templates")
struct TemplateTests {
  private func fill(
    _ text: String, _ values: [Template.Variable: String] = [.company: "Acme"]
  ) throws -> String {
    try Template(text, path: "template.md").filled(with: values)
  }

  @Test(
    "fill in what is known",
    arguments: [
      ("# {{company}}\n", "# Acme\n"),
      ("# {{ company }}", "# Acme"),
      ("# {{company}}{{#role}} — {{role}}{{/role}}\n", "# Acme\n"),
      ("{{#company}}{{#role}}no{{/role}}yes{{/company}}", "yes"),
      ("a\n{{#role}}\nb\n\n{{/role}}\nc\n", "a\nc\n"),
      ("a\n{{#company}}\nb\n\n{{/company}}\nc\n", "a\nb\n\nc\n"),
      ("a\r\n{{#role}}\r\nb\r\n{{/role}}\r\nc\r\n", "a\r\nc\r\n"),
      ("no variable, {one} brace }}\n", "no variable, {one} brace }}\n"),
      ("", ""),
      ("\n\n", "\n\n"),
    ])
  func filled(text: String, result: String) throws {
    #expect(try fill(text) == result)
  }

  @Test("say what is wrong with them, and where")
  func mistakes() {
    let cases = [
      ("a\n{{compny}}", "template.md:2: there is no {{compny}}; did you mean {{company}}?"),
      ("{{#role}}\n", "template.md:1: {{#role}} is never closed"),
      ("{{/role}}", "template.md:1: {{/role}} closes what isn't open"),
    ]
    for (text, message) in cases {
      #expect {
        try fill(text)
      } throws: { error in
        (error as? TemplateError)?.message == message
      }
    }
  }

  @Test("keep each value harmless where it goes")
  func escaping() throws {
    let values: [Template.Variable: String] = [
      .company: "A: \"b\" # <!-- c", .contact: "Dana <d@e.example>",
    ]
    let text =
      "---\ncompany: {{company}}\nx: \"{{company}}\"\ncontact: {{contact}}\n---\n{{company}}"
    #expect(
      try fill(text + " {{contact}}", values) == """
        ---
        company: "A: \\"b\\" # <!-- c"
        x: "A: \\"b\\" # <!-- c"
        contact: "Dana <d@e.example>"
        ---
        A: "b" \\# &lt;!-- c Dana
        """)
  }
}
