// The series of an indicator, and what the audit says of their observations.

import Aggregation
import DataCube
import Reconciliation

/// Looks findings up where they are asked for: those of a store group by group, the last group being kept.
final class PanelEvidence {
  /// The series of the indicator that was asked for.
  let series: [Series]
  private let catalogue: IndicatorCatalogue
  /// Which group a document is in; all reports of paths are one.
  private let group: (_ document: String) -> Int
  private let figures: (_ group: Int) throws -> [Figure]
  private var last: (group: Int, findings: [AuditFinding])?

  /// All reports as one group.
  init(series: [Series], figures: [Figure], catalogue: IndicatorCatalogue) {
    self.series = series
    self.catalogue = catalogue
    group = { _ in 0 }
    self.figures = { _ in figures }
  }

  /// The groups of a store.
  init(series: [Series], reports: StoredReports, catalogue: IndicatorCatalogue) throws {
    self.series = series
    self.catalogue = catalogue
    let groups = try reports.groups()
    let places = groups.enumerated().flatMap { number, group in group.map { ($0.identity.document, number) } }
    let byDocument = Dictionary(places, uniquingKeysWith: { first, _ in first })
    group = { byDocument[$0] ?? 0 }
    figures = { try groups[$0].flatMap { try reports.result(of: $0).figures } }
  }

  /// The findings in which a figure behind the observation takes part.
  func findings(about observation: Observation) throws -> [AuditFinding] {
    guard let document = observation.sources.first?.document else { return [] }
    let number = group(document)
    if last?.group != number {
      last = (number, Audit.findings(in: try figures(number), catalogue: catalogue))
    }
    return (last?.findings ?? []).filter { finding in
      finding.figures.contains { observation.sources.contains($0.span) }
    }
  }
}
