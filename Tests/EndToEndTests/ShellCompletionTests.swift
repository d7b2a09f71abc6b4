import SystemPackage
import TestSupport
import Testing

/// Shells complete commands, options, their values and paths, each by the script that is made for it.
@Suite("Tab in")
struct ShellCompletionTests {
  /// What is typed, and words that are then offered.
  private static let cases = [
    ("interviewlint ho", ["hook"]), ("interviewlint hook un", ["uninstall"]),
    ("interviewlint check --output-", ["--output-format"]),
    ("interviewlint check --output-format sa", ["sarif"]),
    ("interviewlint check --rule send", ["send-thank-you"]),
    ("interviewlint rule stop-", ["stop-after-silence"]),
    ("interviewlint check acm", ["acme corp.md"]), ("interviewlint summary acm", ["acme corp.md"]),
    ("interviewlint check --config con", ["config.yml"]),
  ]

  /// A folder with the script for a shell, and files to complete.
  private func folder(_ shell: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try await Tool.run("--generate-completion-script", shell)
    try folder.write(made.output, to: "_interviewlint")
    for name in ["acme corp.md", "config.yml"] { try folder.write("", to: name) }
    return folder
  }

  /// - Parameter script: it is given what is typed, and a word to wait for.
  private func expect(_ shell: String, _ script: String) async throws {
    let folder = try await folder(shell)
    for (line, words) in Self.cases {
      let run = try await Tool.run(
        "/usr/bin/env", [shell, "-c", script, line, words[0]], in: folder.path)
      for word in words {
        #expect(run.output.replacing("\\", with: "").contains(word), "\(line): \(run)")
      }
    }
  }

  @Test("bash", .enabled(if: Shell.has("bash"), "bash is not installed"))
  func bash() async throws {
    try await expect(
      "bash",
      """
      source ./_interviewlint
      read -ra COMP_WORDS <<<"$0"
      COMP_LINE=$0 COMP_POINT=${#0} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      function=$(complete -p interviewlint | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      $function interviewlint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
  }

  @Test("fish", .enabled(if: Shell.has("fish"), "fish is not installed"))
  func fish() async throws {
    try await expect("fish", "source ./_interviewlint; complete -C $argv[1]")
  }

  @Test("zsh", .enabled(if: Shell.has("zsh"), "zsh is not installed"))
  func zsh() async throws {
    // A shell on a terminal of its own, since only such a one completes.
    try await expect(
      "zsh",
      #"""
      cat >.zshrc <<'END'
      fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; PS1=
      zle-line-init() { print -n ready }; zle -N zle-line-init
      END
      zmodload zsh/zpty
      zpty shell 'ZDOTDIR=$PWD TERM=dumb zsh -o no_global_rcs -i'
      zpty -r shell text '*ready'
      zpty -w -n shell "$0"$'\t'
      for try in {1..40}; do
        sleep 0.25
        while zpty -r -t shell text; do all+=$text; done
        [[ ${all//\\/} == *$1* ]] && break
      done
      zpty -d shell
      print -r -- "$all"
      """#)
  }
}
