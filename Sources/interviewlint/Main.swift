import ArgumentParser
import Journal
@main struct InterviewLint: ParsableCommand {
  func run() { print(Vocab.count) }
}
