import Testing
import Workspace

/// What a run prints comes out as it went in, whether it stood in memory or not.
@Suite struct PartStoreTests {
  @Test(arguments: [0, 1, 100, 5000, 1 << 20])
  func givesBackWhatItKeeps(limit: Int) throws {
    let store = PartStore(limit: limit)
    let texts = (0..<200).map { Array(repeating: UInt8($0), count: $0 * 7 % 90) }
    let parts = Parallel.map(texts.count) { store.keep(texts[$0]) }
    for (text, part) in zip(texts, parts) { #expect(try store.bytes(of: part) == text) }
  }

  @Test func keepsNoMoreThanItsLimitInMemory() {
    let store = PartStore(limit: 10)
    var inMemory = 0
    for _ in 0..<100 {
      if case .bytes(let bytes) = store.keep([1, 2, 3]) { inMemory += bytes.count }
    }
    #expect(inMemory == 9)
  }
}
