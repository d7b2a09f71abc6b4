import FollowUp
import Journal
import Reporting
import SourceText

/// The timeline of a journal as symbols.
struct DocumentOutline {
  let uri: DocumentURI
  let read: ReadDocument

  var nested: [DocumentSymbol] {
    let all = read.source.start..<read.source.bytes.count
    let title = read.interview.title ?? all.lowerBound..<all.lowerBound
    return [
      DocumentSymbol(
        name: name, detail: NextActionWords.short(read.timeline, today: read.today), kind: .file,
        range: read.map.range(all), selection: read.map.range(title), children: events)
    ]
  }

  var flat: [SymbolInformation] {
    events.map { symbol in
      SymbolInformation(
        name: symbol.name, kind: symbol.kind,
        location: TextLocation(uri: uri, range: symbol.range), container: name)
    }
  }

  private var name: String {
    let words = [read.interview.company?.value, read.interview.role?.value].compactMap(\.self)
    let name = HarmlessText.line(words.joined(separator: " — "))
    return name.isEmpty ? "Journal" : name
  }

  private var events: [DocumentSymbol] {
    read.interview.events.map { event in
      let seen = event.seen(on: read.today)
      let kind = EventWording.kind(seen.kind)
      let planned = seen.isPlanned(on: read.today) ? " (planned)" : ""
      let words = HarmlessText.line(event.text)
      let range = read.map.range(event.range)
      return DocumentSymbol(
        name: "\(event.date) \(kind)\(planned)", detail: words.isEmpty ? nil : words, kind: .event,
        range: range, selection: range)
    }
  }
}
