internal import CVocabulary

/// What a text scores for each kind and field, or what a word or pair adds to that.
package struct Weights: Sendable {
  /// Of a row in the table, in bytes: a signed one for each label.
  package static let size = Label.firstDetail

  private var low = SIMD16<Int16>()
  private var high = SIMD16<Int16>()

  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    low &+= interviewlint_widened(row)
    high &+= interviewlint_widened(row + 16)
  }

  @inline(__always)
  static func - (a: Weights, b: Weights) -> Weights {
    var difference = a
    difference.low &-= b.low
    difference.high &-= b.high
    return difference
  }

  subscript(label: Int) -> Int { withUnsafeBytes(of: self) { LabelSum.value(label, of: $0) } }

  /// The best label of a range, and by how much it is above the next.
  func best(_ labels: Range<Int>) -> (label: Int, margin: Int) {
    withUnsafeBytes(of: self) { LabelSum.best(labels, of: $0) }
  }

  /// The best kind, and by how much it is above the next one: whether they did it or I is another
  /// question.
  var bestKind: (label: Int, margin: Int) {
    let found = best(Label.kindRange)
    guard let twin = Label.twins[found.label] else { return found }
    var next = Int.min / 2
    for label in Label.kindRange where label != found.label && label != twin {
      next = max(next, self[label])
    }
    return (found.label, self[found.label] - next)
  }
}

/// What a text scores for the channels, outcomes and meetings. They are asked for of events alone, and
/// so are apart from `Weights`.
struct DetailWeights {
  static let size = Label.count - Label.firstDetail

  private var sums = SIMD16<Int16>()

  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    sums &+= interviewlint_widened(row)
  }

  subscript(label: Int) -> Int { Int(sums[label - Label.firstDetail]) }

  /// The best label of a range, and by how much it is above the next.
  func best(_ labels: Range<Int>) -> (label: Int, margin: Int) {
    let first = Label.firstDetail
    let (label, margin) = withUnsafeBytes(of: sums) {
      LabelSum.best(labels.lowerBound - first..<labels.upperBound - first, of: $0)
    }
    return (label + first, margin)
  }
}

/// Sums of 16 bits, one for each label.
private enum LabelSum {
  @inline(__always)
  static func value(_ label: Int, of sums: UnsafeRawBufferPointer) -> Int {
    Int(sums.load(fromByteOffset: label * 2, as: Int16.self))
  }

  @inline(__always)
  static func best(
    _ labels: Range<Int>, of sums: UnsafeRawBufferPointer
  ) -> (label: Int, margin: Int) {
    var best = labels.lowerBound
    var first = value(best, of: sums)
    var second = Int.min / 2
    for label in labels.dropFirst() {
      let score = value(label, of: sums)
      if score > first {
        second = first
        first = score
        best = label
      } else if score > second {
        second = score
      }
    }
    return (best, first - second)
  }
}
