// Every check of the audit: a new one is a file and a line here.

/// The checks, in the order in which findings at one place are told.
package enum CheckTable {
  package static let checks: [AuditCheck] = [
    .partsTotal,
    .sharesTotal,
    .rateOfCounts,
    .rateGranularity,
    .growthFeasibility,
    .growthAgainstReport,
    .changeOfRate,
    .completion,
    .duplicateDiffers,
  ]
}
