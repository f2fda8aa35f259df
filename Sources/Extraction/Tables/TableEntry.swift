// One body row of a table under one of its columns of row heads.

import Foundation
import ReportText

/// A row head and what is known of the row before its place in the table is.
struct TableEntry: Sendable {
  /// Index into the body.
  var row: Int
  /// The row head, 其中 and numbering removed.
  var head: Phrase
  /// Whether 其中 opens it.
  var isOfWhich: Bool
  /// Whether it is the sum of the rows below it: 总计.
  var isTotal: Bool
  /// Whether the row below begins with 其中.
  var hasParts = false
  /// Where the head's text begins.
  var indent: Int
  var unit: TableUnit?
  /// The first level of the row in base units; what tells whether it can be part of another.
  var value: Decimal?
  /// The entry of which it is a part, by place in the list of entries; nil for a row on top.
  var parent: Int?
  /// How many totals stand above it.
  var depth = 0

  /// Whether the head names a measure and not only a thing.
  var isIndicator: Bool { head.withoutBracket.ends(in: TableWords.measures) }
}
