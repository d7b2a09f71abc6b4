/// The files that the compiled vocabulary is made from.
package enum VocabularySource {
  package static let names = [
    "words.txt", "phrasings.tsv", "field-phrasings.tsv", "call-phrasings.tsv",
    "to-do-phrasings.tsv",
  ]

  /// Tells whether a table was made from these files (FNV-1a over their bytes, in this order).
  package static func checksum(_ files: [[UInt8]]) -> UInt32 {
    var sum: UInt32 = 0x811C_9DC5
    for file in files {
      for byte in file { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
      sum = (sum ^ 0xFF) &* 0x0100_0193
    }
    return sum
  }
}
