// Lines of very many points look the same with the few that are drawn.

import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Point thinning")
struct PointThinningTests {
  /// A line that is drawn whole, however many points it has.
  private struct WholeLine: Mark {
    let line = LineMark()
    var name: String { line.name }
    var frame: MarkFrame { line.frame }
    func namesSeriesInLegend(_ chart: Chart) -> Bool { line.namesSeriesInLegend(chart) }
    func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
      try line.gutter(chart, on: canvas, height: height)
    }
    func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
      try line.draw(chart, in: plot, on: canvas)
    }
  }

  /// Noise around a wave; every thousandth value is missing, and one long stretch.
  private static func chart(_ mark: any Mark, series: Int) -> Chart {
    var generator = SplitMix(seed: 5)
    let count = 20_000
    let lines = (0..<series).map { order in
      ChartSeries(
        name: "案件\(order)",
        points: (0..<count).compactMap { index -> ChartPoint? in
          let wave = Double(order) * 60 + Double(index % 7000) / 100
          let noise = Double.random(in: -8...8, using: &generator)
          let isPeak = index == 12_345
          guard index % 1000 != 500, !(9_000..<10_500).contains(index) else { return nil }
          return ChartPoint(position: index, value: isPeak ? 400 : wave + noise, label: "1")
        }, colorIndex: order)
    }
    return Chart(
      title: "案件", subtitle: "", source: "", mark: mark,
      positions: (0..<count).map { ChartPosition(label: "", time: Double($0)) }, series: lines,
      numbers: NumberStyle(), size: CanvasSize(name: "small", width: 640, height: 360))
  }

  @Test("a thinned line covers the pixels of the whole one", arguments: [1, 3])
  func sameLook(series: Int) throws {
    let renderer = SampleCharts.renderer
    func picture(_ mark: any Mark) throws -> (picture: Picture, elements: Int) {
      let scene = try renderer.layOut(Self.chart(mark, series: series)).scene
      return (try Picture(png: try renderer.bytes(of: scene, as: .png)), Self.elements(scene.items))
    }
    let (whole, all) = try picture(WholeLine())
    let (thin, few) = try picture(LineMark())
    #expect(few < all / 2, "\(few) of \(all) path elements")
    #expect(whole.width == thin.width && whole.height == thin.height)
    let different = zip(whole.pixels, thin.pixels).filter { abs(Int($0) - Int($1)) > 40 }.count
    // The cut of a line's very end follows its first piece: a few pixels there may differ.
    #expect(different * 2000 < whole.pixels.count, "\(different) of \(whole.pixels.count) colour values differ")
  }

  private static func elements(_ items: [SceneItem]) -> Int {
    items.reduce(0) { sum, item in
      switch item {
      case .path(let path): sum + path.path.elements.count
      case .text: sum
      case .group(let group): sum + elements(group.items)
      }
    }
  }
}
