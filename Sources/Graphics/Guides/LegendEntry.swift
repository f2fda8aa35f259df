// One line of the legend.

/// A key and what it means.
struct LegendEntry: Hashable {
  /// What the key looks like.
  enum Key: Hashable {
    case swatch(Color)
    case line(Color)
    case form(EvidenceForm, isLine: Bool)
    case whisker
    case openAbove(isSideways: Bool)
    case openBelow(isSideways: Bool)
  }

  var key: Key
  var text: String
}
