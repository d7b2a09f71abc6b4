import SourceText
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of one of libcmark's nodes, valid as long as the node.
struct Literal {
  private let base: UnsafePointer<UInt8>
  let count: Int

  init(_ pointer: UnsafePointer<CChar>) {
    count = strlen(pointer)
    base = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
  }

  subscript(index: Int) -> UInt8 { base[index] }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  func equals(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard let start = bytes.baseAddress else { return count == 0 }
    return memcmp(base, start + offset, count) == 0
  }

  func contains(_ byte: UInt8) -> Bool { memchr(base, Int32(byte), count) != nil }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    count >= prefix.utf8CodeUnitCount
      && memcmp(base, prefix.utf8Start, prefix.utf8CodeUnitCount) == 0
  }
}
