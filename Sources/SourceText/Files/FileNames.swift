package import SystemPackage

/// Gives files other names, and takes names away.
package enum FileNames {
  /// Moves a file within its folder, in one step. What had the new name is gone.
  package static func move(_ old: FilePath, to new: FilePath) throws(SourceError) {
    do throws(Errno) { try SystemCalls.rename(old, to: new) } catch {
      throw SourceError(path: old.string, problem: .writing(error, .replace, at: old))
    }
  }

  package static func remove(_ path: FilePath) throws(SourceError) {
    do throws(Errno) { try SystemCalls.unlink(path) } catch {
      throw SourceError(path: path.string, problem: .writing(error, .replace, at: path))
    }
  }

  /// Makes a folder in one that is there, unless it is there itself.
  package static func makeFolder(_ path: FilePath) throws(SourceError) {
    do throws(Errno) { try SystemCalls.makeFolder(path) } catch {
      throw SourceError(path: path.string, problem: .writing(error, .write, at: path))
    }
  }

  /// The path with all links in it followed; what isn't there is kept as it is.
  ///
  /// - Parameter path: absolute.
  package static func followingLinks(_ path: FilePath) -> FilePath {
    var folder = path
    var rest: [FilePath.Component] = []
    while true {
      do throws(Errno) { return try SystemCalls.resolve(folder).appending(rest.reversed()) } catch {
        guard let last = folder.lastComponent else { return path }
        rest.append(last)
        folder.removeLastComponent()
      }
    }
  }

  /// Whether there is anything by that name, if only a symbolic link to nothing.
  package static func isTaken(_ path: FilePath) -> Bool {
    (try? Stat(path, followTargetSymlink: false)) != nil
  }

  /// Whether the file can be run by anybody.
  package static func isProgram(_ path: FilePath) -> Bool {
    guard let permissions = (try? Stat(path))?.permissions else { return false }
    return !permissions.isDisjoint(with: [.ownerExecute, .groupExecute, .otherExecute])
  }
}
