// Which rules have read a stored report.

import Aggregation

/// Names everything that decides which figures a report has and how they are filed: what was read by another version is
/// read anew when it is imported again.
enum ReaderVersion {
  static var current: String { "tongbi \(Tongbi.configuration.version), keys \(FigureFiling.revision)" }
}
