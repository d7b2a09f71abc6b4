import Linting
import SystemPackage

/// A document that the client edits.
struct OpenDocument {
  let uri: DocumentURI
  let kind: Kind
  var version: Int
  var text: DocumentText
  /// What the comparison with other files has found, moved along with the text.
  var others: [Finding] = []
  /// Nil where the text has changed since it was read.
  var reading: Reading?
  /// Its diagnostics are not those of the text.
  var needsPublishing = true

  enum Kind {
    case journal
    case config
    /// Another language, which clients are not asked to send.
    case other
  }

  init(_ notification: DidOpenNotification, _ encoding: PositionEncoding) {
    uri = notification.uri
    version = notification.version
    text = DocumentText(notification.text, encoding)
    let name = uri.path?.lastComponent?.string ?? ""
    kind =
      if name == ".interviewlint.yml" {
        .config
      } else if notification.language == "markdown" || name.hasSuffix(".md")
        || name.hasSuffix(".markdown") || notification.language.isEmpty
      {
        .journal
      } else {
        .other
      }
  }

  mutating func apply(_ change: DidChangeNotification.Change) {
    // It holds the text too, which would else be copied.
    reading = nil
    let done = text.replace(change.range, with: change.text)
    needsPublishing = true
    others = others.compactMap { $0.moved(by: done) }
  }
}

extension Finding {
  /// Where the finding stands after the text around it has changed; nil where it was itself changed.
  func moved(by change: DocumentText.Change) -> Finding? {
    if range.upperBound <= change.range.lowerBound { return self }
    guard range.lowerBound >= change.range.upperBound else { return nil }
    let shift = change.count - change.range.count
    var moved = self
    moved.range = range.lowerBound + shift..<range.upperBound + shift
    return moved
  }
}
