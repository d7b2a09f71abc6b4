package import Journal
package import SourceText

/// Rewrites a section, and makes sure that the rest of the file is still read as before.
package enum SectionRewriting {
  /// - Parameters:
  ///   - text: what the section shall hold: a pure function of the notes.
  ///   - read: reads the result again, as the interview was read; nil where it can't be read.
  /// - Returns: the file's new bytes; nil where the section is current.
  /// - Throws: `SectionError` where the section can't be renewed without loss. Besides what
  ///   `SectionEdit.update` throws, that is where the markers would not be found again (they would stand
  ///   in a code block that is never closed, say) or what stands outside them would be understood in
  ///   another way.
  package static func rewrite(
    _ name: String, of interview: Interview, to text: String, inserting: Bool = false,
    overwriting: Bool = false, read: (SourceText) -> Interview?
  ) throws(SectionError) -> [UInt8]? {
    guard
      let edit = try SectionEdit.update(
        name, of: interview, to: text, inserting: inserting, overwriting: overwriting)
    else { return nil }
    let bytes = Splicing([edit], into: interview.source.bytes).bytes
    guard let source = try? SourceText(path: interview.source.path, bytes: bytes) else {
      throw .tooLarge(name)
    }
    guard let after = read(source), isFound(name, text, in: after) else {
      throw .wouldBeLost(name, at: edit.range.lowerBound)
    }
    if let place = firstDifference(interview, after, edit: edit) {
      throw .wouldChangeReading(name, at: place)
    }
    return bytes
  }

  private static func isFound(_ name: String, _ text: String, in interview: Interview) -> Bool {
    do throws(SectionError) {
      return try SectionEdit.update(name, of: interview, to: text) == nil
    } catch {
      return false
    }
  }

  /// Where the first event stands that is no longer read as it was, in the old file.
  private static func firstDifference(
    _ before: Interview, _ after: Interview, edit: Edit
  ) -> Int? {
    let shift = edit.replacement.count - edit.range.count
    for (old, new) in zip(before.events, after.events) {
      let moved = old.range.lowerBound >= edit.range.upperBound ? shift : 0
      guard new.range.lowerBound == old.range.lowerBound + moved, isSame(old, new) else {
        return old.range.lowerBound
      }
    }
    if before.events.count != after.events.count {
      return before.events.dropFirst(after.events.count).first?.range.lowerBound
        ?? edit.range.lowerBound
    }
    let isSameThread =
      before.company?.value == after.company?.value && before.role?.value == after.role?.value
      && before.contacts.map(\.name) == after.contacts.map(\.name)
      && before.isMarkedClosed == after.isMarkedClosed
      && before.persistence == after.persistence
      && before.practiceOverrides.map(\.key) == after.practiceOverrides.map(\.key)
    return isSameThread ? nil : edit.range.lowerBound
  }

  /// Whether two events are the same but for their place.
  private static func isSame(_ a: Event, _ b: Event) -> Bool {
    a.date == b.date && a.endDate == b.endDate && a.time == b.time && a.kind == b.kind
      && a.channel == b.channel && a.direction == b.direction && a.outcome == b.outcome
      && a.plan == b.plan && a.people == b.people && a.text == b.text
      && a.fields.nextSteps?.value == b.fields.nextSteps?.value
      && a.fields.hearBackBy?.value == b.fields.hearBackBy?.value
      && a.fields.willFollowUp?.value == b.fields.willFollowUp?.value
      && a.fields.contact?.value == b.fields.contact?.value
      && a.fields.interviewers?.value == b.fields.interviewers?.value
      && a.fields.answerBy?.value == b.fields.answerBy?.value
  }
}
