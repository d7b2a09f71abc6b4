package import Journal

/// The numbers of the follow-up practice, and the calendar that they are counted on.
///
/// Unless noted otherwise the defaults are those of Chrissy Scivicque, "Your Job Interview Follow-Up
/// Plan".
package struct Practice: Sendable, Equatable {
  /// From the interview's last day to the day by which the thank-you is sent.
  ///
  /// The article says "immediately after"; published advice agrees on a day.
  package var thankYouWithin: Duration = .days(1)
  /// From the hear-back date to the first follow-up, a phone call.
  ///
  /// The article says to call when nothing is heard in the expected time, hence the next business
  /// day. Other advice waits up to seven.
  package var callAfter: Duration = .businessDays(1)
  /// From an interview, or from a reply, to the hear-back date that is assumed where none was given.
  ///
  /// The article wants a date; this stands in for one. Common advice: about a week.
  package var waitWithoutTimeframe: Duration = .businessDays(5)
  /// From one unanswered follow-up to the next. The article: "within a couple of days".
  package var replyAllowance: Duration = .businessDays(2)
  /// How many follow-ups may stay unanswered. The article: the call, then one more call or email.
  ///
  /// `persistence: high` has been added to it already in the practice of a `Timeline`.
  package var followUpLimit = 2
  /// From the last unanswered follow-up to moving on. The article gives no number; this is a week's
  /// patience.
  package var moveOnAfter: Duration = .businessDays(5)
  /// From the newest application, arranged interview or interview anywhere to the reminder to keep
  /// looking. The article says to put the energy into the next job, without a number.
  package var keepSearchingWithin: Duration = .days(7)
  /// Which days are business days.
  package var calendar = BusinessCalendar()

  /// The largest `followUpLimit` that a setting may ask for.
  package static let largestLimit = 20

  package init() {}

  /// The day that lies `duration` after `day`.
  package func day(_ duration: Duration, after day: CivilDate) -> CivilDate {
    switch duration.unit {
    case .days: day.adding(days: duration.count)
    case .businessDays: calendar.adding(businessDays: duration.count, to: day)
    }
  }
}

extension Practice {
  /// Sets one number from its name and value as they are written.
  ///
  /// - Throws: `PracticeError` for an unknown name or a value that can't be read; nothing is changed.
  package mutating func set(_ key: String, to value: String) throws(PracticeError) {
    guard let key = PracticeKey(rawValue: key) else { throw .unknownKey(key) }
    try set(key, to: value)
  }

  /// Sets one number from its value as it is written.
  ///
  /// - Throws: `PracticeError` for a value that can't be read; nothing is changed.
  package mutating func set(_ key: PracticeKey, to value: String) throws(PracticeError) {
    switch key {
    case .thankYouWithin: thankYouWithin = try Duration(parsing: value)
    case .callAfter: callAfter = try Duration(parsing: value)
    case .waitWithoutTimeframe: waitWithoutTimeframe = try Duration(parsing: value)
    case .replyAllowance: replyAllowance = try Duration(parsing: value)
    case .followUpLimit:
      guard let count = Int(value), (0...Practice.largestLimit).contains(count) else {
        throw .notACount(value)
      }
      followUpLimit = count
    case .moveOnAfter: moveOnAfter = try Duration(parsing: value)
    case .keepSearchingWithin: keepSearchingWithin = try Duration(parsing: value)
    }
  }

  /// A number as it is written in the config.
  package func text(of key: PracticeKey) -> String {
    switch key {
    case .thankYouWithin: thankYouWithin.description
    case .callAfter: callAfter.description
    case .waitWithoutTimeframe: waitWithoutTimeframe.description
    case .replyAllowance: replyAllowance.description
    case .followUpLimit: String(followUpLimit)
    case .moveOnAfter: moveOnAfter.description
    case .keepSearchingWithin: keepSearchingWithin.description
    }
  }

  /// The practice for one thread: with the numbers that its front matter overrides, and one more
  /// follow-up with `persistence: high` (the article tells of sales roles and neck-and-neck finalists
  /// where persistence paid off). A setting that can't be read is passed over; see `problems(in:)`.
  package func adapted(to interview: Interview) -> Practice {
    if interview.practiceOverrides.isEmpty && interview.persistence == .standard { return self }
    var practice = self
    for setting in interview.practiceOverrides {
      try? practice.set(setting.key, to: setting.value)
    }
    if interview.persistence == .high { practice.followUpLimit += 1 }
    return practice
  }

  /// The settings that can't be used, each with what is wrong with it.
  package static func problems(
    in settings: [Setting]
  ) -> [(setting: Setting, error: PracticeError)] {
    var scratch = Practice()
    var problems: [(setting: Setting, error: PracticeError)] = []
    for setting in settings {
      do {
        try scratch.set(setting.key, to: setting.value)
      } catch {
        problems.append((setting, error))
      }
    }
    return problems
  }
}
