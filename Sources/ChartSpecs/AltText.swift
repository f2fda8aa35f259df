// The picture in words, for those who do not see it.

import Graphics

/// Writes the description that goes into the file, in three levels: what it is, the numbers, the trend.
///
/// The levels follow Lundgard and Satyanarayan, "Accessible Visualization via Natural Language Descriptions" (2022): elements
/// and encodings, statistics, and trends that need the whole picture.
struct AltText {
  let title: String
  let mark: String
  let data: ChartData
  /// What stands behind every number: `件`.
  let unit: String
  let language: NumberStyle.Language

  private var isChinese: Bool { language == .chinese }
  private var comma: String { isChinese ? "，" : ", " }

  /// All three levels, one sentence a line of thought.
  var text: String {
    ([identity] + numbers + trend).map { $0 + (isChinese ? "。" : ".") }.joined(separator: isChinese ? "" : " ")
  }

  /// Level 1: the title, the kind of picture, how many series over how many periods or categories.
  var identity: String {
    let positions = data.positions.count
    let series = data.chartSeries.count
    let first = data.positions.first?.label ?? ""
    let last = data.positions.last?.label ?? ""
    let span = data.isTime && positions > 1 ? (isChinese ? "，\(first)—\(last)" : ", \(first)–\(last)") : ""
    return isChinese
      ? "\(title)。图（\(mark)）：\(series)个序列，\(positions)个\(data.isTime ? "时期" : "类别")\(span)"
      : "\(title). Chart (\(mark)): \(series) series, \(positions) \(data.isTime ? "periods" : "categories")\(span)"
  }

  /// Level 2: at most twelve numbers a series; longer series are told by their ends.
  var numbers: [String] {
    data.chartSeries.prefix(12).map { series in
      let points =
        series.points.count <= 12 ? series.points : [series.points.first, series.points.last].compactMap { $0 }
      return name(of: series) + points.map(words).joined(separator: comma)
    }
  }

  /// Level 3: for each series over time from where to where it went, its highest and its lowest value.
  var trend: [String] {
    guard data.isTime else { return [] }
    return data.chartSeries.prefix(12).compactMap { series in
      let known = series.points.filter { $0.evidence != .target }
      guard known.count > 2, let first = known.first, let last = known.last,
        let high = known.max(by: { $0.value < $1.value }), let low = known.min(by: { $0.value < $1.value })
      else { return nil }
      let move = last.value > first.value ? 0 : last.value < first.value ? 1 : 2
      let verb = isChinese ? ["上升", "下降", "持平"][move] : ["rises", "falls", "ends where it began"][move]
      return isChinese
        ? "\(name(of: series))自\(place(first))至\(place(last))\(verb)，最高\(words(high))，最低\(words(low))"
        : "\(name(of: series))\(verb) from \(place(first)) to \(place(last)), highest \(words(high)), lowest \(words(low))"
    }
  }

  private func name(of series: ChartSeries) -> String {
    data.chartSeries.count > 1 ? series.name + (isChinese ? "：" : ": ") : ""
  }

  private func place(_ point: ChartPoint) -> String {
    data.positions.indices.contains(point.position) ? data.positions[point.position].label : ""
  }

  /// `2021 19件（推算）`.
  private func words(_ point: ChartPoint) -> String {
    let form =
      switch point.evidence {
      case .stated: ""
      case .inferred: isChinese ? "（推算）" : " (inferred)"
      case .target: isChinese ? "（目标）" : " (target)"
      case .disputed: isChinese ? "（各报告不一致）" : " (sources disagree)"
      }
    return "\(place(point)) \(point.label)\(isChinese || unit.isEmpty ? "" : " ")\(unit)\(form)"
  }
}
