// Stated counts that a hedge leaves open, narrowed by what other statements say of them.

import Aggregation
import DataCube
import Foundation

/// Carries knowledge along statements until nothing changes: 1930余件 in one report and 2326件, 增长20.1% in the next leave
/// 1936 and 1937.
package struct StatedNarrowing: Sendable {
  /// What each stated cell can be, from its own wording and all statements that touch it.
  private var bounds: [SeriesCell: ValueBounds] = [:]
  private var touched: [SeriesCell: [SourceSpan]] = [:]
  package private(set) var statements: [InferredStatement]

  /// Rounds of propagation: chains of reports are short, and a bound that creeps for longer is not worth having.
  private static let mostRounds = 50

  package init(_ cells: [(cell: SeriesCell, observations: [Observation])], _ statements: [InferredStatement]) {
    self.statements = statements
    for (cell, observations) in cells {
      let actual = observations.filter { $0.evidence == .stated }
      if actual.count == 1, let only = actual.first { bounds[cell] = only.bounds }
    }
    for _ in 0..<Self.mostRounds {
      if !propagate() { break }
    }
  }

  /// One round; whether anything became narrower.
  private mutating func propagate() -> Bool {
    var changed = false
    for index in statements.indices {
      var statement = statements[index]
      if let known = bounds[statement.from] { statement.relation = statement.relation.narrowed(to: known) }
      statements[index] = statement
      guard let target = bounds[statement.cell], isOpen(statement.cell) || isOpen(statement.from) else { continue }
      if let implied = statement.relation.bounds { changed = narrow(statement.cell, to: implied, statement) || changed }
      if let implied = statement.relation.forward(target) {
        changed = narrow(statement.from, to: implied, statement) || changed
      }
    }
    return changed
  }

  /// Whether a cell holds a count that its wording leaves open: exact counts and measures stay as they are.
  private func isOpen(_ cell: SeriesCell) -> Bool {
    bounds[cell]?.isExact == false && cell.key.kind == .level && UnitTable.isCount(cell.key.unit)
  }

  /// A contradiction changes nothing: it is the audit's business.
  private mutating func narrow(_ cell: SeriesCell, to implied: ValueBounds, _ statement: InferredStatement) -> Bool {
    guard isOpen(cell), statement.isWhole, let present = bounds[cell], let both = present.intersection(implied) else {
      return false
    }
    let low = both.low?.rounded(atPlace: 0, .up)
    let high = both.high?.rounded(atPlace: 0, .down)
    let whole = ValueBounds(low: low, high: high)
    if let low, let high, low > high { return false }
    guard whole != present else { return false }
    bounds[cell] = whole
    touched[cell, default: []] += statement.sources
    return true
  }

  /// The cells with the candidates that are left; where more than 100 are, the wording's own bounds stay.
  package func applied(
    to cells: [(cell: SeriesCell, observations: [Observation])]
  ) -> [(cell: SeriesCell, observations: [Observation])] {
    cells.map { cell, observations in
      guard let narrowed = bounds[cell], let sources = touched[cell],
        let candidates = narrowed.wholeNumbers(limit: 100), let low = candidates.first, let high = candidates.last
      else { return (cell, observations) }
      return (
        cell,
        observations.map { observation in
          guard observation.evidence == .stated else { return observation }
          var known = observation
          known.bounds = ValueBounds(low: low, high: high)
          known.candidates = candidates
          for source in sources where !known.sources.contains(source) { known.sources.append(source) }
          return known
        }
      )
    }
  }
}
