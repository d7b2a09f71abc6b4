/// `textDocument/didSave`: what is on disk is now as in the editor.
package struct DidSaveNotification: ClientNotification {
  package static let method = "textDocument/didSave"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}
