import SystemPackage
import TestSupport
import Testing

/// What lies around the staged files counts as the commit would hold it, too.
@Suite struct GitStagedConfigTests {
  @Test func theConfigIsThatOfTheIndex() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try await repository.stage(
      "rules:\n  wait-for-timeframe: off\n", as: ".interviewlint.yml")
    try repository.write("no config at all", to: ".interviewlint.yml")
    #expect(try await repository.checkStaged().oversteps == [])
    // One that isn't to be committed holds for nobody else, so not for the commit either.
    try await repository.sh("git rm -qf --cached .interviewlint.yml")
    #expect(try await repository.checkStaged().oversteps == ["a.md"])
  }

  @Test func configsExtendOneAnotherInTheIndex() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "sub/a.md")
    try await repository.stage("extends: ../shared/base.yml\n", as: "sub/.interviewlint.yml")
    try await repository.stage("extends: more.yml\n", as: "shared/base.yml")
    try await repository.stage("rules:\n  wait-for-timeframe: off\n", as: "shared/more.yml")
    try await repository.sh("rm -r shared")
    #expect(try await repository.checkStaged().oversteps == [])
    try await repository.sh("git rm -q --cached shared/more.yml")
    let check = try await repository.checkStaged()
    #expect(
      check.errors
        == "interviewlint: shared/base.yml:1:10: there is no file “shared/more.yml” to extend\n")
    #expect(check.status == 2)
  }

  @Test func aStagedConfigMustBeRight() async throws {
    let repository = try await GitRepository()
    try await repository.stage("practise: {}\n", as: ".interviewlint.yml")
    let check = try await repository.checkStaged()
    #expect(
      check.errors
        == "interviewlint: .interviewlint.yml:1:1: there is no setting “practise”; "
        + "did you mean “practice”?\n")
    #expect(check.status == 2)
  }

  @Test func aNamedConfigMayLieOnDisk() async throws {
    let repository = try await GitRepository()
    try await repository.stage(Notes.overstepping, as: "a.md")
    try repository.write("rules:\n  wait-for-timeframe: off\n", to: "mine.yml")
    #expect(try await repository.checkStaged("--config", "mine.yml").oversteps == [])
  }

  @Test func excludeHolds() async throws {
    let repository = try await GitRepository()
    try await repository.stage("exclude: archive/\n", as: ".interviewlint.yml")
    try await repository.stage(Notes.overstepping, as: "archive/a.md")
    try await repository.stage(Notes.overstepping, as: "b.md")
    #expect(try await repository.checkStaged().oversteps == ["b.md"])
    #expect(
      try await repository.checkStaged("--no-exclude").oversteps == ["archive/a.md", "b.md"])
  }

  /// The same thanks for two companies show only when the other journal is seen, which this commit
  /// leaves as it is.
  @Test func otherJournalsAreSeenAsTheyWillBe() async throws {
    let thanks =
      "- 2026-11-17 Thank-you email: loved hearing how the night shift plans its routes by hand\n"
    let repository = try await GitRepository()
    try await repository.stage(Notes.fine + thanks, as: "first.md")
    try await repository.sh("git commit -qm first")
    // On disk it says something else by now.
    try repository.write(Notes.fine, to: "first.md")
    try await repository.stage(Notes.fine + thanks, as: "second.md")
    let rule = ["--rule", "personalize-thank-you"]
    let check = try await repository.checkStaged(rule[0], rule[1])
    #expect(check.output.contains("second.md:"))
    #expect(check.output.contains("first.md"))
    #expect(!check.output.hasPrefix("first.md"))
    // Once the other text is staged, too, the two differ.
    try await repository.sh("git add first.md")
    #expect(!(try await repository.checkStaged(rule[0], rule[1])).output.contains("first.md"))
  }

  /// The whole search counts, though only one journal of it is reported on.
  @Test func theSearchIsThatOfAllJournals() async throws {
    let old = """
      # Company — Planner

      - 2026-11-02 Interview with Dana
        - Hear back by: 2026-11-30
      - 2026-11-02 Thank-you email

      """
    let repository = try await GitRepository()
    for number in 0..<40 { try repository.write(old, to: "\(number).md") }
    try await repository.sh("git add -A && git commit -qm first")
    try await repository.stage(old, as: "new.md")
    let rule = ["--rule", "keep-searching"]
    let quiet = try await repository.checkStaged(rule[0], rule[1])
    #expect(quiet.output.contains("41 threads wait for others"))
    // What is new may be told in words that no quick look finds.
    try await repository.stage(old + "- Nov 20, 2026: Phone screen with Lee\n", as: "17.md")
    try await repository.sh("git commit -qm second -- 17.md")
    #expect(
      !(try await repository.checkStaged(rule[0], rule[1])).output.contains("wait for others"))
  }
}
