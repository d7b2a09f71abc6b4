import SourceText
import SystemPackage
import TestSupport
import Testing

@Suite("Reading files")
struct ReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func problem(_ path: FilePath) -> SourceError.Problem? {
    do throws(SourceError) {
      _ = try SourceText(reading: path)
      return nil
    } catch {
      #expect(error.path == path.string)
      return error.problem
    }
  }

  @Test("A file is read whole", arguments: [0, 1, 4096, 100_000])
  func whole(size: Int) throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: size)
    let path = try folder.write(bytes, to: "a.md")
    #expect(try SourceText(reading: path).bytes == bytes)
  }

  @Test("A missing file, a folder, a link to nothing and a link to itself are told apart")
  func missing() throws {
    try folder.write("", to: "file")
    let path = Shell.quoted(folder.path.string)
    #expect(Shell.run("cd \(path) && mkdir sub && ln -s nothing dangling && ln -s loop loop") == 0)
    #expect(problem(folder.file("none.md")) == .notFound)
    #expect(problem(folder.file("file/none.md")) == .notFound)
    #expect(problem(folder.file("sub")) == .isDirectory)
    #expect(problem(folder.file("dangling")) == .brokenLink)
    #expect(problem(folder.file("loop")) == .brokenLink)
  }

  @Test("A file that is too large is refused unread")
  func large() throws {
    let path = folder.file("large.md")
    #expect(Shell.run("truncate -s 5G \(Shell.quoted(path.string))") == 0)
    #expect(problem(path) == .tooLarge(size: 5 << 30))
  }

  @Test("A device without end is read no further than the limit")
  func endless() {
    #expect(problem("/dev/zero") == .tooLarge(size: SourceText.maximumSize + 1))
  }

  @Test("A pipe that nobody writes to is empty, and does not hang")
  func emptyPipe() throws {
    let path = folder.file("pipe")
    #expect(Shell.run("mkfifo \(Shell.quoted(path.string))") == 0)
    #expect(try SourceText(reading: path).bytes.isEmpty)
  }

  @Test("What a program writes to a pipe is read to its end")
  func pipe() throws {
    let (output, input) = try FileDescriptor.pipe()
    _ = try input.writeAll("abcd".utf8)
    try input.close()
    defer { try? output.close() }
    let source = try SourceText(reading: FilePath("/dev/fd/\(output.rawValue)"))
    #expect(source.bytes == Array("abcd".utf8))
  }
}
