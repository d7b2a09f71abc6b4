import SourceText
import SystemPackage
import YAML

/// Reads one config file by the definition, and collects everything that is wrong with it.
struct ConfigReader {
  let definition: ConfigDefinition
  let source: SourceText
  /// How the file is called in messages.
  let shown: String
  private(set) var layer: ConfigLayer
  /// What `extends` says, and where.
  private(set) var extended: (text: String, range: Range<Int>)?
  private var phrases = Set<String>()
  private(set) var problems: [ConfigProblem] = []

  init(_ source: SourceText, shown: String, folder: FilePath, definition: ConfigDefinition) {
    self.source = source
    self.shown = shown
    self.definition = definition
    self.layer = ConfigLayer(folder: folder)
  }

  mutating func read() {
    let document = YAMLDocument(in: source.start..<source.bytes.count, of: source)
    if let root = document.root, !root.isNull {
      if let mapping = root.mapping {
        read(mapping, by: definition.keys, in: nil, noun: "setting")
      } else if document.error == nil {
        report("a config is made of `key: value` lines, not \(root.kindInWords)", at: root.range)
      }
    }
    if let error = document.error { report(error.message, at: error.range) }
    problems.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// - Parameter noun: what a key of the mapping is called.
  private mutating func read(
    _ mapping: YAMLMapping, by keys: [ConfigKey], in section: String?, noun: String
  ) {
    var seen = Set<String>()
    for entry in mapping.entries {
      guard let name = entry.key.text else {
        report("a key is text, not \(entry.key.kindInWords)", at: entry.key.range)
        continue
      }
      guard seen.insert(name).inserted else {
        report("\(Quotation.of(name)) stands twice", at: entry.key.range)
        continue
      }
      guard let key = keys.first(where: { $0.name == name }) else {
        let meant = NearMiss.nearest(to: name, among: keys.map(\.name))
        let command = section == ConfigDefinition.Name.rules ? "rule" : "config"
        let hint = meant == nil ? "; `interviewlint \(command)` lists them" : ""
        report(
          "there is no \(noun) \(Quotation.of(name))\(hint)", at: entry.key.range,
          suggestion: meant)
        continue
      }
      read(entry, of: key, in: section)
    }
  }

  private mutating func read(_ entry: YAMLMapping.Entry, of key: ConfigKey, in section: String?) {
    switch key.kind {
    case .section(let keys, let noun):
      guard let mapping = mapping(entry) else { return }
      read(mapping, by: keys, in: key.name, noun: noun)
    case .vocabulary:
      guard let mapping = mapping(entry) else { return }
      readVocabulary(mapping)
    case .list(let item):
      guard let items = list(entry, of: item) else { return }
      add(.list(items), ConfigPath(key.name, in: section), at: entry.key.range)
    case .word, .practice, .path:
      guard let text = text(entry, of: key) else { return }
      if section == nil, key.name == ConfigDefinition.Name.extends {
        extended = (text, entry.value.range)
      }
      add(.text(text), ConfigPath(key.name, in: section), at: entry.key.range)
    }
  }

  /// The keys under a section; nil for a section that is left empty, which is fine, or is something
  /// else.
  private mutating func mapping(_ entry: YAMLMapping.Entry) -> YAMLMapping? {
    if entry.value.isNull { return nil }
    guard let mapping = entry.value.mapping else {
      report(
        "\(Quotation.of(entry.name)) holds `key: value` lines, not \(entry.value.kindInWords)",
        at: entry.value.range)
      return nil
    }
    return mapping
  }

  // MARK: Recording

  mutating func add(_ value: ConfigValue, _ path: ConfigPath, at range: Range<Int>) {
    let origin = ConfigOrigin(
      path: shown, line: source.line(at: range.lowerBound), folder: layer.folder)
    layer.entries.append(ConfigLayer.Entry(path: path, value: value, origin: origin))
  }

  mutating func addPhrase(_ phrase: String, _ kind: String, at range: Range<Int>) {
    guard phrases.insert(phrase).inserted else {
      report("\(Quotation.of(phrase)) stands twice", at: range)
      return
    }
    add(.text(kind), ConfigPath(phrase, in: ConfigDefinition.Name.vocabulary), at: range)
  }

  mutating func report(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
    problems.append(
      ConfigProblem(
        path: shown, position: source.position(at: range.lowerBound), range: range,
        message: message, suggestion: suggestion))
  }
}
