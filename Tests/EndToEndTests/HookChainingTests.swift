import SystemPackage
import TestSupport
import Testing

/// A hook that was there works as if it stood alone.
@Suite struct HookChainingTests {
  private func repository(_ hook: String, in folder: String) async throws -> GitRepository {
    let quoted = Shell.quoted(folder)
    let repository = try await GitRepository("git init -q && git config core.hooksPath \(quoted)")
    try repository.write(hook, to: "\(folder)/pre-commit")
    try await repository.sh("chmod +x \(quoted)/pre-commit")
    return repository
  }

  /// Husky 9 has one script for all hooks, which goes by the name that it was started by.
  @Test func aHookThatLooksAtItsName() async throws {
    let repository = try await repository(
      "#!/usr/bin/env sh\n. \"$(dirname \"$0\")/h\"\n", in: ".husky/_")
    try repository.write(
      """
      n=$(basename "$0")
      s=$(dirname "$(dirname "$0")")/$n
      [ ! -f "$s" ] && exit 0
      sh -e "$s" "$@"
      exit $?
      """, to: ".husky/_/h")
    try repository.write("echo theirs\nexit 3\n", to: ".husky/pre-commit")
    #expect(try await repository.hook("install").status == 0)
    try await repository.stage(Notes.overstepping, as: "a.md")
    let refused = try await repository.commit()
    #expect(refused.errors == "theirs\n")
    #expect(refused.status == 1)
    try repository.write("echo theirs\n", to: ".husky/pre-commit")
    #expect(try await repository.commit().oversteps == ["a.md"])
  }

  /// Husky 8 starts the hook once more, under its name.
  @Test func aHookThatStartsItselfAgain() async throws {
    let repository = try await repository(
      """
      #!/usr/bin/env sh
      if [ -z "$started" ]; then
        export started=1
        sh -e "$0" "$@"
        exit $?
      fi
      echo theirs
      """, in: "my hooks")
    try await repository.hook("install")
    try await repository.stage(Notes.overstepping, as: "a.md")
    let refused = try await repository.commit()
    #expect(refused.errors.hasPrefix("theirs\na.md:"))
    #expect(refused.oversteps == ["a.md"])
    try await repository.stage(Notes.fine, as: "a.md")
    #expect(try await repository.commit().status == 0)
  }

  @Test(arguments: [
    "#!/bin/sh", "#!/bin/sh -e", "#! /bin/sh", "#!/usr/bin/env sh", "#!/bin/bash",
    "#!/usr/bin/env bash", "",
  ])
  func aHookInAnyShell(_ opening: String) async throws {
    let repository = try await repository(
      "\(opening)\n[ \"${0%/*}\" = h ] && echo $# here && [ -e go ] && exit 0\nexit 5\n", in: "h")
    try await repository.hook("install")
    try await repository.stage("x", as: "x.txt")
    let refused = try await repository.commit("-q")
    #expect(refused == Tool.Outcome(status: 1, output: "", errors: "0 here\n"))
    try repository.write("", to: "go")
    #expect(try await repository.commit("-q").status == 0)
  }

  /// A script for bash may ask whether it is run or read.
  @Test func aHookThatMustBeRun() async throws {
    let repository = try await repository(
      "#!/bin/bash\nif [[ ${BASH_SOURCE[0]} == \"$0\" ]]; then exit 3; fi\n", in: "h")
    try await repository.hook("install")
    try await repository.stage("x", as: "x.txt")
    #expect(try await repository.commit("-q").status == 1)
  }
}
