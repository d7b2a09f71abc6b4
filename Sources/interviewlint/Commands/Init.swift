import ArgumentParser
import Configuration
import SourceText
import SystemPackage

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented config file.",
    discussion: """
      Every setting stands in it, commented out: as it is, it changes nothing. A config that is there \
      already is left as it is.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let path = FilePath(ConfigFinder.fileName)
    do throws(SourceError) {
      try FileReplacement.create(path, with: Array(ConfigStarter.text().utf8))
    } catch {
      throw Reporter.failure(error.description)
    }
    var words = "wrote \(path)\n"
    if !common.quiet {
      words += "To check journals at each git commit: interviewlint hook install\n"
    }
    try Reporter.write(Array(words.utf8))
  }
}
