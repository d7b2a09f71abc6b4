/// `textDocument/formatting`. Options are passed over: only what the tool wrote is ever formatted.
package struct FormattingRequest: ClientRequest {
  package typealias Answer = [TextEdit]
  package static let method = "textDocument/formatting"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}
