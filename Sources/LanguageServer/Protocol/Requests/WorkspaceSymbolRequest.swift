/// `workspace/symbol`: searches all journals for companies.
package struct WorkspaceSymbolRequest: ClientRequest {
  package typealias Answer = [SymbolInformation]
  package static let method = "workspace/symbol"

  package let query: String

  package init(_ params: JSONValue) throws(ResponseError) {
    query = try params.requiredString("query")
  }
}
