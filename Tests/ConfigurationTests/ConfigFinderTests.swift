import Configuration
import Journal
import SourceText
import SystemPackage
import TestSupport
import Testing

@Suite struct ConfigFinderTests {
  static let fixture = ConfigFixture(
    [
      "/.interviewlint.yml": "", "/home/me/.interviewlint.yml": "",
      "/home/me/jobs/.interviewlint.yml": "", "/home/me/jobs/2026/.interviewlint.yml": "",
      "/home/me/jobs/own/x/.interviewlint.yml": "", "/work/sub/.interviewlint.yml": "",
    ], roots: ["/home/me/jobs/own", "/home/me/notes"])

  @Test(
    arguments: [
      ("/home/me/jobs", "/home/me/jobs/.interviewlint.yml"),
      ("/home/me/jobs/2025/q1", "/home/me/jobs/.interviewlint.yml"),
      ("/home/me/jobs/2026/q1", "/home/me/jobs/2026/.interviewlint.yml"),
      ("/home/me/other/a", "/home/me/.interviewlint.yml"),
      // The root of a repository ends the search.
      ("/home/me/jobs/own", nil), ("/home/me/jobs/own/y/z", nil), ("/home/me/notes/a", nil),
      ("/home/me/jobs/own/x/y", "/home/me/jobs/own/x/.interviewlint.yml"),
      // Relative to the working directory, which is /work.
      ("sub/a/../b", "/work/sub/.interviewlint.yml"),
      ("../home/me/jobs", "/home/me/jobs/.interviewlint.yml"),
      ("", "/.interviewlint.yml"), (".", "/.interviewlint.yml"),
    ] as [(FilePath, FilePath?)])
  func findsTheNearest(_ folder: FilePath, _ file: FilePath?) throws {
    var finder = try ConfigFinder(loader: Self.fixture.loader, home: "/home/me")
    #expect(try finder.configuration(for: folder).file == file)
    // The same again, and after other folders.
    _ = try finder.configuration(for: "/home/me/jobs/2026")
    #expect(try finder.configuration(for: folder).file == file)
  }

  @Test func theHomeFolderEndsTheSearch() throws {
    let fixture = ConfigFixture(["/.interviewlint.yml": "", "/home/.interviewlint.yml": ""])
    var finder = try ConfigFinder(loader: fixture.loader, home: "/home/me/")
    #expect(try finder.configuration(for: "/home/me/jobs").file == nil)
    #expect(try finder.configuration(for: "/home/you").file == "/home/.interviewlint.yml")
  }

  @Test func aNamedConfigHoldsEverywhere() throws {
    let fixture = ConfigFixture(["/work/ci.yml": "", "/work/a/.interviewlint.yml": "x: 1"])
    var finder = try ConfigFinder(loader: fixture.loader, home: nil, named: "ci.yml")
    #expect(try finder.configuration(for: "a").file == "/work/ci.yml")
  }

  @Test func aBadConfigIsAnError() throws {
    let fixture = ConfigFixture(["/work/a/.interviewlint.yml": "x: 1"])
    var finder = try ConfigFinder(loader: fixture.loader, home: nil)
    do {
      _ = try finder.configuration(for: "a/b")
      Issue.record("it was taken")
    } catch {
      #expect(
        error.description
          == "a/.interviewlint.yml:1:1: there is no setting “x”; `interviewlint config` lists them")
    }
  }

  @Test func readsFromDisk() throws {
    let folder = try TemporaryFolder()
    try folder.write("extends: base.yml\ndates: day-first\n", to: ".interviewlint.yml")
    try folder.write("fail-on: note\n", to: "base.yml")
    try folder.write("gitdir: elsewhere\n", to: ".git")
    var finder = try ConfigFinder(
      loader: ConfigLoader(workingDirectory: folder.path), home: nil)
    let config = try finder.configuration(for: ".")
    #expect(config.failOn == .note)
    #expect(config.dates == .dayFirst)
    #expect(config.file == folder.file(".interviewlint.yml"))
  }
}
