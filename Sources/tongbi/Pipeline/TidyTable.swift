// A table that stands in place of reports: `--csv`.

import Aggregation
import DataCube
import Storage

/// Series of a tidy CSV that can be computed with.
enum TidyTable {
  /// The series of the file at `path`, or of standard input for `-`.
  ///
  /// - Throws: `StorageError` for what cannot be read, `ToolError` for a table without values and for one that tells two
  ///   values for one period: a trend would count both, a comparison show one of them.
  static func series(_ path: String) throws -> [Series] {
    let series = try SeriesCSV.read(path)
    guard !series.isEmpty else { throw ToolError.noValues(path) }
    // Changes in one period may have different bases, which a table does not tell apart.
    for series in series where series.key.kind != .change {
      var seen: Set<TimePeriod> = []
      for point in series.trendPoints where !seen.insert(point.period).inserted {
        let what = [series.key.entity, series.key.indicator].compactMap(\.self).joined(separator: " ")
        throw ToolError.twoValues(path, of: what, period: point.period.description)
      }
    }
    return series
  }
}
