package import FollowUp
package import Journal
import SourceText

extension ThreadDigest {
  /// - Parameters:
  ///   - timeline: made from the same interview, seen from `today`.
  ///   - redacting: whether names and addresses of people are left out, and with them the path and
  ///     whatever would be quoted from the notes. Where no company is left to call it by, the report
  ///     gives the thread a letter.
  package init(
    _ interview: Interview, _ timeline: Timeline, period: ReportPeriod, today: CivilDate,
    redacting: Bool = false
  ) {
    let redaction = redacting ? Redaction(interview) : nil
    let maker = DigestMaker(
      interview: interview, timeline: timeline, period: period, today: today, redaction: redaction)
    let fileName = DigestMaker.fileName(of: interview.source.path)
    func shown(_ title: String) -> String? {
      guard let redaction else { return DigestMaker.cut(title) }
      return redaction.title(title).map(DigestMaker.cut)
    }
    company = interview.company?.value.flatMap(shown)
    role = interview.role?.value.flatMap(shown)
    path = redacting ? "" : interview.source.path
    let title = interview.title.map { interview.source.string($0) }
    name =
      redacting
      ? company ?? ""
      : company ?? DigestMaker.cut(title.flatMap { $0.isEmpty ? nil : $0 } ?? fileName)
    contact = timeline.contact.map(maker.name)
    standing = timeline.standing
    next = maker.task(timeline.next)
    owed = timeline.owed.flatMap(maker.task)
    owedThanks = timeline.next.owedThanks
    ahead = maker.ahead
    hearBack = timeline.isOpen ? timeline.hearBack?.date : nil
    isHearBackAssumed = timeline.hearBack?.isAssumed ?? false
    ended = (timeline.ending?.event).map { interview.events[$0].lastDay }
    endedBy = timeline.ending?.kind
    entries = maker.entries
    marks = maker.marks
    windows = maker.windows
    stages = maker.stages
    practice = PracticeRecord(interview, timeline, period: period, today: today)
    let unreadNotes = UnreadNotes(interview)
    unreadCount = unreadNotes.lines.count
    unread = unreadNotes.lines.prefix(ThreadDigest.mostUnreadLines).map { line in
      UnreadLine(
        number: line,
        words: redacting
          ? "" : DigestMaker.cut(unreadNotes.words(line), to: ThreadDigest.longestText))
    }
    isUndated = interview.isUndated
    promises = Promise.all(in: interview, timeline, today: today)
    // Without names it is made of a day alone: of a name, a guess could be confirmed.
    key = DigestMaker.hash(
      redacting
        ? [timeline.order.first.map { interview.events[$0].date.description } ?? ""]
        : [fileName, interview.company?.value ?? "", interview.role?.value ?? ""])
  }
}

/// Reads off a thread what a report needs.
private struct DigestMaker {
  let interview: Interview
  let timeline: Timeline
  let period: ReportPeriod
  let today: CivilDate
  let redaction: Redaction?

  func name(_ name: String) -> String { DigestMaker.cut(redaction?.name(name) ?? name) }

  /// Names are short: one that isn't is no name, and would drown the page.
  static func cut(_ name: String) -> String { cut(name, to: 100) }

