import Configuration
import SourceText
import SystemPackage
import TestSupport
import Testing

@Suite struct FileSearchTests {
  @Test func findsMarkdownByItsName() throws {
    try expect(
      [
        "a.md", "b.markdown", "C.MD", "sub/d.md", "sub-e.md", "sub.md", "suc.md", "su.md",
        "notes.txt", "md", ".md", "x.mdx",
        ".#a.md", "._a.md", "sub/README",
      ],
      in: ["."],
      gives: ["C.MD", "a.md", "b.markdown", "su.md", "sub-e.md", "sub.md", "sub/d.md", "suc.md"])
  }

  @Test func leavesHiddenFoldersOut() throws {
    let found = try expect(
      ["a.md", ".git/b.md", "c/.obsidian/d.md", ".draft.md"], in: ["."],
      gives: [".draft.md", "a.md"])
    #expect(found.tally.hiddenFolders == 2)
  }

  @Test func aNamedFolderIsWalkedThoughItIsHidden() throws {
    try expect([".notes/a.md"], in: [".notes"], gives: [".notes/a.md"])
  }

  @Test func namedFilesAreTakenAsTheyAre() throws {
    let found = try expect(
      ["notes.txt", ".hidden/x", "a.md"], in: ["notes.txt", ".hidden/x", "missing.md"],
      gives: [".hidden/x", "missing.md", "notes.txt"])
    #expect(!found.files.contains { !$0.isNamed })
  }

  @Test func eachFileIsFoundOnce() throws {
    let found = try expect(
      ["a.md", "sub/b.md"], in: ["sub", ".", "./sub/../a.md", "sub/b.md", "a.md"],
      gives: ["./sub/../a.md", "sub/b.md"])
    #expect(!found.files.contains { !$0.isNamed })
  }

  @Test func pathsAreSpelledAsTheFolderWasNamed() throws {
    try expect(["x/a.md"], in: ["./x"], gives: ["./x/a.md"])
    try expect(["x/a.md"], in: ["x/"], gives: ["x/a.md"])
    try expect(["x/a.md"], in: ["./"], gives: ["x/a.md"])
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.md")
    var search = try search(folder)
    let found = try search.find([folder.path])
    #expect(found.files.map(\.path) == [folder.file("a.md")])
  }

  @Test func appliesThePatternsOfTheConfig() throws {
    let found = try expect(
      ["a.md", "drafts/b.md", "drafts/c/d.md", "x.draft.md", "sub/drafts/e.md"],
      config: "exclude: [/drafts/, '*.draft.md']", in: ["."], gives: ["a.md", "sub/drafts/e.md"])
    #expect(found.tally.excluded == 2)
    #expect(found.tally.folders == 3)
  }

  @Test func anExcludedFolderIsNotLookedInto() throws {
    let found = try expect(
      ["a.md", "archive/1/b.md", "archive/2/c.md"], config: "exclude: archive/", in: ["."],
      gives: ["a.md"])
    #expect(found.tally.folders == 1)
  }

  @Test func includeLeavesOnlyWhatItNames() throws {
    let found = try expect(
      ["a.md", "jobs/b.md", "jobs/x/c.md", "other/d.md"],
      config: "include: [jobs/]\nexclude: [x/]", in: ["."], gives: ["jobs/b.md"])
    #expect(found.tally.notIncluded == 2)
  }

  @Test func excludeHoldsForNamedFilesAndFolders() throws {
    let files: Names = ["a.md", "archive/b.md"]
    try expect(
      files, config: "exclude: archive/\ninclude: archive/", in: ["a.md", "archive/b.md"],
      gives: ["a.md"])
    try expect(files, config: "exclude: archive/", in: ["archive"], gives: [])
    try expect(
      files, config: "exclude: archive/", in: ["archive", "a.md"], gives: ["a.md", "archive/b.md"]
    ) {
      $0.appliesExclude = false
    }
  }

