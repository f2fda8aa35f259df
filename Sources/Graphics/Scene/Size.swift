// How wide and high something is, in pixels at scale 1.

/// Width and height, never negative.
package struct Size: Hashable, Sendable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
