/// Regular English endings, so that the vocabulary file can list a verb or noun once.
enum Inflection {
  /// Appends the form that ends in -s: "calls", "replies", "passes".
  static func appendThirdPerson(_ stem: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    guard let last = stem.last else { return }
    let before = stem.count > 1 ? stem[stem.count - 2] : 0
    if last == UInt8(ascii: "y"), !isVowel(before) {
      out.append(contentsOf: stem[..<(stem.count - 1)])
      out.append(UInt8(ascii: "i"))
      out.append(UInt8(ascii: "e"))
      out.append(UInt8(ascii: "s"))
    } else {
      out.append(contentsOf: stem)
      let hisses =
        last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
        || (last == UInt8(ascii: "h")
          && (before == UInt8(ascii: "c") || before == UInt8(ascii: "s")))
        || (last == UInt8(ascii: "o") && !isVowel(before))
      if hisses { out.append(UInt8(ascii: "e")) }
      out.append(UInt8(ascii: "s"))
    }
  }

  /// Appends the form that ends in -ed: "called", "chased", "replied", "dropped".
  static func appendPast(_ stem: UnsafeBufferPointer<UInt8>, doubled: Bool, to out: inout [UInt8]) {
    guard let last = stem.last else { return }
    if last == UInt8(ascii: "y"), !isVowel(stem.count > 1 ? stem[stem.count - 2] : 0) {
      out.append(contentsOf: stem[..<(stem.count - 1)])
      out.append(UInt8(ascii: "i"))
    } else {
      out.append(contentsOf: stem)
      if doubled { out.append(last) }
    }
    if last != UInt8(ascii: "e") { out.append(UInt8(ascii: "e")) }
    out.append(UInt8(ascii: "d"))
  }

  /// Appends the form that ends in -ing: "calling", "chasing", "dropping".
  static func appendIng(_ stem: UnsafeBufferPointer<UInt8>, doubled: Bool, to out: inout [UInt8]) {
    guard let last = stem.last else { return }
    let before = stem.count > 1 ? stem[stem.count - 2] : 0
    if last == UInt8(ascii: "e"), before != UInt8(ascii: "e") {
      out.append(contentsOf: stem[..<(stem.count - 1)])
    } else {
      out.append(contentsOf: stem)
      if doubled { out.append(last) }
    }
    out.append(UInt8(ascii: "i"))
    out.append(UInt8(ascii: "n"))
    out.append(UInt8(ascii: "g"))
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
