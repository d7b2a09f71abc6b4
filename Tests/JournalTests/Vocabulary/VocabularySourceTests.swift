import Journal
import TestSupport
import Testing

@Suite("The compiled vocabulary")
struct VocabularySourceTests {
  @Test("is made from the files beside it; else: swift run -c release train")
  func source() throws {
    let tests = "Tests/JournalTests/Vocabulary/VocabularySourceTests.swift"
    let folder = "\(#filePath.dropLast(tests.count))Sources/Journal/Vocabulary"
    let files = try VocabularySource.names.map {
      Array(try #require(TextFile.read("\(folder)/\($0)")).utf8)
    }
    #expect(Table.standard.source == VocabularySource.checksum(files))
  }
}
