// One line of the legend.

/// A key and what it means.
struct LegendEntry: Hashable {
  /// What the key looks like.
  enum Key: Hashable {
    case series(Color, LegendKeyShape)
    case form(EvidenceForm, LegendKeyShape)
    case whisker
    case band(Color)
    case definitionChange
    case openAbove(isSideways: Bool)
    case openBelow(isSideways: Bool)
  }

  var key: Key
  var text: String
}
