// Trends of many series together.

import DataCube
import Foundation

extension TrendSummary {
  /// One summary a series of levels or rates; a series of changes only where no such series of the same body and
  /// indicator has a point, since a printed growth otherwise stands in `year_on_year` beside the computed one.
  package static func summaries(of series: [Series]) -> [TrendSummary] {
    struct Name: Hashable {
      var entity: String?
      var indicator: String
      var id: String?
    }
    func name(_ series: Series) -> Name {
      Name(entity: series.key.entity, indicator: series.key.indicator, id: series.key.indicatorID)
    }
    let measured = Set(series.filter { $0.key.kind != .change && !$0.trendPoints.isEmpty }.map(name))
    var stated: [Name: [TimePeriod: Decimal]] = [:]
    // Growth of the levels themselves goes before real growth, where reports print both; that which says 同比 before a bare
    // 增长 of a whole year, which is told of the year before as well.
    for (basis, prices) in [
      (ComparisonBasis.yearOnYear, nil), (.unspecified, nil), (.yearOnYear, .constant),
      (.unspecified, PriceBasis.constant),
    ] {
      for changes in series
      where changes.key.kind == .change && changes.key.basis == basis && changes.key.unit == "%"
        && changes.key.prices == prices && (basis == .yearOnYear || changes.key.frequency == .year)
      {
        for observation in changes.observations where observation.evidence == .stated {
          guard stated[name(changes)]?[observation.period] == nil else { continue }
          stated[name(changes), default: [:]][observation.period] = observation.value?.number
        }
      }
    }
    return series.filter { $0.key.kind != .change || !measured.contains(name($0)) }
      .filter { !$0.trendPoints.isEmpty }
      .map { TrendSummary($0, stated: $0.key.kind == .level ? stated[name($0)] ?? [:] : [:]) }
  }

  /// Adjusts the tests of series that are long enough, by Benjamini and Hochberg.
  package static func adjusted(_ summaries: [TrendSummary]) -> [TrendSummary] {
    let tested = summaries.indices.filter { summaries[$0].verdict != .tooShort }
    let values = BenjaminiHochberg.adjusted(tested.compactMap { summaries[$0].mannKendall?.p })
    var result = summaries
    for (index, p) in zip(tested, values) { result[index].adjustedP = p }
    return result
  }
}
