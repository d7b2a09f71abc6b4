/// `textDocument/didClose`: what is on disk counts again.
package struct DidCloseNotification: ClientNotification {
  package static let method = "textDocument/didClose"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}
