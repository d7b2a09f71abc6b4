import FollowUp
import Journal

extension ReportPage {
  package init(_ report: WeeklyReport) {
    let maker = PageMaker(report: report)
    title = maker.title
    subtitle = maker.subtitle
    figures = maker.figures
    sections = [
      maker.quiet, maker.overdue, maker.due, maker.unread, maker.waiting, maker.done,
      maker.happened, maker.closed, maker.pipeline, maker.practice, maker.answers,
    ].compactMap(\.self)
  }
}

private struct PageMaker {
  let report: WeeklyReport

  private var today: CivilDate { report.today }
  private var taskWords: TaskWords { TaskWords(today: today) }

  private func day(_ date: CivilDate) -> Phrase { .day(date, seenFrom: today) }
  private func label(_ thread: Int) -> Phrase { "\(name: report.labels[thread])" }
  private func thread(_ index: Int) -> ThreadDigest { report.threads[index] }

  private func section(_ id: ReportPage.Section.ID, _ title: String, _ blocks: [ReportPage.Block])
    -> ReportPage.Section
  {
    ReportPage.Section(id: id, title: title, blocks: blocks)
  }
}

// MARK: - The head

extension PageMaker {
  var title: Phrase {
    if let week = report.period.week { return "Job search, week \(week.week) of \(week.year)" }
    return "Job search, status report"
  }

  var subtitle: Phrase {
    "From \(day(report.period.from)) to \(day(report.period.to)), seen from "
      + "\(day(today)) \(today.year)."
  }

  var figures: [ReportPage.Figure] {
    func figure(_ count: Int, _ one: String, _ many: String, isUrgent: Bool = false)
      -> ReportPage.Figure
    {
      ReportPage.Figure(count: count, words: count == 1 ? one : many, isUrgent: isUrgent)
    }
    let interviews = report.threads.reduce(0) { $0 + $1.stages.interviewsInPeriod }
    return [
      figure(report.openCount, "open thread", "open threads"),
      figure(
        report.overdue.count, "step overdue", "steps overdue", isUrgent: !report.overdue.isEmpty),
      figure(report.dueCount, "step ahead", "steps ahead"),
      figure(interviews, "interview in the period", "interviews in the period"),
      figure(report.waiting.count, "answer awaited", "answers awaited"),
    ]
  }

  /// Where the notes tell of nothing in the period.
  var quiet: ReportPage.Section? {
    guard report.isQuiet else { return nil }
    let title = report.period.week == nil ? "A quiet time" : "A quiet week"
    return section(.quiet, hasJustBegun ? "\(title) so far" : title, [.paragraph(quietWords)])
  }

  /// There is time left for something to happen.
  private var hasJustBegun: Bool { report.period.contains(today) && today < report.period.to }

  private var quietWords: Phrase {
    if report.period.from > today { return "It lies ahead: nothing has happened in it yet." }
    if report.unreadCount > 0 || !report.unreadableFiles.isEmpty {
      return "No entry tells of it; but some of the notes could not be read, and those may."
    }
    let nothing: Phrase = hasJustBegun ? "Nothing is recorded in it yet" : "Nothing happened"
    if !report.isEmpty {
      return hasJustBegun
        ? nothing + ". What is open follows."
        : nothing + ", and that is fine: every search has such weeks. What is open follows."
    }
    if report.openCount == 0, report.pipeline.accepted > 0 {
      return nothing + ", and no thread is open: you have taken an offer. Enjoy the new job."
    }
    return report.openCount > 0
      ? nothing + ", and nothing is due. A quiet week is a good one to look for the next job."
      : nothing + ", and no thread is open. Rest, and start the next one when you like."
  }
}

// MARK: - What could not be read

extension PageMaker {
  var unread: ReportPage.Section? {
    var items: [Phrase] = []
    for thread in report.threads {
      for line in thread.unread where items.count < PageMaker.mostUnread {
        let place: Phrase = "\(name: thread.fileName), line \(line.number)"
        items.append(line.words.isEmpty ? place + "." : place + ": “\(notes: line.words)”")
      }
    }
    let rest = report.unreadCount - items.count
    if rest > 0 { items.append("\(own: count(rest, "more line")).") }
    for thread in report.threads where thread.isUndated {
      items.append("\(name: thread.fileName): no entry begins with a date.")
    }
    if report.isRedacted, !report.unreadableFiles.isEmpty {
      items.append("\(own: count(report.unreadableFiles.count, "file")).")
    } else {
      items += report.unreadableFiles.map { "\(name: $0), the whole file." }
    }
    guard !items.isEmpty else { return nil }
    return section(
      .unread, "Not read",
      [
        .paragraph(
          "Nothing is reckoned with these until they are mended; interviewlint check says how."),
        .list(items),
      ])
  }

  private static let mostUnread = 10
}

// MARK: - What is to be done

