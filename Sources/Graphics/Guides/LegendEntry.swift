// One line of the legend.

/// A key and what it means.
struct LegendEntry: Hashable {
  /// What the key looks like.
  enum Key: Hashable {
    /// With the dashes of a line, in units of its width.
    case series(Color, LegendKeyShape, dashes: [Double] = [])
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
