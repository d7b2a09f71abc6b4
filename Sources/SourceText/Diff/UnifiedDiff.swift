/// Writes the difference between two versions of a file as `git apply` and `patch` take it.
package enum UnifiedDiff {
  /// Unchanged lines around each change.
  static let context = 3

  /// - Parameter path: of the file, for the header; best relative to the repository.
  /// - Returns: the diff, which holds the bytes of the lines as they are, or nothing where the two
  ///   don't differ. To be shown on a terminal it has to be made safe first.
  package static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    guard old != new else { return [] }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    let (oldNumbers, newNumbers) = numbers(oldLines.map { old[$0] }, newLines.map { new[$0] })
    let changes = LineDiff(from: oldNumbers, to: newNumbers).changes

    var output = header(path)
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context
      {
        last += 1
      }
      let hunk = changes[first...last]
      let before = min(context, changes[first].old.lowerBound)
      let after = min(context, oldLines.count - changes[last].old.upperBound)
      let oldRange =
        changes[first].old.lowerBound - before..<changes[last].old.upperBound + after
      let newRange =
        changes[first].new.lowerBound - before..<changes[last].new.upperBound + after
      output += Array("@@ -\(span(oldRange)) +\(span(newRange)) @@\n".utf8)
      var line = oldRange.lowerBound
      for change in hunk {
        for index in line..<change.old.lowerBound { output += marked(" ", old[oldLines[index]]) }
        for index in change.old { output += marked("-", old[oldLines[index]]) }
        for index in change.new { output += marked("+", new[newLines[index]]) }
        line = change.old.upperBound
      }
      for index in line..<oldRange.upperBound { output += marked(" ", old[oldLines[index]]) }
      first = last + 1
    }
    return output
  }

  /// Lines with their endings. Only LF ends one, for git.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }

  /// A number for each line, the same for equal ones.
  private static func numbers(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> ([Int], [Int]) {
    var known: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let number = known[line] { return number }
      known[line] = known.count
      return known.count - 1
    }
    return (old.map(number), new.map(number))
  }

  /// `line,count` as a hunk's header has it: of nothing, the line before.
  private static func span(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(mark.utf8) + line
    if line.last != UInt8(ascii: "\n") { result += Array("\n\\ No newline at end of file\n".utf8) }
    return result
  }

  private static func header(_ path: String) -> [UInt8] {
    var name = path[...]
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    while name.hasPrefix("/") { name = name.dropFirst() }
    let old = quoted("a/" + name)
    let new = quoted("b/" + name)
    // `patch` takes a name with spaces to end at a tab.
    let tab = name.utf8.contains(UInt8(ascii: " ")) ? "\t" : ""
    return Array("diff --git \(old) \(new)\n--- \(old)\(tab)\n+++ \(new)\(tab)\n".utf8)
  }

  /// A name as git quotes it where it holds a quote, backslash, control character or non-ASCII byte.
  private static func quoted(_ name: String) -> String {
    let plain: (UInt8) -> Bool = {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    guard !name.utf8.allSatisfy(plain) else { return name }
    var result = "\""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\""): result += "\\\""
      case UInt8(ascii: "\\"): result += "\\\\"
      case UInt8(ascii: "\n"): result += "\\n"
      case UInt8(ascii: "\t"): result += "\\t"
      case let byte where plain(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return result + "\""
  }
}
