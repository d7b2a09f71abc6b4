import Configuration
import Journal
import LanguageServer
import Linting
import Reporting
import SourceText
import SystemPackage
import TestSupport
import Workspace

/// What the language server costs: from a key stroke to the diagnostics, and opening a large folder.
///
/// The aims: 10 ms in 99 of 100 strokes in a journal of 2,000 lines; first diagnostics of 10,000
/// journals within twice the time of `check`, in 200 MB at most.
struct ServerCost {
  let today: CivilDate

  func measure() throws {
    try openFolder()
    keystrokes(asking: [])
    keystrokes(asking: Self.questions)
  }

  // MARK: Key strokes

  private static let lines = 2000
  private static let strokes = 1000
  /// What editors ask after each stroke, behind which the diagnostics may have to wait.
  private static let questions = [
    "documentSymbol", "codeLens", "inlayHint", "foldingRange", "documentLink", "codeAction",
  ]

  private func keystrokes(asking questions: [String]) {
    var text = ""
    var number = 0
    while text.utf8.count(where: { $0 == 0x0A }) < Self.lines {
      text += SampleJournals.journal(number * 5) + "\n"
      number += 1
    }
    var sent = 0
    var firstSent: ContinuousClock.Instant?
    let today = today
    let clock = ContinuousClock()
    let session = Session(
      Surroundings(today: { today }, version: "bench", workingDirectory: "/"),
      startScan: { _ in },
      send: {
        sent += $0.count
        if firstSent == nil { firstSent = clock.now }
      })
    let uri = "file:///bench/journal.md"
    receive(#""id":0,"method":"initialize","params":{"capabilities":{}}"#, session)
    receive(#""method":"initialized","params":{}"#, session)
    var json = JSONWriter()
    json.value(text)
    receive(
      #""method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","languageId":"markdown","version":1,"text":\#(json.text)}}"#,
      session)
    var times: [Duration] = []
    var processorTimes: [Double] = []
    var allTimes: [Duration] = []
    for stroke in 0..<Self.strokes {
      let line = stroke * 7919 % Self.lines
      let new = stroke % 2 == 0 ? "x" : " "
      let message =
        #""method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(uri)","version":\#(stroke + 2)},"contentChanges":[{"range":{"start":{"line":\#(line),"character":2},"end":{"line":\#(line),"character":2}},"text":"\#(new)"}]}"#
      let asked = questions.enumerated().map { index, question in
        #""id":\#(stroke * 10 + index + 1),"method":"textDocument/\#(question)","params":{"textDocument":{"uri":"\#(uri)"},"range":{"start":{"line":\#(line),"character":0},"end":{"line":\#(line + 60),"character":0}},"context":{"diagnostics":[],"triggerKind":2}}"#
      }
      firstSent = nil
      let processorStart = ProcessorTime.ofThread
      let start = clock.now
      receive([message] + asked, session)
      allTimes.append(start.duration(to: clock.now))
      processorTimes.append(ProcessorTime.ofThread - processorStart)
      guard let firstSent else { preconditionFailure("no diagnostics came") }
      times.append(start.duration(to: firstSent))
    }
    times.sort()
    allTimes.sort()
    processorTimes.sort()
    let bytes = text.utf8.count
    let answers =
      questions.isEmpty
      ? ""
      : ", \(questions.count) answers after: "
        + "median \(milliseconds(allTimes[allTimes.count / 2])) ms, "
        + "p99 \(milliseconds(allTimes[allTimes.count * 99 / 100])) ms"
    print(
      "server: key stroke to diagnostics, \(Self.lines) lines, \(bytes / 1000) kB: "
        + "median \(milliseconds(times[times.count / 2])) ms, "
        + "p99 \(milliseconds(times[times.count * 99 / 100])) ms, "
        + "max \(milliseconds(times[times.count - 1])) ms\(answers); of a processor: "
        + "median \(Figures.milliseconds(processorTimes[times.count / 2])), "
        + "p99 \(Figures.milliseconds(processorTimes[times.count * 99 / 100]))")
  }

  private func receive(_ members: String, _ session: Session) { receive([members], session) }

  /// Messages that come together, as the server takes them.
  private func receive(_ messages: [String], _ session: Session) {
    var framing = MessageFraming()
    for members in messages {
      let content = #"{"jsonrpc":"2.0",\#(members)}"#
      for output in framing.feed(
        Array("Content-Length: \(content.utf8.count)\r\n\r\n\(content)".utf8))
      {
        if case .content(let bytes) = output { session.receive(IncomingMessage(content: bytes)) }
      }
    }
    session.flush()
  }

  // MARK: A large folder

  private static let journals = 10_000

  private func openFolder() throws {
    let folder = try TemporaryFolder()
    for index in 0..<Self.journals {
      try folder.write(SampleJournals.journal(index), to: "journal-\(index).md")
    }
    let today = today
    let clock = ContinuousClock()
    let inbox = Inbox()
    var first: Duration?
    var bytes = 0
    var messages = 0
    var start = clock.now
    let session = Session(
      Surroundings(today: { today }, version: "bench", workingDirectory: folder.path),
      startScan: { scan in ScanThread.run { scan.run { inbox.put(.scan($0)) } } },
      send: { message in
        bytes += message.count
        messages += 1
        if messages > 1, first == nil { first = start.duration(to: clock.now) }
      })
    let uri = DocumentURI(path: folder.path).text
    start = clock.now
    receive(
      #""id":0,"method":"initialize","params":{"rootUri":"\#(uri)","capabilities":{}}"#, session)
    receive(#""method":"initialized","params":{}"#, session)
    var isScanning = true
    while isScanning, let item = inbox.take(within: 120) {
      guard case .scan(let event) = item else { continue }
      if case .finished = event { isScanning = false }
      session.receive(event)
    }
    let all = start.duration(to: clock.now)
    let memory = Self.mostMemory()

    let finder = try ConfigFinder(loader: ConfigLoader(workingDirectory: folder.path), home: nil)
    start = clock.now
    let selection = try FileSelection([folder.path], search: FileSearch(finder: finder))
    let options = FindingOutputOptions(today: today, version: "bench")
    let result = CheckRun(selection, today: today, printer: FindingPrinter(.json, options)).run()
    let check = start.duration(to: clock.now)
    print(
      "server: opening \(Self.journals) journals: first diagnostics after "
        + "\(first.map(milliseconds) ?? "-") ms, all \(messages - 1) after \(milliseconds(all)) ms "
        + "(\(bytes / 1_000_000) MB), \(memory / 1000) MB of memory at most; "
        + "check takes \(milliseconds(check)) ms for \(result.counts.files) files")
  }

  /// In kB; what Linux says of this process.
  private static func mostMemory() -> Int {
    let line = (TextFile.read("/proc/self/status") ?? "").split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int(String($0.filter(\.isNumber))) } ?? 0
  }

  private func milliseconds(_ duration: Duration) -> String {
    let parts = duration.components
    let tenths = parts.seconds * 10_000 + parts.attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
