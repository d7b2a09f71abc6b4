import SystemPackage
import TestSupport
import Testing

/// `hook install`, `uninstall` and `status` keep whatever was there.
@Suite struct HookInstallTests {
  private let path = ".git/hooks/pre-commit"

  @Test func installedTwiceIsInstalledOnce() async throws {
    let repository = try await GitRepository()
    #expect(try await repository.hook("install").output == "Installed \(path).\n")
    let before = try await repository.sh("cat \(path); ls .git/hooks")
    #expect(try await repository.hook("install").output == "\(path) is in place already.\n")
    #expect(try await repository.sh("cat \(path); ls .git/hooks") == before)
    #expect(try await repository.sh("test -x \(path) && sh -n \(path)") == "")
    #expect(try await repository.hook("uninstall").output == "Removed \(path).\n")
    #expect(try await repository.hook("uninstall").output == "There is no hook to remove.\n")
    #expect(try await repository.attempt("test -e \(path)").status == 1)
  }

  @Test func statusTellsWhatIsThere() async throws {
    let repository = try await GitRepository()
    #expect(
      try await repository.hook("status").output
        == "\(path): not installed; `interviewlint hook install` puts it in place\n")
    try await repository.hook("install")
    #expect(
      try await repository.hook("status").output
        == """
        \(path): installed
          where interviewlint is not on the PATH: \(try Tool.program.string)

        """)
    try await repository.sh("chmod a-x \(path)")
    #expect(try await repository.hook("status").output.contains("not executable"))
  }

  @Test(arguments: [
    "#!/bin/sh\necho earlier >&2\nexit 0\n", "#!/bin/sh\r\nexit 3", "\u{7F}ELF no text", "",
  ])
  func aHookThatWasThereComesBackByteForByte(_ text: String) async throws {
    let repository = try await GitRepository()
    try repository.write(text, to: path)
    try await repository.sh("chmod 751 \(path)")
    let look = "cksum < \(path); ls -l \(path) | cut -c1-10; ls .git/hooks"
    let before = try await repository.sh(look)
    let installed = try await repository.hook("install")
    #expect(installed.output.contains("pre-commit.before-interviewlint and goes first."))
    try await repository.hook("install")
    #expect(
      try await repository.hook("status").output.contains(
        "  runs first: .git/hooks/pre-commit.before-interviewlint\n"))
    #expect(
      try await repository.hook("uninstall").output
        == "Removed the hook; \(path) is again what it was before.\n")
    #expect(try await repository.sh(look) == before)
  }

  @Test func aLinkThatWasThereStaysOne() async throws {
    let repository = try await GitRepository()
    try await repository.sh(
      "printf '#!/bin/sh\necho linked\n' > .git/hooks/x && chmod +x .git/hooks/x && ln -s x \(path)"
    )
    try await repository.hook("install")
    try await repository.stage("x", as: "x.txt")
    #expect(try await repository.commit("-q").errors == "linked\n")
    try await repository.hook("uninstall")
    #expect(try await repository.sh("readlink \(path)") == "x\n")
  }

  @Test func theHookThatWasThereGoesFirst() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\necho earlier\nexit $(cat status)\n", to: path)
    try await repository.sh("chmod +x \(path)")
    try await repository.hook("install")
    try await repository.stage(Notes.overstepping, as: "a.md")
    try repository.write("5", to: "status")
    let refused = try await repository.commit()
    #expect(refused.errors == "earlier\n")
    #expect(refused.status == 1)
    try repository.write("0", to: "status")
    let checked = try await repository.commit()
    #expect(checked.errors.hasPrefix("earlier\na.md:"))
    #expect(checked.status == 1)
  }

  /// As git itself does with a hook that isn't executable.
  @Test func aHookThatWasSwitchedOffStaysSo() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\nexit 1\n", to: path)
    try await repository.hook("install")
    try await repository.stage("x", as: "x.txt")
    #expect(try await repository.commit("-q").status == 0)
  }

  @Test(arguments: ["my hooks", "$HOME/shared"])
  func hooksCanBeElsewhere(_ folder: String) async throws {
    let repository = try await GitRepository()
    try await repository.sh("git config core.hooksPath \"\(folder)\" && mkdir sub")
    let below = repository.root.appending("sub")
    let installed = try await repository.hook("install", in: below)
    #expect(installed.output.contains("core.hooksPath names this folder"))
    try await repository.sh("test -x \"\(folder)/pre-commit\"")
    #expect(try await repository.attempt("test -e \(path)").status == 1)
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.commit(in: below).status == 1)
    try await repository.hook("uninstall")
    #expect(try await repository.commit(in: below).status == 0)
  }

  @Test func hooksThatAreSwitchedOff() async throws {
    let repository = try await GitRepository()
    try await repository.sh("git config core.hooksPath /dev/null")
    let installed = try await repository.hook("install")
    #expect(
      installed.errors
        == "interviewlint: /dev/null: is no folder, so hooks are switched off; see core.hooksPath\n"
    )
    #expect(installed.status == 2)
  }

  @Test func hooksThatAreNowhere() async throws {
    let repository = try await GitRepository("git init -q && git config core.hooksPath ''")
    for command in ["install", "uninstall", "status"] {
      let outcome = try await repository.hook(command)
      #expect(
        outcome.errors
          == "interviewlint: core.hooksPath is empty, so git runs no hooks; unset it with "
          + "`git config --unset core.hooksPath`\n")
      #expect(outcome.status == 2)
    }
    #expect(try await repository.sh("ls") == "")
  }

  @Test func foldersForHooksThatAreYetToBeMade() async throws {
    let repository = try await GitRepository("git init -q && git config core.hooksPath a/b/c")
    #expect(try await repository.hook("install").status == 0)
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(try await repository.commit().oversteps == ["a.md"])
  }

  /// Whoever takes the hook away by hand leaves the other behind.
  @Test func whatIsLeftFromBeforeComesBack() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\n# one\n", to: path)
    try await repository.hook("install")
    try await repository.sh("rm \(path)")
    #expect(
      try await repository.hook("install").output
        == """
        Installed \(path).
        The hook that was there is kept as \(path).before-interviewlint and goes first.

        """)
    try await repository.sh("rm \(path)")
    #expect(
      try await repository.hook("uninstall").output
        == "There is no hook to remove; \(path) is again what it was before.\n")
    #expect(try await repository.sh("cat \(path)") == "#!/bin/sh\n# one\n")
  }

  @Test func aFolderIsNoHookToKeep() async throws {
    let repository = try await GitRepository()
    try await repository.sh("mkdir -p \(path)")
    let outcome = try await repository.hook("install")
    #expect(outcome.errors.hasSuffix("/\(path): a folder has the hook's name; remove it first\n"))
    #expect(outcome.status == 2)
    try await repository.sh("rmdir \(path)")
  }

  @Test func aRepositoryWithoutAFolderForHooks() async throws {
    let repository = try await GitRepository("git init -q --template=")
    #expect(try await repository.hook("install").status == 0)
    try await repository.sh("test -x \(path)")
  }

  @Test func whatWasChangedByHandIsLeftAlone() async throws {
    let repository = try await GitRepository()
    try await repository.hook("install")
    try await repository.sh("echo '# mine' >> \(path)")
    let before = try await repository.sh("cat \(path)")
    for command in ["install", "uninstall"] {
      let outcome = try await repository.hook(command)
      #expect(outcome.errors.contains("was changed by hand, so it is left alone"))
      #expect(outcome.status == 2)
    }
    #expect(try await repository.hook("status").output.contains("changed by hand"))
    #expect(try await repository.sh("cat \(path)") == before)
  }

  @Test func aSecondForeignHookIsNotChainedToo() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\n# one\n", to: path)
    try await repository.hook("install")
    try repository.write("#!/bin/sh\n# two\n", to: path)
    let outcome = try await repository.hook("install")
    #expect(outcome.errors.contains("join them by hand"))
    #expect(outcome.status == 2)
    #expect(
      try await repository.hook("uninstall").output
        == "\(path) is not interviewlint's, so it is left alone.\n")
  }

  /// As another user where the tests are run by the superuser, who may write everywhere.
  @Test(.enabled(if: !Shell.isRoot || Shell.has("setpriv"), "setpriv is not installed"))
  func whereNothingCanBeWrittenNothingChanges() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\n# one\n", to: path)
    let program = Shell.quoted(try Tool.program.string)
    try await repository.sh("cp \(program) ../interviewlint")
    var user = ""
    if Shell.isRoot {
      try await repository.sh("chown -R 65534:65534 ..")
      user = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    }
    let before = try await repository.sh("ls -l .git/hooks; chmod a-w .git/hooks")
    let installed = try await repository.attempt("\(user) ../interviewlint hook install")
    #expect(installed.status == 2)
    #expect(installed.errors.split(separator: "\n").count == 1)
    #expect(installed.errors.contains("make the folder writable"))
    #expect(try await repository.sh("ls -l .git/hooks; chmod u+w .git/hooks") == before)
    // Nor is a hook taken away by halves.
    try await repository.sh("\(user) ../interviewlint hook install && chmod a-w .git/hooks")
    let both = try await repository.sh("ls -l .git/hooks")
    let removed = try await repository.attempt("\(user) ../interviewlint hook uninstall")
    #expect(removed.status == 2)
    #expect(try await repository.sh("ls -l .git/hooks; chmod u+w .git/hooks") == both)
  }

  /// For the superuser, too: a folder in place of the new file.
  @Test func aFailureHalfWayIsUndone() async throws {
    let repository = try await GitRepository()
    try repository.write("#!/bin/sh\n# one\n", to: path)
    try await repository.sh("mkdir -p .git/hooks/pre-commit.interviewlint-new")
    let before = try await repository.sh("ls -l .git/hooks; cat \(path)")
    let outcome = try await repository.hook("install")
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try await repository.sh("ls -l .git/hooks; cat \(path)") == before)
  }

  @Test(arguments: ["install", "uninstall", "status"])
  func notARepository(_ command: String) async throws {
    let folder = try await GitRepository("true")
    let outcome = try await folder.hook(command)
    #expect(
      outcome
        == Tool.Outcome(
          status: 2, output: "",
          errors:
            "interviewlint: not in a git repository; run this in one, or `git init` first\n"))
  }
}
