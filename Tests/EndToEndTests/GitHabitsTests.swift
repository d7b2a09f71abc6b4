import SystemPackage
import TestSupport
import Testing

/// The hook goes along with how people work with git.
@Suite struct GitHabitsTests {
  /// A repository with the hook and a journal in it.
  private func repository() async throws -> GitRepository {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("git commit -qm first")
    try await repository.hook("install")
    return repository
  }

  @Test(
    "A window program starts git with hardly an environment",
    arguments: [
      "", "PATH=/usr/bin:/bin", "PATH=/nowhere", "HOME=", "HOME=relative", "LC_ALL=nonsense",
    ])
  func windowPrograms(environment: String) async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    let commit = try await repository.attempt(
      """
      git=$(command -v git)
      exec env -i \(environment) "$git" -c user.name=S -c user.email=s@example.com commit -m x
      """)
    #expect(commit.errors.contains("[wait-for-timeframe]"))
    #expect(commit.status == 1)
  }

  @Test func standardStreamsMayBeClosed() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.fine + "More.\n", as: "a.md")
    #expect(try await repository.attempt("git commit -qm more <&- >&- 2>&-").status == 0)
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.attempt("git commit -qm more <&- >&- 2>&-").status == 1)
  }

  @Test func stashingRunsNoHook() async throws {
    let repository = try await repository()
    try repository.write(Notes.overstepping, to: "a.md")
    try await repository.sh("git stash -q && git stash pop -q && git add a.md")
    try await repository.sh("git stash push -q --staged && git stash pop -q --index")
    #expect(try await repository.commit().oversteps == ["a.md"])
  }

  @Test func patchesAreCommittedByTheHunk() async throws {
    let repository = try await repository()
    try repository.write(
      Notes.overstepping.replacing("# Varnham", with: "# Varnham Ltd"), to: "a.md")
    // Both lines are changed in one hunk, which is split; the first of its parts is taken.
    try await repository.sh("printf 's\\ny\\nn\\n' | git add --patch >../log")
    #expect(try await repository.sh("git diff --cached").contains("+# Varnham Ltd"))
    #expect(try await repository.commit("-q").status == 0)
    #expect(try await repository.commit("-a").oversteps == ["a.md"])
  }

  @Test func anIndexOfOnesOwn() async throws {
    let repository = try await repository()
    try repository.write(Notes.overstepping, to: "a.md")
    try await repository.sh(
      "mkdir sub && cp .git/index .git/mine && GIT_INDEX_FILE=.git/mine git add a.md")
    #expect(try await repository.checkStaged().oversteps == [])
    let program = Shell.quoted(try Tool.program.string)
    // Git counts a relative path from the root.
    for folder in [".", "sub"] {
      let check = try await repository.attempt(
        "cd \(folder) && GIT_INDEX_FILE=.git/mine \(program) check --staged --today 2026-11-22")
      #expect(check.output.contains("[wait-for-timeframe]"))
      #expect(check.status == 1)
    }
  }

  @Test(arguments: [
    "cd / && git -C \"$OLDPWD\" commit -qm x", "cd sub && git commit -qm x",
    "root=$PWD; cd / && git --git-dir=\"$root/.git\" --work-tree=\"$root\" commit -qm x",
    "export GIT_DIR=$PWD/.git GIT_WORK_TREE=$PWD; cd / && git commit -qm x",
  ])
  func commitsFromElsewhere(_ script: String) async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    let commit = try await repository.attempt("mkdir sub; \(script)")
    #expect(commit.errors.contains("[wait-for-timeframe]"))
    #expect(commit.status == 1)
  }

  @Test func aRebaseThatStopsIsChecked() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.fine + "More.\n", as: "a.md")
    try await repository.sh("git commit -qm second")
    try await repository.sh("GIT_SEQUENCE_EDITOR='sed -i 1s/pick/edit/' git rebase -q -i HEAD~1")
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.commit("--amend").oversteps == ["a.md"])
    try await repository.stage(Notes.fine + "Better.\n", as: "a.md")
    #expect(try await repository.commit("--amend").status == 0)
    try await repository.sh("git rebase --continue")
    #expect(try await repository.sh("git log -1 --format=%s") == "message\n")
  }

  @Test func aRepositoryOfSomebodyElse() async throws {
    let repository = try await repository()
    let program = Shell.quoted(try Tool.program.string)
    let check = try await repository.attempt(
      "GIT_TEST_ASSUME_DIFFERENT_OWNER=1 \(program) check --staged")
    let folder = try await repository.sh("pwd -P").dropLast()
    #expect(
      check.errors
        == """
        interviewlint: git distrusts \(folder), since another user owns it; \
        `git config --global --add safe.directory \(folder)` makes git trust it

        """)
    #expect(check.status == 2)
  }

  @Test func aHugeFileIsNotKept() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.sh(
      "git config core.bigFileThreshold 1m && head -c 300000000 /dev/zero >b.md && git add b.md")
    let program = Shell.quoted(try Tool.program.string)
    // In kilobytes, for this program and git, which by its config doesn't keep the file either.
    let check = try await repository.attempt(
      """
      head -c 9000000 /dev/zero | tr '\\0' x >c.md && git add c.md
      ulimit -v 250000; \(program) check --staged --output-format concise --today 2026-11-22
      """)
    #expect(check.oversteps == ["a.md"])
    #expect(check.errors.contains("b.md: too large: 300000000 bytes"))
    #expect(check.errors.contains("c.md: too large: 9000000 bytes"))
    #expect(check.status == 2)
  }
}
