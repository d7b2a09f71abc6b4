/// Writes a page, and escapes all text and all attributes on the way.
enum HTMLWriter {
  static func page(_ root: HTMLNode) -> String {
    var output = "<!DOCTYPE html>\n"
    enum Step {
      case node(HTMLNode)
      case end(HTMLElement.Name)
    }
    var steps = [Step.node(root)]
    while let step = steps.popLast() {
      switch step {
      case .end(let name): output += "</\(name.rawValue)>" + (name.isBlock ? "\n" : "")
      case .node(.text(let text)): output += XMLText.escaped(text)
      case .node(.style(let sheet)): output += "<style>\n\(sheet.description)\n</style>\n"
      case .node(.element(let element)):
        output += "<\(element.name.rawValue)"
        for attribute in element.attributes {
          output += " \(attribute.name.rawValue)=\"\(XMLText.escaped(attribute.value))\""
        }
        output += ">"
        if element.name.isVoid {
          output += "\n"
        } else {
          steps.append(.end(element.name))
          steps += element.children.reversed().map(Step.node)
        }
      }
    }
    return output
  }
}
