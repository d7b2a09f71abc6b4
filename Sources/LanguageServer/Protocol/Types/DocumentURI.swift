package import Reporting
package import SystemPackage

/// Names a document. Compared by the file that it names, for clients spell escapes in several ways.
package struct DocumentURI: Sendable {
  /// As the client, or the server, spells it.
  package let text: String
  /// Absolute and normalized; nil where it names no file, as `untitled:`.
  package let path: FilePath?

  package init(_ text: String) {
    self.text = text
    path = Self.path(in: text)
  }

  /// - Parameter path: absolute.
  package init(path: FilePath) {
    self.path = path.lexicallyNormalized()
    text = PathURI.uri(of: path.string)
  }

  package init(_ value: JSONValue, _ key: String) throws(ResponseError) {
    self.init(try value.requiredString(key))
  }

  private static func path(in text: String) -> FilePath? {
    guard text.lowercased().hasPrefix("file://") else { return nil }
    let rest = text.dropFirst("file://".count)
    // A host, where there is one, stands before the path.
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let host = rest[..<slash]
    guard host.isEmpty || host == "localhost" else { return nil }
    var bytes: [UInt8] = []
    var escaped = rest[slash...].utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    while let byte = escaped.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = escaped.prefix(2)
      guard digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16),
        value != 0
      else { return nil }
      bytes.append(value)
      escaped = escaped.dropFirst(2)
    }
    return FilePath(String(decoding: bytes, as: UTF8.self)).lexicallyNormalized()
  }
}

extension DocumentURI: Hashable {
  private var key: String { path?.string ?? text }

  package static func == (a: DocumentURI, b: DocumentURI) -> Bool { a.key == b.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension DocumentURI: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(text) }
}
