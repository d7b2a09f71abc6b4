/// What stands between the brackets of a task box.
package enum TaskBoxMark {
  /// Whether the task is yet to be done: a blank, or one of the marks that Obsidian's themes give a
  /// meaning, `>` put off, `<` scheduled, `/` begun, `!` important.
  package static func isOpen(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
