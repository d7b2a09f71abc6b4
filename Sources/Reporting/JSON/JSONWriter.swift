/// Writes JSON (RFC 8259) into a buffer of bytes, in the order in which it is told to.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.field("version", 1)
///       json.array("findings", of: findings) { json, finding in
///         json.object { $0.field("rule", finding.rule) }
///       }
///     }
///
/// What comes out is ASCII where a reader could stumble otherwise: control characters, U+2028 and
/// U+2029 (line ends in JavaScript) and characters that change the direction of text are escaped, so
/// that it is safe to show in a terminal and to paste into a page.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// No white space at all.
    case compact
    /// Two spaces a level, one member a line.
    case indented
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  /// Whether the next value follows another one in the same object or array.
  private var needsComma = false
  /// Whether the next value belongs to the key just written.
  private var followsKey = false

  package init(layout: Layout = .compact) { self.layout = layout }
}

// MARK: - Containers

extension JSONWriter {
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  package mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(body)
  }

  /// An array with one value for each element.
  package mutating func array<Elements: Sequence>(
    _ key: String, of elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array(key) { json in
      for element in elements { write(&json, element) }
    }
  }

  package mutating func array(_ key: String, of strings: [String]) {
    array(key, of: strings) { $0.value($1) }
  }

  private mutating func container(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(open)
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { newLine() }
    bytes.append(close)
    needsComma = true
  }
}

// MARK: - Members and values

extension JSONWriter {
  /// The name of the member that the next value is for.
  package mutating func key(_ name: String) {
    beginValue()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A member whose value is null where it is nil.
  package mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A member whose value is null where it is nil.
  package mutating func field(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A member whose value is null where it is nil.
  package mutating func field(_ key: String, _ value: Bool?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func null(_ key: String) {
    self.key(key)
    null()
  }

  package mutating func value(_ text: String) {
    beginValue()
    quoted(text)
    needsComma = true
  }

  package mutating func value(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  package mutating func value(_ number: AnswerTimes.Median) {
    beginValue()
    bytes.append(contentsOf: number.text.utf8)
    needsComma = true
  }

  package mutating func value(_ truth: Bool) {
    beginValue()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    needsComma = true
  }

  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }
}

// MARK: - The document

extension JSONWriter {
  /// Ends the document with a line feed, as a text file should.
  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func beginValue() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    needsComma = false
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly every text is written as it is.
    if !appendPlain(text) {
      for scalar in text.unicodeScalars { JSONEscape.append(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a text that needs no escapes; false where it does, or may.
  private mutating func appendPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard utf8.allSatisfy(JSONEscape.isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    } ?? false
  }
}
