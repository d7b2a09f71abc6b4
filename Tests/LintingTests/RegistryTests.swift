import Linting
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The list of rules")
struct RegistryTests {
  @Test("Every file under Rules defines a rule that is listed, in the folder of its phase")
  func registered() {
    let listed = Rules.all.map { "\($0.about.phase.rawValue)/\(fileName(of: $0.id))" }
    #expect(listed.sorted() == ruleFiles().sorted())
  }

  @Test("Ids are unique and in kebab case", arguments: Rules.ids)
  func ids(id: String) {
    #expect(Rules.ids.count { $0 == id } == 1)
    #expect(id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    #expect(Rules.named(id)?.id == id)
  }

  @Test("A rule says what it is in full sentences, and in one line", arguments: Rules.ids)
  func descriptions(id: String) throws {
    let about = try #require(Rules.named(id)).about
    #expect(!about.summary.hasSuffix(".") && !about.summary.contains("\n"))
    for text in [about.practice.text, about.why, about.remedy] {
      #expect(text.hasSuffix("."))
      #expect(!text.contains("\n"))
    }
    #expect(about.triggering.count >= 3)
    #expect(about.passing.count >= 3)
    #expect(about.triggering.allSatisfy { !$0.markOffsets.isEmpty })
    #expect(about.passing.allSatisfy { $0.markOffsets.isEmpty })
  }

  @Test(
    "Each rule is shown at work in notes of more than one style, finding something and not",
    arguments: Rules.ids)
  func styles(id: String) throws {
    let about = try #require(Rules.named(id)).about
    for examples in [about.triggering, about.passing] {
      #expect(examples.count >= 3)
      #expect(examples.contains { isCanonical($0.text) })
      #expect(examples.contains { !isCanonical($0.text) })
      #expect(Set(examples.map(\.text)).count == examples.count)
    }
  }

  /// Whether each line with a year is a list item that begins with its date, perhaps after a task box or
  /// a weekday, as `new` and `plan` write them.
  private func isCanonical(_ text: String) -> Bool {
    text.split(separator: "\n").filter { !$0.hasPrefix(" ") && $0.contains("20") }.allSatisfy {
      line in
      guard line.hasPrefix("- ") else { return false }
      var words = line.dropFirst(2).split(separator: " ")[...]
      while let first = words.first, first.count <= 3 { words = words.dropFirst() }
      return words.first?.first?.isNumber == true
    }
  }

  /// `send-thank-you` → `SendThankYou.swift`.
  private func fileName(of id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
  }

  /// `After/SendThankYou.swift` and so on, from this checkout's sources.
  private func ruleFiles() -> [String] {
    let here = #filePath
    let root = here.prefix(here.count - "Tests/LintingTests/RegistryTests.swift".count)
    return Phase.allCases.flatMap { phase in
      names(in: "\(root)Sources/Linting/Rules/\(phase.rawValue)")
        .filter { $0.hasSuffix(".swift") }.map { "\(phase.rawValue)/\($0)" }
    }
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
