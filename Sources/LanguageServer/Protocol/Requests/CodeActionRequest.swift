package import Reporting

/// `textDocument/codeAction`: what can be done about a place.
package struct CodeActionRequest: ClientRequest {
  package typealias Answer = [CodeAction]
  package static let method = "textDocument/codeAction"

  package let uri: DocumentURI
  package let range: TextRange
  /// The kinds that are wanted; nil for all.
  package let only: [String]?
  /// Nobody has asked: the client wants to know whether to show that there is something.
  package let isAutomatic: Bool

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
    range = try TextRange(params.required("range"))
    only = params["context"]["only"].array?.compactMap(\.string)
    isAutomatic = params["context"]["triggerKind"].int == 2 && only == nil
  }

  /// Whether actions of a kind are wanted: it, or one that it is a part of.
  func wants(_ kind: CodeActionKind) -> Bool {
    guard let only else { return true }
    return only.contains { wanted in
      wanted.isEmpty || kind.rawValue == wanted || kind.rawValue.hasPrefix(wanted + ".")
    }
  }
}

/// Kinds nest by their dots.
package enum CodeActionKind: String, Sendable, CaseIterable {
  case quickFix = "quickfix"
  /// What happened today is written down.
  case record = "refactor.record"
  /// The follow-up plan is written out.
  case plan = "refactor.plan"
  /// The generated summary is renewed.
  case summary = "source.summary"
  case fixAll = "source.fixAll.interviewlint"
}

package struct CodeAction: Sendable, Equatable {
  package var title: String
  package var kind: CodeActionKind
  /// The diagnostics that it is about.
  package var diagnostics: [Diagnostic] = []
  package var isPreferred = false
  package var edit: WorkspaceEdit
}

extension CodeAction: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("title", title)
      json.field("kind", kind.rawValue)
      if !diagnostics.isEmpty { json.field("diagnostics", diagnostics) }
      if isPreferred { json.field("isPreferred", true) }
      json.field("edit", edit)
    }
  }
}
