import Configuration
import FollowUp
import Journal
import Linting
import SourceText
import SystemPackage
import Testing

@Suite struct ConfigReadingTests {
  @Test func readsEveryKey() throws {
    let config = try ConfigFixture.load(
      """
      practice:
        thank-you-within: 2 days
        follow-up-limit: 3
      vocabulary:
        hat sich gemeldet: reply
        follow-up: [nachgehakt, "pinged: again"]
      rules:
        move-on: off
        send-thank-you: error
      dates: day-first
      weekend: [fri, Saturday]
      holidays:
        - 2026-12-25
        - 2026-12-28
      include: journals/
      exclude: ["*.draft.md"]
      fail-on: never
      template: ../template.md
      """)
    #expect(config.practice.thankYouWithin == .days(2))
    #expect(config.practice.followUpLimit == 3)
    #expect(config.practice.replyAllowance == .businessDays(2))
    #expect(
      config.vocabulary == [
        VocabularyPhrase(phrase: "hat sich gemeldet", kind: .reply),
        VocabularyPhrase(phrase: "nachgehakt", kind: .followUp),
        VocabularyPhrase(phrase: "pinged: again", kind: .followUp),
      ])
    #expect(config.levels == ["move-on": .off, "send-thank-you": .error])
    #expect(config.dates == .dayFirst)
    #expect(config.weekend == [.friday, .saturday])
    let christmas = try #require(CivilDate(year: 2026, month: 12, day: 25))
    #expect(config.holidays == [christmas, christmas.adding(days: 3)])
    #expect(!config.practice.calendar.isBusinessDay(christmas.adding(days: 3)))
    #expect(config.practice.calendar.isBusinessDay(christmas.adding(days: 2)))
    #expect(config.paths.include.map(\.glob.pattern) == ["journals/"])
    #expect(config.paths.exclude.map(\.folder) == ["/work"])
    #expect(config.failOn == .never)
    #expect(config.template == "/template.md")
    #expect(config.file == "/work/c.yml")
  }

  @Test(arguments: [
    "", "# nothing", "---\n", "practice:\nrules:\nvocabulary:\n", "rules: {}",
    "\u{FEFF}fail-on: error\n",
    "weekend: []", "weekend: sat", "holidays: []", "practice:\r\n  follow-up-limit: 0\r\n",
    "vocabulary:\n  reply: note", "practice: {move-on-after: 1 business day}",
    "rules: &r\n  move-on: off",
  ])
  func takes(_ text: String) {
    #expect(ConfigFixture.problems(text) == [])
  }

  @Test(arguments: [
    ("practise:\n  x: 1", "c.yml:1:1: there is no setting “practise”; did you mean “practice”?"),
    ("Fail_on: error", "c.yml:1:1: there is no setting “Fail_on”; did you mean “fail-on”?"),
    ("colour: red", "c.yml:1:1: there is no setting “colour”; `interviewlint config` lists them"),
    (
      "rules:\n  send-thankyou: off",
      "c.yml:2:3: there is no rule “send-thankyou”; did you mean “send-thank-you”?"
    ),
    (
      "rules:\n  nonsense: off",
      "c.yml:2:3: there is no rule “nonsense”; `interviewlint rule` lists them"
    ),
    (
      "rules:\n  move-on: warn",
      "c.yml:2:12: “move-on” is “error”, “warning”, “note” or “off”, not “warn”; did you mean “warning”?"
    ),
    (
      "rules:\n  move-on: [off]",
      "c.yml:2:12: “move-on” is “error”, “warning”, “note” or “off”, not a list"
    ),
    ("rules:\n  move-on:", "c.yml:2:3: “move-on” has no value"),
    ("rules: off", "c.yml:1:8: “rules” holds `key: value` lines, not text"),
    ("rules:\n  - move-on", "c.yml:2:3: “rules” holds `key: value` lines, not a list"),
    (
      "practice:\n  thank-yu-withn: 1 day",
      "c.yml:2:3: there is no number “thank-yu-withn”; did you mean “thank-you-within”?"
    ),
    ("practice:\n  move-on-after: {}", "c.yml:2:18: “move-on-after” is a duration, not a mapping"),
    ("dates: american", "c.yml:1:8: “dates” is “month-first” or “day-first”, not “american”"),
    (
      "dates: dayfirst",
      "c.yml:1:8: “dates” is “month-first” or “day-first”, not “dayfirst”; did you mean “day-first”?"
    ),
    (
      "weekend: [sat, sundy]",
      "c.yml:1:16: “sundy” is no weekday; write “mon” to “sun”; did you mean “sunday”?"
    ),
    (
      "weekend: [mon, tue, wed, thu, fri, sat, sun]",
      "c.yml:1:10: “weekend” leaves no business day"
    ),
    ("weekend: {sat: yes}", "c.yml:1:10: “weekend” is a list of weekdays, not a mapping"),
    ("weekend:", "c.yml:1:1: “weekend” has no value; write `[]` for an empty list"),
    ("holidays: [2026-02-30]", "c.yml:1:12: “2026-02-30” is no date; write it as “2026-12-25”"),
    ("holidays: christmas", "c.yml:1:11: “christmas” is no date; write it as “2026-12-25”"),
    ("holidays:\n  - [a]", "c.yml:2:5: “holidays” is a list of dates; this is a list"),
    (
      "exclude: '[ab'",
      "c.yml:1:10: “[ab”: the `[` is never closed; write `\\[` for the character itself"
    ),
    ("template: []", "c.yml:1:11: “template” is a path, not a list"),
    ("template: ''", "c.yml:1:11: “template” has no value"),
    (
      "vocabulary:\n  pinged: folow-up",
      "c.yml:2:11: “folow-up” is no kind of event; did you mean “follow-up”?"
    ),
    (
      "vocabulary:\n  replys: [a, b]",
      "c.yml:2:3: “replys” is no kind of event; did you mean “reply”?"
    ),
    (
      "vocabulary:\n  pinged: {kind: reply}",
      "c.yml:2:11: “pinged” is followed by what happened, such as “follow-up”, not a mapping"
    ),
    ("vocabulary:\n  x: reply\n  offer: [x]", "c.yml:3:11: “x” stands twice"),
    ("dates: day-first\ndates: day-first", "c.yml:2:1: “dates” stands twice"),
    ("- a", "c.yml:1:1: a config is made of `key: value` lines, not a list"),
    ("just text", "c.yml:1:1: a config is made of `key: value` lines, not text"),
    ("? [a]\n: b", "c.yml:1:3: a key is text, not a list"),
    ("rules: [", "c.yml:1:8: this `[` is not closed"),
    ("dates: day-first\n---\ndates: day-first", "c.yml:2:1: a second document begins here"),
    ("\u{1B}[31m: x", "c.yml:1:1: a control character stands here"),
    (
      "\"\\e[31m\": x",
      "c.yml:1:1: there is no setting “␛[31m”; `interviewlint config` lists them"
    ),
  ])
  func refuses(_ text: String, _ problem: String) {
    #expect(ConfigFixture.problems(text) == [problem])
  }

  @Test(arguments: ["soon", "5", "2 weeks", "-1 days", "1.5 days", "400 days", "''"])
  func refusesWhatIsNoDuration(_ duration: String) throws {
    let problems = ConfigFixture.problems("practice:\n  move-on-after: \(duration)\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("c.yml:2:18: “move-on-after”: ") == true)
    #expect(problems.first?.hasSuffix(".") == false)
  }

  @Test(arguments: ["many", "-1", "21", "2 days", "1e9", "99999999999999999999"])
  func refusesWhatIsNoCount(_ count: String) {
    #expect(ConfigFixture.problems("practice:\n  follow-up-limit: \(count)\n").count == 1)
  }

  @Test func everyProblemOfAFileIsReported() {
    let problems = ConfigFixture.problems(
      "rulez: {}\nrules:\n  move-on: x\n  foo: off\nholidays: [a, b]\ndates: [\n")
    #expect(
      problems.map { String($0.split(separator: " ")[0]) }
        == ["c.yml:1:1:", "c.yml:3:12:", "c.yml:4:3:", "c.yml:5:12:", "c.yml:5:15:", "c.yml:6:8:"])
  }

  @Test func whatIsNotTextIsRefused() throws {
    #expect(throws: ConfigurationError.self) { try ConfigFixture.load("a: \u{0}") }
  }

  @Test func aMissingConfigIsNamed() throws {
    do {
      _ = try ConfigFixture([:]).loader.load("x/none.yml")
      Issue.record("it was found")
    } catch {
      #expect(error == .unreadable(SourceError(path: "x/none.yml", problem: .notFound)))
    }
  }
}