extension PageMaker {
  var overdue: ReportPage.Section? {
    guard !report.overdue.isEmpty else { return nil }
    let items = report.overdue.map { item -> Phrase in
      let days = item.task.overdueDays(on: today)
      let since: Phrase = item.task.due.map { "due on \(day($0)), " } ?? ""
      return
        "\(label(item.thread)): \(taskWords.words(item.task)); \(since)\(own: count(days, "day")) ago."
        + why(item.task)
    }
    return section(.overdue, "Overdue", [.list(items)])
  }

  var due: ReportPage.Section? {
    var blocks = report.due.map { due in
      let prefix: Phrase =
        due.date == today
        ? "Today, " : due.date == today.adding(days: 1) ? "Tomorrow, " : "On "
      return ReportPage.Block.day(
        prefix + day(due.date),
        due.items.map { item in
          "\(label(item.thread)): \(taskWords.words(withCondition: item.task))." + why(item.task)
        })
    }
    if !report.undated.isEmpty {
      blocks.append(
        .day(
          "Without a date",
          report.undated.map { "\(label($0.thread)): \(taskWords.words($0.task))." + why($0.task) })
      )
    }
    return blocks.isEmpty ? nil : section(.due, "Day by day", blocks)
  }

  private func why(_ task: ReportTask) -> Phrase {
    task.why.isEmpty ? "" : " \(notes: task.why)"
  }

  var waiting: ReportPage.Section? {
    guard !report.waiting.isEmpty else { return nil }
    let rows = report.waiting.map { index -> [Phrase] in
      let thread = thread(index)
      let until: Phrase =
        thread.standing == .waiting
        ? thread.hearBack.map { waitedUntil($0, isAssumed: thread.isHearBackAssumed) } ?? ""
        : thread.next?.opens.map { "before \(day($0))" } ?? ""
      let step = thread.ahead.first { $0.isConditional }
      let then: Phrase =
        step.map { step in
          taskWords.words(step) + (step.due.map { " on \(day($0))" } ?? "")
        } ?? ""
      let owed: Phrase =
        switch thread.owedThanks {
        case .none: ""
        case .toSome: "; thanks to some of those met are still owed"
        case .toAll: "; the thank-you is still owed"
        }
      return [label(index), until, then + owed]
    }
    let table = ReportPage.Table(
      header: ["Company", "Word until", "If there is none"], rows: rows)
    return section(.waiting, "Waiting for word", [.table(table)])
  }

  /// Between the date and the next business day there is nothing to do yet.
  private func waitedUntil(_ date: CivilDate, isAssumed: Bool) -> Phrase {
    let remarks = [isAssumed ? "assumed" : nil, date < today ? "past" : nil].compactMap(\.self)
    return remarks.isEmpty
      ? day(date) : day(date) + " (\(own: remarks.joined(separator: ", ")))"
  }

  var done: ReportPage.Section? {
    guard !report.doneAllYouCan.isEmpty else { return nil }
    let items = report.doneAllYouCan.map { index -> Phrase in
      let until: Phrase =
        (thread(index).next?.opens).map { " If there is no word, move on from \(day($0))." } ?? ""
      return "\(label(index)): all that you can do is done." + until
    }
    return section(.done, "Done all you can", [.list(items)])
  }
}

// MARK: - What happened

extension PageMaker {
  var happened: ReportPage.Section? {
    guard !report.happened.isEmpty else { return nil }
    var blocks: [ReportPage.Block] = []
    var items: [Phrase] = []
    for (index, happening) in report.happened.enumerated() {
      // One entry of the notes can tell of several events: its words are quoted once.
      let before = items.isEmpty ? nil : report.happened[index - 1]
      let isQuoted =
        before.map {
          $0.thread == happening.thread && $0.entry.text == happening.entry.text
        } ?? false
      items.append(
        "\(label(happening.thread)): \(words(happening.entry, isQuoted: isQuoted))")
      let date = happening.entry.date
      let next = report.happened.dropFirst(index + 1).first?.entry.date
      if next != date {
        blocks.append(.day("On " + day(date), items))
        items = []
      }
    }
    return section(.happened, "What happened", blocks)
  }

  private func words(_ entry: ThreadDigest.Entry, isQuoted: Bool) -> Phrase {
    var phrase: Phrase = "\(own: EventWording.kind(entry.kind).lowercased())"
    if let channel = entry.channel { phrase += ", \(own: EventWording.channel(channel))" }
    if let outcome = entry.outcome, entry.channel != .voicemail || outcome != .message {
      phrase += ", \(own: EventWording.outcome(outcome))"
    }
    if !entry.people.isEmpty { phrase += ", \(TaskWords.list(entry.people))" }
    if let end = entry.endDate, end != entry.date { phrase += ", until \(day(end))" }
    return entry.text.isEmpty || isQuoted ? phrase + "." : phrase + ". “\(notes: entry.text)”"
  }

