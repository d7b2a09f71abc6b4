/// `workspace/executeCommand`: what a code lens does when it is clicked.
package struct ExecuteCommandRequest: ClientRequest {
  package typealias Answer = NullAnswer
  package static let method = "workspace/executeCommand"

  package enum Command: String, Sendable, CaseIterable {
    /// Says why the next action is the next one.
    case explainNextAction = "interviewlint.explainNextAction"
  }

  package let command: Command
  package let uri: DocumentURI

  package init(_ params: JSONValue) throws(ResponseError) {
    let name = try params.requiredString("command")
    guard let command = Command(rawValue: name) else {
      throw .invalidParams("there is no command “\(name)”")
    }
    guard let uri = params["arguments"].array?.first?.string else {
      throw .invalidParams("“arguments” wants the document's address")
    }
    self.command = command
    self.uri = DocumentURI(uri)
  }
}
