/// Colours and weights for a terminal (ECMA-48, "select graphic rendition").
package struct TerminalStyle: Sendable {
  package enum Ink: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case green = "1;32"
    case cyan = "1;36"
  }

  package var isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// The text between the sequences that switch the ink on and off; the text alone where colour is off.
  package func paint(_ text: String, _ ink: Ink) -> String {
    isOn && !text.isEmpty ? "\(Self.start(ink))\(text)\(Self.end)" : text
  }

  /// Appends what `body` appends, which is not empty, in that ink.
  func paint(_ ink: Ink, in text: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    if isOn { text.append(Self.start(ink)) }
    body(&text)
    if isOn { text.append(Self.end) }
  }

  private static func start(_ ink: Ink) -> String { "\u{1B}[\(ink.rawValue)m" }
  private static let end = "\u{1B}[0m"
}
