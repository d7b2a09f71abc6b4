import SystemPackage
import TestSupport
import Testing

/// Where git can't help, one line says why.
@Suite struct GitTroubleTests {
  private func expect(
    _ check: Tool.Outcome, says line: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      check == Tool.Outcome(status: 2, output: "", errors: "interviewlint: \(line)\n"),
      sourceLocation: sourceLocation)
  }

  @Test func notARepository() async throws {
    let folder = try await GitRepository("true")
    expect(
      try await folder.checkStaged(),
      says: "not in a git repository; run this in one, or `git init` first")
  }

  @Test func aBareRepository() async throws {
    let repository = try await GitRepository("git init -q --bare")
    expect(
      try await repository.checkStaged(),
      says: "this is a bare git repository, which has no files to check; run this in a clone")
  }

  @Test func inTheGitFolder() async throws {
    let repository = try await GitRepository()
    expect(
      try await repository.checkStaged(in: repository.root.appending(".git")),
      says:
        "the working directory lies in the .git folder; run this where the files are")
  }

  @Test func noGit() async throws {
    let repository = try await GitRepository()
    expect(
      try await repository.checkStaged(path: "/nowhere"),
      says: "there is no git on the PATH; install git")
  }

  @Test func anOldGit() async throws {
    let repository = try await GitRepository()
    try await repository.sh(
      """
      mkdir ../bin && printf '#!/bin/sh
      [ "$1" = --version ] && echo git version 1.4.4 && exit
      echo usage: git >&2; exit 129
      ' > ../bin/git && chmod +x ../bin/git
      """)
    let old = repository.surroundings.path.appending("bin").string
    expect(
      try await repository.checkStaged(path: "\(old):/usr/bin:/bin"),
      says: "git is too old (git version 1.4.4); version 2.5 or later is needed")
  }

  @Test func contentThatIsLost() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("rm -rf .git/objects/??")
    expect(
      try await repository.checkStaged(),
      says: "a.md: git has lost the staged content; stage the file again with `git add`")
  }

  @Test func contentThatIsBroken() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh(
      "for f in .git/objects/??/*; do chmod u+w $f; echo broken > $f; done")
    let check = try await repository.checkStaged()
    #expect(check.status == 2)
    #expect(check.errors.split(separator: "\n").count == 1)
    #expect(check.errors.hasPrefix("interviewlint: "))
  }

  @Test func aBrokenIndex() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("echo broken > .git/index")
    let check = try await repository.checkStaged()
    #expect(check.status == 2)
    #expect(check.errors.split(separator: "\n").count == 1)
    #expect(check.errors.contains("index"))
  }

  /// Another git at work only keeps this one from writing, which it never does.
  @Test func aLockedIndexCanBeRead() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.sh("touch .git/index.lock")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func aPathOutside() async throws {
    let repository = try await GitRepository()
    expect(
      try await repository.checkStaged(".."), says: "..: lies outside the repository")
  }

  @Test func standardInputIsNotStaged() async throws {
    let repository = try await GitRepository()
    #expect(try await repository.checkStaged("-").status == 64)
  }
}
