import Configuration
import Linting
import SourceText
import SystemPackage

enum ConfigName {
  static let file = ConfigFinder.fileName
}

/// Configs that can't be used, and findings that are about no single journal.
extension Session {
  /// Tells the person about configs that have turned out to be broken.
  func showConfigProblems() {
    for (file, error) in configs.broken where shownConfigProblems[file] != error.description {
      shownConfigProblems[file] = error.description
      let first = error.description.split(separator: "\n").first.map(String.init) ?? ""
      let rest = configs.lastGood[file] == nil ? "the defaults hold" : "what it said before holds"
      let stop = first.hasSuffix("?") ? "" : "."
      showMessage(.error, "\(first)\(stop) Until it is mended, \(rest).")
      for place in places(of: error, in: file) { publishConfig(place) }
    }
  }

  /// The same, once it is known which configs are broken now; those that are mended are let go.
  func reconcileConfigProblems() {
    let mended = shownConfigProblems.keys.filter { configs.broken[$0] == nil }
    for file in mended {
      shownConfigProblems[file] = nil
      publishConfig(file)
    }
    for path in publishedConfigs { publishConfig(path) }
    showConfigProblems()
  }

  func showMessage(_ type: Diagnostic.Severity, _ message: String) {
    notify(
      "window/showMessage",
      JSONValue.object(["type": .int(type.rawValue), "message": .string(message)]))
  }

  /// The config and those that it extends, as far as something is wrong with them.
  private func places(of error: ConfigurationError, in file: FilePath) -> Set<FilePath> {
    guard case .invalid(let problems) = error else { return [file] }
    return Set(problems.map { absolute($0.path) })
  }

  private func absolute(_ shown: String) -> FilePath {
    surroundings.workingDirectory.pushing(FilePath(shown)).lexicallyNormalized()
  }

  /// Says what there is to say about a config, or about the folder that stands for one.
  func publishConfig(_ path: FilePath) {
    let document = documents[DocumentURI(path: path)]
    let source: SourceText?
    if let document {
      source = try? SourceText(path: path.string, bytes: document.text.bytes)
    } else {
      source = try? SourceText(reading: path)
    }
    let map = document?.text.map ?? source.map { LineMap($0, capabilities.encoding) }
    var diagnostics: [Diagnostic] = []
    for problem in problems(of: path, document == nil ? nil : source) {
      var diagnostic = maker.diagnostic(failure: problem.words)
      if let range = problem.range, let map { diagnostic.range = map.range(range) }
      diagnostics.append(diagnostic)
    }
    for folder in folders where folder.placeOfOnRun == path {
      for finding in folder.onRun {
        var about = finding
        about.range = 0..<0
        var diagnostic = maker.diagnostic(failure: "")
        if let map {
          diagnostic = maker.diagnostic(about, of: folder.uri, map)
        } else {
          diagnostic.severity = DiagnosticMaker.severity(finding.severity)
          diagnostic.code = finding.rule
          diagnostic.message = "\(finding.message)\n\(finding.help)"
        }
        diagnostics.append(diagnostic)
      }
    }
    if diagnostics.isEmpty, !publishedConfigs.contains(path), document == nil { return }
    if diagnostics.isEmpty { publishedConfigs.remove(path) } else { publishedConfigs.insert(path) }
    notify(
      PublishedDiagnostics.method,
      PublishedDiagnostics(
        uri: document?.uri ?? DocumentURI(path: path),
        version: capabilities.takesVersionedDiagnostics ? document?.version : nil,
        diagnostics: diagnostics))
  }

  private struct Problem {
    var words: String
    var range: Range<Int>?
  }

  /// - Parameter edited: the text in the editor, which may not be saved; nil where it isn't open.
  private func problems(of path: FilePath, _ edited: SourceText?) -> [Problem] {
    if let edited {
      do throws(ConfigurationError) {
        _ = try configs.loader.load(edited, from: path)
        return []
      } catch {
        return problems(of: path, error, in: path)
      }
    }
    return configs.broken.flatMap { problems(of: path, $0.value, in: $0.key) }
  }

  private func problems(
    of path: FilePath, _ error: ConfigurationError, in file: FilePath
  ) -> [Problem] {
    switch error {
    case .unreadable(let error):
      return file == path ? [Problem(words: error.problem.description)] : []
    case .invalid(let problems):
      return problems.filter { absolute($0.path) == path }.map { problem in
        let question = problem.suggestion.map { "; did you mean “\($0)”?" } ?? ""
        return Problem(words: HarmlessText.line(problem.message + question), range: problem.range)
      }
    }
  }
}
