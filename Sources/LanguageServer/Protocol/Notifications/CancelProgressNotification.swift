/// `window/workDoneProgress/cancel`: the work whose progress is shown isn't wanted.
package struct CancelProgressNotification: ClientNotification {
  package static let method = "window/workDoneProgress/cancel"

  package let token: String

  package init(_ params: JSONValue) throws(ResponseError) {
    token = try params.requiredString("token")
  }
}
