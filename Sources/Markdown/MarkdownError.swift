/// Why a text is not handed to libcmark.
package enum MarkdownError: Error, Equatable, Sendable {
  /// A line holds more nested quotes and lists than are read. From 1.
  case tooDeep(line: Int)
  /// The text has more image openings than are read.
  case tooManyImages
}

extension MarkdownError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooDeep(let line):
      "line \(line): quotes or lists nested more than \(InputGuard.maximumDepth) deep"
    case .tooManyImages:
      "more than \(InputGuard.maximumImages) images"
    }
  }
}
