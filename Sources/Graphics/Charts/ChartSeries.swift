// The values of one body or indicator in a chart.

/// Points that share a colour and a name.
package struct ChartSeries: Hashable, Sendable {
  package var name: String
  /// At most one a position, in order of position.
  package var points: [ChartPoint]
  /// Index into the theme's palette; nil for the muted grey of what stands behind a highlighted series.
  package var colorIndex: Int?
  /// The panel that it belongs to, where the chart is made of small multiples.
  package var facet: String?

  package init(name: String, points: [ChartPoint], colorIndex: Int? = 0, facet: String? = nil) {
    self.name = name
    self.points = points
    self.colorIndex = colorIndex
    self.facet = facet
  }
}
