import FollowUp
import Journal

extension Agenda {
  /// The whole agenda (`next --output-format json`).
  package var json: [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("version", 1)
      json.field("today", today.description)
      json.array("actions", of: items) { json, item in
        let next = item.next
        json.object { json in
          json.field("path", item.thread.path)
          json.field("company", item.thread.company)
          json.field("role", item.thread.role)
          json.field("standing", item.thread.timeline.standing.rawValue)
          json.field("action", next.kind.rawValue)
          json.field("opens", next.opens?.description)
          json.field("due", next.due?.description)
          json.field("overdueDays", item.overdueDays)
          json.field("who", next.who)
          json.field("why", next.why(seenFrom: today))
          json.field("rule", next.rule)
          json.field("assumed", next.isAssumed)
          json.field("unreadLines", item.thread.unreadLines)
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