  @Test func theNearestConfigHoldsWhole() throws {
    let found = try expect(
      [
        "a.md": "", "b.draft.md": "", "in/c.md": "", "in/d.draft.md": "", "in/skip/e.md": "",
        "in/.interviewlint.yml": "exclude: skip",
      ], config: "exclude: '*.draft.md'", in: ["."], gives: ["a.md", "in/c.md", "in/d.draft.md"])
    #expect(
      found.files.map { found.configurations[$0.configuration].paths.exclude.map(\.glob.pattern) }
        == [["*.draft.md"], ["skip"], ["skip"]])
  }

  @Test func aBadConfigAnywhereStopsTheSearch() throws {
    let folder = try TemporaryFolder()
    try make(["in/b.md": "", "in/.interviewlint.yml": "x: 1"], in: folder)
    var search = try search(folder)
    do {
      _ = try search.find(["."])
      Issue.record("it was taken")
    } catch {
      #expect(
        error.description
          == "in/.interviewlint.yml:1:1: there is no setting “x”; `interviewlint config` lists them"
      )
    }
  }

  @Test func whatGitIgnoresIsLeftOutOfFoldersAlone() throws {
    let found = try expect(
      ["a.md", "b.md", "build/c.md", "build/d.md"], in: [".", "build/d.md"],
      gives: ["a.md", "build/d.md"]
    ) { search in
      search.isIgnored = { path, isFolder in
        isFolder ? path.lastComponent == "build" : path.lastComponent == "b.md"
      }
    }
    #expect(found.tally.ignored == 2)
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    try make(["a.md", "real/b.md"], in: folder)
    #expect(
      Shell.run(
        """
        cd \(Shell.quoted(folder.path.string)) && ln -s . loop && ln -s real link \
        && ln -s ../real real/back && ln -s a.md linked.md && ln -s nowhere broken.md \
        && ln -s real folder.md
        """) == 0)
    var search = try search(folder)
    let found = try search.find(["."])
    #expect(found.files.map(\.path.string) == ["a.md", "linked.md", "real/b.md"])
    #expect(found.tally.linkedFolders == 4)
    // Unless they are named.
    let named = try search.find(["link"])
    #expect(named.files.map(\.path.string) == ["link/b.md"])
    // A link to nothing that is named is for the reader to complain about.
    let broken = try search.find(["broken.md"])
    #expect(broken.files.map(\.path.string) == ["broken.md"])
  }

  @Test func oddNamesAreFoundByTheirBytes() throws {
    let folder = try TemporaryFolder()
    let script = #"""
      printf x > 'new
      line.md'; printf x > "quo\"te 'x.md"; printf x > 'größe.md'; printf x > "$(printf 'bad\377.md')"
      printf x > ' .md'
      """#
    #expect(Shell.run("cd \(Shell.quoted(folder.path.string)) && \(script)") == 0)
    var search = try search(folder)
    let found = try search.find([folder.path])
    #expect(found.files.count == 5)
    // Each can be opened by what was found.
    for file in found.files {
      let source = try SourceText(reading: file.path)
      #expect(source.bytes == [UInt8(ascii: "x")])
    }
  }

  @Test(.disabled(if: Shell.isRoot, "the superuser may read every folder"))
  func aFolderThatMayNotBeReadIsNamed() throws {
    let folder = try TemporaryFolder()
    try make(["a.md", "shut/b.md"], in: folder)
    Shell.run("chmod 000 \(Shell.quoted(folder.file("shut").string))")
    var search = try search(folder)
    let found = try search.find(["."])
    #expect(found.files.map(\.path.string) == ["a.md"])
    #expect(found.failures == [SourceError(path: "shut", problem: .permissionDenied)])
  }

  @Test func aDeepTreeIsWalked() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 60).joined(separator: "/")
    try make(["\(deep)/a.md"], in: folder)
    var search = try search(folder)
    let found = try search.find(["."])
    #expect(found.files.map(\.path.string) == ["\(deep)/a.md"])
  }

  @Test func theTallySaysWhatWasLeftOut() throws {
    let found = try expect(
      ["a.draft.md", ".git/x", "b.txt"], config: "exclude: '*.draft.md'", in: ["."], gives: [])
    #expect(
      found.tally.description
        == "looked at 1 Markdown file in 1 folder; left out 1 by exclude, 1 hidden folder")
  }

  // MARK: -

  /// - Parameter names: files to make; the value is what one holds.
  @discardableResult
  private func expect(
    _ names: Names, config: String? = nil, in paths: [FilePath], gives expected: [String],
    _ prepare: (inout FileSearch) -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> FoundFiles {
    let folder = try TemporaryFolder()
    try make(names, in: folder)
    if let config { try folder.write(config, to: ".interviewlint.yml") }
    var search = try search(folder)
    prepare(&search)
    let found = try search.find(paths)
    #expect(found.files.map(\.path.string) == expected, sourceLocation: sourceLocation)
    #expect(found.failures == [], sourceLocation: sourceLocation)
    return found
  }

  private func search(_ folder: TemporaryFolder) throws -> FileSearch {
    let loader = ConfigLoader(workingDirectory: folder.path)
    return FileSearch(finder: try ConfigFinder(loader: loader, home: folder.path))
  }

  private func make(_ names: Names, in folder: TemporaryFolder) throws {
    for (name, text) in names.files {
      var parent = folder.file(name)
      parent.removeLastComponent()
      Shell.run("mkdir -p \(Shell.quoted(parent.string))")
      try folder.write(text, to: name)
    }
  }
}

/// Names of files to make, some with what they hold.
struct Names: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  var files: [(String, String)]

  init(arrayLiteral names: String...) { files = names.map { ($0, "") } }
  init(dictionaryLiteral files: (String, String)...) { self.files = files }
}
