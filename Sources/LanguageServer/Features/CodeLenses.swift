import FollowUp
import Journal

/// What to do next, above the title.
struct CodeLenses {
  let uri: DocumentURI
  let read: ReadDocument

  var lenses: [CodeLens] {
    guard let words = NextActionWords.sentence(read.timeline, today: read.today) else { return [] }
    let place = read.interview.title ?? read.interview.bodyStart..<read.interview.bodyStart
    return [
      CodeLens(
        range: read.map.range(place), title: words.prefix(1).uppercased() + words.dropFirst(),
        command: .explainNextAction, uri: uri)
    ]
  }
}
