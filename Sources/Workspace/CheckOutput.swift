/// What a check prints: its parts in order, with what stands around them.
package struct CheckOutput: Sendable {
  var opening: [UInt8] = []
  /// Between two parts that aren't empty.
  var separator: [UInt8] = []
  var parts: [PartStore.Part] = []
  var closing: [UInt8] = []
  var store = PartStore()

  /// Hands it to `body` a piece at a time, so that it never stands in memory whole.
  package func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    var piece = opening
    var isFirst = true
    for part in parts {
      let bytes = try store.bytes(of: part)
      if bytes.isEmpty { continue }
      if !isFirst { piece += separator }
      isFirst = false
      piece += bytes
      if piece.count >= CheckOutput.pieceSize {
        try body(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    piece += closing
    if !piece.isEmpty { try body(piece) }
  }

  /// In bytes; fewer and larger writes take less time.
  private static let pieceSize = 1 << 16

  /// All of it.
  package func whole() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece { bytes += $0 }
    return bytes
  }
}
