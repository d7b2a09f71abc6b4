/// `exit`: the server ends, well where `shutdown` came before.
package struct ExitNotification: ClientNotification {
  package static let method = "exit"

  package init(_ params: JSONValue) throws(ResponseError) {}
}
