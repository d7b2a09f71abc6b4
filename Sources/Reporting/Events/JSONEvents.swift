package import Journal
import SourceText

/// Prints how journals were read, as JSON (`events --output-format json`).
package struct JSONEvents: Sendable {
  private let today: CivilDate

  package init(today: CivilDate) { self.today = today }

  package func document(_ interviews: [Interview]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("version", 1)
      json.field("today", today.description)
      json.array("files", of: interviews) { json, interview in write(interview, &json) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ interview: Interview, _ json: inout JSONWriter) {
    json.object { json in
      json.field("path", interview.source.path)
      json.field("company", interview.company?.value)
      json.field("role", interview.role?.value)
      json.array("contacts", of: interview.contacts) { json, contact in
        json.object {
          $0.field("name", contact.name)
          $0.field("email", contact.email)
        }
      }
      json.array("events", of: interview.events) { json, event in
        let place = interview.source.position(at: event.range.lowerBound)
        json.object { json in
          json.field("line", place.line)
          json.field("column", place.column)
          json.field("date", event.date.description)
          json.field("endDate", event.endDate?.description)
          json.field("time", event.time.map(ClockTime.text))
          write(event, &json)
        }
      }
    }
  }

  private func write(_ event: Event, _ json: inout JSONWriter) {
    let seen = event.seen(on: today)
    json.field("kind", seen.kind.rawValue)
    json.field("channel", seen.channel?.rawValue)
    json.field("direction", seen.direction?.rawValue)
    json.field("outcome", seen.outcome?.rawValue)
    json.field("planned", seen.isPlanned(on: today))
    json.array("people", of: event.people)
    json.field("text", event.text)
    json.object("fields") { json in
      let fields = event.fields
      json.field("nextSteps", fields.nextSteps?.value)
      json.field("hearBackBy", fields.hearBackBy?.value?.text)
      json.field("willFollowUp", fields.willFollowUp?.value)
      json.field("contact", fields.contact?.value)
      json.array("interviewers", of: fields.interviewers?.value ?? [])
      json.field("answerBy", fields.answerBy?.value?.description)
      json.field("interviewOn", fields.interviewOn?.value?.description)
    }
  }
}

extension HearBack {
  /// The date in ISO form, or the vague words.
  var text: String {
    switch self {
    case .by(let date): date.description
    case .vague(let words): words
    }
  }
}

/// Times of day in text.
enum ClockTime {
  /// `14:30`, from minutes after midnight.
  static func text(_ minutes: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
