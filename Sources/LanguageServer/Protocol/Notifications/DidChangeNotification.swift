/// `textDocument/didChange`: the document was edited.
package struct DidChangeNotification: ClientNotification {
  package static let method = "textDocument/didChange"

  package struct Change: Sendable {
    /// As the text stands after the changes before this one; nil for the whole text.
    package var range: TextRange?
    package var text: String
  }

  package let uri: DocumentURI
  package let version: Int
  package let changes: [Change]

  package init(_ params: JSONValue) throws(ResponseError) {
    let document = try params.required("textDocument")
    uri = try DocumentURI(document, "uri")
    version = document["version"].int ?? 0
    var changes: [Change] = []
    for change in try params.requiredArray("contentChanges") {
      let range = change["range"].isNull ? nil : try TextRange(change["range"])
      changes.append(Change(range: range, text: try change.requiredString("text")))
    }
    self.changes = changes
  }
}
