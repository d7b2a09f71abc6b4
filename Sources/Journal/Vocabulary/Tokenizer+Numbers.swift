/// Numbers, times and dates in figures.
extension Tokenizer {
  mutating func number() {
    begin()
    let start = position
    var at = start
    var hasColon = false
    var separators = 0
    var letters = 0
    while at < end {
      let byte = text[at]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        at += 1
      } else if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        letters += 1
        at += 1
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ","), at + 1 < end,
        text[at + 1] >= UInt8(ascii: "0"), text[at + 1] <= UInt8(ascii: "9")
      {
        if byte == UInt8(ascii: ":") { hasColon = true }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") { separators += 1 }
        at += 1
      } else {
        break
      }
    }
    for i in start..<at {
      let byte = text[i]
      fold(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    var traits: Trait = .number
    var kind = Reserved.number
    let last = text[at - 1] | 0x20
    if letters == 2, last == UInt8(ascii: "m") {
      kind = .time
    } else if letters == 2,
      last == UInt8(ascii: "t") || last == UInt8(ascii: "h") || last == UInt8(ascii: "d")
    {
      kind = .ordinal
      traits.insert(.date)
    } else if hasColon {
      kind = .time
    } else if separators > 0, letters == 0 {
      kind = .date
      traits.insert(.date)
    }
    if start > 0, text[start - 1] == UInt8(ascii: "-"), mark == .dash, start > 1,
      text[start - 2] != UInt8(ascii: " ")
    {
      mark = .none
      isHyphenated = true
    }
    add(from: start, to: at, traits: traits, orElse: kind)
  }
}
