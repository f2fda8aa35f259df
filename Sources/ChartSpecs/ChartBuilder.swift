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
    let isMixed = units.count > 1
    guard !isMixed || request.facet == .indicator else {
      throw ChartSpecsError.mixedUnits(series.map { $0.key.unit ?? "plain numbers" }.uniqued)
    }
    let asked = try request.mark.map { name in
      guard let mark = MarkTable.mark(named: name) else {
        throw ChartSpecsError.unknownMark(name, nearest: NearestName.of(name, among: MarkTable.rows.map(\.name)))
      }
      return mark
    }
    let names = SeriesNames.names(of: series, renamed: request.names, facet: request.facet, language: request.language)
    if let unknown = SeriesNames.unknown(in: request.names, of: series, request.language) {
      throw ChartSpecsError.unknownRename(unknown.name, known: unknown.known)
    }
    for name in request.highlight where !names.contains(where: { $0.matches(name) }) {
      throw ChartSpecsError.unknownHighlight(name, known: names.map(\.whole))
    }
    if request.facet != nil, request.arrow != nil || !request.annotations.isEmpty {
      throw ChartSpecsError.notInFacets(request.arrow == nil ? "annotations" : "an arrow")
    }
    if isMixed, !request.references.isEmpty { throw ChartSpecsError.notInFacets("references") }
    let panels = isMixed ? try PanelUnits(series, names, request.language) : nil
    // Where panels differ in unit, each says its own.
    let unit = isMixed ? UnitWords(unit: nil, kind: .level) : UnitWords(unit: first.key.unit, kind: first.key.kind)
    let numbers = unit.saidOnce(
      NumberChoice.style(series, unit, request.language), subtitle: request.subtitle)
    let data = ChartData(
      series: series, names: names, numbers: numbers, panelNumbers: panels?.numbers ?? [:], request: request)
    let choice = MarkChoice.choose(data.shape(kind: first.key.kind), asked: asked)
    try MarkFitness.check(choice.mark, of: data, facet: request.facet)
    let size = try TablePage.size(for: choice.mark, rows: data.chartSeries.count, request)
    let words = ChartWords(series: series, names: names.map(\.whole), unit: unit, numbers: numbers, request: request)
    let title = request.title ?? panels?.title(request.language) ?? words.title(isTime: data.isTime)
    let unitBehind = unit.atNumbers(numbers) ?? ""
    let chart = Chart(
      title: LineBreaks.protecting(names.map(\.whole) + series.map(\.key.indicator), in: title),
      subtitle: LineBreaks.keepingUnit(request.subtitle ?? words.subtitle(isShare: choice.mark.showsShares)),
      notes: request.notes + words.notes(),
      source: request.source
        ?? SourceLine.text(series, documents: request.documents, chinese: request.language == .chinese),
      summary: AltText(
        title: title, mark: choice.mark.name, data: panels?.telling(data) ?? data, unit: unitBehind,
        language: request.language
      )
      .text,
      mark: choice.mark, positions: data.positions,
      series: data.chartSeries, numbers: numbers, unit: unitBehind,
      size: size, theme: request.theme,
      annotations: try request.annotations.map { annotation in
        ChartAnnotation(position: try position(annotation.period, "annotations", data), text: annotation.text)
      }, references: request.references,
      arrow: try request.arrow.map {
        try ArrowWriter(
          series: series, unit: unit, numbers: numbers, data: data, mark: choice.mark, title: title,
          highlight: request.highlight
        ).arrow($0)
      }, wholeNumbers: UnitTable.isCount(first.key.unit) && first.key.kind == .level,
      shadings: try request.shadings.map { shading in
        PeriodShading(
          from: try position(shading.from, "shadings", data), to: try position(shading.to, "shadings", data),
          text: shading.text)
      },
      facets: request.facet.map { _ in
        FacetPlan(
          columns: request.columns, sharesScale: request.scales == .shared && !isMixed, styles: panels?.styles ?? [:])
      })
    return Built(chart: chart, choice: choice)
  }

  private static func position(_ name: String, _ key: String, _ data: ChartData) throws -> Int {
    guard let position = data.position(of: name) else {
      throw ChartSpecsError.unknownPeriod(name, key: key, known: data.positions.map(\.label))
    }
    return position
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
}

extension Array where Element: Hashable {
  /// Each element once, in order of first appearance.
  var uniqued: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
