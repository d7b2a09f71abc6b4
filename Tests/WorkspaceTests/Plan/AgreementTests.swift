import Configuration
import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Testing
import Workspace

/// Whatever shows a journal says the same of it: what is to be done, when, and with whom.
@Suite("What next, plan, report, calendar, summary and check say")
struct AgreementTests {
  private let setup = Setup(.standard)

  private static let journals = [
    """
    # Acme — Engineer

    - 2026-11-03 Interview
      - Interviewers: Dana Whitfield, Raj Patel, Sam Okafor
      - Hear back by: 2026-11-10
    - 2026-11-04 Thank-you email to Dana about the gears
    """,
    """
    ---
    company: Acme
    contact: [Dana Whitfield <dana@acme.example>, Raj Patel]
    ---

    - 2026-11-03 Interview with Raj
      - Contact: Dana
    """,
    """
    ---
    company: Acme
    contact: Dana Whitfield
    ---

    - 2026-11-03 Interview
    """,
    """
    # Acme — Engineer

    - 2026-11-03 Interview with Dana Whitfield
    - [ ] 2026-11-12 Interview with Raj Patel
    """,
    """
    # Acme — Engineer

    - 2026-11-02 They invited me to an interview with Jasper on 2026-11-05
    """,
    """
    # Acme — Engineer

    - 2026-11-03 Interview with Dana Whitfield
    - 2026-11-03 Thank-you email to Dana about the gears
    - 2026-11-11 Called Dana, left a voicemail
    - 2026-11-20 Read up on their gears
    """,
    """
    # Acme — Engineer

    - 2026-11-03 Interview with Dana Whitfield
    - 2026-11-03 Thank-you email to Dana about the gears
    - 2026-11-04 Dana asked for my references
    - 2026-11-20 Read up on their gears
    """,
    """
    # Acme — Engineer

    - 2026-11-03 Interview with Dana Whitfield and Raj Patel
    - 2026-11-05 Offer received, answer by 2026-11-12
    """,
  ]

  private func read(_ text: String) throws -> Interview {
    try Journal.read(
      SourceText(path: "acme.md", bytes: Array(text.utf8)), settings: setup.reading)
  }

  @Test("agrees on every day", arguments: journals, [0, 1, 2, 4, 9, 16, 25])
  func agree(text: String, days: Int) throws {
    let interview = try read(text)
    let today = Timeline(interview, practice: setup.practice, today: nil).asOf.adding(days: days)
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    let plan = FollowUpPlan(interview, timeline)
    let thread = ThreadDigest(
      interview, timeline, period: ReportPeriod(ISOWeek(today)), today: today)
    let findings = setup.linter.check(interview, timeline, today: today)
    let agenda = Agenda(
      [AgendaThread(path: "acme.md", company: nil, role: nil, timeline: timeline)], today: today)
    let open = plan.steps.filter { !$0.isDone && $0.kind != .hearBack }
    let place: Comment = "\(today): \(timeline.standing)"

    #expect(thread.standing == timeline.standing)
    for action in agenda.items.map(\.next) where action.isTask {
      #expect(
        thread.nextTasks.contains {
          $0.due == action.due && $0.people == action.people
            && $0.why == action.why(seenFrom: today)
        }, place)
      if action.isOpen(on: today), let rule = action.rule {
        #expect(findings.contains { says($0, rule, action) }, place)
      }
      // What they asked for is no step of a plan.
      if case .request = action.reason { continue }
      #expect(
        open.contains {
          isStep($0.kind, of: action.kind) && $0.due == action.due
            && ($0.people == action.people || $0.kind == .moveOn || $0.kind == .writePlan)
        }, place)
    }
    let shown = thread.nextTasks + thread.ahead
    for step in open where !isSaid(step, by: timeline) {
      #expect(
        shown.contains {
          ($0.due == step.due || $0.due == plan.day(of: step))
            && (step.people.isEmpty || $0.people == step.people)
        }, "\(place): \(step)")
    }
  }

  private func says(_ finding: Finding, _ rule: String, _ action: NextAction) -> Bool {
    let words = finding.message + " " + finding.help
    return finding.rule == rule && (finding.due == nil || finding.due == action.due)
      && (action.kind == .moveOn || action.kind == .writePlan || action.kind == .interview
        || isRequest(action) || action.people.allSatisfy(words.contains))
  }

  private func isRequest(_ action: NextAction) -> Bool {
    if case .request = action.reason { true } else { false }
  }

  /// Thanks that come after something else are said in its reason.
  private func isSaid(_ step: Step, by timeline: Timeline) -> Bool {
    step.kind == .sendThankYou && timeline.next.owesThanks && timeline.owed == nil
      && step.opens == timeline.currentRound?.day
  }

  private func isStep(_ step: Step.Kind, of action: NextAction.Kind) -> Bool {
    switch (step, action) {
    case (.writePlan, .writePlan), (.interview, .interview), (.sendThankYou, .sendThankYou),
      (.followUp(_, byCall: true), .followUpCall), (.followUp(_, byCall: false), .secondFollowUp),
      (.moveOn, .moveOn), (.answerOffer, .answerOffer):
      true
    default: false
    }
  }

  @Test("has in the summary the steps of the plan of its day", arguments: journals)
  func summary(text: String) throws {
    let interview = try read(text)
    let today = Timeline(interview, practice: setup.practice, today: nil).asOf
    let plan = FollowUpPlan(
      interview, Timeline(interview, practice: setup.practice, today: today))
    let lines = Summary.text(of: interview, practice: setup.practice).split(separator: "\n")
    let ahead = lines.drop { $0 != "**Ahead**" }.dropFirst().prefix { $0.hasPrefix("- ") }
    let steps = plan.steps.filter { !$0.isDone }
    #expect(ahead.count == steps.count, "\(ahead)")
    for (line, step) in zip(ahead, steps) {
      #expect(step.due.map { line.contains("\($0)") } ?? true, "\(line)")
      let isNamed: Bool
      switch step.kind {
      case .sendThankYou, .followUp(_, byCall: true): isNamed = true
      default: isNamed = false
      }
      #expect(!isNamed || step.people.allSatisfy(line.contains), "\(line)")
    }
    if let contact = plan.contact, !steps.isEmpty {
      #expect(lines.contains { $0.hasPrefix("- **Contact:** \(contact)") })
    }
  }
}
