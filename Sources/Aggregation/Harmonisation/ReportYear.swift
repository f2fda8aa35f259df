// Which year a report is about, told by its figures.

import DataCube

/// Tells which of two reports speaks later of the same thing.
package enum ReportYear {
  /// The year in which most of a document's results lie, the later of two; nil where no figure has a period.
  ///
  /// Reports state their own year most often, whatever they recall of earlier ones, and are not dated reliably.
  package static func year(of figures: [Figure]) -> Int? {
    var counts: [Int: Int] = [:]
    for figure in figures where figure.kind != .change && figure.status == .actual {
      if let period = figure.period { counts[period.last.year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
