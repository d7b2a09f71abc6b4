import CCMark

/// The least that any reader built on libcmark must do.
enum Floor {
  static func parse(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      let node = cmark_parse_document(
        bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_DEFAULT)
      defer { cmark_node_free(node) }
      return node == nil ? 0 : 1
    }
  }
}
