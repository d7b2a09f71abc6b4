/// `workspace/didChangeConfiguration`: settings live in files, so those are read again.
package struct DidChangeConfigurationNotification: ClientNotification {
  package static let method = "workspace/didChangeConfiguration"

  package init(_ params: JSONValue) throws(ResponseError) {}
}
