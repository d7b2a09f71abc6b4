import Configuration
import SourceText
import SystemPackage
import TestSupport
import Testing
import YAML

/// The schema judges as the reader does, by a validator that others wrote.
@Suite(
  .enabled(
    if: Shell.run("python3 -c 'import jsonschema' >/dev/null 2>&1") == 0,
    "needs Python's jsonschema"))
struct ConfigSchemaTests {
  static let configs = [
    "", "practice:\n  thank-you-within: 2 days\n  follow-up-limit: 3", "practice:",
    "practice: {move-on-after: 1 business day, reply-allowance: 365 days}",
    "vocabulary:\n  pinged: follow-up\n  reply: [a, b]\n  offer: x", "rules: {move-on: off}",
    "rules: {move-on: error, send-thank-you: note}", "dates: day-first", "weekend: [fri, saturday]",
    "weekend: sun", "weekend: []", "holidays: [2026-12-25]", "holidays: 2026-12-25",
    "include: a\nexclude: [b, '**/c']", "fail-on: never", "template: t.md", "extends: ''",
    "practise: {}", "practice: 1 day", "practice: [a]", "practice: {thank-you-in: 1 day}",
    "practice: {thank-you-within: 2 weeks}", "practice: {thank-you-within: 5}",
    "practice: {thank-you-within: 366 days}", "practice: {follow-up-limit: many}",
    "practice: {follow-up-limit: 21}", "practice: {follow-up-limit: -1}", "rules: off",
    "rules: {move-on: warn}", "rules: {nonsense: off}", "rules: {move-on: [off]}",
    "rules: [move-on]",
    "dates: american", "dates: [day-first]", "weekend: [sundy]", "weekend: {a: b}",
    "holidays: christmas", "holidays: [2026-13-01]", "holidays: [[2026-12-25]]",
    "exclude: [{a: b}]",
    "fail-on: sometimes", "fail-on: 3", "template: [a]", "vocabulary: {pinged: folow-up}",
    "vocabulary: {pinged: {a: b}}", "vocabulary: {replys: [a]}", "- a", "text",
  ]

  @Test func agreesWithTheReader() throws {
    let folder = try TemporaryFolder()
    try folder.write(ConfigSchema.text(definition: ConfigFixture.definition), to: "schema.json")
    var lines: [String] = []
    for config in Self.configs {
      let source = try SourceText(path: "c.yml", bytes: Array(config.utf8))
      let root = YAMLDocument(in: 0..<source.bytes.count, of: source).root
      lines.append(root.map(json) ?? "null")
    }
    try folder.write(lines.joined(separator: "\n"), to: "configs.jsonl")
    try folder.write(
      """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open("schema.json", encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema)
      with open("verdicts", "w") as out:
          for line in open("configs.jsonl", encoding="utf-8"):
              out.write("1" if validator.is_valid(json.loads(line)) else "0")
      """, to: "validate.py")
    let status = Shell.run("cd \(Shell.quoted(folder.path.string)) && python3 validate.py")
    try #require(status == 0)
    let verdicts = try folder.read("verdicts").map { $0 == "1" }
    try #require(verdicts.count == Self.configs.count)
    for (config, verdict) in zip(Self.configs, verdicts) {
      // What `extends` names is not there.
      #expect(verdict == ConfigFixture.problems(config).isEmpty, "\(config)")
    }
  }

  /// As an editor sees it, by the core schema of YAML 1.2.
  private func json(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar):
      if scalar.isNull { return "null" }
      return scalar.style == .plain && Int(scalar.text) != nil
        ? scalar.text : "\"\(scalar.text)\""
    case .sequence(let items):
      return "[" + items.map(json).joined(separator: ",") + "]"
    case .mapping(let mapping):
      let entries = mapping.entries.map { "\"\($0.name)\":\(json($0.value))" }
      return "{" + entries.joined(separator: ",") + "}"
    }
  }
}
