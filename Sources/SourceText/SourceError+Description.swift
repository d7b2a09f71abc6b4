import SystemPackage

extension SourceError: CustomStringConvertible {
  /// One line, safe for a terminal: which file, what is wrong with it, and what to do.
  package var description: String { "\(HarmlessText.line(path)): \(problem.description)" }
}

extension SourceError.Problem: CustomStringConvertible {
  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .invalidUTF8(let offset):
      "not UTF-8 text: the byte at offset \(offset) is out of place; convert the file to UTF-8"
    case .nulByte(let offset):
      "not text: there is a NUL byte at offset \(offset); leave the file out with 'exclude'"
    case .utf16:
      "UTF-16 text (byte order mark at offset 0); convert the file to UTF-8"
    case .tooLarge(let size):
      """
      too large: \(size) bytes, and \(SourceText.maximumSize) (8 MiB) at most are read, so what \
      begins at offset \(SourceText.maximumSize) is not; split the file
      """
    case .notFound:
      "no such file or folder; check the path"
    case .brokenLink:
      "a symbolic link that leads to no file; mend or remove the link"
    case .permissionDenied:
      "permission denied; check who may read the file and the folders above it"
    case .isDirectory:
      "is a folder, not a file; name a file in it"
    case .notRegularFile:
      "not a regular file, so it can't be rewritten; name a file"
    case .readOnly:
      "the file is read-only and was left as it was; make it writable (chmod u+w) and run again"
    case .folderReadOnly(let folder):
      """
      no file can be made in \(HarmlessText.line(folder)), so the file was left as it was; \
      make the folder writable and run again
      """
    case .fileSystemReadOnly:
      "the disk is mounted read-only, so the file was left as it was; remount it and run again"
    case .diskFull:
      "the disk is full, so the file was left as it was; free some space and run again"
    case .alreadyExists:
      "already exists and was left as it was; choose another name or remove it first"
    case .keepsChanging:
      """
      another program keeps writing the file, so it was left as it was; \
      run again when that is done
      """
    case .failed(let action, let code):
      "could not \(action.rawValue) the file: \(Errno(rawValue: code).description)"
    }
  }
}
