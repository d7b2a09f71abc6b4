import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lists what a folder holds. No other file here imports the C library.
struct FolderReader: ~Copyable {
  struct Entry {
    /// The bytes of the name: any but `/` and NUL.
    var name: [UInt8]
    var type: EntryType
  }

  enum EntryType {
    case file, folder, link, other
    /// The file system doesn't say without being asked for each.
    case unknown
  }

  #if canImport(Darwin)
    private let handle: UnsafeMutablePointer<DIR>
  #else
    private let handle: OpaquePointer
  #endif

  init(_ folder: FilePath) throws(Errno) {
    guard let handle = folder.withPlatformString({ opendir($0) }) else {
      throw Errno(rawValue: errno)
    }
    self.handle = handle
  }

  deinit { closedir(handle) }

  /// What the folder holds, but for itself and the one around it, in the system's order.
  func entries() throws(Errno) -> [Entry] {
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        if errno != 0 { throw Errno(rawValue: errno) }
        return entries
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: tuple.pointee))
        {
          Array(
            UnsafeBufferPointer(
              start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(Entry(name: name, type: EntryType(entry.pointee.d_type)))
    }
  }
}

extension FolderReader.EntryType {
  fileprivate init(_ type: UInt8) {
    switch Int32(type) {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_LNK): self = .link
    case Int32(DT_UNKNOWN): self = .unknown
    default: self = .other
    }
  }

  /// By the system's answer about one entry.
  ///
  /// - Parameter followsLinks: ask about what a link leads to.
  init(of path: FilePath, followsLinks: Bool) {
    switch (try? Stat(path, followTargetSymlink: followsLinks))?.type {
    case .regular: self = .file
    case .directory: self = .folder
    case .symbolicLink: self = .link
    default: self = .other
    }
  }
}
