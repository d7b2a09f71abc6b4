import FollowUp
import Journal
import Linting
import SourceText

/// Works out what can be done about a place in a journal.
///
/// Whatever is offered has been tried: the changed text was read again, and says what it should.
struct CodeActions {
  let uri: DocumentURI
  /// Nil where the client takes no versions.
  let version: Int?
  let read: ReadDocument
  let maker: DiagnosticMaker

  func actions(for request: CodeActionRequest) -> [CodeAction] {
    var actions = mendings(for: request)
    let place = ActionPlace(request.range, read, isAnywhere: request.only != nil)
    // While somebody types, a client asks only whether there is something to mend here.
    if request.isAutomatic { return actions }
    if request.wants(.record) {
      let titles = Set(actions.map(\.title))
      actions += recordings(at: place).filter { !titles.contains($0.title) }
    }
    if request.wants(.plan), isForPlan(place), let plan { actions.append(plan) }
    if request.wants(.summary), isForSummary(place), let summary { actions.append(summary) }
    if request.wants(.fixAll), place.isGeneral || isMendable(place), let fixAll {
      actions.append(fixAll)
    }
    return request.only == nil ? withoutRepeats(actions) : actions
  }

  /// Of several that come to the same, the first: what mends a finding before what is always on offer.
  private func withoutRepeats(_ actions: [CodeAction]) -> [CodeAction] {
    var texts: Set<[UInt8]> = []
    return actions.filter { action in
      let edits = action.edit.edits.map { Edit(read.map.bytes(in: $0.range), with: $0.newText) }
      return texts.insert(Splicing(edits, into: read.source.bytes).bytes).inserted
    }
  }

  /// What is to be done about the findings of the place.
  func mendings(for request: CodeActionRequest) -> [CodeAction] {
    guard request.wants(.quickFix) else { return [] }
    let here = findings(in: read.map.bytes(in: request.range))
    // Each is tried, which costs a reading of the text: too much between two key strokes.
    if request.isAutomatic { return here.compactMap(fix) }
    return here.compactMap(fix) + here.compactMap(disabling)
  }

  private func isForPlan(_ place: ActionPlace) -> Bool {
    let round = read.timeline.upcomingRound ?? read.timeline.currentRound
    return place.isGeneral || place.touches(round.map { read.interview.events[$0.interview] })
  }

  /// At no entry, or in the summary that is there.
  private func isForSummary(_ place: ActionPlace) -> Bool {
    place.isGeneral
      || zip(read.interview.markers, read.interview.markers.dropFirst()).contains { begin, end in
        begin.edge == .begin && place.touches(begin.range.lowerBound..<end.range.upperBound)
      }
  }

  private func isMendable(_ place: ActionPlace) -> Bool {
    read.findings.contains { $0.fix?.isSafe == true && place.touches($0.range) }
  }

  /// Findings at a place, or next to it: an empty one has no inside.
  private func findings(in range: Range<Int>) -> [Finding] {
    let lines = lineSpan(of: range)
    // A cursor stands for its line.
    let range = range.isEmpty ? lines.lowerBound..<lines.upperBound : range
    return Array(
      read.findings.filter { finding in
        let overlaps =
          finding.range.lowerBound <= range.upperBound
          && finding.range.upperBound >= range.lowerBound
        return overlaps || finding.range.isEmpty && lines.contains(finding.range.lowerBound)
      }.prefix(Self.mostFindings))
  }

  /// Trying one costs a reading of the file.
  private static let mostFindings = 20

  private func lineSpan(of range: Range<Int>) -> ClosedRange<Int> {
    let first = read.map.content(ofLine: read.map.line(at: range.lowerBound)).lowerBound
    let last = read.map.content(ofLine: read.map.line(at: range.upperBound)).upperBound
    return first...max(first, last)
  }

  // MARK: Trying

  var checked: Fixer.Checked {
    Fixer.Checked(interview: read.interview, findings: read.findings)
  }

  /// Reads a changed text as the document itself was read.
  func again(_ source: SourceText) -> Fixer.Checked? {
    switch Reading(source, read.setup, today: read.today, map: LineMap(source, read.map.encoding)) {
    case .journal(let changed), .beginning(let changed):
      return Fixer.Checked(interview: changed.interview, findings: changed.findings)
    case .notAJournal, .failed: return nil
    }
  }

  /// The text after a change, read; nil where the change does what it shouldn't.
  func attempt(_ fix: Fix) -> Fixer.Checked? {
    let finding = Finding(
      range: 0..<0, rule: "", severity: .note, message: "", help: "", fix: fix)
    return Fixer().apply([finding], to: checked, read: again)
  }

  /// The text after some edits, read, whatever is to be said about it.
  func changed(by edits: [Edit]) -> Fixer.Checked? {
    let splicing = Splicing(edits, into: read.source.bytes)
    guard splicing.dropped.isEmpty,
      let source = try? SourceText(path: read.source.path, bytes: splicing.bytes)
    else { return nil }
    return again(source)
  }

  // MARK: Edits

  func workspaceEdit(_ edits: [Edit]) -> WorkspaceEdit {
    WorkspaceEdit(uri: uri, version: version, edits: edits.map(textEdit))
  }

  func workspaceEdit(to bytes: [UInt8]) -> WorkspaceEdit {
    workspaceEdit(LineEdits.between(read.source.bytes, bytes))
  }

  private func textEdit(_ edit: Edit) -> TextEdit {
    TextEdit(
      range: read.map.range(edit.range),
      newText: String(decoding: edit.replacement, as: UTF8.self))
  }
}
