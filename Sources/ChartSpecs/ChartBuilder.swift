// From series and a request to a chart.

import DataCube
import Graphics

/// Builds charts: chooses what the request leaves open, and writes the words that it leaves out.
package enum ChartBuilder {
  /// A chart and how it was chosen.
  package struct Built: Sendable {
    package var chart: Chart
    package var choice: MarkChoice
  }

  /// The chart that `request` asks for.
  package static func build(_ request: ChartRequest) throws -> Built {
    let series = ends(
      of: request.series.filter { $0.observations.contains { $0.drawnValue != nil } }, mark: request.mark)
    guard let first = series.first else {
      throw ChartSpecsError.noData(request.series.first.map(\.key.indicator) ?? "an empty selection")
    }
    let units = Set(series.map { UnitKey(unit: $0.key.unit, isChange: $0.key.kind == .change) })
    guard units.count == 1 else {
      throw ChartSpecsError.mixedUnits(series.map { $0.key.unit ?? "plain numbers" }.uniqued)
    }
    let asked = try request.mark.map { name in
      guard let mark = MarkTable.mark(named: name) else {
        throw ChartSpecsError.unknownMark(name, nearest: NearestName.of(name, among: MarkTable.rows.map(\.name)))
      }
      return mark
    }
    let names = SeriesNames.names(of: series, renamed: request.names)
    for name in request.highlight where !names.contains(where: { $0.contains(name) }) {
      throw ChartSpecsError.unknownHighlight(name, known: names)
    }
    let unit = UnitWords(unit: first.key.unit, kind: first.key.kind)
    let numbers = numberStyle(series, unit, request.language)
    let data = ChartData(series: series, names: names, numbers: numbers, request: request)
    let choice = MarkChoice.choose(data.shape(kind: first.key.kind), asked: asked)
    let words = ChartWords(series: series, names: names, unit: unit, numbers: numbers, request: request)
    let title = request.title ?? words.title(isTime: data.isTime)
    let chart = Chart(
      title: LineBreaks.protecting(names + series.map(\.key.indicator), in: title),
      subtitle: request.subtitle ?? words.subtitle(isTime: data.isTime),
      notes: request.notes + words.notes(),
      source: request.source
        ?? SourceLine.text(series, documents: request.documents, chinese: request.language == .chinese),
      summary: AltText.text(title: title, data: data, unit: unit), mark: choice.mark, positions: data.positions,
      series: data.chartSeries, numbers: numbers, unit: unit.suffix.isEmpty ? unit.behindNumber : "",
      size: request.size, theme: request.theme,
      annotations: data.annotations, references: request.references,
      arrow: request.arrow.flatMap { words.arrow($0, in: data) },
      wholeNumbers: UnitTable.isCount(first.key.unit) && first.key.kind == .level)
    return Built(chart: chart, choice: choice)
  }

  /// For a mark that shows two periods only the observations of those: the source line names no other report.
  private static func ends(of series: [Series], mark: String?) -> [Series] {
    guard mark.flatMap({ MarkTable.mark(named: $0) })?.showsOnlyEnds == true else { return series }
    let drawn = series.flatMap(\.observations).filter { $0.drawnValue != nil }.map(\.period)
    let ends = [drawn.min(), drawn.max()]
    return series.map { one in
      Series(key: one.key, observations: one.observations.filter { ends.contains($0.period) })
    }.filter { !$0.observations.isEmpty }
  }

  /// What must agree for values to share an axis.
  private struct UnitKey: Hashable {
    var unit: String?
    var isChange: Bool
  }

  /// The precision that at least half of the figures have.
  ///
  /// Reports drop a closing zero (6.8%, 3%): the one coarse figure must not cost the others their decimals.
  private static func typical(_ places: [Int]) -> Int {
    let sorted = places.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// One style for all values: sized by the largest, as exact as most of them.
  private static func numberStyle(
    _ series: [Series], _ unit: UnitWords, _ language: NumberStyle.Language
  ) -> NumberStyle {
    let observations = series.flatMap(\.observations)
    let sizes = observations.compactMap(\.drawnValue).map(abs).sorted()
    let largest = sizes.last ?? 0
    // 0 % and 100 % are exact however they are printed: they do not cost the others their decimals.
    let exact = unit.isProportion ? [0.0, 100.0] : [0.0]
    // Targets are round; the results beside them decide.
    let results = observations.filter { $0.evidence != .target && $0.value != nil }
    let places = (results.isEmpty ? observations : results).compactMap { observation -> Int? in
      guard let value = observation.value, !exact.contains(abs(value.number.double)) else { return nil }
      return value.lastPlace
    }
    return NumberStyle.fitting(
      largest: largest, typical: sizes.isEmpty ? nil : sizes[sizes.count / 4], lastPlace: typical(places),
      suffix: unit.suffix, language: language, signed: unit.kind == .change)
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order of first appearance.
  var uniqued: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
