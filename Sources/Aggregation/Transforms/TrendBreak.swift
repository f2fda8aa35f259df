// A change of definition in the course of a trend.

import DataCube

/// From `period` on values cannot be compared with earlier ones.
package struct TrendBreak: Hashable, Sendable {
  package var period: TimePeriod
  package var reason: String
}
