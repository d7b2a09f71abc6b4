import Journal

// Compiles the word lists and learns from the phrasings: writes the table that the program reads.
//   swift run -c release train
// The same files give the same table: there is one thread and no clock. To see how labelled rows are
// read (text, kind, channel, direction; or text and events), without writing the table:
//   swift run -c release train --try FILE…
// or how one text scores:
//   swift run -c release train --explain TEXT…
// and with one of N parts of the phrasings left out and tried instead:
//   swift run -c release train --leave-out N
do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  let folder = "Sources/Journal/Vocabulary"
  var corpus = try Corpus(folder: folder)
  var leftOut: [[String]] = []
  if arguments.first == "--leave-out", arguments.count > 1, let parts = Int(arguments[1]), parts > 1
  {
    leftOut = corpus.leaveOut(oneOf: parts)
  }
  let lists = WordLists.read(corpus.words)
  for problem in lists.problems { print("words.txt: \(problem)") }
  guard lists.problems.isEmpty else { throw TrainingError("the word lists could not be read") }
  corpus.addCanonical(lists.canonical)
  let builder = TableBuilder(lists: lists, corpus: corpus)
  let table = builder.build()
  if !leftOut.isEmpty {
    Trial(table).run("left out", leftOut)
  } else if arguments.first == "--explain" {
    for text in arguments.dropFirst() { Trial(table).explain(text) }
  } else if arguments.first == "--try" {
    let trial = Trial(table)
    for path in arguments.dropFirst() { trial.run(path, Corpus.rows(try Files.read(path))) }
  } else {
    let target = "Sources/CVocabulary/vocabulary.table"
    try Files.write(table, to: target)
    print("wrote \(target): \(table.count) bytes")
  }
} catch {
  print("train: \(error)")
  exitFailing()
}
