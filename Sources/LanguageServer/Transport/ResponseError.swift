package import Reporting

/// Why a message can't be answered as it wishes: what the protocol sends back instead.
package struct ResponseError: Error, Equatable, Sendable {
  /// The codes of JSON-RPC and of the protocol.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
  }

  package let code: Code
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package static func invalidParams(_ message: String) -> ResponseError {
    ResponseError(.invalidParams, message)
  }
}

extension ResponseError: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code.rawValue)
      json.field("message", message)
    }
  }
}
