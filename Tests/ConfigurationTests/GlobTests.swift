import Configuration
import Testing

@Suite struct GlobTests {
  /// `path/` is a folder, `path` a file.
  @Test(arguments: [
    // Without a slash: at every depth.
    ("drafts.md", "drafts.md"), ("drafts.md", "a/b/drafts.md"), ("*.md", "a/b.md"), ("*", "a"),
    ("a?c", "abc"), ("a?c", "aéc"), ("?.md", "😀.md"), ("*.md", ".md"), ("*", ".hidden"),
    // Everything in a folder that matches.
    ("archive", "archive/2025/acme.md"), ("archive/", "old/archive/acme.md"),
    ("arch*", "archive/x"),
    ("2025", "journal/2025/a.md"),
    // With a slash: from the folder.
    ("/drafts.md", "drafts.md"), ("a/b", "a/b"), ("a/b", "a/b/c.md"), ("./a", "a"), ("a//b", "a/b"),
    ("a/*.md", "a/x.md"), ("/*.md", "x.md"),
    // Any folders.
    ("**/x.md", "x.md"), ("**/x.md", "a/b/x.md"), ("a/**/x.md", "a/x.md"),
    ("a/**/x.md", "a/b/c/x.md"),
    ("a/**", "a/b"), ("a/**", "a/b/c"), ("**", "a"), ("a**c", "abbc"), ("**/a/**/b", "x/a/y/a/z/b"),
    ("a/**/**/b", "a/b"),
    // Classes.
    ("[abc].md", "b.md"), ("[a-c]x", "bx"), ("[!a]x", "bx"), ("[^a]x", "bx"), ("[]]", "]"),
    ("[!]]", "a"), ("[a-]", "-"), ("[-a]", "-"), ("[ä-ü]", "ö"), ("[\\]]", "]"), ("[*]", "*"),
    ("[{,}]", ","), ("[^!]", "^"),
    // Choices.
    ("{a,b}.md", "b.md"), ("x{,y}", "x"), ("x{,y}", "xy"), ("{a,b{c,d}}", "bd"), ("{a/b,c}", "a/b"),
    ("{a,b}{c,d}", "bc"), ("a,b", "a,b"), ("a}", "a}"), ("{a}", "a"),
    // Literal.
    ("\\*.md", "*.md"), ("\\!x", "!x"), ("\\{a", "{a"), ("a\\,b", "a,b"), ("\\[a]", "[a]"),
    ("ä b.md", "ä b.md"),
  ])
  func covers(_ pattern: String, _ path: String) throws {
    #expect(try Glob(pattern).covers(GlobPath(path), isDirectory: path.hasSuffix("/")))
  }

  @Test(arguments: [
    ("drafts.md", "drafts.md.bak"), ("drafts.md", "xdrafts.md"), ("*.md", "a.markdown"),
    ("*.md", "a/md"), ("a*c", "a/c"), ("a?c", "a/c"), ("a?c", "ac"), ("A.md", "a.md"),
    ("archive/", "archive"), ("archive/", "notes/archive"), ("*.md/", "a.md"),
    ("/drafts.md", "a/drafts.md"), ("a/b", "x/a/b"), ("a/*", "x/a/b"), ("a/*.md", "a/b/x.md"),
    ("**/x.md", "a/xx.md"), ("a/**", "a"), ("a/**", "a/"), ("a/**/x", "b/a/x"), ("a**c", "a/c"),
    ("[abc]", "d"), ("[!a]", "a"), ("[!a]", "/"), ("[a-c]", "-"), ("[abc]", "abc"),
    ("{a,b}", "c"), ("{a,b}", "ab"), ("{a,b}", "{a,b}"), ("\\*", "a"), ("*", ""), ("a", "b/ab"),
  ])
  func leaves(_ pattern: String, _ path: String) throws {
    #expect(try !Glob(pattern).covers(GlobPath(path), isDirectory: path.hasSuffix("/")))
  }

  @Test(arguments: [
    ("", GlobError.empty), ("/", .empty), ("[ab", .unclosedClass), ("[]", .unclosedClass),
    ("{a,b", .unclosedChoice), ("a{b{c}", .unclosedChoice), ("[z-a]", .emptyRange),
    ("a\\", .nothingToEscape), ("!drafts", .negated), ("../x", .leavesFolder),
    ("a/../b", .leavesFolder),
    (String(repeating: "{a,b}", count: 7), .tooManyAlternatives),
    (String(repeating: "{a,b}", count: 5000), .tooManyAlternatives),
  ])
  func refuses(_ pattern: String, _ expected: GlobError) {
    do {
      _ = try Glob(pattern)
      Issue.record("it was taken")
    } catch {
      #expect(error == expected)
    }
  }

  @Test func manyStarsEndSoon() throws {
    let stars = try Glob(String(repeating: "a*", count: 60) + "b")
    #expect(!stars.covers(GlobPath(String(repeating: "a", count: 4000)), isDirectory: false))
    let folders = try Glob(String(repeating: "**/a/", count: 60) + "b")
    #expect(
      !folders.covers(GlobPath(String(repeating: "a/", count: 200) + "c"), isDirectory: false))
  }
}
