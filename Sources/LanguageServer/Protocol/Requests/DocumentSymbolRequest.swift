package import Reporting

/// `textDocument/documentSymbol`: what a document consists of.
package struct DocumentSymbolRequest: ClientRequest {
  package typealias Answer = DocumentSymbols
  package static let method = "textDocument/documentSymbol"

  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
  }
}

/// The kinds of symbols that are used.
package enum SymbolKind: Int, Sendable {
  case file = 1
  case event = 24
}

package struct DocumentSymbol: Sendable, Equatable {
  package var name: String
  package var detail: String?
  package var kind: SymbolKind
  package var range: TextRange
  /// What is gone to; inside of `range`.
  package var selection: TextRange
  package var children: [DocumentSymbol] = []
}

extension DocumentSymbol: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.optional("detail", detail)
      json.field("kind", kind.rawValue)
      json.field("range", range)
      json.field("selectionRange", selection)
      if !children.isEmpty { json.field("children", children) }
    }
  }
}

/// A place with a name, for clients that know no nesting and for searches.
package struct SymbolInformation: Sendable, Equatable {
  package var name: String
  package var kind: SymbolKind
  package var location: TextLocation
  package var container: String?
}

extension SymbolInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("kind", kind.rawValue)
      json.field("location", location)
      json.optional("containerName", container)
    }
  }
}

/// As the client can show them.
package enum DocumentSymbols: Sendable, Equatable {
  case nested([DocumentSymbol])
  case flat([SymbolInformation])
}

extension DocumentSymbols: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .nested(let symbols): symbols.write(to: &json)
    case .flat(let symbols): symbols.write(to: &json)
    }
  }
}
