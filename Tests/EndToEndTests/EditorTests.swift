import Subprocess
import SystemPackage
import TestSupport
import Testing

/// Real editors, without a screen: diagnostics arrive, and a code action gives the expected file.
@Suite struct EditorTests {
  private static let scripts = Tool.checkout.appending("Tests/EndToEndTests/Editors")

  /// A sample in a folder of its own, and the same as `check --fix` leaves it.
  private func prepare(_ name: String) async throws -> (folder: TemporaryFolder, fixed: String) {
    let folder = try TemporaryFolder()
    let expected = try TemporaryFolder()
    let sample = TextFile.read(Tool.checkout.appending("samples").appending(name).string)
    let text = try #require(name == Self.windows ? Self.fromWindows : sample)
    try folder.write(text, to: name)
    try expected.write(text, to: name)
    _ = try await Tool.run("check", "--fix", "--today", "2026-11-22", in: expected.path)
    let fixed = try expected.read(name)
    #expect(fixed != text)
    return (folder, fixed)
  }

  /// The config that is offered says `interviewlint`, which is found in the folder `bin`.
  private func run(
    _ script: String, config: String = "", _ name: String = "", in folder: TemporaryFolder
  ) async throws -> Tool.Outcome {
    let program = Shell.quoted(try Tool.program.string)
    let bin = Shell.quoted(folder.file("bin").string)
    Shell.run("mkdir \(bin)")
    try folder.write(
      "#!/bin/sh\nexec \(program) \"$@\" --today 2026-11-22\n", to: "bin/interviewlint",
      mode: [.ownerReadWriteExecute])
    return try await Tool.run(
      "/bin/sh", ["-c", script, Self.scripts.string], in: folder.path,
      environment: .inherit.updating([
        "INTERVIEWLINT": try Tool.program.string, "FOLDER": folder.path.string, "JOURNAL": name,
        "HOME": folder.path.string, "PATH": "\(folder.file("bin").string):\(Tool.path)",
        "CONFIG": Tool.checkout.appending("samples/editors").appending(config).string,
      ]))
  }

  /// With LF and with CR LF, in ASCII and beyond it.
  static let samples = ["castlebryn-dairy.md", windows]
  static let windows = "windows.md"
  static let fromWindows = [
    "# Acmé 🎉 — Job", "", "- 🎉 2026-11-03 Interview with Dana", "  - 🎉 Notes",
    "- Nov 4 Thank-you email to Dana about the 🎉 tour", "",
  ].joined(separator: "\r\n")

  @Test(.enabled(if: Shell.has("nvim"), "Neovim is not installed"), arguments: samples)
  func neovim(_ name: String) async throws {
    let (folder, fixed) = try await prepare(name)
    let run = try await run(
      #"exec nvim --headless -u NONE -i NONE -n -c "luafile $0/neovim.lua""#,
      config: "neovim.lua", name, in: folder)
    #expect(run.errors.contains("ACTION: Mend what can be mended safely"), "\(run.errors)")
    #expect(run.status == 0)
    #expect(try folder.read(name) == fixed)
  }

  @Test(
    .enabled(
      if: Shell.has("emacs")
        && Shell.run("ls /usr/share/emacs/site-lisp/elpa/eglot-* >/dev/null 2>&1") == 0,
      "Emacs with eglot is not installed"), arguments: samples)
  func eglot(_ name: String) async throws {
    let (folder, fixed) = try await prepare(name)
    let run = try await run(
      #"exec emacs -Q --batch -l "$0/emacs.el""#, config: "emacs.el", name, in: folder)
    #expect(run.errors.contains("ACTION: Mend what can be mended safely"), "\(run.errors)")
    #expect(run.status == 0)
    #expect(try folder.read(name) == fixed)
  }

  @Test(
    .enabled(
      if: Shell.has("vim") && Shell.run("test -d /usr/share/vim-ale") == 0,
      "Vim with ALE is not installed"))
  func ale() async throws {
    let (folder, _) = try await prepare("castlebryn-dairy.md")
    let run = try await run(
      #"exec vim -Nu NONE -i NONE -n -es -S "$0/ale.vim" </dev/null"#, config: "vim/ale.vim",
      "castlebryn-dairy.md", in: folder)
    let found = try folder.read("found.txt").filter { $0.isNumber }
    #expect(Int(found).map { $0 > 0 } == true, "\(run.errors)")
  }

  /// Every message checked against the protocol's types and what the clients say they can do.
  @Test(
    .enabled(
      if: Shell.run("python3 -c 'import pytest_lsp' 2>/dev/null") == 0,
      "pytest-lsp is not installed"))
  func everyMessageFitsTheProtocol() async throws {
    let folder = try TemporaryFolder()
    Shell.run(
      "cp \(Shell.quoted(Tool.checkout.appending("samples").string))/*.md "
        + Shell.quoted(folder.path.string))
    let run = try await run(
      #"exec python3 -m pytest -q -p no:cacheprovider "$0/test_protocol.py""#, in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
