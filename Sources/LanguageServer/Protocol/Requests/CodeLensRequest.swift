package import Reporting

/// `textDocument/codeLens`: lines of small words above those of the notes.
package struct CodeLensRequest: ClientRequest {
  package typealias Answer = [CodeLens]
  package static let method = "textDocument/codeLens"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}

package struct CodeLens: Sendable, Equatable {
  package var range: TextRange
  package var title: String
  package var command: ExecuteCommandRequest.Command
  package var uri: DocumentURI
}

extension CodeLens: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("range", range)
      json.object("command") { json in
        json.field("title", title)
        json.field("command", command.rawValue)
        json.field("arguments", [uri.text])
      }
    }
  }
}
