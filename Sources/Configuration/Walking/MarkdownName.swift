extension [UInt8] {
  /// `*.md` or `*.markdown`. What an editor or macOS leaves beside a file (`.#acme.md`,
  /// `._acme.md`) is none.
  package var isMarkdownName: Bool {
    if starts(with: ".#".utf8) || starts(with: "._".utf8) { return false }
    return hasSuffix(".md") || hasSuffix(".markdown")
  }

  /// - Parameter suffix: in lower case; case doesn't count.
  private func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count > length else { return false }
    for index in 0..<length {
      let byte = self[count - length + index]
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if (isCapital ? byte | 0x20 : byte) != suffix.utf8Start[index] { return false }
    }
    return true
  }
}
