import Journal

/// Learns what each word and pair of neighbours says for each label: logistic regression, one for each
/// question, by stochastic gradient descent.
///
/// The numbers were chosen by trying on a quarter of the phrasings that was left out.
struct Training {
  private static let epochs = 40
  private static let rate: Float = 0.12
  /// How strongly weights are drawn to zero.
  private static let decay: Float = 1.0
  /// What came only once says little.
  private static let least = 3

  private let entries: [TableBuilder.Entry]
  private var samples: [Sample] = []
  /// The features of all samples, one after the other.
  private var numberOf: [Feature: Int32] = [:]
  private var names: [Feature] = []
  private var counts: [Int32] = []
  private var weights: [Float] = []
  private var wordFeatures: [[Int32]] = []

  private enum Feature: Hashable {
    case bias
    case named(String)
    case key(UInt32)
  }

  private struct Sample {
    var features: [Int32]
    var labels: [(range: Range<Int>, label: Int)]
    var isToDo: Bool?
  }

  private static let questions = [
    Label.kindRange, Label.fieldRange, Label.channelRange, Label.outcomeRange, Label.meetingRange,
  ]

  init(entries: [TableBuilder.Entry]) {
    self.entries = entries
    _ = number(.bias)
    wordFeatures = entries.map { entry in [] + entry.features.map { number(.named($0)) } }
  }

  private mutating func number(_ feature: Feature) -> Int32 {
    if let number = numberOf[feature] { return number }
    let number = Int32(names.count)
    numberOf[feature] = number
    names.append(feature)
    counts.append(0)
    return number
  }

  mutating func add(_ example: Example, _ vocabulary: Vocabulary) {
    var rows: [UInt16] = []
    var keys: [UInt32] = []
    example.text.withUnsafeBufferPointer { text in
      vocabulary.tokenized(example.text, in: 0..<example.text.count) { tokens, count in
        let count = vocabulary.prepare(tokens, count: count, of: text, people: KnownPeople())
        let range = example.isAct ? ToDo.act(tokens, in: 0..<count) ?? 0..<count : 0..<count
        Features(text: text, table: vocabulary.table).forEach(
          tokens, in: range, isToDo: example.isAct
        ) {
          rows.append($0)
        } key: {
          keys.append($0)
        }
      }
    }
    var features: [Int32] = [0]
    for row in rows { features += wordFeatures[Int(row)] }
    for key in keys { features.append(number(.key(key))) }
    for feature in features { counts[Int(feature)] += 1 }
    let labels = example.labels.compactMap { label in
      Training.questions.first { $0.contains(label) }.map { (range: $0, label: label) }
    }
    samples.append(Sample(features: features, labels: labels, isToDo: example.isToDo))
  }

  mutating func learn() {
    counts[0] = Int32(samples.count)
    weights = Array(repeating: 0, count: names.count * Label.count)
    for i in samples.indices {
      samples[i].features.removeAll { counts[Int($0)] < Training.least }
    }
    var order = Array(samples.indices)
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    for epoch in 0..<Training.epochs {
      for i in stride(from: order.count - 1, to: 0, by: -1) {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(i, Int((random >> 33) % UInt64(i + 1)))
      }
      let rate = Training.rate * (1 - Float(epoch) / Float(Training.epochs)) + 0.002
      for i in order { step(samples[i], rate) }
    }
  }

  private mutating func step(_ sample: Sample, _ rate: Float) {
    for (range, label) in sample.labels {
      var scores = Array(repeating: Float(0), count: range.count)
      sum(sample.features, range, into: &scores)
      let highest = scores.max() ?? 0
      var total: Float = 0
      for i in scores.indices {
        scores[i] = Files.exponential(scores[i] - highest)
        total += scores[i]
      }
      for i in scores.indices { scores[i] /= total }
      scores[label - range.lowerBound] -= 1
      move(sample.features, range, scores, rate)
    }
    if let isToDo = sample.isToDo {
      let range = Label.toDo..<Label.toDo + 1
      var scores: [Float] = [0]
      sum(sample.features, range, into: &scores)
      let probability = 1 / (1 + Files.exponential(-scores[0]))
      move(sample.features, range, [probability - (isToDo ? 1 : 0)], rate)
    }
  }

  private func sum(_ features: [Int32], _ range: Range<Int>, into scores: inout [Float]) {
    for feature in features {
      let start = Int(feature) * Label.count + range.lowerBound
      for i in 0..<range.count { scores[i] += weights[start + i] }
    }
  }

  private mutating func move(
    _ features: [Int32], _ range: Range<Int>, _ gradient: [Float], _ rate: Float
  ) {
    for feature in features {
      let start = Int(feature) * Label.count + range.lowerBound
      let shrinking = 1 - rate * Training.decay / Float(counts[Int(feature)])
      for i in 0..<range.count {
        weights[start + i] = weights[start + i] * shrinking - rate * gradient[i]
      }
    }
  }

  /// The weights in the table's units.
  func learnt() -> Learnt {
    func row(_ features: [Int32]) -> [Float] {
      var row = Array(repeating: Float(0), count: Label.count)
      for feature in features where counts[Int(feature)] >= Training.least {
        for label in 0..<Label.count { row[label] += weights[Int(feature) * Label.count + label] }
      }
      return row
    }
    let words = wordFeatures.map(row)
    let keys = names.indices.compactMap { number -> (UInt32, [Float])? in
      guard case .key(let key) = names[number], counts[number] >= Training.least else { return nil }
      return (key, row([Int32(number)]))
    }
    let bias = row([0])
    let all = words + keys.map(\.1) + [bias]
    let largest = all.lazy.flatMap { $0 }.map(abs).max() ?? 1
    // A few very large ones are cut off for the sake of all others.
    let unit = min(largest, 4.5) / 127
    print("unit \(unit), largest weight \(largest), \(keys.count) pairs and affixes")
    func quantised(_ row: [Float]) -> [Int8] {
      row.map { Int8(max(-127, min(127, ($0 / unit).rounded()))) }
    }
    return Learnt(
      words: words.map(quantised),
      keys: keys.map { ($0.0, quantised($0.1)) }.filter { $0.1.contains { $0 != 0 } },
      bias: quantised(bias))
  }
}
