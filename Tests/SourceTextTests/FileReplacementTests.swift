import SourceText
import SystemPackage
import TestSupport
import Testing

@Suite("Careful replacement of files")
struct FileReplacementTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func shell(_ command: String) -> Int {
    Shell.run("cd \(Shell.quoted(folder.path.string)) && \(command)")
  }

  static func appending(_ text: String) -> (SourceText) -> [UInt8]? {
    { $0.bytes + Array(text.utf8) }
  }

  func problem(_ path: FilePath) -> SourceError.Problem? {
    do throws(SourceError) {
      _ = try FileReplacement.replace(path, Self.appending("!"))
      return nil
    } catch {
      #expect(error.path == path.string)
      return error.problem
    }
  }

  @Test("The new text takes the old one's place, and nothing else is left in the folder")
  func replaces() throws {
    let path = try folder.write("old", to: "a.md")
    let outcome = try FileReplacement.replace(path, Self.appending(" and new"))
    #expect(outcome == .replaced(otherLinks: 0))
    #expect(try folder.read("a.md") == "old and new")
    #expect(folder.names() == ["a.md"])
  }

  @Test("Where there is nothing to change the file isn't touched", arguments: [true, false])
  func unchanged(same: Bool) throws {
    let path = try folder.write("old", to: "a.md")
    #expect(shell("touch -t 200101010000 a.md && touch -t 200201010000 later") == 0)
    let before = try Stat(path)
    let outcome = try FileReplacement.replace(path) { same ? $0.bytes : nil }
    #expect(outcome == .unchanged)
    #expect(try Stat(path).inode == before.inode)
    #expect(shell("test a.md -ot later") == 0)
  }

  @Test("The mode stays", arguments: [0o600, 0o644, 0o664, 0o640, 0o755, 0o200] as [CInterop.Mode])
  func mode(_ mode: CInterop.Mode) throws {
    let path = try folder.write("old", to: "a.md")
    #expect(shell("chmod \(String(mode, radix: 8)) a.md") == 0)
    if mode & 0o400 == 0, !Shell.isRoot { return }
    _ = try FileReplacement.replace(path, Self.appending("!"))
    #expect(try Stat(path).permissions.rawValue == mode)
    #expect(try folder.read("a.md") == "old!")
  }

  @Test("The owner stays, where that is allowed", .enabled(if: Shell.isRoot))
  func owner() throws {
    let path = try folder.write("old", to: "a.md")
    #expect(shell("chown 12345:54321 a.md && chmod 4640 a.md") == 0)
    _ = try FileReplacement.replace(path, Self.appending("!"))
    let status = try Stat(path)
    #expect(status.userID.rawValue == 12345)
    #expect(status.groupID.rawValue == 54321)
    #expect(status.permissions.rawValue == 0o4640)
  }

  @Test("A symbolic link is written through")
  func symbolicLink() throws {
    #expect(shell("mkdir notes && printf old > notes/a.md && ln -s notes/a.md b && ln -s b c") == 0)
    _ = try FileReplacement.replace(folder.file("c"), Self.appending("!"))
    #expect(try folder.read("notes/a.md") == "old!")
    #expect(try Stat(folder.file("c"), followTargetSymlink: false).type == .symbolicLink)
    #expect(shell("test $(ls -A notes | wc -l) = 1") == 0)
  }

  @Test("Other hard links keep the old text, and the caller is told how many")
  func hardLinks() throws {
    let path = try folder.write("old", to: "a.md")
    #expect(shell("ln a.md b.md && ln a.md c.md") == 0)
    let outcome = try FileReplacement.replace(path, Self.appending("!"))
    #expect(outcome == .replaced(otherLinks: 2))
    #expect(try folder.read("a.md") == "old!")
    #expect(try folder.read("b.md") == "old")
  }

  @Test("A file that changes meanwhile is read again", arguments: ["in place", "by renaming"])
  func changedMeanwhile(how: String) throws {
    let path = try folder.write("old", to: "a.md")
    var seen: [String] = []
    let outcome = try FileReplacement.replace(path) { source in
      let text = source.string(0..<source.bytes.count)
      seen.append(text)
      if seen.count == 1 {
        // As long as the old text, so that the size alone doesn't tell.
        let command = how == "in place" ? "printf new > a.md" : "printf new > b && mv b a.md"
        #expect(shell(command) == 0)
      }
      return Array("\(text)!".utf8)
    }
    #expect(outcome == .replaced(otherLinks: 0))
    #expect(seen == ["old", "new"])
    #expect(try folder.read("a.md") == "new!")
    #expect(folder.names() == ["a.md"])
  }

  @Test("A mode that changes meanwhile is kept")
  func modeChangedMeanwhile() throws {
    let path = try folder.write("old", to: "a.md", mode: [.ownerReadWrite, .otherRead])
    _ = try FileReplacement.replace(path) { source in
      #expect(shell("chmod 600 a.md") == 0)
      return source.bytes + [UInt8(ascii: "!")]
    }
    #expect(try Stat(path).permissions == .ownerReadWrite)
  }

  @Test("A file that never stops changing is left to the one that writes it")
  func keepsChanging() throws {
    let path = try folder.write("0", to: "a.md")
    var count = 0
    #expect(throws: SourceError(path: path.string, problem: .keepsChanging)) {
      _ = try FileReplacement.replace(path) { _ in
        count += 1
        #expect(shell("printf \(count) > a.md") == 0)
        return [UInt8(ascii: "!")]
      }
    }
    #expect(try folder.read("a.md") == "\(count)")
    #expect(folder.names() == ["a.md"])
  }

  @Test("A file removed meanwhile stays removed")
  func removedMeanwhile() throws {
    let path = try folder.write("old", to: "a.md")
    #expect(throws: SourceError(path: path.string, problem: .notFound)) {
      _ = try FileReplacement.replace(path) { source in
        #expect(shell("rm a.md") == 0)
        return source.bytes + [33]
      }
    }
    #expect(folder.names().isEmpty)
  }

  @Test("A file that nobody may write is left as it was, even by root")
  func readOnly() throws {
    let path = try folder.write("old", to: "a.md")
    #expect(shell("chmod 444 a.md") == 0)
    #expect(problem(path) == .readOnly)
    #expect(try folder.read("a.md") == "old")
    #expect(folder.names() == ["a.md"])
  }

  @Test("What isn't a regular file is left alone")
  func special() throws {
    #expect(shell("mkdir sub && mkfifo pipe") == 0)
    #expect(problem(folder.file("sub")) == .isDirectory)
    #expect(problem(folder.file("pipe")) == .notRegularFile)
    #expect(problem(folder.file("none")) == .notFound)
  }

  @Test("What a killed run left behind is removed by the next one")
  func leftover() throws {
    let path = try folder.write("old", to: "a.md")
    try folder.write("half of", to: ".a.md.interviewlint-1")
    _ = try FileReplacement.replace(path, Self.appending("!"))
    #expect(folder.names() == ["a.md"])
  }

  @Test("A temporary file's name that is taken by something else is left to it")
  func taken() throws {
    let path = try folder.write("old", to: "a.md")
    try folder.write("precious", to: "target")
    #expect(shell("ln -s target .a.md.interviewlint-1 && mkdir .a.md.interviewlint-2") == 0)
    _ = try FileReplacement.replace(path, Self.appending("!"))
    #expect(try folder.read("a.md") == "old!")
    #expect(try folder.read("target") == "precious")
    #expect(folder.names().count == 4)
  }

  @Test("The longest name that there can be is no obstacle")
  func longName() throws {
    let name = String(repeating: "é", count: 126) + ".md"
    let path = try folder.write("old", to: name)
    _ = try FileReplacement.replace(path, Self.appending("!"))
    #expect(folder.names() == [name])
  }

  @Test("A relative path is replaced where it lies")
  func relative() throws {
    let path = try folder.write("old", to: "a.md")
    let up = String(repeating: "../", count: 30)
    _ = try FileReplacement.replace(FilePath(up + path.string.dropFirst()), Self.appending("!"))
    #expect(try folder.read("a.md") == "old!")
  }

  @Test("A new file appears whole, and never over another")
  func create() throws {
    let path = folder.file("new.md")
    try FileReplacement.create(path, with: Array("one".utf8))
    #expect(throws: SourceError(path: path.string, problem: .alreadyExists)) {
      try FileReplacement.create(path, with: Array("two".utf8))
    }
    #expect(shell("ln -s nothing link.md") == 0)
    #expect(throws: SourceError(path: folder.file("link.md").string, problem: .alreadyExists)) {
      try FileReplacement.create(folder.file("link.md"), with: [])
    }
    #expect(try folder.read("new.md") == "one")
    #expect(folder.names() == ["link.md", "new.md"])
  }

  @Test("Writing makes a file or replaces it, whatever it held")
  func write() throws {
    let path = folder.file("report.html")
    try FileReplacement.write(Array("one".utf8), to: path)
    try folder.write([0xFF, 0x00], to: "report.html")
    #expect(shell("chmod 640 report.html") == 0)
    try FileReplacement.write(Array("two".utf8), to: path)
    #expect(try folder.read("report.html") == "two")
    #expect(try Stat(path).permissions.rawValue == 0o640)
    #expect(folder.names() == ["report.html"])
    let nowhere = folder.file("none/report.html")
    #expect(throws: SourceError(path: nowhere.string, problem: .notFound)) {
      try FileReplacement.write([], to: nowhere)
    }
  }

  @Test("Runs at the same time don't undo each other's work")
  func concurrent() async throws {
    let path = try folder.write("", to: "a.md")
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var written = 0
          for round in 0..<10 {
            do throws(SourceError) {
              _ = try FileReplacement.replace(path) {
                $0.bytes + Array("\(worker)-\(round)\n".utf8)
              }
              written += 1
            } catch {
              #expect(error.problem == .keepsChanging)
            }
          }
          return written
        }
      }
      return try await group.reduce(0, +)
    }
    let lines = try folder.read("a.md").split(separator: "\n")
    #expect(lines.count == count)
    #expect(Set(lines).count == count)
    #expect(folder.names() == ["a.md"])
  }
}
