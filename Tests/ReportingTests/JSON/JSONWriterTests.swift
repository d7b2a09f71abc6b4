import Reporting
import Testing

@Suite("JSON writing")
struct JSONWriterTests {
  @Test("Objects, arrays and values are separated as they should be")
  func structure() {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.field("due", nil as String?)
      json.array("empty") { _ in }
      json.object("nested") { json in
        json.field("yes", true)
        json.array("names", of: ["Dana", "Priya"])
      }
      json.array("rows", of: [1, 2]) { json, number in
        json.object { $0.field("n", number) }
      }
    }
    #expect(
      json.text == #"{"version":1,"due":null,"empty":[],"nested":{"yes":true,"#
        + #""names":["Dana","Priya"]},"rows":[{"n":1},{"n":2}]}"#)
  }

  @Test("The indented layout puts one member on a line")
  func indented() {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.array("a", of: ["x", "y"])
      json.object("b") { _ in }
      json.field("c", -1)
    }
    json.endLine()
    #expect(
      json.text == """
        {
          "a": [
            "x",
            "y"
          ],
          "b": {},
          "c": -1
        }

        """)
  }

  @Test(
    "What could break a reader, a terminal or a script is escaped",
    arguments: [
      ("say \"no\" \\ maybe", #"say \"no\" \\ maybe"#),
      ("a\tb\nc\r\n", #"a\tb\nc\r\n"#),
      ("\u{1B}[31mred\u{7}\u{0}\u{7F}", #"\u001b[31mred\u0007\u0000\u007f"#),
      ("\u{9B}31m", #"\u009b31m"#),
      ("line\u{2028}par\u{2029}end", #"line\u2028par\u2029end"#),
      ("\u{202E}evil\u{2066}\u{200F}", #"\u202eevil\u2066\u200f"#),
      ("Zoë → 木 👩‍💻", "Zoë → 木 👩‍💻"),
      ("</script>", "</script>"),
    ])
  func escaping(text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == "\"\(expected)\"")
  }
}
