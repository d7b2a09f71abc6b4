package import Reporting

/// `textDocument/foldingRange`: what can be folded away.
package struct FoldingRangeRequest: ClientRequest {
  package typealias Answer = [FoldingRange]
  package static let method = "textDocument/foldingRange"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}

package struct FoldingRange: Sendable, Equatable {
  /// Lines from 0, both included.
  package var lines: ClosedRange<Int>
  /// What the tool wrote, or front matter, rather than a part of the notes.
  package var isRegion = false
}

extension FoldingRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("startLine", lines.lowerBound)
      json.field("endLine", lines.upperBound)
      if isRegion { json.field("kind", "region") }
    }
  }
}
