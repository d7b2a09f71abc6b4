import FollowUp
package import Journal
import Reporting
import SourceText

/// A journal about to be begun.
package struct NewJournal: Sendable {
  package var company: String
  package var role: String?
  /// A name, or `Name <mail>`.
  package var contact: String?
  /// The day of the interview, where one is arranged.
  package var interview: CivilDate?

  package init(company: String, role: String?, contact: String?, interview: CivilDate?) {
    self.company = company
    self.role = role
    self.contact = contact
    self.interview = interview
  }

  package var fileName: String { FileSlug.of(company) + ".md" }

  /// The journal's text: the template filled in, with the follow-up plan worked out.
  package func text(
    from template: Template, _ setup: Setup, today: CivilDate
  ) throws(TemplateError) -> String {
    var values: [Template.Variable: String] = [
      .company: Self.oneLine(company), .today: today.description,
    ]
    values[.role] = role.map(Self.oneLine)
    values[.contact] = contact.map(Self.oneLine)
    if let interview {
      values[.interview] = interview.description
      if interview >= today { values[.upcoming] = "" }
      values[.plan] = plan(on: interview, setup, today: today)
    }
    return try template.filled(with: values)
  }

  private func plan(on day: CivilDate, _ setup: Setup, today: CivilDate) -> String? {
    guard let empty = try? SourceText(path: "", bytes: []) else { return nil }
    var interview = Interview(source: empty)
    if let contact {
      interview.contacts = [Contact(name: Self.name(in: contact), email: nil, range: 0..<0)]
    }
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    return PlanSection.text(of: FollowUpPlan(interview, timeline, on: day, hearBack: nil))
  }

  /// The contact without the mail address; all of it where nothing else is there.
  static func name(in contact: String) -> String {
    let name = oneLine(String(contact.prefix { $0 != "<" }))
    return name.isEmpty ? oneLine(contact) : name
  }

  /// White space folded, so that a name can't break out of its line.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
