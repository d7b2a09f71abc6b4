import SystemPackage
import TestSupport
import Testing

/// Repositories that lie, look or are used otherwise than most.
@Suite struct GitOddPlacesTests {
  @Test func aSubmoduleHasAHookOfItsOwn() async throws {
    let repository = try await GitRepository()
    try await repository.sh(
      """
      git init -q ../other && cd ../other && git commit -q --allow-empty -m x && cd ../journals \
      && git submodule --quiet add ../other search
      """)
    let inside = repository.root.appending("search")
    let installed = try await repository.hook("install", in: inside)
    #expect(installed.output.contains(".git/modules/search/hooks/pre-commit"))
    try repository.write(Notes.overstepping, to: "search/a.md")
    try await repository.sh("git add a.md", in: inside)
    let commit = try await repository.commit(in: inside)
    #expect(commit.oversteps == ["a.md"])
    #expect(commit.status == 1)
    // The repository around it has none.
    #expect(try await repository.commit().status == 0)
  }

  @Test func aGitFolderElsewhere() async throws {
    let repository = try await GitRepository("git init -q --separate-git-dir ../store")
    #expect(try await repository.hook("install").output.contains("store/hooks/pre-commit"))
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.commit().oversteps == ["a.md"])
  }

  /// As those who keep their home in git do it.
  @Test func aGitFolderThatIsNamed() async throws {
    let repository = try await GitRepository("git init -q --bare ../store")
    try repository.write(Notes.overstepping, to: "a.md")
    let program = Shell.quoted(try Tool.program.string)
    let check = try await repository.attempt(
      """
      export GIT_DIR="$PWD/../store" GIT_WORK_TREE="$PWD"
      git add a.md && \(program) check --staged --output-format concise --today 2026-11-22
      """)
    #expect(check.oversteps == ["a.md"])
    #expect(check.status == 1)
  }

  @Test func worktreesWithHooksInTheCheckout() async throws {
    let repository = try await GitRepository()
    try await repository.stage("x", as: "x.txt")
    try await repository.sh(
      "git commit -qm first && git config core.hooksPath .hooks && git worktree add -q ../other")
    let other = repository.surroundings.path.appending("other")
    #expect(try await repository.hook("install", in: other).status == 0)
    try await repository.sh("test -x .hooks/pre-commit", in: other)
    try repository.write(Notes.overstepping, to: "../other/a.md")
    try await repository.sh("git add a.md", in: other)
    #expect(try await repository.commit(in: other).oversteps == ["a.md"])
  }

  @Test func aNameThatIsRenamedAndTakenAgain() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.stage(Notes.fine + "B.\n", as: "b.md")
    try await repository.sh("git commit -qm first && git mv a.md old.md && git rm -q b.md")
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.stage(Notes.overstepping, as: "b.md/c.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md", "b.md/c.md"])
  }

  @Test func whatIsOnlyAnnouncedIsNotStaged() async throws {
    let repository = try await GitRepository()
    try repository.write(Notes.overstepping, to: "a.md")
    try await repository.sh("git add --intent-to-add a.md")
    let check = try await repository.checkStaged()
    #expect(check == Tool.Outcome(status: 0, output: "", errors: ""))
  }

  @Test func aStagedFileOutsideOfASparseCheckout() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "in/a.md")
    try await repository.stage(Notes.fine, as: "out/b.md")
    try await repository.sh("git commit -qm first && git sparse-checkout set in")
    try repository.write(Notes.overstepping, to: "out/b.md")
    try await repository.sh("git add --sparse out/b.md && rm -r out")
    #expect(try await repository.checkStaged().oversteps == ["out/b.md"])
  }

  @Test func contentThatGitConverts() async throws {
    let repository = try await GitRepository()
    try repository.write("*.md text eol=crlf\n", to: ".gitattributes")
    try await repository.stage(Notes.overstepping.replacing("\n", with: "\r\n"), as: "a.md")
    #expect(try await repository.sh("git show :a.md") == Notes.overstepping)
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
    // Line endings that only the checkout has are no change, so the file may be mended.
    let check = try await repository.checkStaged("--fix")
    #expect(!check.errors.contains("has changes that are not staged"))
  }

  @Test func pathsThatGoByALink() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.stage(Notes.overstepping, as: "sub/b.md")
    try await repository.sh("rm sub/b.md && rmdir sub && ln -s journals ../link && ln -s . here")
    let link = repository.surroundings.path.appending("link").string
    #expect(try await repository.checkStaged("../link/a.md").oversteps == ["a.md"])
    #expect(try await repository.checkStaged(link).oversteps == ["a.md", "sub/b.md"])
    // Gone from the disk, with its folder.
    #expect(try await repository.checkStaged("\(link)/sub/b.md").oversteps == ["sub/b.md"])
    #expect(
      try await repository.checkStaged(in: FilePath(link)).oversteps == ["a.md", "sub/b.md"])
  }

  @Test func amending() async throws {
    let repository = try await GitRepository()
    try await repository.hook("install")
    try await repository.stage(Notes.fine, as: "a.md")
    #expect(try await repository.commit().status == 0)
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.commit("--amend").oversteps == ["a.md"])
  }

  @Test func pickingAndRebasingRunNoHookThatFails() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("git commit -qm first && git checkout -qb other")
    try await repository.stage(Notes.fine, as: "b.md")
    try await repository.sh("git commit -qm second && git checkout -q -")
    try await repository.hook("install")
    #expect(
      try await repository.attempt("git cherry-pick other && git rebase -q other").status == 0)
  }

  @Test func aSharedIndex() async throws {
    let repository = try await GitRepository("git init -q && git config core.splitIndex true")
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.stage(Notes.overstepping, as: "b.md")
    #expect(try await repository.checkStaged().oversteps == ["b.md"])
  }
}
