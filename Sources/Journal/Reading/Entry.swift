/// A part of the notes that is dated, or that stands under a date, before its events are read.
struct Entry {
  enum Form {
    case heading, item, line, row
    /// A list item, sentence or heading without a date of its own, under one that has.
    case statement
  }

  enum TaskBox {
    case unticked, ticked, cancelled
  }

  var form: Form
  /// The date it carries. Nil: the day is that of `parent`.
  var written: WrittenDate?
  /// The entry under whose date it stands.
  var parent: Int?
  var box: TaskBox?
  /// Everything from the task box or date to the end of the words, in the plain text.
  var whole: Range<Int>
  /// The words after the date, in the plain text.
  var words: Range<Int>
  var reading: WordReading
  /// The day, once `DateResolution` has found it.
  var day: Day?
  /// What is wrong with the date, and the date that was meant where that is certain.
  var problem: (kind: ReadingProblem.Kind, replacement: CivilDate?)?

  struct Day {
    var first: CivilDate
    var last: CivilDate?
  }
}

/// Text in the body of an entry, where fields are looked for.
struct BodyPiece {
  /// The entry that it belongs to.
  var owner: Int
  /// One line, or one sentence of a paragraph, in the plain text.
  var text: Range<Int>
  /// Where it begins a line that may be a field: the words that may be its key.
  var key: Range<Int>?
}
