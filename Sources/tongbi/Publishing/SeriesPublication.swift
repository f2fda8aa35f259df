// Figures to the series that are committed beside them.

import DataCube
import Foundation
import Reconciliation
import Storage

/// Writes `Data/series/<topic>.csv` and `<topic>.meta.yaml`; a topic is a folder of `Data/sources`: one body's reports.
struct SeriesPublication {
  private var folder: GeneratedFolder
  private let sources: String

  init(into path: String, sources: String) {
    folder = GeneratedFolder(path, endings: [".csv", ".meta.yaml"])
    self.sources = sources
  }

  var summary: String { folder.summary }

  mutating func write(_ documents: [FigurePublication.Document]) throws {
    let topics = Dictionary(grouping: documents, by: \.publisher).sorted {
      $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    for (topic, documents) in topics {
      let series = reconciledSeries(from: documents.flatMap(\.figures))
      let name = topic.isEmpty ? "reports" : topic.replacingOccurrences(of: "/", with: "-")
      try folder.write(Self.csv(of: series), to: "\(name).csv")
      let sidecars = try documents.map { try SourceSidecar(of: $0.id, in: sources) }
      try folder.write(
        Array(try YAMLText.text(of: Self.facts(of: series, from: sidecars)).utf8), to: "\(name).meta.yaml")
    }
    try folder.removeOthers()
  }

  private static func csv(of series: [Series]) -> [UInt8] {
    var writer = CSVWriter(layout: SeriesRecord.layout)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for record in series.flatMap(SeriesRecord.records) { writer.append(record, to: &bytes) }
    writer.finish(&bytes)
    return bytes
  }

  /// Where the rows are from and how they are known, for whoever finds the CSV alone.
  private static func facts(of series: [Series], from sidecars: [SourceSidecar]) -> Record {
    let observations = series.flatMap(\.observations)
    let periods = observations.map(\.period)
    var evidence = Record()
    for kind in Evidence.allCases {
      evidence[kind.rawValue] = .whole(observations.count { $0.evidence == kind })
    }
    let publishers = sidecars.reduce(into: [String]()) { if !$0.contains($1.publisher) { $0.append($1.publisher) } }
    return [
      "publishers": .list(publishers.map(RecordValue.text)),
      "series": .whole(series.count),
      "observations": .whole(observations.count),
      "evidence": .record(evidence),
      "first": .optional(periods.min()?.description),
      "last": .optional(periods.max()?.description),
      "sources": .list(
        sidecars.map {
          .record([
            "document": .text($0.document), "publisher": .text($0.publisher), "title": .optional($0.title),
            "date": .optional($0.date), "url": .optional($0.url),
          ])
        }),
      "columns": .text("one observation a line; see tongbi series --help"),
      "made_by": .text("make charts, from Data/sources"),
    ]
  }
}
