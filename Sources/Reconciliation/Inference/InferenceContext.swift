// Everything that a rule of inference may look up.

import Aggregation
import DataCube

/// The figures of all reports, found by place and by cell.
package struct InferenceContext: Sendable {
  package let builder: SeriesBuilder
  private let levels: [LevelName: [Figure]]
  /// Every total with its parts, list by list, in text order.
  let allParts: [PartsList]
  private let partsOf: [SourceSpan: [PartsList]]

  private struct LevelName: Hashable {
    var entity: String?
    var indicator: String
    var period: TimePeriod
    var kind: MeasureKind
  }

  package init(_ builder: SeriesBuilder) {
    self.builder = builder
    var levels: [LevelName: [Figure]] = [:]
    for figure in builder.index.figures
    where figure.kind != .change && figure.status == .actual && figure.duplicateOf == nil {
      guard let name = Self.levelName(figure, kind: figure.kind, builder) else { continue }
      levels[name, default: []].append(figure)
    }
    self.levels = levels
    allParts = PartsList.lists(
      in: builder.index.figures.filter { $0.duplicateOf == nil && $0.status == .actual }, builder.index)
    partsOf = Dictionary(grouping: allParts, by: \.total.span)
  }

  /// The figure of the same period that a change speaks of: what `of` points at, else the only level (or ratio) of the
  /// same body, indicator and period in its own report, else in any report.
  package func known(for change: Figure, kind: MeasureKind) -> KnownLevel? {
    if let figure = builder.index.modified(by: change) {
      let original = builder.index.original(of: figure)
      guard original.kind == kind, original.status == .actual, original.period?.normalised == change.period?.normalised,
        !Self.isMixedUp(original), let cell = builder.harmoniser.cell(of: original)
      else { return nil }
      return KnownLevel(figure: original, cell: cell)
    }
    guard change.of == nil, let name = Self.levelName(change, kind: kind, builder), let all = levels[name] else {
      return nil
    }
    let own = all.filter { $0.span.document == change.span.document }
    let figures = own.isEmpty ? all : own
    guard let first = figures.first,
      figures.allSatisfy({ $0.value.number == first.value.number && $0.unit == first.unit }),
      let cell = builder.harmoniser.cell(of: first)
    else { return nil }
    return KnownLevel(figure: first, cell: cell)
  }

  /// The lists of parts that a report tells behind a total.
  func parts(of total: Figure) -> [PartsList] { partsOf[total.span] ?? [] }

  /// Why a growth need not agree with the level beside it; nil where it must.
  package func caution(of change: Figure, on level: Figure) -> GrowthCaution? {
    builder.pricing.caution(of: change, modifying: level)
  }

  /// Whether a growth is told at other prices than its level, so that no level follows from it and none contradicts it.
  package func forbidsInference(from change: Figure, to level: Figure) -> Bool {
    caution(of: change, on: level)?.forbidsInference == true
  }

  /// Whether a number of places was taken for their prices: 70个大中城市房屋销售价格上涨7.6% grows prices, not cities.
  private static func isMixedUp(_ figure: Figure) -> Bool {
    figure.isCount && ["价格", "地价", "房价", "指数"].contains(where: figure.indicator.holds)
  }

  /// The period that a change is measured against; nil where the report does not say, or says something else.
  package func priorPeriod(of change: Figure) -> TimePeriod? {
    switch change.basis {
    case .yearOnYear: change.period?.normalised.yearBefore
    case .previousPeriod: change.period?.normalised.preceding
    case .stated, .unspecified, nil: nil
    }
  }

  private static func levelName(_ figure: Figure, kind: MeasureKind, _ builder: SeriesBuilder) -> LevelName? {
    guard let period = figure.period?.normalised else { return nil }
    return LevelName(
      entity: builder.harmoniser.entity(of: figure), indicator: builder.harmoniser.indicator(of: figure.indicator),
      period: period, kind: kind)
  }
}
