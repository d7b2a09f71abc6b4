import Journal
import Testing

@Suite("Another company")
struct OtherCompanyTests {
  private static let title = "# Marlowe House — Care Assistant\nContact: Grace Tembo\n\n"

  /// What the last entry of a journal tells that has had its interview, and whether it is asked about.
  private func last(_ entry: String, title: String = title) throws -> (kinds: String, asked: String)
  {
    let dated = entry.hasPrefix("-") || entry.hasPrefix("|") ? entry : "2026-11-16 \(entry)"
    let journal = title + "2026-11-06 Interview with Grace Tembo\n\n\(dated)\n"
    let kinds = try read(journal).events.dropFirst().map(\.kind.rawValue).joined(separator: " ")
    let asked = try problems(journal).compactMap { problem in
      problem.firstRange(of: "other-company ").map { String(problem[$0.upperBound...]) }
    }
    return (kinds, asked.first.map { String($0.prefix { $0 != "“" }).trimmed } ?? "")
  }

  @Test(
    "of which only a name tells is asked about",
    arguments: [
      ("Oakfield said no.", "Oakfield"),
      ("Declined Oakfield's offer", "Oakfield"),
      ("turned down Kestrel's offer, pay too low", "Kestrel"),
      ("Declined the Fenbridge offer", "Fenbridge"),
      ("Turned Fenbridge down, holding out for this", "Fenbridge"),
      ("Turned down Larkfield", "Larkfield"),
      ("I said no to Oakfield today", "Oakfield"),
      ("Withdrew from Oakfield", "Oakfield"),
      ("Pulled my application from Serco", "Serco"),
      ("Told Oakfield I'm withdrawing", "Oakfield"),
      ("rang Ashdown Partners and turned it down", "Ashdown Partners"),
      ("Oakfield called with an offer.", "Oakfield"),
      ("Oakfield's HR rang to offer me the job", "Oakfield"),
      ("Offer from Oakfield, they want an answer by Friday", "Oakfield"),
      ("Offer!!! From Fenbridge though, not from here", "Fenbridge"),
      ("Offer letter from Monzo in my inbox", "Monzo"),
      ("Written offer from Bexley & Roe came by post", "Bexley & Roe"),
      ("Accepted Larkfield's offer!", "Larkfield"),
      ("got the L from Deloitte, automated at 2am", "Deloitte"),
      ("Email from Northgate Systems: they went with someone else", "Northgate Systems"),
      ("Hartigan Foods: rejected", "Hartigan Foods"),
      ("Rejection - Hartigan Foods", "Hartigan Foods"),
      ("| 2026-11-16 | Rejection | Hartigan Foods |", "Hartigan Foods"),
      ("They rejected me at Oakfield, so all eggs in this basket", "Oakfield"),
      ("Oakfield Care rang, job went to someone internal", "Oakfield Care"),
      ("Ghosted by Merriweather, moving on", "Merriweather"),
      ("moving on from Deloitte", "Deloitte"),
      ("Writing Ashdown off, six weeks of nothing", "Ashdown"),
      ("Interview at Oakfield.", "Oakfield"),
      ("Had the Oakfield interview today", "Oakfield"),
      ("Interview with Kestrel Logistics over Zoom", "Kestrel Logistics"),
      ("Interview at Oakfield booked for 2026-11-24", "Oakfield"),
      ("Oakfield want me for a second interview on the 24th", "Oakfield"),
      ("Oakfield will decide by 2026-11-25", "Oakfield"),
      ("Interview, Penhaligon Care, 40 min", "Penhaligon Care"),
      ("interview for the Asda job went badly", "Asda"),
      ("they chose someone else at Redcliffe Lodge", "Redcliffe Lodge"),
      ("Wrote to Penhaligon Care to turn their job down", "Penhaligon Care"),
      ("Withdrew my application to Amazon", "Amazon"),
      ("Crossed Redcliffe Lodge off the list", "Redcliffe Lodge"),
      ("- [ ] 2026-11-24 Turn down Oakfield's offer", "Oakfield"),
      ("- [x] 2026-11-16 Withdraw from Ashdown Partners", "Ashdown Partners"),
    ])
  func doubtful(entry: String, name: String) throws {
    let told = try last(entry)
    #expect(told.kinds == "")
    #expect(told.asked == name)
  }

