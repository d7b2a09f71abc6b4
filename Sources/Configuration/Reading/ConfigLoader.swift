package import SourceText
package import SystemPackage

/// Reads a config with those that it extends.
package struct ConfigLoader: Sendable {
  package let definition: ConfigDefinition
  package let files: ConfigFiles
  /// Absolute. What lies in it is shown relative to it.
  package let workingDirectory: FilePath

  /// How many configs may extend one another. A symbolic link could else make a chain endless
  /// without any path standing in it twice.
  package static let longestChain = 16

  package init(
    definition: ConfigDefinition = .standard, files: ConfigFiles = .onDisk,
    workingDirectory: FilePath
  ) {
    self.definition = definition
    self.files = files
    self.workingDirectory = workingDirectory
  }

  /// - Parameter path: of the config file; relative to the working directory, or absolute.
  /// - Throws: `ConfigurationError`: `unreadable` where there is no such file or it isn't text,
  ///   else everything that is wrong in it and in those that it extends.
  package func load(_ path: FilePath) throws(ConfigurationError) -> Configuration {
    let file = workingDirectory.pushing(path).lexicallyNormalized()
    let source: SourceText?
    do { source = try files.read(file) } catch { throw .unreadable(shownAsHere(error, file)) }
    guard let source else {
      throw .unreadable(SourceError(path: shown(file), problem: .notFound))
    }
    return try load(source, from: file)
  }

  /// - Parameter file: absolute and normalized; where the text comes from.
  /// - Throws: `ConfigurationError.invalid`.
  package func load(
    _ source: SourceText, from file: FilePath
  ) throws(ConfigurationError) -> Configuration {
    var layers: [ConfigLayer] = []
    var problems: [ConfigProblem] = []
    var chain: [FilePath] = []
    var next: (source: SourceText, file: FilePath)? = (source, file)
    while let (source, file) = next {
      next = nil
      chain.append(file)
      var reader = ConfigReader(
        source, shown: shown(file), folder: file.removingLastComponent(), definition: definition)
      reader.read()
      if let base = reader.extended {
        do throws(BaseError) {
          next = try extended(base.text, chain: chain)
        } catch {
          reader.report(error.message, at: base.range)
        }
      }
      problems += reader.problems
      layers.append(reader.layer)
    }
    guard problems.isEmpty else { throw .invalid(problems) }
    return Configuration(layers: layers.reversed(), file: file)
  }

  private struct BaseError: Error { var message: String }

  private func extended(
    _ written: String, chain: [FilePath]
  ) throws(BaseError) -> (source: SourceText, file: FilePath) {
    let file = (chain.last ?? workingDirectory).removingLastComponent().pushing(FilePath(written))
      .lexicallyNormalized()
    let quoted = Quotation.of(written)
    if let start = chain.firstIndex(of: file) {
      let circle = (chain[start...] + [file]).map(shown).joined(separator: " → ")
      throw BaseError(message: "\(quoted) extends in a circle: \(circle)")
    }
    if chain.count == Self.longestChain {
      throw BaseError(message: "more than \(Self.longestChain) configs extend one another")
    }
    let source: SourceText?
    do { source = try files.read(file) } catch {
      throw BaseError(message: "\(quoted) can't be read: \(error.problem)")
    }
    guard let source else {
      throw BaseError(message: "there is no file \(Quotation.of(shown(file))) to extend")
    }
    return (source, file)
  }

  // MARK: Paths for messages

  /// The path relative to the working directory, where it lies in it.
  func shown(_ file: FilePath) -> String {
    var relative = file
    return relative.removePrefix(workingDirectory) && !relative.isEmpty
      ? relative.string : file.string
  }

  func shownAsHere(_ error: SourceError, _ file: FilePath) -> SourceError {
    SourceError(path: shown(file), problem: error.problem)
  }
}
