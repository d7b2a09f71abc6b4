/// A piece of an HTML page. There is no way to write markup as text: what comes from the notes can only
/// be text or the value of an attribute, and both are escaped when the page is written. Elements and
/// attributes that run something or fetch something do not exist here.
enum HTMLNode {
  case element(HTMLElement)
  case text(String)
  /// A style sheet, which is ours alone.
  case style(StaticString)
}

struct HTMLElement {
  enum Name: String {
    case html, head, meta, title, body, header, main, section, footer, nav, figure, figcaption
    case h1, h2, h3, p, ul, li, a, strong, bdi, time, span, div, details, summary
    case table, caption, thead, tbody, tr, th, td
    case svg, defs, g, path, circle, line, rect, text, use

    /// Without an end tag.
    var isVoid: Bool { self == .meta }

    /// Set on a line of its own, for people who look at the source.
    var isBlock: Bool {
      switch self {
      case .a, .strong, .bdi, .time, .span, .text, .th, .td, .title, .use: false
      default: true
      }
    }
  }

  let name: Name
  let attributes: [HTMLAttribute]
  let children: [HTMLNode]
}

struct HTMLAttribute {
  enum Name: String {
    case id, `class`, lang, charset, name, content, scope, role, tabindex, datetime, dir
    case ariaLabel = "aria-label"
    case ariaLabelledby = "aria-labelledby"
    case ariaHidden = "aria-hidden"
    case dataLabel = "data-label"
    case href, style
    case width, height, x, y, x1, x2, y1, y2, cx, cy, r, rx, d
    case textAnchor = "text-anchor"
  }

  let name: Name
  let value: String

  private init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> HTMLAttribute { .init(.id, value) }
  static func `class`(_ value: String) -> HTMLAttribute { .init(.class, value) }
  static func label(_ value: String) -> HTMLAttribute { .init(.ariaLabel, value) }
  /// For style sheets to show.
  static func dataLabel(_ value: String) -> HTMLAttribute { .init(.dataLabel, value) }
  static func labelled(by id: String) -> HTMLAttribute { .init(.ariaLabelledby, id) }
  static func role(_ value: StaticString) -> HTMLAttribute { .init(.role, value.description) }
  static func datetime(_ value: String) -> HTMLAttribute { .init(.datetime, value) }
  /// A place in this page, which is all that can be linked to.
  static func href(fragment: String) -> HTMLAttribute { .init(.href, "#\(fragment)") }
  static func style(widthPercent: Int) -> HTMLAttribute { .init(.style, "width:\(widthPercent)%") }
  /// Numbers of drawings, and what else has no words from the notes.
  static func own(_ name: Name, _ value: StaticString) -> HTMLAttribute {
    .init(name, value.description)
  }
  static func number(_ name: Name, _ value: Int) -> HTMLAttribute { .init(name, String(value)) }
  /// In hundredths of a percent.
  static func percent(_ name: Name, _ hundredths: Int) -> HTMLAttribute {
    let rest = String(abs(hundredths % 100))
    return .init(
      name,
      "\(hundredths < 0 ? "-" : "")\(abs(hundredths / 100)).\(rest.utf8.count < 2 ? "0" : "")\(rest)%"
    )
  }

  /// Words of a drawing whose outline lies behind them. Validators take it here, not in a style sheet.
  static let outlined = HTMLAttribute(.style, "paint-order:stroke")

  static let isHidden = HTMLAttribute(.ariaHidden, "true")
}

extension HTMLNode {
  static func tag(
    _ name: HTMLElement.Name, _ attributes: HTMLAttribute..., children: [HTMLNode] = []
  ) -> HTMLNode {
    .element(HTMLElement(name: name, attributes: attributes, children: children))
  }

  static func tag(_ name: HTMLElement.Name, _ attributes: HTMLAttribute..., text: String)
    -> HTMLNode
  {
    .element(HTMLElement(name: name, attributes: attributes, children: [.text(text)]))
  }
}
