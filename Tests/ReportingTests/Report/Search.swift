import FollowUp
import Journal
import Reporting
import SourceText

/// A job search told in a few journals, and the report about it.
enum Search {
  static let today = CivilDate(iso: "2026-11-22")!
  static let week = ReportPeriod(ISOWeek(today))

  static func report(
    _ journals: [(path: String, text: String)], today: CivilDate = today,
    period: ReportPeriod = week, redacting: Bool = false
  ) throws -> WeeklyReport {
    let digests = try journals.map { path, text in
      let interview = try Journal.read(SourceText(path: path, bytes: Array(text.utf8)))
      return ThreadDigest(
        interview, Timeline(interview, practice: Practice(), today: today), period: period,
        today: today, redacting: redacting)
    }
    return WeeklyReport(digests, today: today, period: period, isRedacted: redacting)
  }

  static func text(_ format: ReportFormat, _ report: WeeklyReport, width: Int = 80) -> String {
    String(decoding: format.document(report, width: width, usesColor: false), as: UTF8.self)
  }

  static let acme = (
    path: "acme.md",
    text: """
    # Acme Robotics — Field Engineer

    Contact: Dana Whitfield <dana@acme.example>

    - 2026-11-02 Applied
    - 2026-11-17 Interview with Dana Whitfield
      - Next steps: a second round
      - Hear back by: 2026-11-19
      - Follow-up: yes
      - Contact: Dana Whitfield
    - 2026-11-18 Thank-you email to Dana
    """
  )

  static let nimbus = (
    path: "nimbus.md",
    text: """
    # Nimbus Health — Analyst

    - 2026-11-20 Interview with Priya Raman
      - Hear back by: 2026-12-04
      - Contact: Priya Raman
    - 2026-11-20 Thank-you email to Priya
    """
  )

  static let corvane = (
    path: "corvane.md",
    text: """
    # Corvane — Bookkeeper

    - 2026-11-03 Interview with Sam Ode
      - Hear back by: 2026-11-10
    - 2026-11-03 Thank-you card to Sam Ode
    - 2026-11-18 Rejection by email
    """
  )
}
