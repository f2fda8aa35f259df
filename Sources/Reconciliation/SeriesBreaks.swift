// Where a series goes on under another definition.

import Aggregation
import DataCube
import Foundation

/// Finds the periods at which what an indicator measures has changed.
///
/// A report's own comparison is made under its own definition. Where it implies a value for the period before that is far
/// from what the report of that period states, and where the reports use other words, or the catalogue knows that growth is
/// told for a like-for-like coverage, the values on both sides are not comparable. Units need no such care: values in
/// different units never share a series. A small difference is a revision, and a contradiction without a sign of another
/// definition is the audit's business.
struct SeriesBreaks {
  private var reasons: [SeriesCell: String] = [:]

  /// From which difference on, as a share of the stated value, definitions differ and not only the state of the data. Our own
  /// choice: the yearly revisions of the national communiqués stay below it.
  private static let far = Decimal(sign: .plus, exponent: -2, significand: 2)

  init(
    in cells: [(cell: SeriesCell, observations: [Observation])], _ statements: [InferredStatement],
    catalogue: IndicatorCatalogue
  ) {
    var stated: [SeriesCell: Observation] = [:]
    for (cell, observations) in cells {
      let actual = observations.filter { $0.evidence == .stated }
      if actual.count == 1 { stated[cell] = actual[0] }
    }
    for statement in statements where reasons[statement.from] == nil {
      guard let earlier = stated[statement.cell], let later = stated[statement.from],
        statement.cell.key == statement.from.key
      else { continue }
      let isReworded = Self.differ(earlier.indicatorStated, later.indicatorStated)
      // Most statements need no division: only those with a sign of another definition.
      guard isReworded || catalogue[statement.from.key.indicatorID ?? ""]?.growsOnComparableCoverage == true,
        let implied = statement.relation.bounds, Self.areFar(implied, earlier.bounds)
      else { continue }
      let before = "\(statement.arithmetic) → \(NumberText.interval(implied, statement.scale))"
      let contradiction = "\(before), not \(earlier.sources[0].quote)"
      reasons[statement.from] =
        isReworded
        ? "“\(later.indicatorStated)”, before “\(earlier.indicatorStated)”: \(contradiction)"
        : "another coverage: \(contradiction)"
    }
    reasons.merge(RenamingBreaks.reasons(in: cells)) { own, _ in own }
  }

  /// Whether two wordings name different things.
  static func differ(_ earlier: String, _ later: String) -> Bool {
    earlier != later && IndicatorWording(earlier).stem != IndicatorWording(later).stem
  }

  private static func areFar(_ implied: ValueBounds, _ stated: ValueBounds) -> Bool {
    if let low = implied.low, let most = stated.high, low - most > abs(most) * far { return true }
    if let high = implied.high, let least = stated.low, least - high > abs(least) * far { return true }
    return false
  }

  /// The cells with the breaks noted on what is stated from then on.
  func applied(
    to cells: [(cell: SeriesCell, observations: [Observation])]
  ) -> [(cell: SeriesCell, observations: [Observation])] {
    cells.map { cell, observations in
      guard let reason = reasons[cell] else { return (cell, observations) }
      return (
        cell,
        observations.map { observation in
          guard observation.evidence == .stated else { return observation }
          var marked = observation
          marked.breakReason = reason
          return marked
        }
      )
    }
  }
}
