package import Reporting

/// `textDocument/documentLink`: what can be followed.
package struct DocumentLinkRequest: ClientRequest {
  package typealias Answer = [DocumentLink]
  package static let method = "textDocument/documentLink"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}

package struct DocumentLink: Sendable, Equatable {
  package var range: TextRange
  /// `mailto:` or `tel:`.
  package var target: String
  package var tooltip: String?
}

extension DocumentLink: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("range", range)
      json.field("target", target)
      json.optional("tooltip", tooltip)
    }
  }
}
