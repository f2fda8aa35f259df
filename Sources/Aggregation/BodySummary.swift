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

  private init(_ entity: String?) {
    self.entity = entity
  }

  /// One summary a body, those with most observations first.
  ///
  /// A name that says nothing by itself (区城管委, 全县) is read as in a report of the body that its documents speak of most.
  package static func summaries(of series: [Series], directory: BodyDirectory = .standard) -> [BodySummary] {
    var positions: [String?: Int] = [:]
    var summaries: [BodySummary] = []
    for series in series {
      let position = positions[series.key.entity] ?? summaries.count
      if position == summaries.count {
        positions[series.key.entity] = position
        summaries.append(BodySummary(series.key.entity))
      }
      summaries[position].add(series)
    }
    for position in summaries.indices {
      summaries[position].body = summaries[position].entity.flatMap { directory.body(named: $0) }
    }
    let known = summaries.filter { $0.body?.area != nil }
    for position in summaries.indices where summaries[position].body == nil {
      guard let entity = summaries[position].entity else { continue }
      let reporter = summaries[position].neighbour(among: known)
      summaries[position].body = directory.body(named: entity, reporter: reporter)
    }
    return summaries.enumerated()
      .sorted { ($1.element.observations, $0.offset) < ($0.element.observations, $1.offset) }.map(\.element)
  }

  /// The body that this one's documents speak of most.
  private func neighbour(among known: [BodySummary]) -> Body? {
    var best: (body: Body?, sources: Int) = (nil, 0)
    for other in known {
      let shared = documents.keys.reduce(0) { $0 + (other.documents[$1] ?? 0) }
      if shared > best.sources { best = (other.body, shared) }
    }
    return best.body
  }

  private mutating func add(_ series: Series) {
    seriesCount += 1
    indicators.insert(series.key.indicator)
    for observation in series.observations {
      observations += 1
      periods.insert(observation.period)
      for source in observation.sources { documents[source.document, default: 0] += 1 }
    }
  }
}
