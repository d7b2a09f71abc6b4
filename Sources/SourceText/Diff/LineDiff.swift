/// The lines in which two texts differ.
struct LineDiff {
  /// A run of old lines that a run of new lines takes the place of; either may be empty.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// In order, and each apart from the next.
  let changes: [Change]

  /// Steps beyond which no shortest difference is looked for: what lies between the first and the
  /// last differing line is then one change. Time and memory grow with its square.
  static let maximumSteps = 1000

  /// Each line is a number here, the same for equal lines.
  init(from old: [Int], to new: [Int]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    guard start < oldEnd, start < newEnd else {
      changes =
        start == oldEnd && start == newEnd
        ? [] : [Change(old: start..<oldEnd, new: start..<newEnd)]
      return
    }
    changes =
      Self.shortest(old[start..<oldEnd], new[start..<newEnd])
      ?? [Change(old: start..<oldEnd, new: start..<newEnd)]
  }

  /// The greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
  private static func shortest(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [Change]? {
    let limit = min(old.count + new.count, maximumSteps)
    // How far into `old` each diagonal (old index - new index) has been followed.
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    var trace: [[Int]] = []
    for steps in 0...limit {
      trace.append(Array(reach[(middle - steps - 1)...(middle + steps + 1)]))
      for diagonal in stride(from: -steps, through: steps, by: 2) {
        let isInsertion =
          diagonal == -steps
          || (diagonal != steps && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
        var x =
          isInsertion ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        var y = x - diagonal
        while x < old.count, y < new.count,
          old[old.startIndex + x] == new[new.startIndex + y]
        {
          x += 1
          y += 1
        }
        reach[middle + diagonal] = x
        if x >= old.count, y >= new.count {
          return changes(trace, from: (old.startIndex, old.count), (new.startIndex, new.count))
        }
      }
    }
    return nil
  }

  /// Follows the trace back from the end of both texts.
  private static func changes(
    _ trace: [[Int]], from old: (start: Int, count: Int), _ new: (start: Int, count: Int)
  ) -> [Change] {
    var result: [Change] = []
    var x = old.count
    var y = new.count
    for steps in stride(from: trace.count - 1, to: 0, by: -1) {
      let reach = trace[steps]
      func before(_ diagonal: Int) -> Int { reach[diagonal + steps + 1] }
      let diagonal = x - y
      let isInsertion =
        diagonal == -steps || (diagonal != steps && before(diagonal - 1) < before(diagonal + 1))
      let previousX = isInsertion ? before(diagonal + 1) : before(diagonal - 1)
      let previousY = previousX - (isInsertion ? diagonal + 1 : diagonal - 1)
      let oldLine = old.start + previousX
      let newLine = new.start + previousY
      let change = Change(
        old: oldLine..<(isInsertion ? oldLine : oldLine + 1),
        new: newLine..<(isInsertion ? newLine + 1 : newLine))
      if let next = result.last, next.old.lowerBound == change.old.upperBound,
        next.new.lowerBound == change.new.upperBound
      {
        result[result.count - 1] = Change(
          old: change.old.lowerBound..<next.old.upperBound,
          new: change.new.lowerBound..<next.new.upperBound)
      } else {
        result.append(change)
      }
      x = previousX
      y = previousY
    }
    return result.reversed()
  }
}
