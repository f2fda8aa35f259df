// One place in the panel: a series and a period of it.

import DataCube

/// Where an observation belongs.
package struct SeriesCell: Hashable, Sendable {
  package var key: SeriesKey
  package var period: TimePeriod

  package init(key: SeriesKey, period: TimePeriod) {
    self.key = key
    self.period = period
  }

  /// The same series in another period of the same length; nil where that would be another frequency.
  package func moved(to period: TimePeriod?) -> SeriesCell? {
    guard let period, period.frequency == key.frequency else { return nil }
    return SeriesCell(key: key, period: period)
  }
}
