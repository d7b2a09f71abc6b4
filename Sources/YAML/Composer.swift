import CYAML
import SourceText

/// Builds the value tree from libyaml's events, with a stack of its own in place of recursion.
struct Composer {
  /// A collection that has been opened and not closed yet.
  private struct Frame {
    var isMapping: Bool
    var isFlow: Bool
    var start: Int
    /// Where the last of its items ends.
    var end: Int
    var anchor: String?
    var items: [YAMLNode] = []
    var entries: [YAMLMapping.Entry] = []
    /// A key that waits for its value.
    var key: YAMLNode?
    /// How many values there were when it was opened, to tell how many it holds.
    var countBefore: Int
  }

  private var cursor: ByteCursor
  /// Where the document begins in the file.
  private let base: Int
  /// Where it ends in the file.
  private let end: Int
  private let source: SourceText
  private var stack: [Frame] = []
  private var root: YAMLNode?
  private var nodeCount = 0
  private var aliasedCount = 0
  private var anchors: [String: (node: YAMLNode, count: Int)] = [:]
  private var hasDocument = false

  static func compose(_ source: SourceText, in range: Range<Int>) -> YAMLDocument {
    if range.isEmpty { return YAMLDocument(root: nil, error: nil) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let input = UnsafeBufferPointer(rebasing: bytes[range])
      guard var parser = EventParser(input) else {
        return YAMLDocument(root: nil, error: YAMLError("there is no memory left", at: range))
      }
      var composer = Composer(source, base: range.lowerBound, input: input)
      do throws(YAMLError) {
        try composer.run(&parser)
        return YAMLDocument(root: composer.root, error: nil)
      } catch {
        return YAMLDocument(root: composer.rootSoFar(), error: error)
      }
    }
  }

  private init(_ source: SourceText, base: Int, input: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.base = base
    self.end = base + input.count
    self.cursor = ByteCursor(input)
  }

  private mutating func run(_ parser: inout EventParser) throws(YAMLError) {
    while true {
      guard parser.advance() else { throw error(for: parser.fault) }
      switch parser.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
        return
      case YAML_DOCUMENT_START_EVENT:
        if hasDocument {
          throw YAMLError(
            "a second document begins here", at: restOfLine(from: place(parser.start)))
        }
        hasDocument = true
      case YAML_SCALAR_EVENT:
        let start = place(parser.start)
        let node = YAMLNode(.scalar(parser.scalar), at: trimmed(start..<place(parser.end)))
        nodeCount += 1
        if let anchor = parser.anchor { anchors[anchor] = (node, 1) }
        add(node)
      case YAML_ALIAS_EVENT:
        try addAlias(parser)
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        try open(parser)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        close(at: parser.end)
      default:
        break
      }
    }
  }

  private mutating func open(_ parser: borrowing EventParser) throws(YAMLError) {
    let start = place(parser.start)
    if stack.count == YAMLDocument.maximumDepth {
      throw YAMLError("values are nested too deeply here", at: restOfLine(from: start))
    }
    nodeCount += 1
    stack.append(
      Frame(
        isMapping: parser.type == YAML_MAPPING_START_EVENT, isFlow: parser.isFlow, start: start,
        end: start, anchor: parser.anchor, countBefore: nodeCount - 1))
  }

  private mutating func close(at mark: Int) {
    guard let frame = stack.popLast() else { return }
    // A block ends, for libyaml, where the next token begins; what it holds ends before.
    let end = frame.isFlow ? place(mark) : frame.end
    let node = node(of: frame, end: end)
    if let anchor = frame.anchor { anchors[anchor] = (node, nodeCount - frame.countBefore) }
    add(node)
  }

  private func node(of frame: Frame, end: Int) -> YAMLNode {
    let range = frame.start..<max(frame.start, end)
    return frame.isMapping
      ? YAMLNode(.mapping(YAMLMapping(frame.entries)), at: range)
      : YAMLNode(.sequence(frame.items), at: range)
  }

  private mutating func addAlias(_ parser: borrowing EventParser) throws(YAMLError) {
    let start = place(parser.start)
    let range = start..<place(parser.end)
    let name = parser.anchor ?? ""
    guard let anchored = anchors[name] else {
      throw YAMLError(
        "`*\(name)` refers to a value that isn't there; text that begins with `*` has to be in quotes",
        at: range)
    }
    aliasedCount += anchored.count
    nodeCount += anchored.count
    if aliasedCount > YAMLDocument.maximumAliasedNodes {
      throw YAMLError("the aliases up to here stand for too many values", at: range)
    }
    add(YAMLNode(anchored.node.content, at: range))
  }

  private mutating func add(_ node: YAMLNode) {
    guard !stack.isEmpty else {
      root = node
      return
    }
    let top = stack.count - 1
    stack[top].end = max(stack[top].end, node.range.upperBound)
    if !stack[top].isMapping {
      stack[top].items.append(node)
    } else if let key = stack[top].key {
      stack[top].entries.append(YAMLMapping.Entry(key: key, value: node))
      stack[top].key = nil
    } else {
      stack[top].key = node
    }
  }

  /// What was read before an error: the outermost collection with the items that were whole.
  private func rootSoFar() -> YAMLNode? {
    guard let outermost = stack.first else { return root }
    return node(of: outermost, end: outermost.end)
  }

  // MARK: Places

  /// The offset in the file of a character of the input.
  private mutating func place(_ character: Int) -> Int {
    base + cursor.offset(ofCharacter: character)
  }

  /// A block scalar ends, for libyaml, after its line endings.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [0x0A, 0x0D, 0x20, 0x09].contains(source.bytes[end - 1]) {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private func restOfLine(from offset: Int) -> Range<Int> {
    let line = source.line(source.line(at: offset))
    return offset..<max(offset, line.upperBound)
  }

  private mutating func error(for fault: EventParser.Fault) -> YAMLError {
    let problem =
      fault.isInReader ? base + fault.problemByte : place(fault.problemCharacter)
    if problem >= end, let open = stack.last(where: { opensWithBracket($0) }) {
      let bracket = Character(Unicode.Scalar(source.bytes[open.start]))
      return YAMLError("this `\(bracket)` is not closed", at: restOfLine(from: open.start))
    }
    let offset = FaultWords.pointsAtContext(fault) ? place(fault.contextCharacter) : problem
    let character = problem < end ? source.bytes[problem] : 0
    return YAMLError(
      FaultWords.message(for: fault, at: character), at: restOfLine(from: offset))
  }

  /// A single pair in a list, as in `[a: b]`, has no bracket of its own.
  private func opensWithBracket(_ frame: Frame) -> Bool {
    frame.isFlow
      && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(source.bytes[frame.start])
  }
}
