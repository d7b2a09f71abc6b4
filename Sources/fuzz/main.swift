import FollowUp
import Journal
import Linting
import SourceText
import TestSupport

// Changes believable journals at random and reads, reckons and checks each. A crash names its seed on
// the line before it; `fuzz SEED` repeats it.
guard let today = CivilDate(year: 2026, month: 11, day: 22) else { preconditionFailure() }
let practice = Practice()
let linter = Linter()
let only = CommandLine.arguments.dropFirst().first.flatMap { Int($0) }
let alphabet =
  "\n\r\t -#>*_[]()<>!`|:.,&\\/@\"'~^$%+={}0123456789aéNov 📞\u{1}\u{8}\u{C}\u{1B}\u{7F}\u{A0}\u{200B}\u{202E}"
  .map { Array(String($0).utf8) }
var read = 0

for seed in only.map({ $0..<$0 + 1 }) ?? 0..<100_000 {
  if only == nil, seed % 10_000 == 0 { print("from seed \(seed)") }
  var generator = SeededGenerator(seed: seed)
  var bytes = Array(SampleJournals.journal(seed % 50).utf8)
  for _ in 0..<Int.random(in: 1...20, using: &generator) {
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
    let count = Int.random(in: 0...6, using: &generator)
    var new: [UInt8] = []
    for _ in 0..<count { new += alphabet.randomElement(using: &generator) ?? [] }
    bytes.replaceSubrange(start..<end, with: new)
    if bytes.isEmpty { bytes = [10] }
  }
  guard let source = try? SourceText(path: "seed-\(seed).md", bytes: bytes),
    let interview = try? Journal.read(source)
  else { continue }
  let timeline = Timeline(interview, practice: practice, today: today)
  for finding in linter.check(interview, timeline, today: today) {
    precondition(
      finding.range.upperBound <= bytes.count, "seed \(seed): \(finding.rule) points outside")
  }
  read += 1
}
print("read \(read) texts")
