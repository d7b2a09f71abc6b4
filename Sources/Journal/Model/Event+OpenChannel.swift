extension Event {
  /// Whether the words leave open how to get in touch: "Follow-up call or email". Then the channel is only
  /// one of those that they name.
  package var leavesChannelOpen: Bool {
    // Nearly every text ends here.
    guard
      text.utf8.contains(UInt8(ascii: "/"))
        || TextWords.contains(in: text, where: { $0.equals("or") })
    else { return false }
    let words = text.replacing("/", with: " or ")
      .split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() }
    return zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
      let (link, second) = rest
      return link == "or"
        && (Event.calling.contains(first) && Event.writing.contains(second)
          || Event.writing.contains(first) && Event.calling.contains(second))
    }
  }

  private static let calling: Set = ["call", "phone", "ring", "telephone"]
  private static let writing: Set = ["email", "e-mail", "mail", "message", "text", "write"]
}
