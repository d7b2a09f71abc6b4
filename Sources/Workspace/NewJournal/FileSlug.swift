/// File names made from names of companies.
package enum FileSlug {
  /// A name that every common file system takes: letters and digits in lower case, joined by hyphens.
  ///
  /// Letters of any script stay. Never empty, hidden, reserved on Windows, or longer than
  /// `longest` bytes.
  package static func of(_ company: String) -> String {
    var words: [String] = []
    var word = ""
    for character in company {
      if character.isLetter || character.isNumber, character.utf8.count <= longestCharacter {
        word += character.lowercased()
      } else if character == "&" || character == "+" {
        words += [word, "and"]
        word = ""
      } else if character != "'" && character != "’" {
        words.append(word)
        word = ""
      }
    }
    words.append(word)
    let slug = cut(words.filter { !$0.isEmpty }.joined(separator: "-"))
    if slug.isEmpty { return fallback }
    return isReserved(slug) ? "\(slug)-\(fallback)" : slug
  }

  /// In bytes. File systems take 255; this leaves room for an ending, and is still easy to read.
  static let longest = 80

  private static let fallback = "interview"
  /// A character of more bytes than this is a heap of accents.
  private static let longestCharacter = 16

  private static func cut(_ slug: String) -> String {
    var result = ""
    var length = 0
    for character in slug {
      length += character.utf8.count
      if length > longest { break }
      result.append(character)
    }
    while result.last == "-" { result.removeLast() }
    return result
  }

  /// Names of devices (Microsoft, "Naming files, paths, and namespaces").
  private static func isReserved(_ name: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    return name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
      && name.last?.isNumber == true
  }
}
