package import Reporting

/// Something to be said about a place in a document.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: Int, Sendable {
    case error = 1
    case warning, information, hint
  }

  package enum Tag: Int, Sendable {
    /// Shown faded: nothing would be lost without it.
    case unnecessary = 1
  }

  package struct Related: Sendable, Equatable {
    package var location: TextLocation
    package var message: String
  }

  package var range: TextRange
  package var severity: Severity
  /// The rule; nil where the document itself can't be read.
  package var code: String?
  /// Where there is more to read about the rule.
  package var help: String?
  package var message: String
  package var tags: [Tag] = []
  package var related: [Related] = []

  package static let source = "interviewlint"
}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("range", range)
      json.field("severity", severity.rawValue)
      json.optional("code", code)
      if let help { json.object("codeDescription") { $0.field("href", help) } }
      json.field("source", Self.source)
      json.field("message", message)
      if !tags.isEmpty { json.field("tags", tags.map(\.rawValue)) }
      if !related.isEmpty { json.field("relatedInformation", related) }
    }
  }
}

extension Diagnostic.Related: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("location", location)
      json.field("message", message)
    }
  }
}

/// A place in some document.
package struct TextLocation: Sendable, Equatable {
  package var uri: DocumentURI
  package var range: TextRange
}

extension TextLocation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("uri", uri)
      json.field("range", range)
    }
  }
}
