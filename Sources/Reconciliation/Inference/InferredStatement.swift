// One thing that follows from other figures about one cell of the panel.

import Aggregation
import DataCube
import Foundation

/// What one piece of arithmetic says of a cell that no report states.
package struct InferredStatement: Hashable, Sendable {
  package var cell: SeriesCell
  /// The cell of the known value; of several the first.
  package var from: SeriesCell
  /// For a sum the cells of its parts.
  package var parts: [SeriesCell] = []
  package var relation: PriorRelation
  /// Whether known and unknown are whole numbers of things.
  package var isWhole: Bool
  /// The central quotient or difference, 12 significant digits.
  package var estimate: Decimal
  /// The left side of the derivation: `13 ÷ (1 − 31.6%)`.
  package var arithmetic: String
  package var scale: NumberText.Scale
  package var indicatorStated: String
  package var prices: PriceBasis?
  package var sources: [SourceSpan]

  package static func == (left: InferredStatement, right: InferredStatement) -> Bool {
    left.cell == right.cell && left.relation == right.relation && left.arithmetic == right.arithmetic
      && left.sources == right.sources
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(cell)
    hasher.combine(arithmetic)
  }
}
