// How a value is known, as the drawing shows it.

/// The ways in which a mark can look, by how its value is known.
package enum EvidenceForm: String, CaseIterable, Sendable {
  /// Printed in the report: solid.
  case stated
  /// Follows from other figures: hollow.
  case inferred
  /// A plan: dashed outline.
  case target
  /// Sources disagree: hatched.
  case disputed
}
