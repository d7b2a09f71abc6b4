/// A value of a YAML document and the bytes of the file that it stands in.
package struct YAMLNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  package var content: Content
  /// Offsets into the bytes of the file. Quotes, brackets, anchors and tags are included; the line
  /// ending after a block is not. Empty for a value that is left out, as in `key:`.
  package var range: Range<Int>

  package init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

extension YAMLNode {
  /// The text of a scalar; nil for collections and for null.
  package var text: String? {
    guard case .scalar(let scalar) = content, !scalar.isNull else { return nil }
    return scalar.text
  }

  package var isNull: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull
  }

  package var sequence: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  package var mapping: YAMLMapping? {
    guard case .mapping(let mapping) = content else { return nil }
    return mapping
  }

  /// What it is, in plain words with an article, for messages.
  package var kindInWords: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// Text. What a plain one means (a number, a day, yes or no) is for the reader of the value to say,
/// so that `off` and `2026-12-25` stay what was written.
package struct YAMLScalar: Sendable, Equatable {
  package enum Style: Sendable, Equatable {
    case plain
    /// In quotes, a literal or folded block, or tagged as a string.
    case quoted
  }

  /// With escapes and line folding undone.
  package var text: String
  package var style: Style

  package init(_ text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// Nothing, `~` or `null`, not in quotes.
  package var isNull: Bool {
    guard style == .plain else { return false }
    switch text.utf8.count {
    case 0: return true
    case 1: return text == "~"
    case 4: return text == "null" || text == "Null" || text == "NULL"
    default: return false
    }
  }
}

/// Keys and values in the order of the file. A key that stands twice is kept twice.
package struct YAMLMapping: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var key: YAMLNode
    package var value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }

    /// The key's text; empty where the key is no text.
    package var name: String { key.text ?? "" }

    /// Key and value.
    package var range: Range<Int> {
      let start = key.range.lowerBound
      return start..<max(key.range.upperBound, value.range.upperBound, start)
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The value of the first entry with this key.
  package subscript(name: String) -> YAMLNode? {
    entries.first { $0.name == name }?.value
  }

  /// The entries whose key stands earlier in the mapping.
  package var duplicates: [Entry] {
    var seen = Set<String>()
    return entries.filter { entry in
      guard let name = entry.key.text else { return false }
      return !seen.insert(name).inserted
    }
  }
}
