import SourceText
import SystemPackage
import TestSupport
import Testing

@Suite("Unified diffs")
struct UnifiedDiffTests {
  static func diff(_ old: String, _ new: String, path: String = "acme.md") -> String {
    String(
      decoding: UnifiedDiff.between(Array(old.utf8), Array(new.utf8), path: path), as: UTF8.self)
  }

  @Test("A change stands between three lines of context")
  func context() {
    #expect(
      Self.diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        diff --git a/acme.md b/acme.md
        --- a/acme.md
        +++ b/acme.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("A missing final newline is told")
  func noFinalNewline() {
    #expect(
      Self.diff("a", "a\n") == """
        diff --git a/acme.md b/acme.md
        --- a/acme.md
        +++ b/acme.md
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a

        """)
  }

  @Test("No difference, no diff")
  func same() {
    #expect(Self.diff("a\n", "a\n").isEmpty)
  }

  @Test(
    "Names are written as git writes them",
    arguments: [
      ("./notes/acme.md", "a/notes/acme.md"),
      ("/home/me/acme.md", "a/home/me/acme.md"),
      ("a \"b\".md", "\"a/a \\\"b\\\".md\"\t"),
      ("café\n.md", "\"a/caf\\303\\251\\n.md\""),
      ("two words.md", "a/two words.md\t"),
    ])
  func names(path: String, expected: String) {
    let lines = Self.diff("", "a", path: path).split(separator: "\n")
    #expect(lines[1] == "--- \(expected)")
  }

  /// Texts that differ in every way in which journals do.
  static func pair(seed: Int) -> (old: String, new: String) {
    var random = SeededGenerator(seed: seed)
    let words = ["", "# Acme", "- [ ] call", "| a | b |", "-", "+x", "\\", "é", "@@ -1 +1 @@"]
    let ending = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    var old = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
      (words.randomElement(using: &random) ?? "") + ending
    }
    var new = old
    for _ in 0..<Int.random(in: 1..<6, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), place < new.count {
        new.remove(at: place)
      } else {
        new.insert((words.randomElement(using: &random) ?? "") + ending, at: place)
      }
    }
    if Bool.random(using: &random) { old.append("end") }
    if Bool.random(using: &random) { new.append("end") }
    let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
    return (mark + old.joined(), mark + new.joined())
  }

  static let seeds = 0..<60

  @Test(
    "git applies it and gets the new text, byte for byte", .enabled(if: Shell.has("git")),
    arguments: ["acme.md", "two words.md", "caf\u{E9} \"q\".md"])
  func gitApply(name: String) throws {
    let folder = try TemporaryFolder()
    let quotedFolder = Shell.quoted(folder.path.string)
    #expect(Shell.run("git init -q \(quotedFolder)") == 0)
    for seed in Self.seeds {
      let (old, new) = Self.pair(seed: seed)
      try folder.write(old, to: name)
      try folder.write(Self.diff(old, new, path: name), to: "patch")
      if old.utf8.elementsEqual(new.utf8) { continue }
      #expect(
        Shell.run(
          "cd \(quotedFolder) && git -c core.autocrlf=false apply --whitespace=nowarn patch")
          == 0, "seed \(seed)")
      #expect(try folder.read(name).utf8.elementsEqual(new.utf8), "seed \(seed)")
    }
  }

  @Test("patch applies it too", .enabled(if: Shell.has("patch")))
  func patch() throws {
    let folder = try TemporaryFolder()
    for seed in Self.seeds {
      let (old, new) = Self.pair(seed: seed)
      if new.isEmpty || old.utf8.elementsEqual(new.utf8) { continue }
      try folder.write(old, to: "two words.md")
      try folder.write(Self.diff(old, new, path: "two words.md"), to: "patch")
      let command = "cd \(Shell.quoted(folder.path.string)) && patch --binary -s -p1 < patch"
      #expect(Shell.run(command) == 0, "seed \(seed)")
      #expect(try folder.read("two words.md").utf8.elementsEqual(new.utf8), "seed \(seed)")
    }
  }

  @Test("Texts that have nothing in common are one change, found in bounded time")
  func nothingInCommon() {
    let old = (0..<5000).map { "old \($0)\n" }.joined()
    let new = (0..<5000).map { "new \($0)\n" }.joined()
    let diff = Self.diff(old, new)
    #expect(diff.contains("@@ -1,5000 +1,5000 @@"))
    #expect(diff.split(separator: "\n").count == 10_004)
  }
}
