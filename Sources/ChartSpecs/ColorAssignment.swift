// Which series gets which colour.

/// Hands out palette indexes in order; with a highlight, only to what is highlighted.
struct ColorAssignment {
  private let highlight: [String]
  private var used = 0

  init(names: [String], highlight: [String]) {
    self.highlight = highlight
  }

  /// The palette index of the next series; nil for grey.
  mutating func next(_ name: String) -> Int? {
    if !highlight.isEmpty, !highlight.contains(where: { name.contains($0) }) { return nil }
    used += 1
    return used - 1
  }
}
