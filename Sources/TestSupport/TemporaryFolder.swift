package import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A folder that is removed, with all that is in it, at the end of its life.
package final class TemporaryFolder {
  package let path: FilePath

  package init() throws(Errno) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/interviewlint-test-XXXXXX\0".utf8CString)
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Errno(rawValue: errno)
    }
    path = FilePath(platformString: resolved)
    free(resolved)
  }

  deinit {
    Shell.run("chmod -R u+w \(Shell.quoted(path.string)) && rm -rf \(Shell.quoted(path.string))")
  }

  package func file(_ name: String) -> FilePath { path.appending(name) }

  /// Makes a file, or overwrites one in place, as a careless editor does.
  @discardableResult
  package func write(
    _ bytes: some Sequence<UInt8>, to name: String, mode: FilePermissions = [.ownerReadWrite]
  ) throws -> FilePath {
    let file = file(name)
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: mode)
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
    return file
  }

  @discardableResult
  package func write(
    _ text: String, to name: String, mode: FilePermissions = [.ownerReadWrite]
  ) throws -> FilePath {
    try write(text.utf8, to: name, mode: mode)
  }

  package func read(_ name: String) throws -> String {
    let descriptor = try FileDescriptor.open(file(name), .readOnly)
    return try descriptor.closeAfter {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65536)
      while true {
        let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += chunk[..<count]
      }
    }
  }

  /// The names in the folder, hidden ones too, in order.
  package func names() -> [String] {
    guard let folder = opendir(path.string) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
