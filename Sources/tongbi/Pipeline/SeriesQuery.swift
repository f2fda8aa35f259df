// From all series to those that a command shows.

import Aggregation
import DataCube

/// An indicator, transforms and filters: the one way in which every command chooses its series.
struct SeriesQuery {
  var indicator: String?
  var transforms: [TransformCall] = []
  var selection = SeriesSelection()

  /// The series that are left of `all`, or of those `chosen` from them.
  ///
  /// Units and evidence are asked of what reports state, bodies and years of what transforms make of it: growth in the
  /// first year needs the year before, and a rank needs every body.
  ///
  /// - Throws: `ToolError.noSuchIndicator`, `ToolError.nothingDerived`, `AggregationError`.
  func answer(_ all: [Series], chosen: [Series]? = nil) throws -> [Series] {
    var series = chosen ?? all
    if let indicator { series = try IndicatorQuery.select(indicator, from: series) }
    if transforms.isEmpty { return selection.apply(to: series) }
    series = selection.beforeTransforms.apply(to: series)
    for call in transforms {
      series = try call.apply(to: series, all: all)
      guard !series.isEmpty else {
        throw ToolError.nothingDerived(TransformCall.spelling(call.transform), domain: call.transform.domain)
      }
    }
    return selection.afterTransforms.apply(to: series)
  }
}
