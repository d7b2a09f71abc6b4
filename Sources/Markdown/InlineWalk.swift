internal import CCMark

/// Visits the inlines below a block in order, without recursion.
struct InlineWalk {
  private let root: OpaquePointer
  private var node: OpaquePointer?
  private var isEntering = true

  init(_ block: OpaquePointer) {
    root = block
    node = cmark_node_first_child(block)
  }

  /// The next inline; containers come twice, entered and left.
  mutating func next() -> (node: OpaquePointer, isEntering: Bool)? {
    guard let current = node else { return nil }
    let result = (current, isEntering)
    if isEntering, let child = cmark_node_first_child(current) {
      node = child
    } else if isEntering, isContainer(current) {
      isEntering = false
    } else if let sibling = cmark_node_next(current) {
      node = sibling
      isEntering = true
    } else {
      let above = cmark_node_parent(current)
      node = above == root ? nil : above
      isEntering = false
    }
    return result
  }

  private func isContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: true
    default: false
    }
  }
}
