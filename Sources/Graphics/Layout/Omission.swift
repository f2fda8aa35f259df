// What a canvas that is too small for everything goes without.

/// The words around a plot, the least needed first: each step leaves out one more kind than the one before.
enum Omission: Int, CaseIterable {
  case nothing, notes, subtitle, source, legend

  /// Whether this step leaves `other` out.
  func includes(_ other: Omission) -> Bool { other != .nothing && other.rawValue <= rawValue }

  /// `chart` without what is left out; the legend is the header's business.
  func applied(to chart: Chart) -> Chart {
    var chart = chart
    if includes(.notes) { chart.notes = [] }
    if includes(.subtitle) { chart.subtitle = "" }
    if includes(.source) { chart.source = "" }
    return chart
  }

  /// Tells what was left out of `chart`.
  func report(of chart: Chart, on canvas: Canvas) {
    guard self != .nothing else { return }
    var texts: [String] = []
    if includes(.notes) { texts += chart.notes }
    if includes(.subtitle) { texts.append(chart.subtitle) }
    if includes(.source) { texts.append(chart.source) }
    if includes(.legend) { texts += Legend.entries(of: chart).map(\.text) }
    for text in texts where !text.isEmpty { canvas.report(.textLeftOut, text) }
  }
}
