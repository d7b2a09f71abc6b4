package import SystemPackage

/// The text of the pre-commit hook.
package struct HookScript: Equatable, Sendable {
  /// Where the program was when the hook was installed: absolute. It is run from there where it isn't
  /// on the `PATH`, as in editors that were not started from a shell.
  package var program: FilePath

  package init(program: FilePath) { self.program = program }

  /// The name of the hook that was there before, in the same folder.
  static let earlierName = "pre-commit.before-interviewlint"

  private static let opening = #"""
    #!/bin/sh
    # Made by `interviewlint hook install`; `interviewlint hook uninstall` takes it away.
    # It checks the interview journals that are about to be committed.

    # The hook that was here before goes first. One for sh gets to see this name as its own: some
    # tell by it what to do, and some start themselves again, which must not check twice.
    earlier=${0%/*}/\#(earlierName)
    # The one of the pre-commit framework, installed again meanwhile, is what runs this.
    if [ -n "$PRE_COMMIT_RUNNING_LEGACY" ] && grep -q pre-commit.com "$earlier" 2>/dev/null; then
      earlier=
    fi
    if [ -x "$earlier" ]; then
      outer=$INTERVIEWLINT_HOOK
      export INTERVIEWLINT_HOOK="$PWD/$0"
      IFS= read -r line <"$earlier" || :
      case "$line " in
      '#!'*[/\ ]sh\ *) ${line#??} -c '. "${0%/*}/\#(earlierName)"' "$0" "$@" || exit $? ;;
      *) "$earlier" "$@" || exit $? ;;
      esac
      if [ "$outer" = "$INTERVIEWLINT_HOOK" ]; then exit 0; fi
    fi

    program=interviewlint
    installed=
    """#

  private static let closing = #"""

    if ! command -v "$program" >/dev/null 2>&1; then
      program=$installed
      if ! [ -x "$program" ]; then
        echo "interviewlint: neither on the PATH nor at $program; install it, or remove $0" >&2
        exit 2
      fi
    fi
    exec "$program" check --staged

    """#

  package var text: String {
    let text = Self.opening + Self.quoted(program.string) + Self.closing
    return text + Self.seal(of: text)
  }

  /// Reads what `text` has written; nil for any other text.
  init?(_ text: String) {
    guard text.hasPrefix(Self.opening), Self.isSealed(text) else { return nil }
    let above = text.dropLast(Self.seal(of: "").count)
    guard above.hasSuffix(Self.closing) else { return nil }
    let quoted = above.dropFirst(Self.opening.count).dropLast(Self.closing.count)
    let word = String(quoted.dropFirst().dropLast())
    program = FilePath(word.replacing(Self.quote, with: "'"))
    if self.text != text { return nil }
  }

  // MARK: Other versions

  /// The last line, by which any version can tell whether the ones above are as a version wrote them.
  static func seal(of text: some StringProtocol) -> String {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "# interviewlint-hook \(String(repeating: "0", count: 16 - digits.count))\(digits)\n"
  }

  /// Whether a text is as some version wrote it.
  static func isSealed(_ text: String) -> Bool {
    guard let end = text.dropLast().lastIndex(of: "\n") else { return false }
    let above = text[...end]
    return text[above.endIndex...] == seal(of: above)
  }

  /// Whether a text was made from one of this type, by another version or with changes by hand.
  static func isLike(_ text: String) -> Bool { text.contains("`interviewlint hook install`") }

  /// A `'` for the shell, within `'…'`.
  private static let quote = #"'\''"#

  private static func quoted(_ word: String) -> String {
    "'\(word.replacing("'", with: quote))'"
  }
}
