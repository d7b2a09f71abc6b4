import Reporting
import SystemPackage

/// Finds journals by company and role.
struct CompanySearch {
  private let query: [Character]

  init(_ query: String) {
    self.query = Array(query.lowercased().filter { !$0.isWhitespace })
  }

  /// No client shows more.
  static let mostResults = 500

  func symbols(in folders: [WorkspaceFolder]) -> [SymbolInformation] {
    var found: [(rank: Int, symbol: SymbolInformation)] = []
    for folder in folders {
      for (path, record) in folder.records {
        guard let rank = rank(of: record.name) else { continue }
        found.append(
          (
            rank,
            SymbolInformation(
              name: record.name, kind: .file,
              location: TextLocation(uri: DocumentURI(path: path), range: record.title),
              container: folder.path.lastComponent?.string)
          ))
      }
    }
    return found.sorted { ($0.rank, $0.symbol.name) < ($1.rank, $1.symbol.name) }
      .prefix(Self.mostResults).map(\.symbol)
  }

  /// How well a name fits: 0 where it begins with the query, then where it holds it, then where it holds
  /// its letters in order; nil where it doesn't.
  private func rank(of name: String) -> Int? {
    if query.isEmpty { return 0 }
    let letters = Array(name.lowercased().filter { !$0.isWhitespace })
    if letters.starts(with: query) { return 0 }
    if letters.indices.contains(where: { letters[$0...].starts(with: query) }) { return 1 }
    var rest = query[...]
    for letter in letters where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? 2 : nil
  }
}
