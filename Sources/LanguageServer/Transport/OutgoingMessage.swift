import Reporting

/// Messages to the client, as bytes with their header.
package enum OutgoingMessage {
  package static func response(_ id: RequestID, _ result: some JSONWritable) -> [UInt8] {
    message { json in
      json.field("id", id)
      json.field("result", result)
    }
  }

  /// - Parameter id: nil where the message could not be read so far.
  package static func failure(_ id: RequestID?, _ error: ResponseError) -> [UInt8] {
    message { json in
      json.field("id", id)
      json.field("error", error)
    }
  }

  package static func notification(_ method: String, _ params: some JSONWritable) -> [UInt8] {
    message { json in
      json.field("method", method)
      json.field("params", params)
    }
  }

  package static func request(
    _ id: Int, _ method: String, _ params: (some JSONWritable)?
  ) -> [UInt8] {
    message { json in
      json.field("id", id)
      json.field("method", method)
      json.optional("params", params)
    }
  }

  private static func message(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("jsonrpc", "2.0")
      body(&json)
    }
    return Array("Content-Length: \(json.bytes.count)\r\n\r\n".utf8) + json.bytes
  }
}
