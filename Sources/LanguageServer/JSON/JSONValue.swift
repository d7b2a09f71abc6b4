/// A value of a JSON document that was read.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number without fraction or exponent that fits.
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// A member of an object; null where there is none.
  package subscript(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  package var isNull: Bool { self == .null }

  package var bool: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  /// Some clients write whole numbers as `1.0`.
  package var int: Int? {
    switch self {
    case .int(let number): number
    case .double(let number): Int(exactly: number)
    default: nil
    }
  }

  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }
}

// MARK: - What a request must hold

extension JSONValue {
  /// - Throws: `invalidParams`, naming the member.
  package func required(_ key: String) throws(ResponseError) -> JSONValue {
    let value = self[key]
    if value.isNull { throw .invalidParams("“\(key)” is missing") }
    return value
  }

  package func requiredString(_ key: String) throws(ResponseError) -> String {
    guard let text = self[key].string else { throw .invalidParams("“\(key)” wants a string") }
    return text
  }

  /// A whole number that isn't negative: of lines, characters, codes of the protocol.
  package func requiredCount(_ key: String) throws(ResponseError) -> Int {
    guard let number = self[key].int, number >= 0 else {
      throw .invalidParams("“\(key)” wants a number from 0 on")
    }
    return number
  }

  package func requiredArray(_ key: String) throws(ResponseError) -> [JSONValue] {
    guard let values = self[key].array else { throw .invalidParams("“\(key)” wants an array") }
    return values
  }
}
