/// Lower case for the letters of two UTF-8 bytes: Latin, Greek and Cyrillic.
enum CaseFolding {
  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 32
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x391...0x3A9: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    default: scalar
    }
  }

  /// A word in lower case, as the tokenizer folds it.
  static func lower(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    var i = 0
    while i < word.count {
      let byte = word[i]
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
        folded.append(byte | 0x20)
      } else if byte >= 0xC3, byte < 0xE0, i + 1 < word.count {
        let scalar = lower(UInt32(byte & 0x1F) << 6 | UInt32(word[i + 1] & 0x3F))
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        i += 1
      } else {
        folded.append(byte)
      }
      i += 1
    }
    return folded
  }
}
