/// Answers about single journals. About any other document there is nothing to say.
extension Session {
  func codeActions(_ request: CodeActionRequest) -> [CodeAction] {
    guard capabilities.takesCodeActionLiterals, let (uri, read) = journal(request.uri) else {
      return []
    }
    return codeActions(uri, read).actions(for: request)
  }

  private func codeActions(_ uri: DocumentURI, _ read: ReadDocument) -> CodeActions {
    CodeActions(
      uri: uri, version: capabilities.takesVersionedEdits ? documents[uri]?.version : nil,
      read: read, maker: maker)
  }

  func formatting(_ request: FormattingRequest) -> [TextEdit] {
    guard let (uri, read) = journal(request.uri) else { return [] }
    let actions = codeActions(uri, read)
    return actions.renewedSummary(inserting: false)
      .map { actions.workspaceEdit(to: $0).edits } ?? []
  }
}
