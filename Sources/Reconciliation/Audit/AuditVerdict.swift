// The outcome of one check.

/// Whether two statements agree.
package enum AuditVerdict: String, CaseIterable, Sendable {
  /// The intervals meet.
  case consistent
  /// They do not, or no whole number satisfies them.
  case inconsistent
  /// The reports say too little to tell: a list that may not be complete, a value that may have been revised.
  case undetermined
}
