import Configuration
import FollowUp
import Journal
import Linting
import SystemPackage
import Testing

@Suite struct ConfigListingTests {
  static let fixture = ConfigFixture([
    "/work/c.yml": """
    extends: b.yml
    # what matters here
    practice:
      call-after: 2 business days
    vocabulary:
      "hat: sich gemeldet": reply
      "yes": reply
    rules:
      move-on: off
    dates: month-first
    """,
    "/work/b.yml": "holidays: [2026-12-25]\nrules: {send-thank-you: note}\n",
  ])

  @Test func showsWhereEachValueComesFrom() throws {
    let config = try Self.fixture.loader.load("c.yml")
    #expect(
      ConfigListing.text(of: config, definition: ConfigFixture.definition) == """
        practice:
          thank-you-within: 1 day                  # default
          call-after: 2 business days              # c.yml:4
          wait-without-timeframe: 5 business days  # default
          reply-allowance: 2 business days         # default
          follow-up-limit: 2                       # default
          move-on-after: 5 business days           # default
          keep-searching-within: 7 days            # default
        vocabulary:
          "hat: sich gemeldet": reply              # c.yml:6
          "yes": reply                             # c.yml:7
        rules:
          send-thank-you: note                     # b.yml:2
          move-on: off                             # c.yml:9
        dates: month-first                         # c.yml:10
        weekend: [sat, sun]                        # default
        holidays: [2026-12-25]                     # b.yml:1
        include: []                                # default
        exclude: []                                # default
        fail-on: error                             # default
        # template: not set

        """)
  }

  @Test func readsBackAsTheSame() throws {
    let config = try Self.fixture.loader.load("c.yml")
    let listing = ConfigListing.text(of: config, definition: ConfigFixture.definition)
    let again = try ConfigFixture.load(listing)
    #expect(again.practice == config.practice)
    #expect(again.vocabulary == config.vocabulary)
    #expect(again.levels == config.levels)
    #expect(again.dates == config.dates)
    #expect(again.holidays == config.holidays)
  }

  @Test func theStandardConfigIsAllDefaults() throws {
    let listing = ConfigListing.text(of: .standard, definition: ConfigFixture.definition)
    let settings = listing.split(separator: "\n").filter { $0.contains(": ") && !$0.hasPrefix("#") }
    #expect(settings.count > 10)
    #expect(settings.allSatisfy { $0.hasSuffix("# default") || $0.hasSuffix(": {}") })
    #expect(try ConfigFixture.load(listing).practice == Configuration.standard.practice)
  }
}

@Suite struct StandardDefinitionTests {
  @Test func everyRuleCanBeSet() throws {
    for rule in Rules.ids {
      let files = ConfigFixture(["/work/c.yml": "rules: {\(rule): off}"]).loader.files
      let config = try ConfigLoader(files: files, workingDirectory: "/work").load("c.yml")
      #expect(config.levels == [rule: .off])
    }
    let schema = ConfigSchema.text()
    #expect(Rules.ids.allSatisfy { schema.contains("\"\($0)\": {") })
  }

  @Test func everyNumberOfThePracticeCanBeSet() throws {
    for key in PracticeKey.allCases {
      let value = key.value == .count ? "4" : "4 days"
      let config = try ConfigFixture.load("practice: {\(key.rawValue): \(value)}")
      #expect(config.practice.text(of: key) == value)
    }
  }
}

@Suite struct ConfigStarterTests {
  @Test func changesNothingAsItStands() throws {
    let text = ConfigStarter.text()
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") && $0.count <= 92 })
    #expect(try load(text).file == "/work/c.yml")
    #expect(try load(text).levels.isEmpty)
  }

  @Test func everySettingInItIsOneThatIsTaken() throws {
    let lines = ConfigStarter.text().split(separator: "\n", omittingEmptySubsequences: false)
    let settings = lines.map { line in
      line.hasPrefix("# ") && !line.hasPrefix("#  ") || line.hasPrefix("#   ")
        ? line : line.dropFirst()
    }.filter { !$0.hasPrefix("extends") }
    let config = try load(settings.joined(separator: "\n"))
    #expect(config.practice.thankYouWithin == Practice().thankYouWithin)
    #expect(config.levels.count == 2)
    #expect(config.vocabulary.count == 3)
    #expect(config.holidays.count == 2)
    #expect(config.template == "/work/template.md")
  }

  private func load(_ text: String) throws -> Configuration {
    let files = ConfigFixture(["/work/c.yml": text]).loader.files
    return try ConfigLoader(files: files, workingDirectory: "/work").load("c.yml")
  }
}
