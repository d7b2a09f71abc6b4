package import Reporting

/// A place in a text document.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// From 0.
  package var line: Int
  /// From 0, in units of the encoding that client and server agreed on.
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package init(_ value: JSONValue) throws(ResponseError) {
    line = try value.requiredCount("line")
    character = try value.requiredCount("character")
  }

  package static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}

extension TextPosition: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("line", line)
      json.field("character", character)
    }
  }
}

/// What lies between two places; the end isn't in it.
package struct TextRange: Hashable, Sendable {
  package var start: TextPosition
  package var end: TextPosition

  package init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  package init(_ value: JSONValue) throws(ResponseError) {
    start = try TextPosition(value.required("start"))
    end = try TextPosition(value.required("end"))
  }
}

extension TextRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("start", start)
      json.field("end", end)
    }
  }
}
