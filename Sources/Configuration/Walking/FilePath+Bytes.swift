package import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Paths by their bytes, which need not be UTF-8.
extension FilePath {
  /// The path of something in this folder.
  package func joined(_ name: [UInt8]) -> FilePath {
    var bytes: [CInterop.PlatformChar] = []
    bytes.reserveCapacity(length + name.count + 2)
    withPlatformString { bytes += UnsafeBufferPointer(start: $0, count: length) }
    if let last = bytes.last, last != 0x2F { bytes.append(0x2F) }
    for byte in name { bytes.append(CInterop.PlatformChar(bitPattern: byte)) }
    bytes.append(0)
    return FilePath(platformString: bytes)
  }

  /// Whether it comes first by the bytes.
  package func precedes(_ other: FilePath) -> Bool {
    withPlatformString { own in other.withPlatformString { strcmp(own, $0) < 0 } }
  }

  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withPlatformString { start in
      start.withMemoryRebound(to: UInt8.self, capacity: length) {
        body(UnsafeBufferPointer(start: $0, count: length))
      }
    }
  }
}

extension [UInt8] {
  /// Whether it comes first by the bytes.
  func precedes(_ other: [UInt8]) -> Bool {
    let common = Swift.min(count, other.count)
    let order = withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        own.baseAddress.flatMap { own in other.baseAddress.map { memcmp(own, $0, common) } } ?? 0
      }
    }
    return order == 0 ? count < other.count : order < 0
  }
}
