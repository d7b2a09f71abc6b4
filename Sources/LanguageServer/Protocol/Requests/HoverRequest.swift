package import Reporting

/// `textDocument/hover`: what there is to know about a place.
package struct HoverRequest: ClientRequest {
  package typealias Answer = Hover?
  package static let method = "textDocument/hover"

  package let uri: DocumentURI
  package let position: TextPosition

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
    position = try TextPosition(params.required("position"))
  }
}

package struct Hover: Sendable, Equatable {
  /// Markdown that reads well as plain text.
  package var text: String
  package var isMarkdown: Bool
  package var range: TextRange
}

extension Hover: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.object("contents") { json in
        json.field("kind", isMarkdown ? "markdown" : "plaintext")
        json.field("value", text)
      }
      json.field("range", range)
    }
  }
}
