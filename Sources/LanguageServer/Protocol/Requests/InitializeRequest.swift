package import Reporting
import SystemPackage

/// `initialize`: the first request, in which both sides say what they can do.
package struct InitializeRequest: ClientRequest {
  package typealias Answer = InitializeAnswer
  package static let method = "initialize"

  /// The client; nil where it doesn't say.
  package let processID: Int?
  /// The folders that it has open.
  package let folders: [DocumentURI]
  package let capabilities: ClientCapabilities

  package init(_ params: JSONValue) throws(ResponseError) {
    processID = params["processId"].int
    if let list = params["workspaceFolders"].array {
      var folders: [DocumentURI] = []
      for folder in list { folders.append(try DocumentURI(folder, "uri")) }
      self.folders = folders
    } else if let root = params["rootUri"].string {
      folders = [DocumentURI(root)]
    } else if let root = params["rootPath"].string, !root.isEmpty {
      folders = [DocumentURI(path: FilePath(root))]
    } else {
      folders = []
    }
    capabilities = ClientCapabilities(params["capabilities"])
  }
}

/// What the server can do.
package struct InitializeAnswer: Sendable {
  package var encoding: PositionEncoding
  package var version: String
}

extension InitializeAnswer: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.object("capabilities") { json in writeCapabilities(to: &json) }
      json.object("serverInfo") { json in
        json.field("name", "interviewlint")
        json.field("version", version)
      }
    }
  }

  private func writeCapabilities(to json: inout JSONWriter) {
    json.field("positionEncoding", encoding.rawValue)
    json.object("textDocumentSync") { json in
      json.field("openClose", true)
      // Incremental.
      json.field("change", 2)
      json.object("save") { $0.field("includeText", false) }
    }
    json.object("codeActionProvider") { json in
      json.field("codeActionKinds", CodeActionKind.allCases.map(\.rawValue))
    }
    json.object("completionProvider") { json in
      json.field("triggerCharacters", [" ", "-", ":", "#"])
    }
    json.field("hoverProvider", true)
    json.field("inlayHintProvider", true)
    json.field("documentSymbolProvider", true)
    json.object("codeLensProvider") { $0.field("resolveProvider", false) }
    json.object("documentLinkProvider") { $0.field("resolveProvider", false) }
    json.field("foldingRangeProvider", true)
    json.field("documentFormattingProvider", true)
    json.field("workspaceSymbolProvider", true)
    json.object("executeCommandProvider") { json in
      json.field("commands", ExecuteCommandRequest.Command.allCases.map(\.rawValue))
    }
    json.object("workspace") { json in
      json.object("workspaceFolders") { json in
        json.field("supported", true)
        json.field("changeNotifications", true)
      }
    }
  }
}
