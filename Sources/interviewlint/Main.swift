import ArgumentParser

@main
struct InterviewLint: ParsableCommand {}
