package import SystemPackage

/// The text of the pre-commit hook.
package struct HookScript: Equatable, Sendable {
  /// Where the program was when the hook was installed: absolute. It is run from there where it isn't
  /// on the `PATH`, as in editors that were not started from a shell.
  package var program: FilePath

  package init(program: FilePath) { self.program = program }

  /// The name of the hook that was there before, in the same folder.
  static let earlierName = "pre-commit.before-interviewlint"

  private static let opening = """
    #!/bin/sh
    # Made by `interviewlint hook install`; `interviewlint hook uninstall` takes it away.
    # It checks the interview journals that are about to be committed.

    # The hook that was here before goes first.
    earlier=${0%/*}/\(earlierName)
    if [ -x "$earlier" ]; then
      "$earlier" "$@" || exit $?
    fi

    program=interviewlint
    installed=
    """

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

  package var text: String { Self.opening + Self.quoted(program.string) + Self.closing }

  /// Reads what `text` has written; nil for any other text.
  init?(_ text: String) {
    guard text.hasPrefix(Self.opening), text.hasSuffix(Self.closing) else { return nil }
    let quoted = text.dropFirst(Self.opening.count).dropLast(Self.closing.count)
    let word = String(quoted.dropFirst().dropLast())
    program = FilePath(word.replacing(Self.quote, with: "'"))
    if self.text != text { return nil }
  }

  /// Whether a text was made from one of this type, by an earlier version or with changes by hand.
  static func isLike(_ text: String) -> Bool { text.contains("`interviewlint hook install`") }

  /// A `'` for the shell, within `'…'`.
  private static let quote = #"'\''"#

  private static func quoted(_ word: String) -> String {
    "'\(word.replacing("'", with: quote))'"
  }
}
