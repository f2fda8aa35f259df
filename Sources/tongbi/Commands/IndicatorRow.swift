// The rows of `tongbi indicators`.

import Aggregation
import DataCube
import Storage

/// Indicators to rows.
enum IndicatorRow {
  private static let keys = [
    "indicator", "indicator_id", "english", "units", "kinds", "n", "n_stated", "n_inferred", "n_target", "n_disputed",
    "n_revised",
    "n_series", "n_periods", "first", "last", "n_bodies", "bodies", "wordings",
  ]

  static let layout = RecordLayout(
    keys, table: ["indicator", "indicator_id", "n", "n_inferred", "n_periods", "first", "last", "n_bodies"])

  /// With the entries nearest to what the catalogue cannot place.
  static let unmatchedLayout = RecordLayout(
    keys + ["nearest_id", "nearest_name", "nearest_score", "nearest"],
    table: ["indicator", "n", "n_periods", "first", "last", "nearest_name", "nearest_id", "nearest_score"])

  static func record(of summary: IndicatorSummary, catalogue: IndicatorCatalogue) -> Record {
    func count(_ evidence: Evidence) -> RecordValue { .whole(summary.evidence[evidence] ?? 0) }
    func texts(_ list: [String]) -> RecordValue { .list(list.map(RecordValue.text)) }
    return [
      "indicator": .text(summary.name), "indicator_id": .optional(summary.id),
      "english": .optional(summary.id.flatMap { catalogue[$0]?.english }), "units": texts(summary.units),
      "kinds": texts(summary.kinds.map(\.rawValue)), "n": .whole(summary.count), "n_stated": count(.stated),
      "n_inferred": count(.inferred), "n_target": count(.target), "n_disputed": count(.disputed),
      "n_revised": count(.revised),
      "n_series": .whole(summary.seriesCount), "n_periods": .whole(summary.periods.count),
      "first": .optional(summary.periods.min()?.description), "last": .optional(summary.periods.max()?.description),
      "n_bodies": .whole(summary.bodies.count), "bodies": texts(summary.bodies), "wordings": texts(summary.wordings),
    ]
  }

  /// The same with the entries that the reports' words look like.
  static func record(
    of summary: IndicatorSummary, catalogue: IndicatorCatalogue, nearest: [CatalogueNeighbour]
  ) -> Record {
    var record = record(of: summary, catalogue: catalogue)
    record["nearest_id"] = .optional(nearest.first?.entry.id)
    record["nearest_name"] = .optional(nearest.first?.entry.name)
    record["nearest_score"] = .optional(nearest.first.map(score))
    record["nearest"] = .list(
      nearest.map { neighbour in
        .record([
          "indicator_id": .text(neighbour.entry.id), "indicator": .text(neighbour.entry.name),
          "wording": .text(neighbour.wording), "score": .real(score(neighbour)),
        ])
      })
    return record
  }

  /// Two digits are enough to compare.
  private static func score(_ neighbour: CatalogueNeighbour) -> Double { (neighbour.score * 100).rounded() / 100 }
}
