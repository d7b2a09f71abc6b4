/// `workspace/didChangeWorkspaceFolders`: folders were opened or closed.
package struct DidChangeWorkspaceFoldersNotification: ClientNotification {
  package static let method = "workspace/didChangeWorkspaceFolders"

  package let added: [DocumentURI]
  package let removed: [DocumentURI]

  package init(_ params: JSONValue) throws(ResponseError) {
    let event = try params.required("event")
    added = try Self.uris(event, "added")
    removed = try Self.uris(event, "removed")
  }

  private static func uris(
    _ event: JSONValue, _ key: String
  ) throws(ResponseError) -> [DocumentURI] {
    var uris: [DocumentURI] = []
    for folder in try event.requiredArray(key) { uris.append(try DocumentURI(folder, "uri")) }
    return uris
  }
}
