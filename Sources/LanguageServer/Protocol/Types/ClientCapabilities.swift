/// What the client can do, as far as it makes a difference.
package struct ClientCapabilities: Sendable {
  package var encoding = PositionEncoding.utf16
  /// Edits may say which version they are for.
  package var takesVersionedEdits = false
  package var takesDiagnosticTags = false
  package var takesRelatedInformation = false
  package var takesCodeDescription = false
  package var watchesFiles = false
  package var showsProgress = false
  package var appliesEdits = false
  package var nestsSymbols = false
  package var takesCodeActionLiterals = false
  package var takesPreferredActions = false
  package var takesLinkTooltips = false
  /// Diagnostics may say which version of the text they are about.
  package var takesVersionedDiagnostics = false
  package var showsMarkdown = false
  package var refreshesInlayHints = false
  package var refreshesCodeLenses = false

  package init() {}

  package init(_ value: JSONValue) {
    let general = value["general"]
    let offered = (general["positionEncodings"].array ?? []).compactMap(\.string)
    if offered.contains(PositionEncoding.utf8.rawValue) { encoding = .utf8 }
    let workspace = value["workspace"]
    takesVersionedEdits = workspace["workspaceEdit"]["documentChanges"].bool ?? false
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
    appliesEdits = workspace["applyEdit"].bool ?? false
    refreshesInlayHints = workspace["inlayHint"]["refreshSupport"].bool ?? false
    refreshesCodeLenses = workspace["codeLens"]["refreshSupport"].bool ?? false
    showsProgress = value["window"]["workDoneProgress"].bool ?? false
    let document = value["textDocument"]
    let diagnostics = document["publishDiagnostics"]
    takesDiagnosticTags =
      (diagnostics["tagSupport"]["valueSet"].array ?? []).contains(.int(1))
    takesRelatedInformation = diagnostics["relatedInformation"].bool ?? false
    takesCodeDescription = diagnostics["codeDescriptionSupport"].bool ?? false
    nestsSymbols =
      document["documentSymbol"]["hierarchicalDocumentSymbolSupport"].bool ?? false
    takesVersionedDiagnostics = diagnostics["versionSupport"].bool ?? false
    takesPreferredActions = document["codeAction"]["isPreferredSupport"].bool ?? false
    takesLinkTooltips = document["documentLink"]["tooltipSupport"].bool ?? false
    takesCodeActionLiterals = !document["codeAction"]["codeActionLiteralSupport"].isNull
    let formats = document["hover"]["contentFormat"].array ?? []
    showsMarkdown = formats.first == .string("markdown")
  }
}
