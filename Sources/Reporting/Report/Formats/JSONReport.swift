import FollowUp
import Journal

/// A report as JSON, `"version": 1`; fields are only ever added.
///
/// Threads are named by `path`; `threads` holds each one's standing. Dates are ISO 8601; counts of days
/// are calendar days; a median of them may end in a half. `action` is one of those of `next`, or `planned`, and then `kind` says what the
/// notes plan. `conditional` means: only where there is no word from them by then.
struct JSONReport {
  private let report: WeeklyReport

  init(_ report: WeeklyReport) { self.report = report }

  var document: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("version", 1)
      json.field("today", report.today.description)
      json.field("from", report.period.from.description)
      json.field("to", report.period.to.description)
      json.field("week", report.period.week?.description)
      json.field("redacted", report.isRedacted)
      json.array("threads", of: report.threads) { write($1, &$0) }
      json.array("happened", of: report.happened) { write($1, &$0) }
      json.array("overdue", of: report.overdue) { write($1, &$0) }
      json.array("due", of: report.due.flatMap(\.items) + report.undated) { write($1, &$0) }
      writeUnread(&json)
      writeStandings(&json)
      writeFigures(&json)
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ thread: ThreadDigest, _ json: inout JSONWriter) {
    json.object { json in
      json.field("path", thread.path)
      json.field("company", thread.company)
      json.field("role", thread.role)
      json.field("name", thread.name)
      json.field("contact", thread.contact)
      json.field("standing", thread.standing.rawValue)
      json.field("open", thread.isOpen)
      json.field("hearBackBy", thread.hearBack?.description)
      json.field("assumed", thread.isHearBackAssumed)
    }
  }

  private func write(_ happening: WeeklyReport.Happening, _ json: inout JSONWriter) {
    let entry = happening.entry
    json.object { json in
      writeThread(happening.thread, &json)
      json.field("date", entry.date.description)
      json.field("endDate", entry.endDate?.description)
      json.field("time", entry.time.map(ClockTime.text))
      json.field("kind", entry.kind.rawValue)
      json.field("channel", entry.channel?.rawValue)
      json.field("direction", entry.direction?.rawValue)
      json.field("outcome", entry.outcome?.rawValue)
      json.array("people", of: entry.people)
      json.field("text", entry.text)
    }
  }

  private func write(_ item: WeeklyReport.Item, _ json: inout JSONWriter) {
    let task = item.task
    json.object { json in
      writeThread(item.thread, &json)
      switch task.kind {
      case .step(let kind):
        json.field("action", kind.rawValue)
        json.null("kind")
      case .answer:
        json.field("action", "planned")
        json.field("kind", EventKind.answer.rawValue)
      case .planned(let kind):
        json.field("action", "planned")
        json.field("kind", kind.rawValue)
      }
      json.field("opens", task.opens?.description)
      json.field("due", task.due?.description)
      json.field("overdueDays", task.overdueDays(on: report.today))
      json.array("who", of: task.people)
      json.field("why", task.why.isEmpty ? nil : task.why)
      json.field("assumed", task.isAssumed)
      json.field("conditional", task.isConditional)
    }
  }

  private func writeThread(_ index: Int, _ json: inout JSONWriter) {
    json.field("path", report.threads[index].path)
    json.field("company", report.threads[index].company)
  }

  /// Of each thread no more than the first lines that could not be read.
  private func writeUnread(_ json: inout JSONWriter) {
    json.field("unreadableFiles", report.unreadableFiles.count)
    json.field("unreadLines", report.unreadCount)
    json.array("unread") { json in
      for (index, thread) in report.threads.enumerated() {
        for line in thread.unread {
          json.object { json in
            writeThread(index, &json)
            json.field("line", line.number)
            json.field("text", line.words)
          }
        }
      }
    }
  }

  private func writeStandings(_ json: inout JSONWriter) {
    json.array("waiting", of: report.waiting) { json, index in
      json.object { json in
        writeThread(index, &json)
        json.field("until", report.threads[index].waitsUntil?.description)
        json.field("assumed", report.threads[index].isHearBackAssumed)
        json.field("contact", report.threads[index].contact)
      }
    }
    json.array("doneAllYouCan", of: report.doneAllYouCan) { json, index in
      json.object { json in
        writeThread(index, &json)
        json.field("moveOnFrom", report.threads[index].next?.opens?.description)
      }
    }
    json.array("closed", of: report.closed) { json, index in
      json.object { json in
        writeThread(index, &json)
        json.field("date", report.threads[index].ended?.description)
        json.field("kind", report.threads[index].endedBy?.rawValue)
      }
    }
  }
}

// MARK: - Figures

extension JSONReport {
  private func writeFigures(_ json: inout JSONWriter) {
    json.object("pipeline") { json in
      write("period", report.pipelineInPeriod, &json)
      write("overall", report.pipeline, &json)
    }
    json.array("practice", of: PracticePoint.allCases) { json, point in
      json.object { json in
        json.field("practice", point.rawValue)
        write("period", report.practice.inPeriod(point), &json)
        write("overall", report.practice.overall(point), &json)
      }
    }
    let times = report.answerTimes
    json.object("answerTimes") { json in
      json.field("answered", times.answered)
      json.field("kept", times.kept)
      write("daysPromised", times.promised, &json)
      write("daysTaken", times.taken, &json)
      write("daysLate", times.late, &json)
      json.array("promises", of: report.promises) { json, item in
        json.object { json in
          writeThread(item.thread, &json)
          json.field("made", item.promise.made.description)
          json.field("by", item.promise.by.description)
          json.field("answered", item.promise.answered?.description)
          json.field("daysLate", item.promise.daysLate)
          json.field("givenUp", item.promise.isGivenUp)
        }
      }
    }
  }

  private func write(_ key: String, _ pipeline: WeeklyReport.Pipeline, _ json: inout JSONWriter) {
    json.object(key) { json in
      json.field("applied", pipeline.applied)
      json.field("interviewed", pipeline.interviewed)
      json.field("offers", pipeline.offers)
      json.field("accepted", pipeline.accepted)
    }
  }

  private func write(_ key: String, _ tally: Tally, _ json: inout JSONWriter) {
    json.object(key) {
      $0.field("kept", tally.kept)
      $0.field("of", tally.of)
    }
  }

  private func write(_ key: String, _ spread: AnswerTimes.Spread?, _ json: inout JSONWriter) {
    guard let spread else { return json.null(key) }
    json.object(key) {
      $0.key("median")
      $0.value(spread.median)
      $0.field("least", spread.least)
      $0.field("most", spread.most)
    }
  }
}
