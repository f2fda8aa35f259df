// Where a series goes on under another definition.

import Aggregation
import DataCube

/// Finds the periods at which what an indicator measures has changed.
///
/// A report's own comparison is made under its own definition. Where it implies another value for the period before than
/// the report of that period states, and where the reports use other words, or the catalogue knows that growth is told for
/// a like-for-like coverage, the values on both sides are not comparable. Units need no such care: values in different units
/// never share a series. A contradiction without a sign of another definition is the audit's business.
struct SeriesBreaks {
  private var reasons: [SeriesCell: String] = [:]

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
        statement.cell.key == statement.from.key, let implied = statement.relation.bounds,
        !implied.meets(earlier.bounds)
      else { continue }
      let before = "\(statement.arithmetic) → \(NumberText.interval(implied, statement.scale))"
      let contradiction = "\(before), not \(earlier.sources[0].quote)"
      if IndicatorWording(earlier.indicatorStated).stem != IndicatorWording(later.indicatorStated).stem {
        reasons[statement.from] =
          "“\(later.indicatorStated)”, before “\(earlier.indicatorStated)”: \(contradiction)"
      } else if catalogue[statement.from.key.indicatorID ?? ""]?.growsOnComparableCoverage == true {
        reasons[statement.from] = "another coverage: \(contradiction)"
      }
    }
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
