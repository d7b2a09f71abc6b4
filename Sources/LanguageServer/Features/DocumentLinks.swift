import SourceText

/// Mail addresses and telephone numbers that can be followed.
struct DocumentLinks {
  let read: ReadDocument
  let hasTooltips: Bool

  var links: [DocumentLink] {
    let bytes = read.source.bytes
    var links: [DocumentLink] = []
    var index = read.source.start
    while index < bytes.count {
      // Neither an address nor a number: nearly every byte.
      if bytes[index] > UInt8(ascii: "@") || bytes[index] == 0x20 {
        index += 1
      } else if bytes[index] == UInt8(ascii: "@"), let range = address(around: index) {
        add("mailto:", range, read.source.string(range), "Write to", &links)
        index = range.upperBound
      } else if let (range, number) = telephoneNumber(at: index) {
        add("tel:", range, number, "Call", &links)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return links
  }

  private func add(
    _ scheme: String, _ range: Range<Int>, _ target: String, _ verb: String,
    _ links: inout [DocumentLink]
  ) {
    links.append(
      DocumentLink(
        range: read.map.range(range), target: scheme + target,
        tooltip: hasTooltips ? "\(verb) \(target)" : nil))
  }

  // MARK: Mail

  private func address(around at: Int) -> Range<Int>? {
    let bytes = read.source.bytes
    var start = at
    while start > read.source.start, at - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < at, !isAlphanumeric(bytes[start]) { start += 1 }
    var end = at + 1
    var lastDot: Int?
    while end < bytes.count, end - at < 128,
      isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "-")
        || bytes[end] == UInt8(ascii: ".")
    {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    // The full stop of a sentence is none of the address.
    while end > at + 1, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
    guard start < at, let lastDot, lastDot > at + 1, end > at + 1 else { return nil }
    let hasDot = bytes[at + 1..<end].dropFirst().contains(UInt8(ascii: "."))
    return hasDot ? start..<end : nil
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // MARK: Telephone

  /// `+44 20 7946 0018`, `0044 20 7946 0018`, `(555) 010-0199` or `555-010-0199`: forms that no date has.
  private func telephoneNumber(at start: Int) -> (Range<Int>, String)? {
    let bytes = read.source.bytes
    if start > read.source.start {
      let before = bytes[start - 1]
      if isAlphanumeric(before) || before == UInt8(ascii: "-") || before == UInt8(ascii: "/")
        || before == UInt8(ascii: "+")
      {
        return nil
      }
    }
    let hasPlus = bytes[start] == UInt8(ascii: "+")
    // "00" stands for the plus; no country's code begins with 0.
    let hasZeros =
      start + 3 < bytes.count && bytes[start] == 0x30 && bytes[start + 1] == 0x30
      && (bytes[start + 2] == 0x20 || bytes[start + 2] != 0x30 && isDigit(bytes[start + 2]))
    let isInternational = hasPlus || hasZeros
    guard isInternational || bytes[start] == UInt8(ascii: "(") || isDigit(bytes[start]) else {
      return nil
    }
    var number = isInternational ? "+" : ""
    var groups: [Int] = [0]
    var end = start
    var index = hasPlus ? start + 1 : hasZeros ? start + 2 : start
    while index < bytes.count, index - start < 32 {
      let byte = bytes[index]
      // "+49 (0)89 …": the zero is for calls within the country.
      if isInternational, bytes[index...].starts(with: "(0)".utf8) {
        index += 3
        continue
      }
      if isDigit(byte) {
        number.unicodeScalars.append(Unicode.Scalar(byte))
        groups[groups.count - 1] += 1
        end = index + 1
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      {
        if groups[groups.count - 1] > 0 { groups.append(0) }
      } else {
        if isAlphanumeric(byte), index == end { return nil }
        break
      }
      index += 1
    }
    if groups.last == 0 { groups.removeLast() }
    if isInternational {
      guard (8...15).contains(number.utf8.count - 1) else { return nil }
    } else {
      guard groups == [3, 3, 4], bytes[start] == UInt8(ascii: "(") || bytes[start + 3] != 0x20
      else { return nil }
    }
    return (start..<end, number)
  }
}
