/// Things that are told by a phrase, found by the byte with which it begins. Nearly every text begins
/// with none, and is then compared with none.
struct PhraseTable<Element: Sendable>: Sendable {
  /// For each byte.
  private var elements: [[Element]] = Array(repeating: [], count: 256)

  /// - Parameter phrase: that of an element: in lower case, and not empty.
  init(_ elements: [Element], phrase: (Element) -> StaticString) {
    for element in elements {
      self.elements[Int(phrase(element).utf8Start.pointee)].append(element)
    }
  }

  /// In the order given, the elements whose phrase begins with the byte, whatever its case.
  subscript(first byte: UInt8) -> [Element] { elements[Int(PlainText.lowercased(byte))] }
}

extension PhraseTable<StaticString> {
  init(_ phrases: [StaticString]) { self.init(phrases) { $0 } }
}
