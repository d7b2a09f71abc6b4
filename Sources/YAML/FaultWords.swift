/// Says libyaml's errors in words for people who don't know its grammar.
enum FaultWords {
  /// Whether what was opened and not closed is the place to show, rather than where libyaml gave
  /// up, which may be many lines below.
  static func pointsAtContext(_ fault: EventParser.Fault) -> Bool {
    switch fault.context {
    case "while scanning a quoted scalar":
      fault.problem != "found unknown escape character"
    case "while scanning a simple key", "while scanning an alias", "while scanning an anchor": true
    case "while parsing a flow sequence", "while parsing a flow mapping":
      fault.problem != "did not find expected node content"
    default: false
    }
  }

  /// - Parameter character: the byte at which libyaml gave up.
  static func message(for fault: EventParser.Fault, at character: UInt8) -> String {
    switch fault.problem {
    case "mapping values are not allowed in this context":
      "there is a second `: ` in this line; put the value in quotes"
    case "found character that cannot start any token":
      character == UInt8(ascii: "\t")
        ? "a tab stands here; indent with spaces"
        : "text can't begin with `\(Character(Unicode.Scalar(character)))` here; put it in quotes"
    case "could not find expected ':'":
      "this line is not `key: value`"
    case "did not find expected key":
      "this line is not `key: value`, or does not line up with the keys above it"
    case "did not find expected '-' indicator":
      "this line does not line up with the list above it"
    case "found unexpected end of stream", "found unexpected document indicator":
      "this quote is never closed"
    case "did not find expected ',' or ']'":
      "this `[` is not closed, or a comma is missing"
    case "did not find expected ',' or '}'":
      "this `{` is not closed, or a comma is missing"
    case "did not find expected node content":
      "a value is missing here"
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      "a tab stands here; indent with spaces"
    case "found unknown escape character":
      "this `\\` begins no known escape; use single quotes, or `\\\\`"
    case "block sequence entries are not allowed in this context":
      "a list has to begin on a line of its own"
    case "mapping keys are not allowed in this context":
      "a key can't stand here"
    case "did not find expected alphabetic or numeric character":
      "text that begins with `*` or `&` has to be in quotes"
    case "did not find expected <document start>":
      "this line doesn't belong to what stands above it"
    case "control characters are not allowed":
      "a control character stands here"
    case "":
      "this can't be read"
    default:
      fault.context.isEmpty ? fault.problem : "\(fault.problem) \(fault.context)"
    }
  }
}
