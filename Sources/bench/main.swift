import Journal

// Prints figures; nothing here passes or fails. The parts that run the whole tool want it built beside
// this program (`swift build -c release`), the start-up wants it linked statically as well.
guard let today = CivilDate(year: 2026, month: 11, day: 22) else { preconditionFailure() }
do {
  let options = try Options(CommandLine.arguments)
  for part in options.parts {
    if part != .reading, part != .startup, part != .server, !Child.isProgram(options.tool) {
      print("\(part.rawValue): no \(options.tool); swift build -c release --product interviewlint")
      continue
    }
    switch part {
    case .reading: Reading(today: today).measure()
    case .growth: try Growth(tool: options.tool).measure()
    case .report: try Comparison.report(options.tool)
    case .startup: try Comparison.startup(options.staticTool)
    case .hook: try HookCost(tool: options.tool).measure()
    case .server: try ServerCost(today: today).measure()
    case .rumdl: try Comparison.rumdl(options.tool)
    }
  }
} catch {
  print("bench: \(error)")
}
