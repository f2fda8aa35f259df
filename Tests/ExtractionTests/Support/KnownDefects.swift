// Examples that do not hold yet. The list only shrinks.

import Testing

/// What is known to be wrong: a trial that is listed may fail. Take its row away when it is mended.
enum KnownDefects {
  private static let trials: Set<String> = [
    // The growth of a growth, behind a standard that is printed itself.
    "standard-value: 2024年三季度生产总值同比增长2.3%,增速较二季度的3.1%放缓0.8个百分点。",
  ]

  /// Runs the checks of a trial; those of a listed one may fail.
  static func excuse(_ trial: String, _ checks: () throws -> Void) rethrows {
    if trials.contains(trial) {
      withKnownIssue(isIntermittent: true) { try checks() }
    } else {
      try checks()
    }
  }
}