  var closed: ReportPage.Section? {
    guard !report.closed.isEmpty else { return nil }
    let items = report.closed.map { index -> Phrase in
      let thread = thread(index)
      let how = thread.endedBy.map(ending) ?? "closed"
      return "\(label(index)): \(own: how)" + (thread.ended.map { " on \(day($0))." } ?? ".")
    }
    return section(.closed, "Closed", [.list(items)])
  }

  private func ending(_ kind: EventKind) -> String {
    switch kind {
    case .rejection: "they said no"
    case .accepted: "you took the offer"
    case .declined: "you turned the offer down"
    case .withdrew: "you pulled out"
    case .stopRequest: "they asked not to be contacted further"
    default: "you moved on"
    }
  }
}

// MARK: - Figures

extension PageMaker {
  var pipeline: ReportPage.Section? {
    let (week, all) = (report.pipelineInPeriod, report.pipeline)
    guard all.applied > 0 else { return nil }
    var rows: [[Phrase]] = [
      ["Applied", "\(week.applied)", "\(all.applied)"],
      ["Interviewed", "\(week.interviewed)", "\(all.interviewed)"],
      ["Offered", "\(week.offers)", "\(all.offers)"],
    ]
    if all.accepted > 0 { rows.append(["Accepted", "\(week.accepted)", "\(all.accepted)"]) }
    return section(
      .pipeline, "Pipeline",
      [.table(ReportPage.Table(header: ["Threads", "In the period", "Overall"], rows: rows))])
  }

  var practice: ReportPage.Section? {
    let shares = PracticePoint.allCases.map { point in
      ReportPage.Share(
        words: point.words, inPeriod: report.practice.inPeriod(point),
        overall: report.practice.overall(point))
    }.filter { $0.overall.of > 0 }
    return shares.isEmpty ? nil : section(.practice, "The practice kept", [.shares(shares)])
  }

  var answers: ReportPage.Section? {
    guard !report.promises.isEmpty else { return nil }
    let times = report.answerTimes
    var blocks: [ReportPage.Block] = []
    if let taken = times.taken, let promised = times.promised, let late = times.late {
      blocks.append(
        .paragraph(
          times.answered == 1
            ? oneAnswer(days: taken.least, promised: promised.least)
            : """
            \(times.kept) of \(times.answered) answers came by the promised day. They took \
            \(own: spread(taken)) where \(own: spread(promised)) \
            \(own: promised.least == 1 && promised.most == 1 ? "was" : "were") promised; \
            \(own: lateness(late)).
            """))
    }
    let rows = report.promisers.map { promiser -> [Phrase] in
      let newest = promiser.promises[0]
      let times = promiser.times
      let decided = promiser.decided(on: today)
      let given = AnswerTimes.Spread(promiser.promises.map(\.promisedDays))
      return [
        "\(name: thread(promiser.thread).name)", day(newest.by), outcome(newest),
        decided == 0 ? "" : "\(times.kept) of \(decided)",
        "\(own: given?.median.text ?? "")", "\(own: times.taken?.median.text ?? "")",
      ]
    }
    blocks.append(
      .table(
        ReportPage.Table(
          header: ["Company", "Last promise", "Word came", "Kept", "Days given", "Days taken"],
          rows: rows)))
    return section(.answers, "What companies promised", blocks)
  }

  private func outcome(_ promise: Promise) -> Phrase {
    if let answered = promise.answered, let late = promise.daysLate {
      if late == 0 { return day(answered) + ", as promised" }
      return day(answered)
        + ", \(own: count(abs(late), "day")) \(own: late < 0 ? "early" : "late")"
    }
    if promise.isGivenUp { return "never" }
    let over = promise.by.days(to: today)
    return over > 0 ? "none, \(own: count(over, "day")) over" : "there is still time"
  }

  private func oneAnswer(days: Int, promised: Int) -> Phrase {
    if days == promised {
      return "The one answer so far came as promised, after \(own: count(days, "day"))."
    }
    let off = "\(count(abs(days - promised), "day")) \(days < promised ? "early" : "late")"
    return """
      The one answer so far came \(own: off): after \(own: count(days, "day")) where \(promised) \
      \(own: promised == 1 ? "was" : "were") promised.
      """
  }

  private func spread(_ spread: AnswerTimes.Spread) -> String {
    let days = count(spread.median)
    return spread.least == spread.most
      ? days : "\(days) in the median (\(spread.least) to \(spread.most))"
  }

  private func lateness(_ spread: AnswerTimes.Spread) -> String {
    if spread.median == 0 { return "the median answer came on the day" }
    let days = count(spread.median.magnitude)
    return "the median answer came \(days) \(spread.median.halves < 0 ? "early" : "late")"
  }

  private func count(_ days: AnswerTimes.Median) -> String {
    days == 1 ? "1 day" : "\(days.text) days"
  }

  private func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
