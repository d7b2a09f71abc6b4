import ArgumentParser
import Configuration
import Journal
import Reporting
import SourceText
import SystemPackage
import Workspace

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a journal, with the follow-up plan worked out.",
    discussion: """
      Writes a Markdown file in this folder, named after the company, and prints its path. No file is \
      ever overwritten. The config's `template` replaces the built-in one; in it stand {{company}}, \
      {{role}}, {{contact}}, {{interview}}, {{plan}} and {{today}}, and {{#role}}…{{/role}} around \
      what is left out where there is none.
      """)

  @Argument(help: "The company.")
  var company: String

  @Option(help: "The role that you apply for.")
  var role: String?

  @Option(help: ArgumentHelp("Whom to follow up with.", valueName: "NAME <MAIL>"))
  var contact: String?

  @Option(
    help: ArgumentHelp("The day of the interview.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var interview: CivilDate?

  @Option(
    help: ArgumentHelp("The path of the journal, instead of the company's.", valueName: "FILE"),
    completion: .file())
  var output: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (name, value) in [("the company", company), ("--role", role), ("--contact", contact)] {
      if let value, value.allSatisfy(\.isWhitespace) {
        throw ValidationError("\(name) is empty")
      }
    }
  }

  func run() throws {
    let journal = NewJournal(
      company: company, role: role, contact: contact, interview: interview)
    let path = FilePath(output ?? journal.fileName)
    let folder = path.removingLastComponent()
    if let name = path.lastComponent?.string,
      let taken = FolderNames.same(as: name, in: folder.isEmpty ? "." : folder)
    {
      throw Reporter.failure(
        "\(HarmlessText.line(folder.appending(taken).string)): there is one already; name another "
          + "file with --output")
    }
    do {
      var finder = try WorkingFolder.finder(config: common.config)
      let setup = Setup(try finder.configuration(for: folder))
      let text = try journal.text(
        from: try template(setup.configuration), setup, today: common.day)
      try FileReplacement.create(path, with: Array(text.utf8))
    } catch let error as ConfigurationError {
      throw Reporter.failure(error.description)
    } catch let error as TemplateError {
      throw Reporter.failure(error.message)
    } catch let error as SourceError {
      throw Reporter.failure(error.description)
    }
    try Reporter.write(Array("\(HarmlessText.line(path.string))\n".utf8))
  }

  private func template(_ configuration: Configuration) throws(SourceError) -> Template {
    guard let path = configuration.template else { return .standard }
    let source = try SourceText(reading: path)
    return Template(source.string(source.start..<source.bytes.count), path: path.string)
  }
}
