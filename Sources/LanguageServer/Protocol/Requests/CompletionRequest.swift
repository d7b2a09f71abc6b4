package import Reporting

/// `textDocument/completion`: what may be written at a place.
package struct CompletionRequest: ClientRequest {
  package typealias Answer = CompletionList
  package static let method = "textDocument/completion"

  package let uri: DocumentURI
  package let position: TextPosition
  /// A character was typed after which the client always asks; nobody may want anything.
  package let isTriggered: Bool

  package init(_ params: JSONValue) throws(ResponseError) {
    uri = try DocumentURI(params.required("textDocument"), "uri")
    position = try TextPosition(params.required("position"))
    isTriggered = params["context"]["triggerKind"].int == 2
  }
}

package struct CompletionItem: Sendable, Equatable {
  package enum Kind: Int, Sendable {
    case text = 1
    case field = 5
    case property = 10
    case value = 12
    case keyword = 14
    case event = 23
    /// A person.
    case reference = 18
  }

  package var label: String
  package var kind: Kind
  package var detail: String?
  package var documentation: String?
  /// What the words typed so far are compared with; nil for the label.
  package var filterText: String?
  package var edit: TextEdit
}

package struct CompletionList: Sendable, Equatable {
  /// In the order in which to show them.
  package var items: [CompletionItem]
  /// What is typed next may make other items fit.
  package var isIncomplete = false
}

extension CompletionList: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("isIncomplete", isIncomplete)
      json.array("items", of: items.enumerated()) { json, item in
        item.element.write(to: &json, rank: item.offset)
      }
    }
  }
}

extension CompletionItem {
  /// - Parameter rank: keeps clients, which sort by letters, from another order.
  fileprivate func write(to json: inout JSONWriter, rank: Int) {
    json.object { json in
      json.field("label", label)
      json.field("kind", kind.rawValue)
      json.optional("detail", detail)
      json.optional("documentation", documentation)
      let number = String(rank)
      json.field("sortText", String(repeating: "0", count: max(0, 3 - number.count)) + number)
      json.optional("filterText", filterText)
      json.field("textEdit", edit)
    }
  }
}
