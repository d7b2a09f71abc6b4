import SystemPackage
import TestSupport
import Testing

/// The hooks that are offered to the pre-commit framework, in the framework itself.
@Suite(.enabled(if: Shell.has("pre-commit"), "pre-commit is not installed"))
struct PreCommitTests {
  private func attempt(
    _ hook: String, in repository: GitRepository, list script: String? = nil
  ) async throws -> Tool.Outcome {
    let program = Shell.quoted(try Tool.program.string)
    let bin = try await repository.fakeProgram("exec \(program) \"$@\" --today 2026-11-22")
    // Only the list of hooks is needed, so that no file of the checkout counts that is being edited.
    let list = Shell.quoted(Tool.checkout.appending(".pre-commit-hooks.yaml").string)
    try await repository.sh(
      """
      mkdir -p ../offer && cd ../offer && git init -q && \(script ?? "cp \(list) .") \
      && git add -A && git commit -qm hooks --allow-empty
      """)
    return try await repository.attempt(
      "pre-commit try-repo ../offer \(hook) --color never", path: "\(bin):\(Tool.path)")
  }

  @Test func warningsStopNothing() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine, as: "with space.md")
    try await repository.stage("# Read me\n", as: "README.md")
    // What isn't a journal may hold anything.
    try await repository.stage("# Changes\n\n## 2026-02-30\n\n- Mended\n", as: "CHANGELOG.md")
    let run = try await attempt("interviewlint-system", in: repository)
    #expect(run.output.contains("Passed"))
    #expect(run.status == 0)
  }

  @Test func aPlannedOverstepIsStoppedAndExplained() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    let run = try await attempt("interviewlint-system", in: repository)
    #expect(run.output.contains("planned for 25 Nov comes too early"))
    #expect(run.output.contains("help: "))
    #expect(run.status == 1)
    // What is on disk besides is put aside meanwhile.
    try await repository.stage(Notes.fine, as: "a.md")
    try repository.write(Notes.overstepping, to: "a.md")
    #expect(try await attempt("interviewlint-system", in: repository).status == 0)
  }

  /// The two that are built here are made of the same list: only how they come by the program differs.
  @Test func everyHookIsOffered() throws {
    let list = try #require(TextFile.read(Tool.checkout.appending(".pre-commit-hooks.yaml").string))
    for words in [
      "- id: interviewlint\n", "- id: interviewlint-system\n", "- id: interviewlint-fix\n",
      "entry: interviewlint check --only-journals --fix\n",
    ] { #expect(list.contains(words)) }
    #expect(list.split(separator: "types: [markdown]").count == 4)
  }

  @Test func mendingFailsTheCommitAndLeavesItMended() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine + "  - Intervewers: Dana\n", as: "a.md")
    let list = Shell.quoted(Tool.checkout.appending(".pre-commit-hooks.yaml").string)
    let run = try await attempt(
      "interviewlint-fix", in: repository,
      list: "sed 's/language: swift/language: system/' \(list) >.pre-commit-hooks.yaml")
    #expect(run.output.contains("files were modified by this hook"))
    #expect(run.status == 1)
    #expect(try await repository.sh("cat a.md").contains("Interviewers"))
    try await repository.sh("git add a.md")
    let again = try await attempt("interviewlint-fix", in: repository, list: "true")
    #expect(again.status == 0)
  }

  @Test("Its own hook and this program's go together, in whatever order they are installed")
  func bothHooks() async throws {
    let repository = try await GitRepository()
    try await repository.stage("repos: []\n", as: ".pre-commit-config.yaml")
    try await repository.stage(Notes.overstepping, as: "a.md")
    for _ in 1...2 {
      try await repository.sh("pre-commit install")
      try await repository.hook("install")
      let refused = try await repository.commit()
      #expect(refused.oversteps == ["a.md"])
      #expect(refused.status == 1)
    }
    try await repository.stage(Notes.fine, as: "a.md")
    let passed = try await repository.commit()
    #expect(passed.status == 0, "\(passed)")
    #expect(passed.errors.split(separator: "in 1 journal").count == 2)
  }

  /// On the hook's own day, so the dates lie far apart.
  @Test(
    "The hook that is built from source",
    .enabled(
      if: Shell.variable("INTERVIEWLINT_PRE_COMMIT_BUILD") != nil,
      "takes minutes, and is asked for by INTERVIEWLINT_PRE_COMMIT_BUILD"))
  func builtFromSource() async throws {
    let repository = try await GitRepository()
    try await repository.stage(
      """
      # Varnham — Planner

      - 2020-11-16 Interview with Dana
        - Hear back by: 2035-11-30
      - [ ] 2035-11-25 Call Dana

      """, as: "a.md")
    let home = Shell.quoted(Shell.variable("HOME") ?? "/")
    let attempt = """
      HOME=\(home) PRE_COMMIT_HOME="$PWD/../store" \
        pre-commit try-repo \(Shell.quoted(Tool.checkout.string)) interviewlint --color never
      """
    let refused = try await repository.attempt(attempt)
    #expect(refused.output.contains("planned for 25 Nov 2035 comes too early"), "\(refused)")
    #expect(refused.status == 1)
  }
}
