internal import CCMark

/// libcmark's tree of one text, freed with this value. No node leaves this module.
struct Document: ~Copyable {
  let root: OpaquePointer

  /// - Returns: nil where libcmark could not get memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parsed = bytes.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { return nil }
    root = parsed
  }

  deinit { cmark_node_free(root) }
}
