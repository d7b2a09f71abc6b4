package import Reporting

/// `textDocument/inlayHint`: small words between those of the notes.
package struct InlayHintRequest: ClientRequest {
  package typealias Answer = [InlayHint]
  package static let method = "textDocument/inlayHint"

  package let uri: DocumentURI
  package let range: TextRange

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
    range = try TextRange(params.required("range"))
  }
}

package struct InlayHint: Sendable, Equatable {
  package var position: TextPosition
  package var label: String
  package var tooltip: String?
}

extension InlayHint: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("position", position)
      json.field("label", label)
      json.optional("tooltip", tooltip)
      json.field("paddingLeft", true)
    }
  }
}
