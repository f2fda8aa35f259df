// Charts out of chance.

import Graphics
import TestSupport

/// Makes charts of 1 to 40 positions with names, values and evidence of all kinds.
enum RandomChart {
  private static let han = Array("新昌县靖州泰市深汕洲区行政诉讼复议案件法院生产总值居民消费价格完成率")
  private static let latin = Array("abcdefghijklmnopqrstuvwxyz ABCDEFG")

  /// The named sizes and usual ones in pixels, upright and lying.
  static let sizes = CanvasSize.named + ["1280x720", "800x600", "2400x600", "400x1200"].compactMap(CanvasSize.init)

  /// Down to the smallest that the tool takes: too small for most charts.
  static let tinySizes = ["480x270", "320x240", "200x200", "200x900", "900x200"].compactMap(CanvasSize.init)

  /// What the chart must fit into.
  enum Room {
    /// Every second one on a slide, the others on canvases of every usual size.
    case usual
    case tiny
    /// Twelve positions at most with short names, on a slide.
    case ample
  }

  /// A chart with the mark at `index` of the table, so that every mark gets its turn.
  static func make(_ index: Int, in room: Room, using generator: inout SplitMix) -> Chart {
    let isTime = Int.random(in: 0..<3, using: &generator) == 0
    let count = Int.random(in: 1...(room == .ample ? 12 : 40), using: &generator)
    let longest = Int.random(in: 1...(room == .ample ? 8 : 30), using: &generator)
    let positions = (0..<count).map { index in
      isTime
        ? ChartPosition(label: String(1985 + index), time: Double(1985 + index) + 0.5)
        : ChartPosition(label: name(upTo: longest, using: &generator))
    }
    let magnitudes: [Double] = [1e-5, 0.001, 1, 100, 1e5, 3e8, 2e12, 7e16]
    let magnitude = magnitudes.randomElement(using: &generator) ?? 1
    let seriesCounts = [1, 1, 1, 2, 3, 5]
    let seriesCount = seriesCounts.randomElement(using: &generator) ?? 1
    let numbers = NumberStyle.fitting(
      largest: magnitude, lastPlace: magnitude < 1 ? -6 : 0, suffix: Bool.random(using: &generator) ? "%" : "",
      language: Int.random(in: 0..<4, using: &generator) == 0 ? .english : .chinese)
    let isNegative = Int.random(in: 0..<4, using: &generator) == 0
    let series = (0..<seriesCount).map { index in
      let points = positions.indices.compactMap { position -> ChartPoint? in
        // Some are missing, but never all of them.
        if Int.random(in: 0..<8, using: &generator) == 0, index > 0 || position > 0 { return nil }
        return point(at: position, magnitude, isNegative: isNegative, numbers, using: &generator)
      }
      return ChartSeries(
        name: name(upTo: room == .ample ? 8 : 12, using: &generator), points: points, colorIndex: index)
    }
    return Chart(
      title: name(upTo: 60, using: &generator), subtitle: name(upTo: 40, using: &generator),
      notes: Bool.random(using: &generator) ? [name(upTo: 80, using: &generator)] : [],
      source: name(upTo: 60, using: &generator), mark: MarkTable.rows[index % MarkTable.rows.count],
      positions: positions, series: series, numbers: numbers,
      size: size(in: room, using: &generator),
      theme: ThemeTable.rows.randomElement(using: &generator) ?? .briefing)
  }

  private static func size(in room: Room, using generator: inout SplitMix) -> CanvasSize {
    let sizes =
      switch room {
      case .usual: Bool.random(using: &generator) ? [CanvasSize.slide] : sizes
      case .tiny: tinySizes
      case .ample: [CanvasSize.slide]
      }
    return sizes.randomElement(using: &generator) ?? .slide
  }

  private static func point(
    at position: Int, _ magnitude: Double, isNegative: Bool, _ numbers: NumberStyle, using generator: inout SplitMix
  ) -> ChartPoint {
    var value = magnitude * Double.random(in: 0...1, using: &generator)
    if isNegative, Bool.random(using: &generator) { value = -value }
    if Int.random(in: 0..<10, using: &generator) == 0 { value = 0 }
    let isWide = Int.random(in: 0..<6, using: &generator) == 0
    let isOpen = !isWide && Int.random(in: 0..<9, using: &generator) == 0
    let isUpward = Bool.random(using: &generator)
    return ChartPoint(
      position: position, value: value, low: isWide ? value - magnitude * 0.05 : nil,
      high: isWide ? value + magnitude * 0.05 : nil, openAbove: isOpen && isUpward, openBelow: isOpen && !isUpward,
      evidence: EvidenceForm.allCases.randomElement(using: &generator) ?? .stated,
      label: (isWide ? "≈" : isOpen ? isUpward ? "≥" : "≤" : "") + numbers.label(value))
  }

  private static func name(upTo longest: Int, using generator: inout SplitMix) -> String {
    let count = Int.random(in: 1...longest, using: &generator)
    let pool = [han, latin, han + latin].randomElement(using: &generator) ?? han
    return "名" + String((0..<(count - 1)).map { _ in pool.randomElement(using: &generator) ?? "名" })
  }
}
