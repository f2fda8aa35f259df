// One thing that a codebook explains.

import Storage

/// A column, a code that stands in a column, an exit status, or an indicator.
struct CodebookEntry {
  /// What is explained: the part of the codebook that it stands in.
  enum Part: String, CaseIterable {
    case column, code
    case exitStatus = "exit-status"
    case indicator
  }

  var part: Part
  /// The output that a column belongs to, or the column that a code stands in; for an indicator its field of the catalogue.
  /// Nil for an exit status, which all commands have.
  var of: String?
  /// The column's key, the code, the number of the status, the indicator's id.
  var name: String
  /// One sentence; for an indicator its Chinese name.
  var meaning: String
  /// What the catalogue knows, for an indicator.
  var facts = Record()
}
