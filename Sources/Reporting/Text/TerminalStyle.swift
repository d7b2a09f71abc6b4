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
    isOn && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
