/// Reads JSON (RFC 8259), strictly: nothing that the grammar doesn't allow is let pass.
///
/// Depth is bounded, for what comes from outside mustn't use up the stack. The size is bounded by whoever
/// hands in the bytes. An escape of half a surrogate pair, which no UTF-8 can hold, is read as U+FFFD.
package struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// How deep arrays and objects may lie in one another. Messages of the protocol need a dozen.
  package static let greatestDepth = 100

  /// - Throws: `parseError`.
  package static func read(_ bytes: [UInt8]) throws(ResponseError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, ResponseError> in
      var reader = JSONReader(bytes: buffer)
      do throws(ResponseError) {
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.place < buffer.count { throw reader.problem("something follows the value") }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func problem(_ words: String) -> ResponseError {
    ResponseError(.parseError, "not JSON: \(words) (at byte \(place))")
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(ResponseError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""):
      place += 1
      return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return try number()
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
    case nil: throw problem("it ends too soon")
    default: throw problem("a value was expected")
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(ResponseError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) {
      throw problem("a value was expected")
    }
    return value
  }

  private mutating func array(depth: Int) throws(ResponseError) -> JSONValue {
    if depth > Self.greatestDepth { throw problem("it is nested too deep") }
    place += 1
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value(depth: depth))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw problem("a comma was expected") }
    }
  }

  private mutating func object(depth: Int) throws(ResponseError) -> JSONValue {
    if depth > Self.greatestDepth { throw problem("it is nested too deep") }
    place += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard take(UInt8(ascii: "\"")) else { throw problem("a name was expected") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw problem("a colon was expected") }
      members[key] = try value(depth: depth)
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw problem("a comma was expected") }
    }
  }

  // MARK: Numbers

  private mutating func digits() throws(ResponseError) {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    if place == start { throw problem("a digit was expected") }
  }

  private mutating func number() throws(ResponseError) -> JSONValue {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      place += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    guard place - start <= Self.longestNumber else { throw problem("the number is too long") }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else {
      throw problem("the number is too large")
    }
    return .double(number)
  }

  private static let longestNumber = 64

  // MARK: Strings

  /// What follows the opening quotation mark, with the closing one.
  private mutating func string() throws(ResponseError) -> String {
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    // Most strings hold no escape.
    if next == UInt8(ascii: "\"") {
      place += 1
      return try text(UnsafeBufferPointer(rebasing: bytes[start..<place - 1]))
    }
    var result = Array(bytes[start..<place])
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let end = place
        let checked = try result.withUnsafeBufferPointer { buffer in
          Result { () throws(ResponseError) in try text(buffer) }
        }.get()
        place = end
        return checked
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20: throw problem("a control character must be escaped")
      default: result.append(byte)
      }
    }
    throw problem("a string isn't closed")
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ResponseError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw problem("a string isn't UTF-8")
    }
    return text
  }

  private mutating func escape(into result: inout [UInt8]) throws(ResponseError) {
    guard let byte = next else { throw problem("a string isn't closed") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): append(try scalar(), to: &result)
    default: throw problem("there is no such escape")
    }
  }

  private func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    result.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  /// What stands after `\u`: one unit of UTF-16, or two that make a pair.
  private mutating func scalar() throws(ResponseError) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let afterFirst = place
    if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try unit()
      if (0xDC00..<0xE000).contains(second) {
        let value = 0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00)
        return Unicode.Scalar(value) ?? Self.replacement
      }
    }
    // Half a pair. What follows it is read by itself.
    place = afterFirst
    return Self.replacement
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private mutating func unit() throws(ResponseError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexDigit(byte) else {
        throw problem("four hexadecimal digits were expected")
      }
      unit = unit << 4 | UInt16(digit)
      place += 1
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
