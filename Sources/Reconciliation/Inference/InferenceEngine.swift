// Intersects everything that is said of a cell which no report states.

import Aggregation
import DataCube
import Foundation

/// Draws the conclusions of all rules and reconciles them.
package struct InferenceEngine: Sendable {
  package let builder: SeriesBuilder
  private let rules: [InferenceRule]

  package init(_ builder: SeriesBuilder, rules: [InferenceRule] = InferenceTable.rules) {
    self.builder = builder
    self.rules = rules
  }

  /// Everything that follows from the figures, narrowed until nothing changes: first from the figures alone, then from what
  /// was inferred, link by link.
  package func conclusions(beside stated: [(cell: SeriesCell, observations: [Observation])]) -> StatedNarrowing {
    let context = InferenceContext(builder)
    var statements = self.statements(context)
    var narrowing = StatedNarrowing(stated, statements)
    var chain = InferenceChain(context, stated: StatedNarrowing.single(stated))
    guard !chain.isIdle else { return narrowing }
    let known = Set(stated.map(\.cell))
    for _ in 0..<Self.longestChain {
      let inferred = Self.observations(from: narrowing.statements, outside: known)
        .filter { $0.observations.count == 1 && $0.observations[0].evidence == .inferred }
        .map { ($0.cell, $0.observations[0]) }
      let further = chain.next(Dictionary(inferred, uniquingKeysWith: { first, _ in first }))
      if further.isEmpty { break }
      statements = narrowing.statements + further
      narrowing = StatedNarrowing(stated, statements)
    }
    return narrowing
  }

  /// Links of a chain that are followed: intervals grow with each.
  private static let longestChain = 10

  /// Everything that follows from the figures alone, in the order of the figures; repeated passages speak once.
  private func statements(_ context: InferenceContext) -> [InferredStatement] {
    var seen: Set<InferredStatement> = []
    return builder.index.figures.filter { $0.duplicateOf == nil }
      .flatMap { figure in rules.flatMap { $0.conclude(figure, context) } }
      .filter { seen.insert($0).inserted }
  }

  /// The inferred observations of cells outside `stated`, in order of first statement.
  package static func observations(
    from statements: [InferredStatement], outside stated: Set<SeriesCell>
  ) -> [(cell: SeriesCell, observations: [Observation])] {
    var order: [SeriesCell] = []
    var members: [SeriesCell: [InferredStatement]] = [:]
    for statement in statements where !stated.contains(statement.cell) {
      if members[statement.cell] == nil { order.append(statement.cell) }
      members[statement.cell, default: []].append(statement)
    }
    return order.map { cell in (cell, reconcile(members[cell] ?? [], in: cell)) }.filter { !$0.1.isEmpty }
  }

  /// One observation where the statements agree; each for itself, disputed, where they do not.
  static func reconcile(_ statements: [InferredStatement], in cell: SeriesCell) -> [Observation] {
    if let together = observation(statements, in: cell, evidence: .inferred) { return [together] }
    let alone = statements.compactMap { observation([$0], in: cell, evidence: .inferred) }
    guard alone.count > 1 else { return alone }
    return alone.map { observation in
      var disputed = observation
      disputed.evidence = .disputed
      return disputed
    }
  }

  /// What all statements together allow; nil where that is nothing, or no whole number of things.
  private static func observation(
    _ statements: [InferredStatement], in cell: SeriesCell, evidence: Evidence
  ) -> Observation? {
    guard let first = statements.first else { return nil }
    let whole = cell.key.kind == .level && statements.allSatisfy(\.isWhole)
    var bounds = ValueBounds.unbounded
    for statement in statements {
      guard let allowed = statement.relation.bounds, let both = bounds.intersection(allowed) else { return nil }
      bounds = both
    }
    var candidates: [Decimal]?
    if whole {
      // The outward rounding of quotients may let in a number at the edge: each is tried exactly.
      candidates = bounds.wholeNumbers(limit: 104)?
        .filter { number in number >= 0 && statements.allSatisfy { $0.relation.admits(number, whole: true) } }
      if candidates?.isEmpty == true { return nil }
      if (candidates?.count ?? 0) > 100 { candidates = nil }
    }
    if let candidates, let low = candidates.first, let high = candidates.last {
      bounds = ValueBounds(low: low, high: high)
    }
    let narrowest = statements.min { width($0) < width($1) } ?? first
    let only = candidates?.count == 1 ? candidates?.first : bounds.isExact ? bounds.low : nil
    var sources: [SourceSpan] = []
    for source in statements.flatMap(\.sources) where !sources.contains(source) { sources.append(source) }
    return Observation(
      period: cell.period, value: only.map { DecimalValue($0) }, estimate: narrowest.estimate, bounds: bounds,
      candidates: candidates, evidence: evidence, approximation: Approximation(ofValueWithin: bounds),
      prices: first.prices,
      derivation: derivation(statements, bounds: bounds, candidates: candidates, estimate: narrowest.estimate),
      indicatorStated: first.indicatorStated, sources: sources)
  }

  private static func width(_ statement: InferredStatement) -> Decimal {
    statement.relation.bounds?.width ?? Decimal.greatestFiniteMagnitude
  }

  /// `13 ÷ (1 − 31.6%) → 19`; `2326 ÷ (1 + 20.1%) → 1936…1937`; for measures the central value stands first.
  private static func derivation(
    _ statements: [InferredStatement], bounds: ValueBounds, candidates: [Decimal]?, estimate: Decimal
  ) -> String {
    let scale = statements.first?.scale ?? .none
    let left = statements.map(\.arithmetic).joined(separator: " ∧ ")
    if let candidates {
      let note = candidates.count > 2 ? " (\(candidates.count) whole numbers)" : ""
      return "\(left) → \(NumberText.interval(bounds))\(note)"
    }
    if bounds.isExact { return "\(left) → \(NumberText.interval(bounds, scale))" }
    return "\(left) → \(NumberText.scaled(estimate, scale)) (\(NumberText.interval(bounds, scale)))"
  }
}
