import Journal
import Testing

@Suite("The vocabulary file")
struct VocabularyFileTests {
  @Test("can be read whole")
  func problems() {
    #expect(Vocabulary.standard.problems == [])
  }
}
