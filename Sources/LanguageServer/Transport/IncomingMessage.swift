package import Reporting

/// How a request and its answer know each other.
package enum RequestID: Hashable, Sendable {
  case int(Int)
  case string(String)

  /// - Returns: nil where the value is neither a whole number nor a string.
  init?(_ value: JSONValue) {
    switch value {
    case .int(let number): self = .int(number)
    case .string(let text): self = .string(text)
    default: return nil
    }
  }
}

extension RequestID: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .int(let number): json.value(number)
    case .string(let text): json.value(text)
    }
  }
}

/// A message of JSON-RPC 2.0 from the client.
package enum IncomingMessage: Sendable, Equatable {
  case request(RequestID, method: String, params: JSONValue)
  case notification(method: String, params: JSONValue)
  /// To a request of ours; nil where the client says that it failed.
  case response(RequestID, result: JSONValue?)
  /// Something that is no message, with the id to which to say so.
  case invalid(RequestID?, ResponseError)

  package init(content: [UInt8]) {
    do throws(ResponseError) {
      self.init(try JSONReader.read(content))
    } catch {
      self = .invalid(nil, error)
    }
  }

  package init(_ value: JSONValue) {
    guard case .object(let members) = value else {
      self = .invalid(nil, ResponseError(.invalidRequest, "a message is an object"))
      return
    }
    let id = members["id"].flatMap(RequestID.init)
    guard members["jsonrpc"] == .string("2.0") else {
      self = .invalid(id, ResponseError(.invalidRequest, "“jsonrpc” wants to be “2.0”"))
      return
    }
    if let method = members["method"] {
      guard let method = method.string else {
        self = .invalid(id, ResponseError(.invalidRequest, "“method” wants a string"))
        return
      }
      let params = members["params"] ?? .null
      if let id {
        self = .request(id, method: method, params: params)
      } else if members["id"] == nil {
        self = .notification(method: method, params: params)
      } else {
        self = .invalid(nil, ResponseError(.invalidRequest, "“id” wants a number or a string"))
      }
    } else if let id, members["result"] != nil || members["error"] != nil {
      self = .response(id, result: members["error"] == nil ? members["result"] : nil)
    } else if members["error"] != nil {
      // The client could not read a message of ours; there is nothing to do about it.
      self = .notification(method: "$/error", params: .null)
    } else {
      self = .invalid(id, ResponseError(.invalidRequest, "there is no “method”"))
    }
  }
}
