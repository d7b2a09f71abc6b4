import FollowUp

/// One setting: what validates it, shows it, explains it and describes it to editors.
struct ConfigKey: Sendable {
  var name: String
  var kind: Kind
  /// Made only when asked for: most runs need none.
  private let makeSummary: @Sendable () -> String
  /// As it is written; nil where nothing is set unless someone sets it.
  var defaultValue: ConfigValue?
  /// What the commented file shows in place of a default.
  var example: ConfigValue?

  init(
    _ name: String, _ kind: Kind, _ summary: @autoclosure @escaping @Sendable () -> String,
    default defaultValue: ConfigValue? = nil,
    example: ConfigValue? = nil
  ) {
    self.name = name
    self.kind = kind
    self.makeSummary = summary
    self.defaultValue = defaultValue
    self.example = example
  }

  /// What it decides: a sentence or two.
  var summary: String { makeSummary() }

  indirect enum Kind: Sendable {
    /// One of some words.
    case word([String])
    /// `5 business days`, or a whole number, as the key of the practice wants it.
    case practice(PracticeKey)
    /// A path relative to the config's folder.
    case path
    /// Several values, or one that stands for a list of one.
    case list(Item)
    /// Settings of its own.
    case section([ConfigKey], noun: String)
    /// A phrase and what it says happened, or what happened and its phrases.
    case vocabulary
  }

  /// What a list holds.
  enum Item: Sendable {
    case weekday
    case date
    case glob

    /// With the number of things that the list holds in mind: "weekdays".
    var plural: String {
      switch self {
      case .weekday: "weekdays"
      case .date: "dates"
      case .glob: "patterns"
      }
    }
  }
}

/// A value as it is written, checked to be one that its key takes.
enum ConfigValue: Sendable, Equatable {
  case text(String)
  case list([String])
}

/// Where a value stands: the key, or the section and its key.
struct ConfigPath: Sendable, Hashable {
  /// nil for a key of the file itself.
  var section: String?
  var key: String

  init(_ key: String, in section: String? = nil) {
    self.section = section
    self.key = key
  }
}
