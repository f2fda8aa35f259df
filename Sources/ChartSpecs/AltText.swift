// The picture in words, for those who do not see it.

import Graphics

/// Writes the description that goes into the file: what it is, then the numbers.
enum AltText {
  /// At most twelve numbers a series; longer series are told by their ends.
  static func text(title: String, data: ChartData, unit: String) -> String {
    var parts = [title]
    for series in data.chartSeries.prefix(12) {
      let points =
        series.points.count <= 12 ? series.points : [series.points.first, series.points.last].compactMap { $0 }
      let values = points.map { point in
        let place = data.positions.indices.contains(point.position) ? data.positions[point.position].label : ""
        return "\(place) \(point.label)\(unit)" + words(point.evidence)
      }
      parts.append((data.chartSeries.count > 1 ? series.name + "：" : "") + values.joined(separator: "，"))
    }
    return parts.joined(separator: "。") + "。"
  }

  private static func words(_ form: EvidenceForm) -> String {
    switch form {
    case .stated: ""
    case .inferred: "（推算）"
    case .target: "（目标）"
    case .disputed: "（各报告不一致）"
    }
  }
}
