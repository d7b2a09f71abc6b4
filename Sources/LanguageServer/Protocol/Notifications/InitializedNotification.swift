/// `initialized`: from now on the client takes requests.
package struct InitializedNotification: ClientNotification {
  package static let method = "initialized"

  package init(_ params: JSONValue) throws(ResponseError) {}
}
