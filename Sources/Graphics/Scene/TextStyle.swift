// How a text is set.

/// Family, size, weight and language: all that decides the shape of a text.
package struct TextStyle: Hashable, Sendable {
  package enum Weight: String, CaseIterable, Hashable, Sendable {
    case regular, bold
  }

  /// One family that must be there: there is no falling back to another.
  package var family: String
  /// Sets runs of ASCII instead; nil where the one family sets everything.
  package var latinFamily: String?
  /// Pixels to the em.
  package var size: Double
  package var weight: Weight
  /// A language tag: decides between Chinese and Japanese forms of a character.
  package var language: String

  package init(
    family: String, latinFamily: String? = nil, size: Double, weight: Weight = .regular, language: String = "zh-CN"
  ) {
    self.family = family
    self.latinFamily = latinFamily
    self.size = size
    self.weight = weight
    self.language = language
  }

  /// The same style, larger or smaller.
  package func scaled(_ factor: Double) -> TextStyle {
    var style = self
    style.size = size * factor
    return style
  }
}
