/// A pipe table whose columns are padded to one width, so that it reads as well in a plain editor.
struct MarkdownTable {
  let header: [String]
  /// Cells are Markdown already; each row has as many as the header.
  var rows: [[String]] = []

  var text: String {
    let widths = header.indices.map { column in
      max(3, ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([header, rule] + rows).map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}
