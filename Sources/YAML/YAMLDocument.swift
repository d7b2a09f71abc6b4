package import SourceText

/// One YAML document, read as far as it can be.
package struct YAMLDocument: Sendable, Equatable {
  /// nil where there is nothing but white space and comments, or nothing before the error.
  package var root: YAMLNode?
  /// Why reading stopped. `root` then holds what was whole before it.
  package var error: YAMLError?

  /// How deep values may be nested.
  package static let maximumDepth = 64
  /// How many values aliases may stand for in all. A few lines of aliases of aliases could else
  /// stand for more values than there is memory ("billion laughs").
  package static let maximumAliasedNodes = 10_000

  init(root: YAMLNode?, error: YAMLError?) {
    self.root = root
    self.error = error
  }

  /// As libyaml reads it, which takes longer for what is easy to read. For tests.
  package static func withLibrary(in range: Range<Int>, of source: SourceText) -> YAMLDocument {
    Composer.compose(source, in: range)
  }

  /// Reads the document that takes up `range` of the file.
  package init(in range: Range<Int>, of source: SourceText) {
    self = PlainLines.read(source, in: range) ?? Composer.compose(source, in: range)
  }
}
