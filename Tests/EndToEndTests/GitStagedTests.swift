import SystemPackage
import TestSupport
import Testing

/// `check --staged` sees what a commit made now would hold.
@Suite struct GitStagedTests {
  @Test func nothingStagedIsNothingSaid() async throws {
    let repository = try await GitRepository()
    try repository.write(Notes.overstepping, to: "a.md")
    let check = try await repository.checkStaged()
    #expect(check == Tool.Outcome(status: 0, output: "", errors: ""))
  }

  @Test func theFirstCommitOfARepository() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    let check = try await repository.checkStaged()
    #expect(check.oversteps == ["a.md"])
    #expect(check.status == 1)
  }

  @Test func warningsStopNoCommit() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    let check = try await repository.checkStaged()
    #expect(check.output.contains(": warning: "))
    #expect(check.status == 0)
  }

  @Test func whatIsStagedCounts() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "bad-in-index.md")
    try repository.write(Notes.fine, to: "bad-in-index.md")
    try await repository.stage(Notes.fine, as: "bad-on-disk.md")
    try repository.write(Notes.overstepping, to: "bad-on-disk.md")
    try await repository.stage(Notes.overstepping, as: "gone-from-disk.md")
    try await repository.sh("rm gone-from-disk.md")
    let check = try await repository.checkStaged()
    #expect(check.oversteps == ["bad-in-index.md", "gone-from-disk.md"])
  }

  @Test func partOfAFile() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("git commit -qm first")
    // As `git add --patch` does it: the plan is on disk, and only the other change is staged.
    try await repository.stage(Notes.fine + "- 2026-11-17 Thank-you email\n", as: "a.md")
    try repository.write(Notes.overstepping, to: "a.md")
    #expect(try await repository.checkStaged().oversteps == [])
    try await repository.sh("git add a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func onlyWhatChangesIsChecked() async throws {
    let repository = try await GitRepository()
    for name in ["same.md", "deleted.md", "renamed.md", "changed.md"] {
      try await repository.stage(Notes.overstepping, as: name)
    }
    try await repository.sh("git commit -qm first")
    try await repository.sh("git rm -q deleted.md && git mv renamed.md new-name.md")
    try await repository.stage(Notes.overstepping + "\nMore.\n", as: "changed.md")
    #expect(try await repository.checkStaged().oversteps == ["changed.md", "new-name.md"])
  }

  @Test(arguments: [
    "with space.md", "it's \"quoted\".md", "größe ✓.md", "-dash.md", "tab\there.md",
    "back\\slash.md", "deep/er/fo lder/x.md", "CAPITALS.MD", "dollar$HOME`.markdown", "*.md",
    ":(top).md",
  ])
  func oddNames(_ name: String) async throws {
    let repository = try await GitRepository()
    try repository.write(Notes.overstepping, to: name)
    try await repository.sh("git add -A")
    let check = try await repository.checkStaged()
    #expect(check.oversteps == [name.replacing("\t", with: "␉")])
  }

  @Test func aNameWithALineEndingStaysOnItsLine() async throws {
    let repository = try await GitRepository()
    try repository.write(Notes.overstepping, to: "two\nlines.md")
    try await repository.sh("git add -A")
    #expect(try await repository.checkStaged().oversteps == ["two␊lines.md"])
  }

  @Test func aNameThatIsNotUTF8() async throws {
    let repository = try await GitRepository()
    try repository.write(Notes.overstepping, to: "a.md")
    try await repository.sh(#"mv a.md "$(printf 'bad\377.md')" && git add -A"#)
    #expect(try await repository.checkStaged().oversteps.count == 1)
  }

  @Test func whatIsNoJournalIsPassedOver() async throws {
    let repository = try await GitRepository()
    try await repository.stage("# Read me\n\nHow to.\n", as: "README.md")
    try await repository.stage(Notes.overstepping, as: "notes.txt")
    try await repository.stage(Notes.overstepping, as: ".github/a.md")
    try repository.write(Notes.overstepping, to: "target.md")
    try await repository.sh("ln -s target.md link.md && git add link.md")
    let check = try await repository.checkStaged()
    #expect(check.oversteps == [])
    #expect(check.status == 0)
    // Unless it is named.
    #expect(try await repository.checkStaged("notes.txt").oversteps == ["notes.txt"])
    #expect(try await repository.checkStaged(".github").oversteps == [".github/a.md"])
  }

  @Test func aLinkThatBecomesAFile() async throws {
    let repository = try await GitRepository()
    try await repository.sh("ln -s nowhere a.md && git add -A && git commit -qm link && rm a.md")
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func submodulesAreTheirOwnMatter() async throws {
    let repository = try await GitRepository()
    try await repository.sh(
      """
      git init -q ../other && cd ../other && git commit -q --allow-empty -m x && cd ../journals \
      && git submodule --quiet add ../other module.md && git add -A
      """)
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func sparseCheckouts() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "in/a.md")
    try await repository.stage(Notes.fine, as: "out/b.md")
    try await repository.sh("git commit -qm first && git sparse-checkout set --sparse-index in")
    try await repository.stage(Notes.overstepping, as: "in/a.md")
    let check = try await repository.checkStaged()
    #expect(check.oversteps == ["in/a.md"])
    #expect(check.errors == "")
  }

  @Test(
    "Journals around the commit are compared as the index has them, wherever git doesn't look",
    arguments: [
      "git sparse-checkout set in", "rm out/b.md",
      "git update-index --assume-unchanged out/b.md && echo gone > out/b.md",
      "git update-index --skip-worktree out/b.md && echo gone > out/b.md",
    ])
  func contextOfTheIndex(command: String) async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "in/a.md")
    try await repository.stage(Notes.thanked("Globex", "Priya"), as: "out/b.md")
    try await repository.sh("echo 'rules: {}' > .interviewlint.yml && git add .interviewlint.yml")
    try await repository.sh("git commit -qm first && \(command)")
    try await repository.stage(Notes.thanked("Acme", "Dana"), as: "in/c.md")
    let check = try await repository.checkStaged()
    #expect(check.output.contains("says the same as one in “out/b.md”"))
  }

  @Test func lineEndingsAreThoseOfTheIndex() async throws {
    let repository = try await GitRepository("git init -q && git config core.autocrlf true")
    try await repository.stage(Notes.overstepping.replacing("\n", with: "\r\n"), as: "a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func aMergeThatIsBeingConcluded() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("git commit -qm first && git checkout -qb other")
    try await repository.stage(Notes.overstepping, as: "b.md")
    try await repository.stage(Notes.fine + "Theirs.\n", as: "a.md")
    try await repository.sh("git commit -qm theirs && git checkout -q -")
    try await repository.stage(Notes.fine + "Ours.\n", as: "a.md")
    try await repository.sh("git commit -qm ours")
    #expect(try await repository.attempt("git merge -q other").status == 1)
    // While the conflict stands there is nothing of that file to check.
    #expect(try await repository.checkStaged().oversteps == ["b.md"])
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md", "b.md"])
  }

  @Test func fromAFolderBelow() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.stage(Notes.overstepping, as: "sub/b.md")
    let below = repository.root.appending("sub")
    #expect(try await repository.checkStaged(in: below).oversteps == ["../a.md", "b.md"])
    #expect(try await repository.checkStaged(".", in: below).oversteps == ["b.md"])
    #expect(try await repository.checkStaged("../a.md", in: below).oversteps == ["../a.md"])
  }

  @Test func theUsersOwnGitConfigChangesNothing() async throws {
    let repository = try await GitRepository(
      """
      git init -q && git config diff.relative true && git config diff.renames copies \
      && git config diff.noprefix true && git config core.quotePath true \
      && git config color.ui always && git config diff.external false
      """)
    try await repository.stage(Notes.overstepping, as: "größe.md")
    try await repository.sh("mkdir sub")
    let check = try await repository.checkStaged(in: repository.root.appending("sub"))
    #expect(check.oversteps == ["../größe.md"])
  }

  @Test func aRepositoryWithLongerNames() async throws {
    let repository = try await GitRepository("git init -q --object-format=sha256")
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func textThatIsNoneIsNamed() async throws {
    let repository = try await GitRepository()
    try repository.write("", to: "a.md")
    try await repository.sh(#"printf '\377\376a\000' > a.md && git add a.md"#)
    try await repository.stage(Notes.overstepping, as: "b.md")
    let check = try await repository.checkStaged()
    #expect(check.errors.hasPrefix("interviewlint: a.md: UTF-16 text"))
    #expect(check.oversteps == ["b.md"])
    #expect(check.status == 2)
  }

  // MARK: Mending

  @Test func mendingAsksForStaging() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine + "  - Intervewers: Dana\n", as: "a.md")
    let check = try await repository.checkStaged("--fix")
    #expect(
      check.errors
        == "interviewlint: mended 1 finding; stage the files with `git add` before you commit\n")
    #expect(check.status == 1)
    #expect(try await repository.sh("git show :a.md").contains("Intervewers"))
    #expect(try await repository.sh("cat a.md").contains("Interviewers"))
  }

  @Test func aPartlyStagedFileIsNotMended() async throws {
    let repository = try await GitRepository()
    let staged = Notes.fine + "  - Intervewers: Dana\n"
    try await repository.stage(staged, as: "a.md")
    try repository.write(staged + "More.\n", to: "a.md")
    let check = try await repository.checkStaged("--fix")
    #expect(
      check.errors
        == "interviewlint: a.md: has changes that are not staged, so it is not mended; "
        + "stage or stash them first\n")
    #expect(check.status == 2)
    #expect(try await repository.sh("cat a.md") == staged + "More.\n")
  }
}
