package import Reporting

/// A change to a place in a document.
package struct TextEdit: Sendable, Equatable {
  package var range: TextRange
  package var newText: String
}

extension TextEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("range", range)
      json.field("newText", newText)
    }
  }
}

/// Changes to one document.
package struct WorkspaceEdit: Sendable, Equatable {
  package var uri: DocumentURI
  /// The version that the changes are for, where the client takes versions.
  package var version: Int?
  package var edits: [TextEdit]
}

extension WorkspaceEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      guard let version else {
        json.object("changes") { $0.field(uri.text, edits) }
        return
      }
      json.array("documentChanges") { json in
        json.object { json in
          json.object("textDocument") { json in
            json.field("uri", uri)
            json.field("version", version)
          }
          json.field("edits", edits)
        }
      }
    }
  }
}
