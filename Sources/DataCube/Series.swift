// Observations of one indicator of one body over time.

/// A time series: one key, observations in order of their periods.
package struct Series: Hashable, Sendable {
  package var key: SeriesKey
  /// In order of `period`.
  package var observations: [Observation]

  package init(key: SeriesKey, observations: [Observation]) {
    self.key = key
    self.observations = observations.sorted { $0.period < $1.period }
  }
}
