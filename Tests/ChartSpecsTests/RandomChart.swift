// Charts out of chance.

import Graphics
import TestSupport

/// Makes charts of 1 to 40 positions with names, values and evidence of all kinds.
enum RandomChart {
  private static let han = Array("新昌县靖州泰市深汕洲区行政诉讼复议案件法院生产总值居民消费价格完成率")
  private static let latin = Array("abcdefghijklmnopqrstuvwxyz ABCDEFG")

  static func make(using generator: inout SplitMix) -> Chart {
    let isTime = Bool.random(using: &generator)
    let count = Int.random(in: 1...40, using: &generator)
    let longest = Int.random(in: 1...30, using: &generator)
    let positions = (0..<count).map { index in
      isTime
        ? ChartPosition(label: String(1985 + index), time: Double(1985 + index) + 0.5)
        : ChartPosition(label: name(upTo: longest, using: &generator))
    }
    let magnitudes: [Double] = [0.001, 1, 100, 1e5, 3e8, 2e12]
    let magnitude = magnitudes.randomElement(using: &generator) ?? 1
    let seriesCounts = [1, 1, 1, 2, 3, 5]
    let seriesCount = seriesCounts.randomElement(using: &generator) ?? 1
    let numbers = NumberStyle.fitting(
      largest: magnitude, lastPlace: magnitude < 1 ? -5 : 0, suffix: Bool.random(using: &generator) ? "%" : "")
    let isNegative = Int.random(in: 0..<4, using: &generator) == 0
    let series = (0..<seriesCount).map { index in
      let points = positions.indices.compactMap { position -> ChartPoint? in
        if Int.random(in: 0..<8, using: &generator) == 0 { return nil }
        var value = magnitude * Double.random(in: 0...1, using: &generator)
        if isNegative, Bool.random(using: &generator) { value = -value }
        if Int.random(in: 0..<10, using: &generator) == 0 { value = 0 }
        let isWide = Int.random(in: 0..<6, using: &generator) == 0
        return ChartPoint(
          position: position, value: value, low: isWide ? value - magnitude * 0.05 : nil,
          high: isWide ? value + magnitude * 0.05 : nil,
          openAbove: !isWide && Int.random(in: 0..<9, using: &generator) == 0,
          evidence: EvidenceForm.allCases.randomElement(using: &generator) ?? .stated,
          label: (isWide ? "≈" : "") + numbers.label(value))
      }
      return ChartSeries(name: name(upTo: 12, using: &generator), points: points, colorIndex: index)
    }
    let sizes = CanvasSize.named + [CanvasSize(name: "1280x720", width: 1280, height: 720)]
    return Chart(
      title: name(upTo: 60, using: &generator), subtitle: name(upTo: 40, using: &generator),
      notes: Bool.random(using: &generator) ? [name(upTo: 80, using: &generator)] : [],
      source: name(upTo: 60, using: &generator), mark: MarkTable.rows.randomElement(using: &generator) ?? ColumnMark(),
      positions: positions, series: series, numbers: numbers,
      size: sizes.randomElement(using: &generator) ?? .slide,
      theme: ThemeTable.rows.randomElement(using: &generator) ?? .briefing)
  }

  private static func name(upTo longest: Int, using generator: inout SplitMix) -> String {
    let count = Int.random(in: 1...longest, using: &generator)
    let pool = [han, latin, han + latin].randomElement(using: &generator) ?? han
    return "名" + String((0..<(count - 1)).map { _ in pool.randomElement(using: &generator) ?? "名" })
  }
}
