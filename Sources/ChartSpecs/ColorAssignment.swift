// Which series gets which colour.

/// Hands out palette indexes in order; with a highlight, only to what is highlighted.
struct ColorAssignment {
  private let highlight: [String]
  private var used: [String] = []

  init(highlight: [String]) {
    self.highlight = highlight
  }

  /// The palette index of the next series; nil for grey. In small multiples one name has one colour in every panel.
  mutating func next(_ name: SeriesName) -> Int? {
    if !highlight.isEmpty, !highlight.contains(where: name.matches) { return nil }
    if name.facet != nil, let known = used.firstIndex(of: name.name) { return known }
    used.append(name.name)
    return used.count - 1
  }
}
