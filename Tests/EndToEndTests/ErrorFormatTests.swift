import SystemPackage
import TestSupport
import Testing

/// Editors find their way to the findings by the files in `samples/editors`, without a language server.
@Suite("Findings in editors")
struct ErrorFormatTests {
  private static let samples = Tool.checkout.appending("samples/editors")
  private static let command = "check . --output-format concise --today 2026-11-22"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    Shell.run("mkdir \(Shell.quoted(folder.file("my notes").string))")
    try folder.write(
      """
      # Dup — Planner

      - Tue 2026-11-18 Interview with Dana
        - Hear back by: 2026-11-20
      - 2026-02-30 Called: them, 5:30
      - 2026-11-21 Called
      """, to: "my notes/odd, name.md")
    try folder.write(Notes.overstepping, to: "a.md")
    return folder
  }

  /// What the program itself puts out: `file|line|column|severity|message [rule]`.
  private static func expected(in folder: TemporaryFolder) async throws -> [String] {
    let program = try Tool.program.string
    let run = try await Tool.run(
      program, command.split(separator: " ").map(String.init), in: folder.path)
    let lines = run.output.split(separator: "\n").dropLast()
    #expect(lines.count > 8)
    return lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      let rest = parts[3].dropFirst()
      let colon = rest.firstIndex(of: ":") ?? rest.endIndex
      return (parts[..<3] + [rest[..<colon], rest[colon...].dropFirst(2)]).joined(separator: "|")
    }
  }

  @Test("Vim's quickfix list", .enabled(if: Shell.has("vim"), "vim is not installed"))
  func vim() async throws {
    let folder = try Self.folder()
    try folder.write(
      """
      set runtimepath^=\(Self.samples.appending("vim").string)
      compiler interviewlint
      let &makeprg = '\(try Tool.program.string) \(Self.command)'
      silent make!
      let g:names = {'e': 'error', 'w': 'warning', 'n': 'note'}
      let list = map(getqflist(), {_, e -> join([
        \\ bufname(e.bufnr), e.lnum, e.col, g:names[e.type], e.text], '|')})
      call writefile(list, 'list.txt')
      qall!
      """, to: "test.vim")
    let run = try await Tool.run(
      "/bin/sh", ["-c", "vim -Nu NONE -es -S test.vim </dev/null"], in: folder.path)
    #expect(run.status == 0)
    let list = try folder.read("list.txt").split(separator: "\n").map(String.init)
    #expect(try await list == Self.expected(in: folder))
  }

  @Test("Emacs' compile mode", .enabled(if: Shell.has("emacs"), "emacs is not installed"))
  func emacs() async throws {
    let folder = try Self.folder()
    try folder.write(
      """
      (require 'compile)
      (with-temp-buffer
        (setq default-directory "\(folder.path.string)/")
        (process-file-shell-command "\(try Tool.program.string) \(Self.command)" nil t)
        (compilation-mode)
        (compilation--ensure-parse (point-max))
        (goto-char (point-min))
        (while (not (eobp))
          (let ((message (get-text-property (point) 'compilation-message)))
            (when message
              (let ((place (compilation--message->loc message)))
                (princ (format "%s|%s|%s|%s\\n"
                  (caar (compilation--loc->file-struct place)) (compilation--loc->line place)
                  (compilation--loc->col place)
                  (aref ["note" "warning" "error"] (compilation--message->type message)))))))
          (forward-line 1)))
      """, to: "test.el")
    let run = try await Tool.run(
      "/bin/sh", ["-c", "emacs --batch -Q -l test.el 2>/dev/null"], in: folder.path)
    let places = try await Self.expected(in: folder).map {
      $0.split(separator: "|").prefix(4).joined(separator: "|")
    }
    #expect(run.output.split(separator: "\n").map(String.init) == places)
  }

  @Test("VS Code's problem matcher", .enabled(if: Shell.has("node"), "node is not installed"))
  func code() async throws {
    let folder = try Self.folder()
    try folder.write(
      """
      const fs = require('fs');
      const tasks = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
      const pattern = tasks.tasks[0].problemMatcher.pattern;
      for (const line of fs.readFileSync(0, 'utf8').split('\\n')) {
        const m = new RegExp(pattern.regexp).exec(line);
        if (m) console.log(['file', 'line', 'column', 'severity', 'message']
          .map(key => m[pattern[key]]).join('|') + ` [${m[pattern.code]}]`);
      }
      """, to: "test.js")
    let run = try await Tool.run(
      "/bin/sh",
      [
        "-c", "\"$0\" \(Self.command) | node test.js \"$1\"", try Tool.program.string,
        Self.samples.appending("vscode/tasks.json").string,
      ], in: folder.path)
    #expect(
      try await run.output.split(separator: "\n").map(String.init) == Self.expected(in: folder))
  }
}
