// Which series gets which colour.

/// Hands out palette indexes in order; with a highlight the others are grey, and what is highlighted keeps its colour.
struct ColorAssignment {
  private let highlight: [String]
  private var used: [String] = []

  init(highlight: [String]) {
    self.highlight = highlight
  }

  /// The palette index of the next series; nil for grey. In small multiples one name has one colour in every panel.
  mutating func next(_ name: SeriesName) -> Int? {
    let known = name.facet == nil ? nil : used.firstIndex(of: name.name)
    if known == nil { used.append(name.name) }
    if !highlight.isEmpty, !highlight.contains(where: name.matches) { return nil }
    return known ?? used.count - 1
  }
}
