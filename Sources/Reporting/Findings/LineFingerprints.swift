import Linting
import SourceText

/// Names findings so that a service knows them again when the file has grown above or below: by rule,
/// by the text of the line, and by how often both have come before in the file.
struct LineFingerprints {
  private var seen: [UInt64: Int] = [:]

  /// 16 hexadecimal digits, a colon, and the count from 1.
  mutating func next(for finding: Finding, in source: SourceText?) -> String {
    var hash = FNV1a()
    hash.add(finding.rule.utf8)
    hash.add([0])
    if let source {
      let line = source.line(source.line(at: finding.range.lowerBound))
      // White space may change without the line meaning anything else.
      hash.add(source.bytes[line].lazy.filter { $0 != 0x20 && $0 != 0x09 })
    }
    let count = seen[hash.value, default: 0] + 1
    seen[hash.value] = count
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + "\(digits):\(count)"
  }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo). The same on every machine and in every run.
private struct FNV1a {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
