internal import CCMark

/// libcmark's tree of one text, freed with this value. No node leaves this module.
struct Document: ~Copyable {
  let root: OpaquePointer
  private let usesArena: Bool

  /// - Returns: nil where libcmark could not get memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let arena = Arena.current
    let usesArena = bytes.count <= Arena.largestText && !arena.pointee.isInUse
    let parsed = bytes.withMemoryRebound(to: CChar.self) { bytes in
      guard usesArena else {
        return cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_DEFAULT)
      }
      arena.pointee.isInUse = true
      let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, Arena.allocator)
      cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
      return cmark_parser_finish(parser)
    }
    guard let parsed else {
      if usesArena { arena.pointee.reset() }
      return nil
    }
    self.usesArena = usesArena
    root = parsed
  }

  deinit {
    if usesArena { Arena.current.pointee.reset() } else { cmark_node_free(root) }
  }
}
