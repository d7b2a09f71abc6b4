/// A rule's name in which `*` stands for any run of characters and `?` for any one.
package enum RuleNamePattern {
  /// Takes time proportional to the product of the lengths at worst.
  package static func matches(_ pattern: String, _ name: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let name = Array(name.utf8)
    var inPattern = 0
    var inName = 0
    var star: (pattern: Int, name: Int)?
    while inName < name.count {
      if inPattern < pattern.count, pattern[inPattern] == UInt8(ascii: "*") {
        star = (inPattern, inName)
        inPattern += 1
      } else if inPattern < pattern.count,
        pattern[inPattern] == name[inName] || pattern[inPattern] == UInt8(ascii: "?")
      {
        inPattern += 1
        inName += 1
      } else if let (starInPattern, starInName) = star {
        star = (starInPattern, starInName + 1)
        inPattern = starInPattern + 1
        inName = starInName + 1
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
