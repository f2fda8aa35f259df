// Marks that would say something untrue of some data.

import Graphics

/// Refuses what cannot be drawn honestly, with the cure.
enum MarkFitness {
  /// - Throws: `ChartSpecsError.unfitMark`.
  static func check(_ mark: any Mark, of data: ChartData, facet: ChartRequest.Facet?) throws {
    let points = data.chartSeries.flatMap(\.points)
    if mark.showsShares, let point = points.first(where: { $0.value < 0 }) {
      throw ChartSpecsError.unfitMark(
        mark.name,
        reason: "\(point.label) is no share of a sum; choose --mark column, or stacked-column for the net total")
    }
    // A sum of several courses would run through one of them only.
    if mark.addsTotal, data.isTime, facet == nil, data.chartSeries.count > 1 {
      throw ChartSpecsError.unfitMark(
        mark.name,
        reason: "it adds up the parts of one period; choose a year with --since and --until, or --mark stacked-column")
    }
  }
}
