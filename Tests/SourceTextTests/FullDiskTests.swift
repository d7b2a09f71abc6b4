import SourceText
import SystemPackage
import TestSupport
import Testing

/// With real small disks, which only root can make.
@Suite("Replacement on a disk that takes no more", .enabled(if: SmallDisk.isPossible))
struct FullDiskTests {
  @Test("On a full disk the old file stays whole, and nothing half-written stays")
  func full() throws {
    let disk = try SmallDisk(options: "size=64k")
    let old = String(repeating: "old line\n", count: 4000)
    let path = try disk.folder.write(old, to: "disk/a.md")
    #expect(throws: SourceError(path: path.string, problem: .diskFull)) {
      _ = try FileReplacement.replace(path) { $0.bytes + Array("new\n".utf8) }
    }
    #expect(try disk.folder.read("disk/a.md") == old)
    #expect(Shell.run("test $(ls -A \(disk.quotedPath) | wc -l) = 1") == 0)
    #expect(throws: SourceError(path: disk.file("b.md").string, problem: .diskFull)) {
      try FileReplacement.create(disk.file("b.md"), with: Array(old.utf8))
    }
    #expect(Shell.run("test $(ls -A \(disk.quotedPath) | wc -l) = 1") == 0)
  }

  @Test("On a disk mounted read-only the old file stays whole")
  func readOnly() throws {
    let disk = try SmallDisk(options: "size=64k")
    let path = try disk.folder.write("old", to: "disk/a.md")
    #expect(Shell.run("mount -o remount,ro \(disk.quotedPath)") == 0)
    #expect(throws: SourceError(path: path.string, problem: .fileSystemReadOnly)) {
      _ = try FileReplacement.replace(path) { $0.bytes + [33] }
    }
    #expect(try disk.folder.read("disk/a.md") == "old")
  }

  @Test("In a folder that takes no new file the old file stays whole")
  func readOnlyFolder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.md")
    let quoted = Shell.quoted(folder.path.string)
    guard Shell.run("chattr +i \(quoted) 2>/dev/null") == 0 else { return }
    defer { Shell.run("chattr -i \(quoted)") }
    #expect(
      throws: SourceError(
        path: path.string, problem: .folderReadOnly(folder: folder.path.string))
    ) {
      _ = try FileReplacement.replace(path) { $0.bytes + [33] }
    }
    #expect(try folder.read("a.md") == "old")
  }
}

/// A file system in memory, unmounted at the end of its life.
final class SmallDisk {
  let folder: TemporaryFolder
  var quotedPath: String { Shell.quoted(folder.file("disk").string) }

  static let isPossible: Bool = {
    guard Shell.isRoot, let disk = try? SmallDisk(options: "size=64k") else { return false }
    return disk.folder.names() == ["disk"]
  }()

  init(options: String) throws {
    folder = try TemporaryFolder()
    let status = Shell.run(
      "mkdir \(quotedPath) && mount -t tmpfs -o \(options) tmpfs \(quotedPath) 2>/dev/null")
    if status != 0 { throw Errno.notPermitted }
  }

  func file(_ name: String) -> FilePath { folder.file("disk/\(name)") }

  deinit { Shell.run("umount \(quotedPath) 2>/dev/null") }
}
