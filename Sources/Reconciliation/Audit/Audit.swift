// Figures in, findings out.

import Aggregation
import DataCube

/// Holds the figures of reports against each other.
package enum Audit {
  /// The findings of all checks, in order of document (as given) and place. Pure.
  package static func findings(in figures: [Figure], catalogue: IndicatorCatalogue = .standard) -> [AuditFinding] {
    let context = AuditContext(figures, catalogue: catalogue)
    var order: [String: Int] = [:]
    for figure in figures where order[figure.span.document] == nil { order[figure.span.document] = order.count }
    return CheckTable.checks.flatMap { $0.run(context) }.enumerated().sorted { left, right in
      func place(_ item: (offset: Int, element: AuditFinding)) -> (Int, Int, Int) {
        (order[item.element.document] ?? 0, item.element.figures.first?.span.start ?? 0, item.offset)
      }
      return place(left) < place(right)
    }.map(\.element)
  }
}
