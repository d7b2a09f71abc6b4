package import SystemPackage

/// Names in a folder, where not every file system tells upper from lower case.
package enum FolderNames {
  /// The name in the folder that differs from `name` at most in case; nil where there is none, and
  /// where the folder can't be read.
  package static func same(as name: String, in folder: FilePath) -> String? {
    let wanted = name.lowercased()
    do {
      let names = try FolderReader(folder).entries()
        .map { String(decoding: $0.name, as: UTF8.self) }
      return names.contains(name) ? name : names.sorted().first { $0.lowercased() == wanted }
    } catch {
      return nil
    }
  }
}
