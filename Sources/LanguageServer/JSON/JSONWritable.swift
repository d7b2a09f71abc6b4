package import Reporting

/// Something that the protocol writes as one JSON value.
package protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWriter {
  /// A member whose value writes itself.
  package mutating func field(_ key: String, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// A member that is left out where it is nil, as the protocol wants it.
  package mutating func optional(_ key: String, _ value: (some JSONWritable)?) {
    if let value { field(key, value) }
  }
}

extension String: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { element.write(to: &json) }
    }
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  package func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.null() }
  }
}

extension JSONValue: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let truth): json.value(truth)
    case .int(let number): json.value(number)
    // Numbers with a fraction never go out again but in data of ours, which has none.
    case .double(let number): json.value(Int(exactly: number) ?? 0)
    case .string(let text): json.value(text)
    case .array(let values): values.write(to: &json)
    case .object(let members):
      json.object { json in
        for key in members.keys.sorted() { json.field(key, members[key] ?? .null) }
      }
    }
  }
}
