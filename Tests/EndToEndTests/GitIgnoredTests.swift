import SystemPackage
import TestSupport
import Testing

/// What git ignores is left out of walks.
@Suite struct GitIgnoredTests {
  private func journals(
    _ paths: String = ".", in repository: GitRepository, path: String? = nil
  ) async throws -> [String] {
    let program = Shell.quoted(try Tool.program.string)
    let check = try await repository.attempt(
      "\(program) check \(paths) --today 2026-11-22 --output-format concise", path: path)
    return check.oversteps
  }

  private func repository(_ names: [String], ignoring patterns: String) async throws
    -> GitRepository
  {
    let repository = try await GitRepository()
    for name in names { try repository.write(Notes.overstepping, to: name) }
    try repository.write(patterns, to: ".gitignore")
    return repository
  }

  @Test func filesAndFolders() async throws {
    let repository = try await repository(
      ["a.md", "a.draft.md", "build/b.md", "sub/build/c.md", "sub/größe d.md", "sub/build.md"],
      ignoring: "build/\n*.draft.md\n")
    #expect(try await journals(in: repository) == ["a.md", "sub/build.md", "sub/größe d.md"])
    #expect(
      try await journals("sub", in: repository) == ["sub/build.md", "sub/größe d.md"])
    // What the user names is meant.
    #expect(
      try await journals("build a.draft.md", in: repository) == ["a.draft.md", "build/b.md"])
  }

  @Test func patternsElsewhere() async throws {
    let repository = try await repository(
      ["a.md", "b.md", "c.md", "sub/d.md"], ignoring: "a.md\n!sub/d.md\n")
    try await repository.sh("echo b.md >> .git/info/exclude && echo d.md > sub/.gitignore")
    try repository.write("[core]\n\texcludesFile = ~/ignore\n", to: "../.gitconfig")
    try repository.write("c.md\n", to: "../ignore")
    #expect(try await journals(in: repository) == [])
  }

  @Test func whatGitTracksIsNotIgnored() async throws {
    let repository = try await repository(["build/a.md", "build/b.md"], ignoring: "build/\n")
    try await repository.sh("git add -f build/a.md")
    #expect(try await journals(in: repository) == ["build/a.md"])
  }

  @Test func repositoriesInRepositories() async throws {
    let repository = try await repository(
      ["a.md", "inner/a.md", "inner/b.md"], ignoring: "a.md\n")
    try await repository.sh("cd inner && git init -q && echo b.md > .gitignore")
    #expect(try await journals(in: repository) == ["inner/a.md"])
  }

  @Test func withoutGitNothingIsIgnored() async throws {
    let repository = try await repository(["a.md"], ignoring: "a.md\n")
    #expect(try await journals(in: repository, path: "/nowhere") == ["a.md"])
  }

  @Test func outsideARepositoryThePatternsMeanNothing() async throws {
    let repository = try await repository(["a.md"], ignoring: "a.md\n")
    try await repository.sh("rm -r .git")
    #expect(try await journals(in: repository) == ["a.md"])
  }
}
