import FollowUp
import Journal
import TestSupport
import Testing

/// What holds of every thread, whatever happens in it.
@Suite struct TimelinePropertyTests {
  static let seeds = 0..<1500

  /// Oversteps that are errors while they are planned.
  static let errors: Oversteps = [
    .beforeHearBack, .tooSoon, .beyondLimit, .afterStopRequest, .afterClose,
  ]

  @Test func theOrderOfTheFileDoesNotMatterWhereTheTimeIsTold() throws {
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed, hasTimes: true)
      let account = withoutIndexes(notes.account(of: try notes.timeline(notes.today)))
      var random = SeededGenerator(seed: seed)
      notes.events.shuffle(using: &random)
      let shuffled = withoutIndexes(notes.account(of: try notes.timeline(notes.today)))
      #expect(shuffled == account, "seed \(seed)")
    }
  }

  @Test func aFileThatRunsNewestFirstSaysTheSame() throws {
    var count = 0
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed)
      notes.events.sort { $0.date < $1.date }
      // On a single day nothing says which way the file runs.
      if Set(notes.events.filter { $0.plan == .told }.map(\.date)).count < 2 { continue }
      let account = withoutIndexes(notes.account(of: try notes.timeline(notes.today)))
      notes.events.reverse()
      let reversed = withoutIndexes(notes.account(of: try notes.timeline(notes.today)))
      #expect(reversed == account, "seed \(seed)")
      count += 1
    }
    #expect(count > 500)
  }

  @Test func aReplyNeverMakesAFollowUpMoreOverdue() throws {
    var count = 0
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed)
      notes.events.sort { $0.date < $1.date }
      let before = try notes.timeline(notes.today)
      if !before.isOpen || [.doneAllYouCan, .moveOn].contains(before.standing) { continue }
      let lastTold = notes.events.filter { $0.plan == .told && $0.date <= notes.today }
        .map(\.lastDay).max()
      guard let lastTold, lastTold <= notes.today else { continue }
      notes.events.append(Event(.reply, on: lastTold, at: 900..<905))
      let after = try notes.timeline(notes.today)
      // With the follow-up put off, thanks that are still owed come first again.
      if after.standing == .thankYouDue { continue }
      #expect(
        after.next.overdueDays(on: notes.today) <= before.next.overdueDays(on: notes.today),
        "\(describe(before)) → \(describe(after)) on \(notes.today):\n\(notes.inShort)")
      count += 1
    }
    #expect(count > 500)
  }

  @Test func aPlannedContactNeverRemovesAnErrorAndLeavesThePastAlone() throws {
    var count = 0
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed)
      let before = try notes.timeline(notes.today)
      var random = SeededGenerator(seed: seed)
      let kinds: [EventKind] = [.followUp, .thankYou, .answer]
      var added = Event(
        kinds.randomElement(using: &random) ?? .followUp,
        on: notes.today.adding(days: Int.random(in: -10..<20, using: &random)), at: 900..<905)
      added.plan = .unticked
      added.channel = Channel.allCases.randomElement(using: &random)
      notes.events.append(added)
      let after = try notes.timeline(notes.today)
      for contact in before.outreach {
        let same = try #require(after.outreach.first { $0.event == contact.event })
        if !contact.isPlanned {
          #expect(describe(same) == describe(contact), "seed \(seed)")
          #expect(same.number == contact.number && same.hearBack == contact.hearBack)
        } else if !contact.oversteps.isDisjoint(with: Self.errors) {
          #expect(!same.oversteps.isDisjoint(with: Self.errors), "seed \(seed)")
          count += 1
        }
      }
    }
    #expect(count > 500)
  }

  @Test func movingEverythingByWeeksMovesEveryDateByAsMuch() throws {
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed)
      let before = try notes.timeline(notes.today)
      let days = (seed % 9 - 4) * 7
      notes.events = notes.events.map { $0.moved(by: days) }
      let after = try notes.timeline(notes.today.adding(days: days))
      #expect(after.standing == before.standing)
      #expect(after.next.kind == before.next.kind)
      #expect(after.next.opens == before.next.opens?.adding(days: days))
      #expect(after.next.due == before.next.due?.adding(days: days))
      #expect(after.hearBack?.date == before.hearBack?.date.adding(days: days))
      #expect(
        after.rounds.map(\.hearBack.date)
          == before.rounds.map { $0.hearBack.date.adding(days: days) })
      #expect(
        after.rounds.map(\.thankYouDue) == before.rounds.map { $0.thankYouDue.adding(days: days) })
      #expect(after.outreach.map(\.oversteps) == before.outreach.map(\.oversteps))
      #expect(
        after.outreach.map(\.allowedFrom)
          == before.outreach.map { $0.allowedFrom?.adding(days: days) })
      #expect(after.steps.map(\.kind) == before.steps.map(\.kind))
      #expect(after.steps.map(\.due) == before.steps.map { $0.due?.adding(days: days) })
    }
  }

  @Test func timeTurnsNoLessonIntoAnError() throws {
    for seed in Self.seeds {
      let notes = RandomNotes(seed: seed)
      let before = try notes.timeline(notes.today)
      let later = notes.today.adding(days: 1 + seed % 40)
      let after = try notes.timeline(later)
      for contact in before.outreach where !contact.isPlanned {
        let same = after.outreach.first { $0.event == contact.event }
        #expect(same == contact, "seed \(seed)")
      }
      // Where nothing comes to pass meanwhile, the plans are judged as before.
      if notes.events.contains(where: { $0.plan == .told && $0.date > notes.today }) { continue }
      if notes.events.contains(where: { $0.plan == .intended }) { continue }
      #expect(after.outreach == before.outreach, "seed \(seed)")
    }
  }

  /// An interview to come is often told in a heading, without a box. That it comes to pass, and nothing
  /// else, makes no plan overstep that didn't before.
  @Test func anInterviewComingToPassMakesNoError() throws {
    var count = 0
    for seed in Self.seeds {
      var notes = RandomNotes(seed: seed)
      let later = notes.today.adding(days: 1 + seed % 40)
      notes.events.removeAll { $0.plan == .told && $0.date > notes.today && $0.kind != .interview }
      // Two interviews at the same time have come to be one.
      if notes.events.contains(where: { $0.kind == .interview && $0.endDate != nil }) { continue }
      let before = try notes.timeline(notes.today)
      for contact in try notes.timeline(later).outreach where contact.isPlanned {
        let then = before.outreach.first { $0.event == contact.event }
        if then?.oversteps.isDisjoint(with: Self.errors) ?? true {
          #expect(
            contact.oversteps.isDisjoint(with: Self.errors),
            "\(describe(contact)) on \(later), was fine on \(notes.today):\n\(notes.inShort)")
        }
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func asAtTheLastEntryNothingToldIsPlanned() throws {
    for seed in Self.seeds {
      let notes = RandomNotes(seed: seed)
      let timeline = try notes.timeline(nil)
      for contact in timeline.outreach {
        #expect(contact.isPlanned == (notes.events[contact.event].plan != .told))
      }
      if !notes.events.contains(where: { $0.plan == .told }) { continue }
      let then = try notes.timeline(timeline.asOf)
      #expect(then.outreach == timeline.outreach, "seed \(seed)")
      #expect(then.standing == timeline.standing, "seed \(seed)")
    }
  }

  @Test func whatIsNextAgreesWithTheSteps() throws {
    for seed in Self.seeds {
      let notes = RandomNotes(seed: seed)
      let timeline = try notes.timeline(notes.today)
      let dueSteps = timeline.ahead.map(\.due)
      if let due = timeline.next.due {
        #expect(dueSteps.contains(due), "seed \(seed): \(describe(timeline))")
      }
      #expect(timeline.next.kind == .none || timeline.isOpen)
      #expect(!timeline.next.why(seenFrom: notes.today).isEmpty)
      #expect(Set(timeline.order) == Set(notes.events.indices))
    }
  }

  private func withoutIndexes(_ account: [String]) -> [String] {
    account.map { $0.replacing(/event: \d+/, with: "") }
  }
}

extension Event {
  fileprivate func moved(by days: Int) -> Event {
    var event = self
    event.date = date.adding(days: days)
    event.endDate = endDate?.adding(days: days)
    if let date = fields.interviewOn?.value {
      event.fields.interviewOn = Field(date.adding(days: days), at: 0..<0)
    }
    if case .by(let date) = fields.hearBackBy?.value {
      event.fields.hearBackBy = Field(.by(date.adding(days: days)), at: 0..<0)
    }
    return event
  }
}