  /// Counted in scalars: a single character can be a heap of accents.
  static func cut(_ text: String, to count: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// The last part of a path, without its ending.
  static func fileName(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// 64-bit FNV-1a: the same in every run.
  static func hash(_ parts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}

// MARK: - Steps

extension DigestMaker {
  func task(_ next: NextAction) -> ReportTask? {
    guard next.kind != .none else { return nil }
    let number = isRequest(next) ? 0 : number(of: next.kind)
    return ReportTask(
      kind: isRequest(next) ? .answer : .step(next.kind),
      id: isRequest(next) ? requestID : id(of: next.kind, number, opens: next.opens),
      number: number, opens: next.opens, due: next.due,
      people: next.people.map(name), why: next.why(seenFrom: today),
      // For what they asked for they wait from the day on which they did.
      isAssumed: next.isAssumed && !isRequest(next), isConditional: false, isTask: next.isTask,
      catchUpDay: timeline.catchUpDay(for: next))
  }

  /// What they asked for is to be sent, before any follow-up.
  private func isRequest(_ next: NextAction) -> Bool {
    if case .request = next.reason { true } else { false }
  }

  /// The call comes after what they asked for, and is another step.
  private var requestID: String { "\((timeline.currentRoundIndex ?? 0) + 1)-answer" }

  private func number(of kind: NextAction.Kind) -> Int {
    switch kind {
    case .followUpCall, .secondFollowUp: timeline.unanswered + 1
    default: 0
    }
  }

  /// The number of the interview that the step belongs to, and the step.
  private func id(of kind: NextAction.Kind, _ number: Int, opens: CivilDate?) -> String {
    var round = timeline.upcomingRoundIndex ?? timeline.currentRoundIndex ?? 0
    // Thanks may be owed for the last interview while the next one lies ahead.
    if kind == .sendThankYou, let current = timeline.currentRoundIndex,
      timeline.rounds[current].day == opens
    {
      round = current
    }
    let isFollowUp = kind == .followUpCall || kind == .secondFollowUp
    return "\(round + 1)-" + (isFollowUp ? "follow-up-\(number)" : kind.rawValue)
  }

  var ahead: [ReportTask] {
    guard timeline.isOpen else { return [] }
    var tasks = timeline.stepsOnceAnswered.filter { !$0.isDone }.compactMap(task)
    tasks += plans(besides: tasks)
    return tasks.sorted { ($0.due ?? .distantDay) < ($1.due ?? .distantDay) }
  }

  private func task(_ step: Step) -> ReportTask? {
    let kind: NextAction.Kind
    var number = 0
    switch step.kind {
    case .hearBack: return nil
    case .writePlan: kind = .writePlan
    case .interview: kind = .interview
    case .sendThankYou: kind = .sendThankYou
    case .followUp(let count, let byCall):
      kind = byCall ? .followUpCall : .secondFollowUp
      number = count
    case .moveOn: kind = .moveOn
    case .answerOffer: kind = .answerOffer
    }
    if isToldAlready(step, as: kind, number) { return nil }
    guard let due = timeline.day(of: step), due >= today else { return nil }
    let isConditional = number > 0 || kind == .moveOn
    return ReportTask(
      kind: .step(kind), id: id(of: kind, number, opens: step.opens), number: number,
      opens: step.opens, due: due, people: step.people.map(name),
      why: "", isAssumed: step.isAssumed, isConditional: isConditional, isTask: true)
  }

  /// The next action stands for its own step, and so do owed thanks, which it may name itself.
  private func isToldAlready(_ step: Step, as kind: NextAction.Kind, _ number: Int) -> Bool {
    if kind == .sendThankYou {
      return timeline.currentRound.map { step.opens == $0.day } ?? false
    }
    return kind == .writePlan && step.due.map { $0 < today } ?? false
      || kind == timeline.next.kind && number == self.number(of: kind) && !isRequest(timeline.next)
  }

  /// What the notes plan for a day to come, where that isn't a step of the practice anyway.
  private func plans(besides tasks: [ReportTask]) -> [ReportTask] {
    let due = Set(tasks.compactMap(\.due) + [timeline.next.due].compactMap(\.self))
    let contacts = Dictionary(
      timeline.outreach.map { ($0.event, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [String: Int] = [:]
    return interview.events.indices.compactMap { index in
      let event = interview.events[index].seen(on: today)
      guard event.date >= today else { return nil }
      // Of several on one day, those that are done count with the rest, so that none takes the number
      // of another when that is ticked off.
      let day = event.date.description.filter { $0 != "-" }
      var id = "planned-\(interview.events[index].kind.rawValue)-\(day)"
      let count = counts[id, default: 0] + 1
      counts[id] = count
      if count > 1 { id += "-\(count)" }
      guard event.isPlanned(on: today) else { return nil }
      let contact = contacts[index]
      if contact?.isRepeated == true { return nil }
      switch event.kind {
      case .note, .interview, .scheduled, .closed: return nil
      case .thankYou, .followUp: if due.contains(event.date) { return nil }
      default: break
      }
      return ReportTask(
        kind: .planned(event.kind), id: id, number: 0, opens: event.date,
        due: event.date, people: event.people.map(name), why: "", isAssumed: false,
        isConditional: false, isTask: true,
        wouldOverstep: contact.map { !$0.oversteps.isEmpty } ?? false)
    }
  }
}

extension CivilDate {
  /// Later than any day that notes can name.
  fileprivate static let distantDay = CivilDate(days: .max)
}

// MARK: - Events

extension DigestMaker {
  private func told() -> [Event] {
    timeline.order.lazy.map { interview.events[$0].seen(on: today) }
      .filter { !$0.isPlanned(on: today) && $0.kind != .note }
  }

  var entries: [ThreadDigest.Entry] {
    told().filter { period.contains($0.date) }.map { event in
      ThreadDigest.Entry(
        date: event.date, endDate: event.endDate, time: event.time, kind: event.kind,
        channel: event.channel, direction: event.direction, outcome: event.outcome,
        people: event.whom.map(name),
        text: redaction == nil ? DigestMaker.cut(event.text, to: ThreadDigest.longestText) : "")
    }
  }

  var marks: [ThreadDigest.Mark] {
    timeline.order.compactMap { index in
      let event = interview.events[index].seen(on: today)
      guard event.kind != .note else { return nil }
      return ThreadDigest.Mark(
        date: event.date, endDate: event.endDate, kind: event.kind, channel: event.channel,
        isPlanned: event.isPlanned(on: today))
    }
  }

  /// The days for follow-ups, past the hear-back date.
  var windows: [ThreadDigest.Window] {
    guard timeline.isOpen else { return [] }
    let steps = timeline.ahead.compactMap { step -> (NextAction.Kind, CivilDate)? in
      guard let opens = step.opens else { return nil }
      switch step.kind {
      case .followUp(_, byCall: true): return (.followUpCall, opens)
      case .followUp(_, byCall: false): return (.secondFollowUp, opens)
      case .moveOn: return (.moveOn, opens)
      default: return nil
      }
    }
    return zip(steps, steps.dropFirst()).map { step, following in
      ThreadDigest.Window(
        opens: step.1, ends: max(step.1, following.1.adding(days: -1)), kind: step.0)
    }
  }

  var stages: ThreadDigest.Stages {
    var stages = ThreadDigest.Stages()
    for event in told() {
      switch event.kind {
      case .applied: stages.applied = stages.applied ?? event.date
      case .interview:
        stages.interview = stages.interview ?? event.date
        stages.interviews += 1
        if period.contains(event.date) { stages.interviewsInPeriod += 1 }
      case .offer: stages.offer = stages.offer ?? event.date
      case .accepted: stages.accepted = stages.accepted ?? event.date
      default: break
      }
    }
    return stages
  }
}
