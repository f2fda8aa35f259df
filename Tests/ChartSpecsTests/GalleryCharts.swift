// The charts of `Charts/`, built from the published series and drawn with the pinned font.

import Aggregation
import ChartSpecs
import DataCube
import Foundation
import Graphics
import Storage
import TestSupport

/// Specs below `Charts` as charts.
enum GalleryCharts {
  /// Paths relative to the repository.
  static let paths = Repository.files(below: "Charts", ending: ".chart.yaml")

  /// `Charts/gallery/dot.chart.yaml` is told as `gallery/dot`.
  static let names = paths.map { String($0.dropFirst("Charts/".count).dropLast(".chart.yaml".count)) }

  /// All series of `Data/series`.
  private static let published = Result {
    try Repository.files(below: "Data/series", ending: ".csv").flatMap { try SeriesCSV.read(Repository.url($0).path) }
  }

  /// What the spec asks for; the source line stands for those that the tool takes from the reports.
  static func request(_ name: String) throws -> ChartRequest {
    let path = Repository.url("Charts/\(name).chart.yaml")
    let spec = try ChartSpec(YAMLReader.tree(ofFile: path.path))
    let folder = path.deletingLastPathComponent()
    let csv = spec.data.paths.first { $0.hasSuffix(".csv") }
    let all = try csv.map { try SeriesCSV.read(folder.appendingPathComponent($0).path) } ?? published.get()
    let matcher = IndicatorMatcher(series: all, catalogue: .standard)
    var series = spec.indicators.flatMap { indicator -> [Series] in
      let known = Set(matcher.matches(indicator))
      return all.filter { known.contains($0.key.indicator) }
    }
    for call in spec.transforms { series = try call.apply(to: series, all: all) }
    series = spec.selection.pick(
      from: spec.ordered(spec.filter.apply(to: series)), keepsIndicators: spec.indicators.count > 1)
    var request = spec.request(series: series, documents: [])
    request.source = request.source ?? "资料来源：样本报告"
    if let file = spec.themeFile {
      request.theme = try ThemeReader.theme(YAMLReader.tree(ofFile: folder.appendingPathComponent(file).path))
    }
    request.theme.fontFamily = Theme.briefing.fontFamily
    request.theme.latinFamily = nil
    return request
  }

  static func chart(_ name: String) throws -> Chart { try ChartBuilder.build(request(name)).chart }
}
