import Journal

extension Array<Contact> {
  /// The name in full, where it is the first name of just one of them; else as it is.
  package func fullName(of name: String) -> String {
    let full = filter { $0.name.hasPrefix(name + " ") }
    return full.count == 1 ? full[0].name : name
  }
}
