package import SystemPackage

/// What one config file says, each value with its place.
struct ConfigLayer: Sendable {
  struct Entry: Sendable {
    var path: ConfigPath
    var value: ConfigValue
    var origin: ConfigOrigin
  }

  /// The folder that its paths and patterns are relative to.
  var folder: FilePath
  /// In the order of the file.
  var entries: [Entry] = []
}

/// Where a value comes from.
package struct ConfigOrigin: Sendable, Equatable {
  /// The config file, as it is shown.
  package var path: String
  package var line: Int
  /// Absolute: what the paths and patterns of the value are relative to.
  package var folder: FilePath
}
