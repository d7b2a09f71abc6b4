/// `shutdown`: nothing but `exit` will follow.
package struct ShutdownRequest: ClientRequest {
  package typealias Answer = NullAnswer
  package static let method = "shutdown"

  package init(_ params: JSONValue) throws(ResponseError) {}
}
