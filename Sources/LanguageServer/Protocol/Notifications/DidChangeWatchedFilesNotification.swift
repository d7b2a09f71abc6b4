/// `workspace/didChangeWatchedFiles`: files have changed on disk.
package struct DidChangeWatchedFilesNotification: ClientNotification {
  package static let method = "workspace/didChangeWatchedFiles"

  package let uris: [DocumentURI]

  package init(_ params: JSONValue) throws(ResponseError) {
    var uris: [DocumentURI] = []
    for change in try params.requiredArray("changes") {
      uris.append(try DocumentURI(change, "uri"))
    }
    self.uris = uris
  }
}
