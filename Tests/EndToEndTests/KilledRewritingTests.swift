import SystemPackage
import TestSupport
import Testing

/// Runs that are killed: each file is the old or the new one, whole.
///
/// `INTERVIEWLINT_KILLS=300` tries as often, and with a thousand files; that takes minutes.
@Suite("Rewriting that is killed")
struct KilledRewritingTests {
  static let wanted = Shell.variable("INTERVIEWLINT_KILLS").flatMap { Int($0) }
  static let kills = wanted ?? 30
  static let files = wanted == nil ? 30 : 1000

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
    let three = try await state(folder, allowance: 3)
    try #require(two.count == Self.files && two.isDisjoint(with: three))

    var random = SeededGenerator(seed: 1)
    var (goal, done, other) = (2, two, three)
    var files = three
    var killedHalfWay = 0
    for _ in 0..<Self.kills {
      if files == done { (goal, done, other) = (5 - goal, other, done) }
      try configure(folder, allowance: goal)
      // Killed a little after one of the files, any of them, has become another.
      let stale = try #require(files.subtracting(done).sorted().randomElement(using: &random))
      let name = try #require(stale.split(separator: " ").last)
      let run = try await shell(
        """
        ln \(name) probe; "$0" summary --quiet . &
        while [ \(name) -ef probe ] && kill -0 $! 2>/dev/null; do :; done
        i=0; while [ $i -lt \(Int.random(in: 0...2000, using: &random)) ]; do i=$((i + 1)); done
        kill -9 $! 2>/dev/null; wait $! 2>/dev/null
        echo $?; rm probe; ls -A | grep -v '^j[0-9]*.md$'; cksum j*.md
        """, in: folder)
      let status = try #require(run.first)
      try #require(status == "0" || status == "137")

      // What is left over can't be taken for a journal.
      let others = run.dropFirst().dropLast(Self.files)
      try #require(
        others.allSatisfy {
          $0 == ".interviewlint.yml" || $0.hasPrefix(".j") && $0.hasSuffix(".md.interviewlint-1")
        })
      files = Set(run.suffix(Self.files))
      try #require(files.isSubset(of: done.union(other)))
      if !files.isDisjoint(with: done), !files.isDisjoint(with: other) { killedHalfWay += 1 }
    }
    #expect(killedHalfWay > Self.kills / 4)

    #expect(try await state(folder, allowance: goal) == done)
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
