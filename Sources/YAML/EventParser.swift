import CYAML

/// libyaml's event parser over bytes that outlive it.
struct EventParser: ~Copyable {
  /// On the heap: libyaml keeps a pointer to the parser in the parser.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event that was read last. Zeroed, as libyaml leaves it after deleting it, before the
  /// first.
  private let current: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter input: UTF-8, not empty. It has to stay where it is while the parser lives.
  /// - Returns: nil where there is no memory left.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) != 0 else {
      // libyaml has freed what it got.
      parser.initialize(to: yaml_parser_t())
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(current)
    current.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event into `event`. After an error there is none; see `fault`.
  mutating func advance() -> Bool {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) != 0
  }

  var type: yaml_event_type_t { current.pointee.type }
  /// In characters from the start of the input.
  var start: Int { current.pointee.start_mark.index }
  /// In characters from the start of the input.
  var end: Int { current.pointee.end_mark.index }

  /// Of a scalar event.
  var scalar: YAMLScalar {
    let scalar = current.pointee.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil
    return YAMLScalar(String(decoding: bytes, as: UTF8.self), style: isPlain ? .plain : .quoted)
  }

  /// Of a sequence or mapping event: whether it is written in brackets.
  var isFlow: Bool {
    type == YAML_SEQUENCE_START_EVENT
      ? current.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      : current.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
  }

  /// The name that an alias event refers to, or that a value is given.
  var anchor: String? {
    let name =
      switch type {
      case YAML_ALIAS_EVENT: current.pointee.data.alias.anchor
      case YAML_SCALAR_EVENT: current.pointee.data.scalar.anchor
      case YAML_SEQUENCE_START_EVENT: current.pointee.data.sequence_start.anchor
      case YAML_MAPPING_START_EVENT: current.pointee.data.mapping_start.anchor
      default: nil as UnsafeMutablePointer<UInt8>?
      }
    return name.map { String(cString: $0) }
  }

  /// What libyaml says of the error that stopped it.
  var fault: Fault {
    func words(_ pointer: UnsafePointer<CChar>?) -> String {
      pointer.map { String(cString: $0) } ?? ""
    }
    let state = parser.pointee
    return Fault(
      isInReader: state.error == YAML_READER_ERROR,
      problem: words(state.problem), context: words(state.context),
      problemByte: state.problem_offset,
      problemCharacter: state.problem_mark.index, contextCharacter: state.context_mark.index)
  }

  struct Fault {
    /// The place is then `problemByte`, else `problemCharacter`; both from the start of the input.
    var isInReader: Bool
    var problem: String
    /// What libyaml was in the midst of; empty where it doesn't say.
    var context: String
    var problemByte: Int
    var problemCharacter: Int
    var contextCharacter: Int
  }
}
