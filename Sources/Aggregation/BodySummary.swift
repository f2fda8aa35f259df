// What reports say of one body, counted, and where the body stands.

import DataCube

/// One body of a set of series, with its area.
package struct BodySummary: Hashable, Sendable {
  /// The name that its series show; nil for figures of which no report names the body.
  package var entity: String?
  /// Where it stands; nil where its name does not tell.
  package var body: Body?
  package var seriesCount = 0
  package var observations = 0
  package var indicators: Set<String> = []
  package var periods: Set<TimePeriod> = []
  /// How many sources of its observations each document has.
  private var documents: [String: Int] = [:]

  init(_ entity: String?) {
    self.entity = entity
  }

  /// The body that this one's documents speak of most.
  func neighbour(among known: [BodySummary]) -> Body? {
    var best: (body: Body?, sources: Int) = (nil, 0)
    for other in known {
      let shared = documents.keys.reduce(0) { $0 + (other.documents[$1] ?? 0) }
      if shared > best.sources { best = (other.body, shared) }
    }
    return best.body
  }

  mutating func add(_ series: Series) {
    seriesCount += 1
    indicators.insert(series.key.indicator)
    for observation in series.observations {
      observations += 1
      periods.insert(observation.period)
      for source in observation.sources { documents[source.document, default: 0] += 1 }
    }
  }
}
