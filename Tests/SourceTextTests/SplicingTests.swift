import SourceText
import TestSupport
import Testing

@Suite("Edits spliced into bytes")
struct SplicingTests {
  static func splice(_ edits: [Edit], into text: String) -> (String, dropped: [Edit]) {
    let splicing = Splicing(edits, into: Array(text.utf8))
    return (String(decoding: splicing.bytes, as: UTF8.self), splicing.dropped)
  }

  @Test(
    "Edits are applied whatever their order",
    arguments: [
      ([], "abcdef"),
      ([Edit(1..<3, with: "X")], "aXdef"),
      ([Edit(4..<6, with: ""), Edit(0..<0, with: ">")], ">abcd"),
      ([Edit(2..<4, with: "2"), Edit(0..<2, with: "1"), Edit(4..<6, with: "3")], "123"),
      ([Edit(6..<6, with: "!"), Edit(6..<6, with: "?")], "abcdef!?"),
      ([Edit(2..<4, with: "Y"), Edit(2..<2, with: "X")], "abXYef"),
      ([Edit(1..<2, with: "B"), Edit(1..<2, with: "B")], "aBcdef"),
    ])
  func order(edits: [Edit], expected: String) {
    let (text, dropped) = Self.splice(edits, into: "abcdef")
    #expect(text == expected)
    #expect(dropped.isEmpty)
  }

  @Test("Of edits that overlap the first is applied, and the others are handed back")
  func overlaps() {
    let second = Edit(2..<5, with: "2")
    let inside = Edit(2..<2, with: "i")
    let (text, dropped) = Self.splice(
      [second, Edit(1..<3, with: "1"), inside, Edit(5..<6, with: "3")], into: "abcdef")
    #expect(text == "a1de3")
    #expect(dropped == [inside, second])
  }

  @Test("An edit beyond the end is handed back")
  func beyond() {
    let (text, dropped) = Self.splice([Edit(3..<9, with: "x")], into: "abc")
    #expect(text == "abc")
    #expect(dropped.count == 1)
  }

  @Test("Bytes outside the edits stay as they are", arguments: 0..<50)
  func untouched(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    var edits: [Edit] = []
    var expected: [UInt8] = []
    var end = 0
    while end < bytes.count {
      let start = Int.random(in: end...bytes.count, using: &random)
      let stop = Int.random(in: start...bytes.count, using: &random)
      let new = (0..<Int.random(in: 0..<5, using: &random)).map { UInt8($0) }
      expected += bytes[end..<start] + new
      edits.append(Edit(start..<stop, with: new))
      // One byte between two edits, so that shuffling can't change the order of insertions.
      if stop < bytes.count { expected.append(bytes[stop]) }
      end = stop + 1
    }
    let splicing = Splicing(edits.shuffled(using: &random), into: bytes)
    #expect(splicing.bytes == expected)
    #expect(splicing.dropped.isEmpty)
  }
}
