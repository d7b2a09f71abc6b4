/// Why a file can't be read as text, or can't be written.
package struct SourceError: Error, Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// The byte at this offset does not continue or begin a UTF-8 sequence.
    case invalidUTF8(offset: Int)
    case nulByte(offset: Int)
    /// A UTF-16 byte order mark stands at the start.
    case utf16
    /// Size in bytes; of what isn't a regular file, as much as was read.
    case tooLarge(size: Int)

    case notFound
    /// A symbolic link to nothing, or one that leads back to itself.
    case brokenLink
    case permissionDenied
    case isDirectory
    /// A pipe, socket or device where a file is to be replaced.
    case notRegularFile

    /// The file's mode or its owner keeps it from being changed.
    case readOnly
    /// No file can be made in the folder.
    case folderReadOnly(folder: String)
    case fileSystemReadOnly
    case diskFull
    /// A new file was to be made, and there is one.
    case alreadyExists
    /// Another program went on writing the file while its replacement was being made.
    case keepsChanging
    /// Something else; the code is the system's `errno`.
    case failed(Action, code: Int32)
  }

  /// What was being done when the system refused.
  package enum Action: String, Sendable {
    case open, read, write, replace
  }

  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}
