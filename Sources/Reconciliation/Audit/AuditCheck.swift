// One way of holding a report against itself or against another.

/// A named check.
package struct AuditCheck: Sendable {
  package var name: String
  /// What is held against what, for the codebook.
  package var meaning: String
  package var run: @Sendable (AuditContext) -> [AuditFinding]
}
