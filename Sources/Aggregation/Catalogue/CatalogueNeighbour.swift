// An entry near a wording that the catalogue cannot place.

/// One line of `tongbi indicators --unmatched`: what a wording might mean, for a person to decide.
package struct CatalogueNeighbour: Hashable, Sendable {
  package var entry: CatalogueEntry
  /// The entry's wording that is nearest.
  package var wording: String
  /// 0 to 1: the Sørensen–Dice coefficient of character pairs; 1 means the same wording with another unit or kind.
  package var score: Double
}
