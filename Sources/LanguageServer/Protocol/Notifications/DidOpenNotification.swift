/// `textDocument/didOpen`: the client edits a document, and its text is the one that counts.
package struct DidOpenNotification: ClientNotification {
  package static let method = "textDocument/didOpen"

  package let uri: DocumentURI
  package let language: String
  package let version: Int
  package let text: String

  package init(_ params: JSONValue) throws(ResponseError) {
    let document = try params.required("textDocument")
    uri = try DocumentURI(document, "uri")
    language = document["languageId"].string ?? ""
    version = document["version"].int ?? 0
    text = try document.requiredString("text")
  }
}
