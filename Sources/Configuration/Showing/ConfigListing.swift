import Journal

/// The config in force, each value with where it comes from: what `config` prints.
package enum ConfigListing {
  /// YAML that is itself a config with the same meaning, but for paths, which stay relative to the
  /// configs that state them.
  package static func text(
    of configuration: Configuration, definition: ConfigDefinition = .standard
  ) -> String {
    var lines: [Line] = []
    for key in definition.keys {
      switch key.kind {
      case .section(let keys, _):
        let inner = keys.compactMap {
          line($0, ConfigPath($0.name, in: key.name), in: configuration)
        }
        lines.append(Line(heading(key.name, isEmpty: inner.isEmpty)))
        lines += inner
      case .vocabulary:
        lines.append(Line(heading(key.name, isEmpty: configuration.vocabulary.isEmpty)))
        for phrase in configuration.vocabulary {
          let path = ConfigPath(phrase.phrase, in: key.name)
          let text = "  \(YAMLText.scalar(phrase.phrase)): \(phrase.kind.rawValue)"
          lines.append(Line(text, origin: configuration.values[path]?.origin))
        }
      case .word, .practice, .path, .list:
        // The values of the configs that it builds on are shown as they count here.
        if key.name == ConfigDefinition.Name.extends { continue }
        lines.append(
          line(key, ConfigPath(key.name), in: configuration) ?? Line("# \(key.name): not set"))
      }
    }
    let width = lines.lazy.filter { $0.comment != nil }.map(\.text.count).max() ?? 0
    let column = min(width, widest) + 2
    return lines.map { $0.padded(to: column) + "\n" }.joined()
  }

  private static func heading(_ name: String, isEmpty: Bool) -> String {
    isEmpty ? "\(name): {}" : "\(name):"
  }

  private static func line(
    _ key: ConfigKey, _ path: ConfigPath, in configuration: Configuration
  ) -> Line? {
    let indentation = path.section == nil ? "" : "  "
    if let (value, origin) = configuration.values[path] {
      return Line("\(indentation)\(key.name): \(YAMLText.value(value))", origin: origin)
    }
    guard let value = key.defaultValue else { return nil }
    return Line("\(indentation)\(key.name): \(YAMLText.value(value))", comment: "default")
  }

  /// In characters; a longer line has its comment right after it.
  private static let widest = 44

  private struct Line {
    var text: String
    var comment: String?

    init(_ text: String, comment: String? = nil) {
      self.text = text
      self.comment = comment
    }

    init(_ text: String, origin: ConfigOrigin?) {
      self.init(text, comment: origin.map { YAMLText.comment("\($0.path):\($0.line)") })
    }

    func padded(to column: Int) -> String {
      guard let comment else { return text }
      let gap = String(repeating: " ", count: max(2, column - text.count))
      return "\(text)\(gap)# \(comment)"
    }
  }
}
