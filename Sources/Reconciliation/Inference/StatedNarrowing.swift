// Values that wording or inference leaves open, narrowed by all that is said of them.

import Aggregation
import DataCube
import Foundation

/// Carries knowledge along statements until nothing changes: 1930余件 in one report and 2326件, 增长20.1% in the next leave
/// 1936 and 1937. Stated counts are narrowed themselves; an inferred value is narrowed to what all statements about it allow
/// where others start from it.
package struct StatedNarrowing: Sendable {
  /// What each stated cell can be, from its own wording and all statements that touch it.
  private var bounds: [SeriesCell: ValueBounds] = [:]
  private var touched: [SeriesCell: [SourceSpan]] = [:]
  /// What each inferred cell can be from which other statements start.
  private var inferred: [SeriesCell: ValueBounds] = [:]
  package private(set) var statements: [InferredStatement]

  /// Rounds of propagation: chains of reports are short, and a bound that creeps for longer is not worth having.
  private static let mostRounds = 50

  package init(_ cells: [(cell: SeriesCell, observations: [Observation])], _ statements: [InferredStatement]) {
    self.statements = statements
    bounds = Self.single(cells).mapValues(\.bounds)
    let stated = Set(cells.map(\.cell))
    let bases = Set(statements.flatMap { [$0.from] + $0.parts }).subtracting(stated)
    let links = statements.indices.filter { bases.contains(statements[$0].cell) }
    for _ in 0..<Self.mostRounds {
      let isNarrower = propagate()
      if !narrowInferred(links), !isNarrower { break }
    }
  }

  /// What is stated of each cell where that is one value.
  static func single(_ cells: [(cell: SeriesCell, observations: [Observation])]) -> [SeriesCell: Observation] {
    var single: [SeriesCell: Observation] = [:]
    for (cell, observations) in cells {
      let actual = observations.filter { $0.evidence == .stated }
      if actual.count == 1 { single[cell] = actual.first }
    }
    return single
  }

  /// Intersects the statements about inferred cells, and lets those that start there start from what is left.
  private mutating func narrowInferred(_ links: [Int]) -> Bool {
    if links.isEmpty { return false }
    var narrower: [SeriesCell: ValueBounds?] = [:]
    for index in links {
      let statement = statements[index]
      let present = narrower[statement.cell] ?? .some(.unbounded)
      let allowed = statement.relation.bounds.flatMap { present?.intersection($0) }
      narrower[statement.cell] = .some(allowed.flatMap { statement.isWhole ? $0.wholeEnds : $0 })
    }
    var changed = false
    for case (let cell, let allowed?) in narrower where inferred[cell] != allowed {
      inferred[cell] = allowed
      changed = true
    }
    return changed
  }

  /// One round; whether anything became narrower.
  private mutating func propagate() -> Bool {
    var changed = false
    for index in statements.indices {
      var statement = statements[index]
      if !statement.parts.isEmpty, case .parts(let values) = statement.relation {
        statement.relation = .parts(zip(statement.parts, values).map { bounds[$0] ?? inferred[$0] ?? $1 })
      } else if let known = bounds[statement.from] ?? inferred[statement.from] {
        statement.relation = statement.relation.narrowed(to: known)
      }
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
    guard let whole = both.wholeEnds, whole != present else { return false }
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

extension ValueBounds {
  /// The interval between the first and the last whole number in it; nil where there is none.
  fileprivate var wholeEnds: ValueBounds? {
    let ends = ValueBounds(low: low?.rounded(atPlace: 0, .up), high: high?.rounded(atPlace: 0, .down))
    if let low = ends.low, let high = ends.high, low > high { return nil }
    return ends
  }
}
