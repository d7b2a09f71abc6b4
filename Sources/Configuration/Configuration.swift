package import FollowUp
package import Journal
package import Linting
package import SystemPackage

/// What the config says, with the defaults for what it doesn't say.
package struct Configuration: Sendable {
  /// The config that is in force; nil where there is none. Absolute and normalized.
  package private(set) var file: FilePath?
  /// The numbers, and the calendar with its weekend and holidays.
  package private(set) var practice = FollowUp.Practice()
  package private(set) var weekend: Set<Weekday> = [.saturday, .sunday]
  package private(set) var holidays: Set<CivilDate> = []
  /// The rules whose severity is set.
  package private(set) var levels: [String: RuleLevel] = [:]
  /// In the order in which they stand, those of an extended config first.
  package private(set) var vocabulary: [VocabularyPhrase] = []
  /// How `11/03/2026` is read; nil where nothing says.
  package private(set) var dates: DateOrder?
  package private(set) var paths = PathFilter()
  package private(set) var failOn: FailureLevel = .error
  /// Absolute.
  package private(set) var template: FilePath?

  /// Every value that is set, with where it was set last.
  private(set) var values: [ConfigPath: (value: ConfigValue, origin: ConfigOrigin)] = [:]

  /// What holds where there is no config.
  package static let standard = Configuration()

  private init() {}
}

/// A phrase of the user's own.
package struct VocabularyPhrase: Sendable, Equatable {
  package var phrase: String
  package var kind: EventKind

  package init(phrase: String, kind: EventKind) {
    self.phrase = phrase
    self.kind = kind
  }
}

extension Configuration {
  /// - Parameter layers: the one that others build on first. Their values are checked.
  init(layers: [ConfigLayer], file: FilePath) {
    self.file = file
    for entry in layers.flatMap(\.entries) {
      if entry.path.section == ConfigDefinition.Name.vocabulary {
        vocabulary.removeAll { $0.phrase == entry.path.key }
      }
      values[entry.path] = (entry.value, entry.origin)
      apply(entry)
    }
    practice.calendar = BusinessCalendar(weekend: weekend, holidays: holidays)
  }

  private mutating func apply(_ entry: ConfigLayer.Entry) {
    switch (entry.path.section, entry.value) {
    case (ConfigDefinition.Name.practice, .text(let text)):
      try? practice.set(entry.path.key, to: text)
    case (ConfigDefinition.Name.rules, .text(let text)):
      levels[entry.path.key] = RuleLevel(rawValue: text)
    case (ConfigDefinition.Name.vocabulary, .text(let text)):
      if let kind = EventKind(rawValue: text) {
        vocabulary.append(VocabularyPhrase(phrase: entry.path.key, kind: kind))
      }
    case (nil, .text(let text)):
      apply(text, to: entry.path.key, in: entry.origin.folder)
    case (nil, .list(let items)):
      apply(items, to: entry.path.key, in: entry.origin.folder)
    default:
      break
    }
  }

  private mutating func apply(_ text: String, to key: String, in folder: FilePath) {
    switch key {
    case ConfigDefinition.Name.dates: dates = DateOrder(rawValue: text)
    case ConfigDefinition.Name.failOn: failOn = FailureLevel(rawValue: text) ?? failOn
    case ConfigDefinition.Name.template:
      template = folder.pushing(FilePath(text)).lexicallyNormalized()
    default: break
    }
  }

  private mutating func apply(_ items: [String], to key: String, in folder: FilePath) {
    switch key {
    case ConfigDefinition.Name.weekend: weekend = Set(items.compactMap(Weekday.init(configName:)))
    case ConfigDefinition.Name.holidays: holidays = Set(items.compactMap(CivilDate.init(iso:)))
    case ConfigDefinition.Name.include: paths.include = filters(items, in: folder)
    case ConfigDefinition.Name.exclude: paths.exclude = filters(items, in: folder)
    default: break
    }
  }

  private func filters(_ patterns: [String], in folder: FilePath) -> [PathFilter.Entry] {
    patterns.compactMap { pattern in (try? Glob(pattern)).map { PathFilter.Entry($0, in: folder) } }
  }
}
