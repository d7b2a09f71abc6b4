package import Journal

/// Puts events in the order in which they happened.
enum EventOrder {
  /// By day; within a day what is told before what is planned; then by the time of day; then by the
  /// order of the file, which is turned round where the file runs newest-first. Events that share one
  /// written date (the parts of a line, the items under a date heading) keep their order even there.
  ///
  /// An event without a time follows the one that stands before it. A thank-you on the day of the first
  /// interview is taken to follow it, unless both have a time: nobody is thanked before.
  static func order(of events: [Event]) -> [Int] {
    // Day, told or planned, and time above the place in the file: one comparison of integers sorts.
    var keys: [UInt64] = []
    keys.reserveCapacity(events.count)
    let fileOrder = runsNewestFirst(events) ? reversedByEntry(events) : nil
    var carried: (day: Int32, planned: Bool, time: Int) = (.min, false, 0)
    var isSorted = true
    for place in events.indices {
      let index = fileOrder?[place] ?? place
      let day = events[index].date.days
      let planned = events[index].plan != .told
      if carried.day != day || carried.planned != planned { carried = (day, planned, 0) }
      if let time = events[index].time { carried.time = min(max(time, 0), 1439) + 1 }
      let key =
        UInt64(UInt32(bitPattern: day) ^ 0x8000_0000) << 32 | (planned ? 1 << 31 : 0)
        | UInt64(carried.time) << 20 | UInt64(min(place, maximumPlace))
      if let last = keys.last, key < last { isSorted = false }
      keys.append(key)
    }
    if !isSorted { keys.sort() }
    var order = keys.map { key in
      let place = Int(truncatingIfNeeded: key) & maximumPlace
      return fileOrder?[place] ?? place
    }
    putThanksAfterFirstInterview(&order, events)
    return order
  }

  /// Twenty bits: a file of 8 MiB holds fewer entries than 2^20.
  private static let maximumPlace = 1 << 20 - 1

  /// Whether more steps go back in time than forward, from one told event to the next.
  static func runsNewestFirst(_ events: [Event]) -> Bool {
    var balance = 0
    var last: Int32?
    for index in events.indices where events[index].plan == .told {
      let day = events[index].date.days
      if let last { balance += (day - last).signum() < 0 ? -1 : day > last ? 1 : 0 }
      last = day
    }
    return balance < 0
  }

  private static func reversedByEntry(_ events: [Event]) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(events.count)
    var end = events.count
    while end > 0 {
      var start = end - 1
      while start > 0, events[start - 1].dateRange == events[start].dateRange,
        events[start].dateRange != 0..<0
      { start -= 1 }
      order.append(contentsOf: start..<end)
      end = start
    }
    return order
  }

  private static func putThanksAfterFirstInterview(_ order: inout [Int], _ events: [Event]) {
    guard
      let first = order.firstIndex(where: {
        events[$0].kind == .interview && events[$0].plan == .told
      })
    else { return }
    let interview = order[first]
    func isMisplaced(_ index: Int) -> Bool {
      events[index].kind == .thankYou
        && (events[index].time == nil || events[interview].time == nil)
    }
    var start = first
    var thanks: [Int] = []
    while start > 0, events[order[start - 1]].date == events[interview].date {
      start -= 1
      if isMisplaced(order[start]) { thanks.append(order[start]) }
    }
    if thanks.isEmpty { return }
    let others = order[start..<first].filter { !isMisplaced($0) }
    order.replaceSubrange(start...first, with: others + [interview] + thanks.reversed())
  }
}

extension Interview {
  /// Whether the notes run from the newest entry to the oldest.
  package var isNewestFirst: Bool { EventOrder.runsNewestFirst(events) }
}
