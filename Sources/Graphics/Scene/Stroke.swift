// How a line is drawn.

/// Colour, width and dashes of a line; ends are flat, corners round off.
package struct Stroke: Hashable, Sendable {
  package var color: Color
  /// Pixels.
  package var width: Double
  /// Lengths of dash and gap in turn, pixels; empty for a solid line.
  package var dashes: [Double]

  package init(_ color: Color, width: Double, dashes: [Double] = []) {
    self.color = color
    self.width = width
    self.dashes = dashes
  }
}
