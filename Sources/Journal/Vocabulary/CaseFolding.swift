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
}
