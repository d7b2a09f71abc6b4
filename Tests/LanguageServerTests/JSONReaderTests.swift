import LanguageServer
import Reporting
import TestSupport
import Testing

/// JSON as it is read and written again.
@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test(arguments: [
    (#"null"#, JSONValue.null), ("true", .bool(true)), (" false ", .bool(false)),
    ("0", .int(0)), ("-12", .int(-12)), ("1.5", .double(1.5)), ("1e3", .double(1000)),
    ("9223372036854775808", .double(9_223_372_036_854_775_808)),
    (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u00e9\ud83c\udf89é🎉""#, .string("é🎉é🎉")),
    (#""\ud83c""#, .string("\u{FFFD}")), (#""\udf89x""#, .string("\u{FFFD}x")),
    (#""\ud83c\u0041""#, .string("\u{FFFD}A")), (#""\ud83c\n""#, .string("\u{FFFD}\n")),
    ("[]", .array([])), ("[1, [2]]", .array([.int(1), .array([.int(2)])])),
    ("{}", .object([:])), (#"{"a": {"b": null}}"#, .object(["a": .object(["b": .null])])),
  ])
  func values(_ text: String, _ value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "'a'", "\"a",
    "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "01", "1.", ".5", "+1", "-", "1e", "nul", "nulll",
    "truee", "[1 2]", "1 2", "\"\n\"", "\"\u{1}\"", "NaN", "// x\n1", "1e999", "\u{FEFF}1",
    String(repeating: "1", count: 100),
  ])
  func whatIsNoJSON(_ text: String) {
    #expect(throws: ResponseError.self) { try read(text) }
  }

  @Test func bytesThatAreNoText() {
    #expect(throws: ResponseError.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(throws: ResponseError.self) { try JSONReader.read([0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func deepNestingIsRefused(_ opening: String) {
    let text = String(repeating: opening, count: 1_000_000)
    #expect(throws: ResponseError.self) { try read(text) }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var generator = SeededGenerator(seed: 3)
    func random(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0...(depth > 3 ? 4 : 6), using: &generator) {
      case 0: return .null
      case 1: return .bool(Bool.random(using: &generator))
      case 2: return .int(Int.random(in: Int.min...Int.max, using: &generator))
      case 3, 4:
        let scalars = (0..<5).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0..<0x1_1000, using: &generator))
        }
        return .string(String(String.UnicodeScalarView(scalars)))
      case 5: return .array((0..<3).map { _ in random(depth + 1) })
      default: return .object(["a": random(depth + 1), "ü\"": random(depth + 1)])
      }
    }
    for _ in 0..<300 {
      let value = random(0)
      var json = JSONWriter()
      value.write(to: &json)
      #expect(try JSONReader.read(json.bytes) == value)
    }
  }
}