  @Test(
    "that is told to be another makes a note",
    arguments: [
      "Rejection from Oakfield (other job).",
      "rejected (different company)",
      "Offer!! (not this one, the bakery)",
      "Interview (other job) was a car crash",
      "Halcyon rejected me today!! different company, but still",
      "The other firm turned me down",
      "Another place offered me a job, Grace still silent",
      "Job offer from the other place, 23.5k",
      "Offer elsewhere, 2k more than here",
      "Trial shift for another restaurant",
      "Turned down the other offer, this is the one I want.",
      "Applied at two other places",
      "- [ ] 2026-11-24 Decline the other offer",
    ])
  func told(entry: String) throws {
    let told = try last(entry)
    #expect(told.kinds == "note")
    #expect(told.asked == "")
  }

  @Test(
    "is not heard from where somebody is asked about another job",
    arguments: [
      "Called the agency about another job", "- [ ] 2026-11-24 Call the agency about another job",
      "- [ ] 2026-11-24 Email the agency about a different post",
      "Asked the agency about another role in Leeds",
    ])
  func concern(entry: String) throws { #expect(try last(entry).kinds == "note") }

  @Test(
    "is none where the words name this one, in full, in short or with a slip",
    arguments: [
      ("Offer from Marlowe!", "offer"),
      ("Rejection from Marlowe House Ltd", "rejection"),
      ("MH said no", "rejection"),
      ("Marlow House rejected me", "rejection"),
      ("Offer from Marlowehouse by email", "offer"),
      ("Marlowe's offer: declined it", "declined"),
      ("Called by Kestrel, who place me at Marlowe: rejected", "rejection"),
    ])
  func own(entry: String, kind: String) throws {
    #expect(try last(entry).kinds == kind)
    #expect(try last(entry).asked == "")
  }

  @Test(
    "is none where the words name people, agencies, roles or places",
    arguments: [
      ("Offer from Dana", "offer"), ("Rejection from HR", "rejection"),
      ("Zodwa rang, it's a no", "rejection"), ("Verbal offer from Lyle", "offer"),
      ("Got a call from Zodwa: they offer me the job", "offer"),
      ("Offer from Mrs Oakfield", "offer"), ("Rejection from Kowal (HR)", "rejection"),
      ("Rejected by Grace Tembo", "rejection"),
      ("Hays rang, they want to offer me the job", "offer"),
      ("Rejection from the agency", "rejection"), ("Rejected via Workday", "rejection"),
      ("Interview at HQ", "interview"), ("Interview at the Leeds office", "interview"),
      ("Interview at Starbucks", "interview"), ("Interview at the Park Hotel", "interview"),
      ("Final round at Canary Wharf", "interview"), ("Trial shift at the Ladle", "interview"),
      ("Second interview, in person at Beech House", "interview"),
      ("Second interview with Kwabena and Pieternel", "interview"),
      ("Interview with Pieternel", "interview"),
      ("Invited to a second interview on 2026-11-24 at the Sheffield site", "scheduled"),
      ("Signed the contract at Elm Road", "accepted"),
    ])
  func people(entry: String, kind: String) throws {
    #expect(try last(entry).kinds == kind)
    #expect(try last(entry).asked == "")
  }

  @Test(
    "may be why this one is let go, or where somebody else came from",
    arguments: [
      ("Withdrew, accepted Oakfield's offer", "withdrew"),
      ("Withdrew from Marlowe House, took a job at Oakfield", "withdrew"),
      ("Withdrew to take a job at Oakfield", "withdrew"),
      ("Declined, going with Oakfield instead", "declined"),
      ("Turned it down, Oakfield pays more", "declined"),
      ("Declined by phone, Oakfield is closer", "declined"),
      ("Declined the offer, another job is nearer home", "declined"),
      ("Withdrew, found another job", "withdrew"),
      ("Moving on, next is Oakfield", "closed"),
      ("Rejected, they hired someone from Oakfield", "rejection"),
      ("Rejected. Applied to Oakfield and Larkfield straight away.", "rejection applied"),
      ("They offered the job to another candidate, rejected", "rejection"),
    ])
  func reasons(entry: String, kinds: String) throws {
    #expect(try last(entry).kinds == kinds)
    #expect(try last(entry).asked == "")
  }

  @Test(
    "whose job I took is why I let this one go",
    arguments: [
      "Told Grace that I accepted another job",
      "I wrote to Grace that I take other job, very sorry",
      "Wrote to Grace that I took another job",
    ])
  func taken(entry: String) throws { #expect(try last(entry).kinds == "withdrew") }

  @Test("can't be told by its name where the file names no company")
  func noCompany() throws {
    for entry in ["Interview at Oakfield", "Offer from Oakfield", "Oakfield said no"] {
      let told = try last(entry, title: "# Job hunt\n\n")
      #expect(told.asked == "" && told.kinds != "")
    }
    #expect(try last("Rejection (other job)", title: "# Job hunt\n\n").kinds == "note")
  }

  @Test("is one of this thread where the lines before the first entry name it")
  func preamble() throws {
    let title =
      "# Marlowe House — Care Assistant\nAgency: Kestrel People\nOwner: Oakfield Group\n\n"
    #expect(try last("Kestrel rejected me", title: title).kinds == "rejection")
    #expect(try last("Offer from Oakfield", title: title).kinds == "offer")
    let mail = "---\ncompany: MH\ncontact: Grace <grace@oakfield.example>\n---\n\n"
    #expect(try last("Offer from Oakfield", title: mail).kinds == "offer")
    // Prose tells of anything.
    let prose = "# Marlowe House — Care Assistant\n\nOakfield let me go in May.\n\n"
    #expect(try last("Offer from Oakfield", title: prose).asked == "Oakfield")
  }

  @Test("is one of this thread where I have dealt with it here")
  func contacts() throws {
    let title = OtherCompanyTests.title + "2026-11-01 Emailed Pieternel for news\n\n"
    #expect(try last("Rejection from Pieternel", title: title).asked == "")
  }

  @Test("is not where an interview is the first one, or was arranged for that day")
  func awaited() throws {
    let title = "# Marlowe House — Care Assistant\n\n"
    let first = try events(title + "2026-11-06 Interview at Oakfield\n")
    #expect(first == ["3:1 2026-11-06 interview"])
    let arranged = OtherCompanyTests.title + "2026-11-10 Second interview booked for 2026-11-16\n\n"
    #expect(try last("Interview at Oakfield", title: arranged).asked == "")
  }

  @Test("is whatever the user's own vocabulary says")
  func vocabulary() throws {
    let settings = ReadingSettings(
      vocabulary: Vocabulary.standard.extended(with: [("oakfield said no", .rejection)]))
    let journal = OtherCompanyTests.title + "2026-11-16 Oakfield said no\n"
    #expect(try read(journal, settings: settings).events.map(\.kind) == [.rejection])
  }

  @Test("is found in time where there are very many", .timeLimit(.minutes(1)))
  func many() throws {
    let lines = String(repeating: "- 2026-11-16 Offer from Oakfield (other job)\n", count: 20_000)
    #expect(try read(OtherCompanyTests.title + lines).events.allSatisfy { $0.kind == .note })
    let names = (0..<5_000).map { "- 2026-11-16 Emailed Person\($0)x for news\n" }.joined()
    #expect(try read(OtherCompanyTests.title + names + lines).events.count == 25_000)
  }

  @Test("A name in a generated section makes it none of the thread's")
  func generated() throws {
    let entry = "2026-11-26 Signed with Oakfield, told Grace that I'm out\n"
    let section = """
      <!-- interviewlint:summary -->

      | Date | In the notes |
      | --- | --- |
      | 2026-11-26 | Signed with Oakfield |

      <!-- /interviewlint:summary 1f2e3d4c -->

      """
    #expect(try events(Self.title + entry).count == 1)
    #expect(try events(Self.title + section + "\n" + entry).count == 1)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
