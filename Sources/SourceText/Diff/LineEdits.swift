/// The difference of two texts as edits of whole lines, so that what stays the same isn't touched.
package enum LineEdits {
  /// The edits that make the old text the new one, in order, apart from each other.
  package static func between(_ old: [UInt8], _ new: [UInt8]) -> [Edit] {
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ text: [UInt8], _ range: Range<Int>) -> Int {
      let line = text[range]
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let difference = LineDiff(
      from: oldLines.map { number(old, $0) }, to: newLines.map { number(new, $0) })
    return difference.changes.map { change in
      let start =
        change.old.lowerBound < oldLines.count
        ? oldLines[change.old.lowerBound].lowerBound : old.count
      let end = change.old.isEmpty ? start : oldLines[change.old.upperBound - 1].upperBound
      let replacement = change.new.flatMap { new[newLines[$0]] }
      return Edit(start..<end, with: replacement)
    }
  }

  /// With their line endings. No empty one at the end.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    let starts = LineTable.lineStarts(of: bytes, from: 0)
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      return starts[index] < end ? starts[index]..<end : nil
    }
  }
}
