import SystemPackage
import TestSupport
import Testing

/// Runs that are killed: each file is the old or the new one, whole.
///
/// `INTERVIEWLINT_KILLS=300` tries as often, and with a thousand files; that takes minutes.
@Suite("Rewriting that is killed")
struct KilledRewritingTests {
  static let wanted = Shell.variable("INTERVIEWLINT_KILLS").flatMap { Int($0) }
  static let kills = wanted ?? 40
  static let files = wanted == nil ? 60 : 1000

  @Test("Killed at any moment: no file is half of anything, and the next run finishes the work")
  func summaries() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<Self.files {
      try folder.write(
        """
        # Company \(number) — Planner

        ## 2026-11-03 Interview with Dana
        - Hear back by: 2026-11-10

        ## 2026-11-11 Called Dana, left a voicemail

        """, to: "j\(number).md")
    }
    // The config decides over a date in every summary, so that changing it makes all of them stale.
    let two = try await state(folder, allowance: 2, "--insert")
    let clock = ContinuousClock()
    let start = clock.now
    let three = try await state(folder, allowance: 3)
    // In milliseconds. Only where the kills fall depends on it, and not what is expected.
    let wholeRun = Int((clock.now - start) / .milliseconds(1))
    try #require(two.count == Self.files && two.isDisjoint(with: three))
    let whole = two.union(three)

    var random = SeededGenerator(seed: 1)
    var goal = 2
    var killed = 0
    var killedHalfWay = 0
    while killed < Self.kills {
      try configure(folder, allowance: goal)
      let delay = Double(Int.random(in: 1...wholeRun, using: &random)) / 1000
      let run = try await shell(
        """
        "$0" summary --quiet . & sleep \(delay); kill -9 $! 2>/dev/null; wait $! 2>/dev/null
        echo $?; ls -A | grep -v '^j[0-9]*.md$'; cksum j*.md
        """, in: folder)
      let status = try #require(run.first)
      try #require(status == "0" || status == "137")
      if status == "0" { goal = goal == 2 ? 3 : 2 } else { killed += 1 }

      // What is left over can't be taken for a journal.
      let others = run.dropFirst().dropLast(Self.files)
      try #require(
        others.allSatisfy {
          $0 == ".interviewlint.yml" || $0.hasPrefix(".j") && $0.hasSuffix(".md.interviewlint-1")
        })
      let files = Set(run.suffix(Self.files))
      try #require(whole.isSuperset(of: files))
      if !files.isDisjoint(with: two), !files.isDisjoint(with: three) { killedHalfWay += 1 }
    }
    #expect(killedHalfWay > 0)

    #expect(try await state(folder, allowance: goal) == (goal == 2 ? two : three))
    #expect(try await shell("ls -A | grep -v '^j[0-9]*.md$'", in: folder) == [".interviewlint.yml"])
  }

  /// Checksum, size and name of each file after a run that is left in peace.
  private func state(
    _ folder: TemporaryFolder, allowance: Int, _ arguments: String = ""
  ) async throws -> Set<Substring> {
    try configure(folder, allowance: allowance)
    return Set(
      try await shell("\"$0\" summary --quiet . \(arguments) && cksum j*.md", in: folder))
  }

  private func configure(_ folder: TemporaryFolder, allowance: Int) throws {
    try folder.write(
      "practice:\n  reply-allowance: \(allowance) business days\n", to: ".interviewlint.yml")
  }

  /// The lines that a script puts out; `$0` is the program.
  private func shell(_ script: String, in folder: TemporaryFolder) async throws -> [Substring] {
    try await Tool.run(
      "/bin/sh", ["-c", script, try Tool.program.string], in: folder.path
    ).output.split(separator: "\n")
  }
}
