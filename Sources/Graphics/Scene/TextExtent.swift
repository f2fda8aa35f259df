// How much room a line of text takes.

/// The measures of one line of text, in pixels from the start of its baseline.
package struct TextExtent: Hashable, Sendable {
  /// How far the pen moves.
  package var width: Double
  /// Highest ink above the baseline, at least that of an ideograph's body.
  package var ascent: Double
  /// Lowest ink below the baseline, at least that of an ideograph's body.
  package var descent: Double

  package init(width: Double, ascent: Double, descent: Double) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }

  package var height: Double { ascent + descent }
}
