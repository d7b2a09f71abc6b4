import FollowUp
import Journal
import SourceText
import SystemPackage
import Workspace

/// Answers about single journals. About any other document there is nothing to say.
extension Session {
  func codeActions(_ request: CodeActionRequest) -> [CodeAction] {
    guard capabilities.takesCodeActionLiterals, let document = documents[request.uri] else {
      return []
    }
    var actions: [CodeAction]
    switch reading(of: request.uri) {
    case .journal(let read): actions = codeActions(document.uri, read).actions(for: request)
    case .beginning(let read): actions = codeActions(document.uri, read).mendings(for: request)
    default: return []
    }
    if !capabilities.takesPreferredActions {
      for index in actions.indices { actions[index].isPreferred = false }
    }
    return actions
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

  func completion(_ request: CompletionRequest) -> CompletionList {
    guard let read = journal(request.uri)?.read ?? beginning(request.uri) else {
      return CompletionList(items: [])
    }
    return Completions(read, at: request.position, isTriggered: request.isTriggered).list
  }

  /// A short text that may become a journal.
  private func beginning(_ uri: DocumentURI) -> ReadDocument? {
    if case .beginning(let read)? = reading(of: uri) { return read }
    guard let document = documents[uri], case .notAJournal? = reading(of: uri),
      document.text.map.lineStarts.count <= Self.longestBeginning,
      let source = try? SourceText(path: "", bytes: document.text.bytes)
    else { return nil }
    let setup = configs.setup(for: uri.path)
    guard case .journal(let interview) = JournalFile.read(source, setup, isNamed: true) else {
      return nil
    }
    // Lists of other kinds are none of this program's business.
    let isAmongJournals =
      uri.path.map { path in
        folders.contains { folder in
          folder.records.keys.contains {
            $0.removingLastComponent() == path.removingLastComponent()
          }
        }
      } ?? false
    guard
      isAmongJournals || interview.company != nil || document.text.bytes.starts(with: "---".utf8)
    else { return nil }
    return ReadDocument(
      interview: interview,
      timeline: Timeline(interview, practice: setup.practice, today: today), setup: setup,
      findings: [], map: document.text.map, today: today)
  }

  /// In lines.
  private static let longestBeginning = 30

  func hover(_ request: HoverRequest) -> Hover? {
    guard let (_, read) = journal(request.uri) else { return nil }
    return Hovers(read: read, isMarkdown: capabilities.showsMarkdown).hover(at: request.position)
  }

  func inlayHints(_ request: InlayHintRequest) -> [InlayHint] {
    journal(request.uri).map { InlayHints(read: $0.read).hints(in: request.range) } ?? []
  }

  func symbols(_ request: DocumentSymbolRequest) -> DocumentSymbols {
    let outline = journal(request.uri).map { DocumentOutline(uri: $0.uri, read: $0.read) }
    return capabilities.nestsSymbols ? .nested(outline?.nested ?? []) : .flat(outline?.flat ?? [])
  }

  func codeLenses(_ request: CodeLensRequest) -> [CodeLens] {
    journal(request.uri).map { CodeLenses(uri: $0.uri, read: $0.read).lenses } ?? []
  }

  func documentLinks(_ request: DocumentLinkRequest) -> [DocumentLink] {
    journal(request.uri).map {
      DocumentLinks(read: $0.read, hasTooltips: capabilities.takesLinkTooltips).links
    } ?? []
  }

  func foldingRanges(_ request: FoldingRangeRequest) -> [FoldingRange] {
    journal(request.uri).map { FoldingRanges(read: $0.read).ranges } ?? []
  }

  func workspaceSymbols(_ request: WorkspaceSymbolRequest) -> [SymbolInformation] {
    CompanySearch(request.query).symbols(in: folders)
  }

  func execute(_ request: ExecuteCommandRequest) -> NullAnswer {
    switch request.command {
    case .explainNextAction:
      if let (_, read) = journal(request.uri) {
        showMessage(.information, read.timeline.next.why(seenFrom: read.today))
      }
    }
    return NullAnswer()
  }
}
