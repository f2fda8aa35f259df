// What one series of a chart is called.

/// A name, and the panel's name where the chart has small multiples.
struct SeriesName: Hashable {
  var name: String
  var facet: String?
  /// As sentences and messages name it, panel or not.
  var whole: String

  init(_ name: String, facet: String? = nil, whole: String? = nil) {
    self.name = name
    self.facet = facet
    self.whole = whole ?? name
  }

  /// Whether a highlight means this series.
  func matches(_ highlight: String) -> Bool { whole.contains(highlight) }
}
