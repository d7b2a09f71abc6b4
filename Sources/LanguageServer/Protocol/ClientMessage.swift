package import Reporting

/// A kind of request that the client may send.
package protocol ClientRequest: Sendable {
  associatedtype Answer: JSONWritable
  static var method: String { get }

  /// - Throws: `invalidParams`.
  init(_ params: JSONValue) throws(ResponseError)
}

/// A kind of notification that the client may send.
package protocol ClientNotification: Sendable {
  static var method: String { get }

  /// - Throws: `invalidParams`; such a notification is passed over.
  init(_ params: JSONValue) throws(ResponseError)
}

/// The answer to requests that have none.
package struct NullAnswer: Sendable {}

extension NullAnswer: JSONWritable {
  package func write(to json: inout JSONWriter) { json.null() }
}
