// What one check found at one place.

import DataCube

/// Two statements that were held against each other.
package struct AuditFinding: Hashable, Sendable {
  /// The check's name: `parts-total` …
  package var check: String
  package var verdict: AuditVerdict
  /// Every figure involved, the judged one first.
  package var figures: [Figure]
  /// What the report says, with its unit: `37条`.
  package var stated: String
  /// What follows from the other figures: `38条`.
  package var computed: String
  /// One line of arithmetic.
  package var proof: String
  /// One sentence for the report's author, with harmless causes where there are any.
  package var message: String

  /// The document of the judged figure.
  package var document: String { figures.first?.span.document ?? "" }

  /// The `start` of every figure that stands in `document`, ascending.
  package var starts: [Int] {
    Set(figures.filter { $0.span.document == document }.map(\.span.start)).sorted()
  }
}
