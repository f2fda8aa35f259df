// Summaries of bodies, from series that come a part at a time.

import DataCube

/// Counts series, body by body.
package struct BodySummaries: Sendable {
  private var positions: [String?: Int] = [:]
  private var summaries: [BodySummary] = []

  /// - Parameter series: the first part, where there is one.
  package init(_ series: [Series] = []) {
    add(series)
  }

  package mutating func add(_ series: [Series]) {
    for series in series {
      let position = positions[series.key.entity] ?? summaries.count
      if position == summaries.count {
        positions[series.key.entity] = position
        summaries.append(BodySummary(series.key.entity))
      }
      summaries[position].add(series)
    }
  }

  /// One summary a body, those with most observations first.
  ///
  /// A name that says nothing by itself (区城管委, 全县) is read as in a report of the body that its documents speak of most.
  package func sorted(directory: BodyDirectory = .standard) -> [BodySummary] {
    var summaries = summaries
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
}
