// A total from its parts: 300余件,其中城管120件、环保185件、其他12件 → 317件.

import Aggregation
import DataCube
import Foundation

extension InferenceRule {
  /// Matches: a count that its wording leaves open, with a list of parts that says itself that it is complete.
  /// Yields: `120 + 185 + 12 → 317`. Refuses lists without 其他, which need not be complete, and stages, which overlap.
  package static let total = InferenceRule(name: "total") { total, context in
    guard total.status == .actual, total.isCount, !total.bounds.isExact,
      let cell = context.builder.harmoniser.cell(of: total)
    else { return [] }
    return context.parts(of: total).filter(\.isComplete).compactMap { list in
      let parts = list.disjoint
      let cells = parts.compactMap(context.builder.harmoniser.cell(of:))
      guard parts.count > 1, cells.count == parts.count, parts.allSatisfy(\.isCount) else { return nil }
      return InferredStatement(
        cell: cell, from: cells[0], parts: cells, relation: .parts(parts.map(\.bounds)), isWhole: true,
        estimate: parts.reduce(0) { $0 + $1.value.number },
        arithmetic: parts.map(NumberText.printed).joined(separator: " + "), scale: NumberText.scale(of: total),
        indicatorStated: total.indicator, sources: [total.span] + parts.map(\.span))
    }
  }
}
