/// The commented config that `init` writes.
package enum ConfigStarter {
  /// Every setting with what it decides, all of them commented out: as it stands it changes
  /// nothing. A comment begins with `# `; a setting is put in force by taking away its `#`.
  package static func text(definition: ConfigDefinition = .standard) -> String {
    var text = comment(
      "The config of interviewlint for this folder and those in it. The nearest config upwards "
        + "from a journal holds, whole. Take away a # to set something; `interviewlint config` "
        + "shows what is in force.")
    for key in definition.keys {
      text += "\n" + comment(key.summary) + setting(key)
    }
    return text
  }

  private static func setting(_ key: ConfigKey) -> String {
    switch key.kind {
    case .section(let keys, noun: _) where key.name == ConfigDefinition.Name.rules:
      let examples = keys.prefix(2).map { "#  \($0.name): off\n" }.joined()
      return "#\(key.name):\n" + examples
    case .section(let keys, noun: _):
      return "#\(key.name):\n"
        + keys.map { inner in
          comment(inner.summary, indentation: 4)
            + "#  \(inner.name): \(inner.defaultValue.map(YAMLText.value) ?? "")\n"
        }.joined()
    case .vocabulary:
      return "#\(key.name):\n#  pinged: follow-up\n#  reply: [hat sich gemeldet, wrote back]\n"
    case .word, .practice, .path, .list:
      let value = key.example ?? key.defaultValue ?? .text("")
      return "#\(key.name): \(YAMLText.value(value))\n"
    }
  }

  /// Words as comment lines of bearable length.
  ///
  /// - Parameter indentation: how many characters stand before the words, the `#` included.
  private static func comment(_ words: String, indentation: Int = 2) -> String {
    let start = "#" + String(repeating: " ", count: indentation - 1)
    var lines: [String] = []
    var line = start
    for word in words.split(separator: " ") {
      if line.count + word.count > width, line != start {
        lines.append(String(line.dropLast()))
        line = start
      }
      line += word + " "
    }
    lines.append(String(line.dropLast()))
    return lines.map { $0 + "\n" }.joined()
  }

  private static let width = 90
}
