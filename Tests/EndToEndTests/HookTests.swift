import SystemPackage
import TestSupport
import Testing

/// The hook in place: git runs it, and it sees what git is about to commit.
@Suite struct HookTests {
  /// A repository with the hook.
  private func repository() async throws -> GitRepository {
    let repository = try await GitRepository()
    try await repository.hook("install")
    return repository
  }

  private func expectBlocked(
    _ commit: Tool.Outcome, _ paths: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(commit.status == 1, sourceLocation: sourceLocation)
    #expect(commit.oversteps == paths, sourceLocation: sourceLocation)
  }

  @Test func aPlannedOverstepStopsTheCommit() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    expectBlocked(try await repository.commit(), ["a.md"])
    try await repository.stage(Notes.fine, as: "a.md")
    let commit = try await repository.commit()
    #expect(commit.status == 0)
    #expect(commit.errors.contains(": warning: "))
    #expect(try await repository.commit("--no-verify --amend").status == 0)
  }

  @Test func commitsWithoutJournalsSayNothing() async throws {
    let repository = try await repository()
    try await repository.stage("# Read me\n", as: "README.md")
    let commit = try await repository.commit("-q")
    #expect(commit == Tool.Outcome(status: 0, output: "", errors: ""))
  }

  @Test func commitAll() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.fine, as: "a.md")
    #expect(try await repository.commit().status == 0)
    try repository.write(Notes.overstepping, to: "a.md")
    expectBlocked(try await repository.commit("-a"), ["a.md"])
  }

  /// Only what is named goes into such a commit, whatever else is staged.
  @Test func commitOfAPath() async throws {
    let repository = try await repository()
    for name in ["a.md", "b.md"] { try await repository.stage(Notes.fine, as: name) }
    #expect(try await repository.commit().status == 0)
    try await repository.stage(Notes.overstepping, as: "a.md")
    try repository.write(Notes.overstepping, to: "b.md")
    expectBlocked(try await repository.commit("b.md"), ["b.md"])
    try repository.write(Notes.fine + "More.\n", to: "b.md")
    #expect(try await repository.commit("b.md").status == 0)
    expectBlocked(try await repository.commit(), ["a.md"])
  }

  @Test func commitFromAFolderBelow() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "sub/a.md")
    expectBlocked(
      try await repository.commit(in: repository.root.appending("sub")), ["sub/a.md"])
  }

  @Test func worktreesShareTheHook() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.fine, as: "a.md")
    #expect(try await repository.commit().status == 0)
    try await repository.sh("git worktree add -q ../other")
    let other = repository.surroundings.path.appending("other")
    try repository.write(Notes.overstepping, to: "../other/b.md")
    try await repository.sh("git add -A", in: other)
    expectBlocked(try await repository.commit(in: other), ["b.md"])
    #expect(
      try await repository.hook("status", in: other).output.contains(
        "journals/.git/hooks/pre-commit: installed\n"))
    // From there it is also removed.
    try await repository.hook("uninstall", in: other)
    #expect(try await repository.commit(in: other).status == 0)
  }

  @Test func aMergeWithAConflict() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.fine, as: "a.md")
    try await repository.sh("git commit -qm first && git checkout -qb other")
    try await repository.stage(Notes.fine + "Theirs.\n", as: "a.md")
    try await repository.sh("git commit -qm theirs && git checkout -q -")
    try await repository.stage(Notes.fine + "Ours.\n", as: "a.md")
    try await repository.sh("git commit -qm ours")
    _ = try await repository.attempt("git merge -q other")
    try await repository.stage(Notes.overstepping, as: "a.md")
    expectBlocked(try await repository.commit("--no-edit"), ["a.md"])
    try await repository.stage(Notes.fine + "Both.\n", as: "a.md")
    #expect(try await repository.commit("--no-edit").status == 0)
  }

  /// Editors that were not started from a shell have a short `PATH`.
  @Test func theProgramIsFoundWhereItWas() async throws {
    let repository = try await repository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    expectBlocked(try await repository.commit(path: "/usr/bin:/bin"), ["a.md"])
  }

  @Test func theProgramOnThePathGoesFirst() async throws {
    let repository = try await repository()
    let bin = try await repository.fakeProgram("echo newer $*; exit 7")
    try await repository.stage(Notes.overstepping, as: "a.md")
    let commit = try await repository.commit(path: "\(bin):/usr/bin:/bin")
    #expect(commit.errors == "newer check --staged\n")
    #expect(commit.status == 1)
  }

  @Test func aProgramThatIsGoneIsNamed() async throws {
    let repository = try await GitRepository()
    let program = try Tool.program.string
    let copy = repository.surroundings.path.appending("it's here").string
    try await repository.sh(
      "cp \(Shell.quoted(program)) \(Shell.quoted(copy)) && \(Shell.quoted(copy)) hook install")
    try await repository.stage(Notes.overstepping, as: "a.md")
    expectBlocked(try await repository.commit(path: "/usr/bin:/bin"), ["a.md"])
    try await repository.sh("rm \(Shell.quoted(copy))")
    let commit = try await repository.commit(path: "/usr/bin:/bin")
    #expect(
      commit.errors
        == "interviewlint: neither on the PATH nor at \(copy); install it, or remove "
        + ".git/hooks/pre-commit\n")
    #expect(commit.status == 1)
    #expect(try await repository.hook("status").output.contains("it's here is gone"))
  }
}

extension GitRepository {
  @discardableResult
  func hook(_ command: String, in folder: FilePath? = nil) async throws -> Tool.Outcome {
    let program = Shell.quoted(try Tool.program.string)
    return try await attempt("\(program) hook \(command)", in: folder)
  }

  /// Commits with no program of this name on the `PATH`.
  func commit(
    _ arguments: String = "", in folder: FilePath? = nil, path: String? = nil
  ) async throws -> Tool.Outcome {
    // The tests' own day is fixed, and the hook's isn't: a program in between hands it over.
    var path = path
    if path == nil {
      let program = Shell.quoted(try Tool.program.string)
      path = try await fakeProgram("exec \(program) \"$@\" --today 2026-11-22") + ":" + Tool.path
    }
    return try await attempt("git commit -m message \(arguments)", in: folder, path: path)
  }

  /// Makes a program called `interviewlint`.
  ///
  /// - Returns: the folder that it is in.
  func fakeProgram(_ script: String) async throws -> String {
    let bin = surroundings.path.appending("bin")
    try await sh("mkdir -p ../bin")
    try write("#!/bin/sh\n\(script)\n", to: "../bin/interviewlint")
    try await sh("chmod +x ../bin/interviewlint")
    return bin.string
  }
}
