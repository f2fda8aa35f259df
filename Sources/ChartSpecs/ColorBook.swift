// One body, one colour, across the charts of a run.

import Graphics

/// Remembers which colour each name has had, and gives it again in later charts.
///
/// Charts of one series keep the theme's first colour: there it tells nobody apart. Within a chart no two names share a colour
/// as long as the palette lasts; where that and an earlier chart disagree, the chart at hand wins.
package struct ColorBook {
  private var known: [String: Int] = [:]

  package init() {}

  /// `chart` with the colours of its names; names that are new get the first colours that the chart leaves free.
  package mutating func colored(_ chart: Chart) -> Chart {
    var names: [Int: String] = [:]
    for series in chart.series {
      if let index = series.colorIndex, names[index] == nil { names[index] = series.name }
    }
    guard names.count > 1 || !names.isEmpty && chart.series.contains(where: { $0.colorIndex == nil && $0.facet == nil })
    else { return chart }
    var chosen: [Int: Int] = [:]
    let size = max(1, chart.theme.palette.count)
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      if let color = known[name], color < size, !chosen.values.contains(color) { chosen[index] = color }
    }
    for index in names.keys.sorted() where chosen[index] == nil {
      // What is highlighted keeps the place that it has among all.
      let isAlone = names.count == 1
      let color = isAlone ? index : (0...).first { !chosen.values.contains($0) } ?? index
      chosen[index] = color
      if let name = names[index], known[name] == nil { known[name] = color }
    }
    var colored = chart
    colored.series = chart.series.map { series in
      var series = series
      series.colorIndex = series.colorIndex.flatMap { chosen[$0] }
      return series
    }
    return colored
  }
}
