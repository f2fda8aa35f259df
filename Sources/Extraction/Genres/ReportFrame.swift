// What holds for a whole report: the years it counts from, and whose figures it tells.

import DataCube
import ReportText

/// Year reported on, standard period, body and area.
struct ReportFrame: Sendable {
  var resolver: PeriodResolver
  /// Whose figures they are where no clause says otherwise.
  var entity: String?
  /// What 全县, 我市 … refer to; nil where the text names no area.
  var area: String?
  /// What 我局 … refer to.
  var body: String?
  /// Whether the passage comes out of the plans of a report, so that nothing in it has happened unless its words say so.
  var isPlan = false

  /// The year of the census before, in a report on a census: where its 由…到… begins. Nil in any other report.
  var earlierCensus: TimePeriod?

  /// The code of the province that the whole report is on; nil where it is on another area.
  var provinceCode: Int? {
    let scalars = (area ?? "").unicodeScalars.map(\.value)
    guard let named = AreaNames.official.match(at: 0, in: scalars, limit: scalars.count),
      named.range.count == scalars.count, named.value.level == .province
    else { return nil }
    return named.value.code
  }
}
