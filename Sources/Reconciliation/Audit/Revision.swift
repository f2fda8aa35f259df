// When a difference between two documents is more likely a revision than an error.

import Aggregation
import DataCube

/// Statistics are revised: preliminary accounts, census years, comparable bases, changes of scope. Case counts seldom are.
enum Revision {
  /// Whether `earlier` may have been revised, told of another scope, or grown in real terms: always possible for a measure
  /// or a rounded count, never for an exact count.
  static func isPlausible(_ earlier: Figure, for level: Figure) -> Bool {
    !(earlier.bounds.isExact && level.bounds.isExact)
  }

  /// The same for rates: surveys and shares are revised with what they are taken of, so only one document binds itself.
  static func isPlausibleRate(_ earlier: Figure, for rate: Figure) -> Bool {
    earlier.span.document != rate.span.document
  }
}
