// Many random charts: none may clip, cover or silently drop a label.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Stress")
struct StressTests {
  /// A random chart, laid out.
  private struct Sample {
    var index: Int
    var chart: Chart
    var result: ChartLayout.Result

    var name: String { "chart \(index), \(chart.mark.name), \(chart.size.name), \(chart.theme.name)" }

    /// What the layout says that it left out.
    var leftOut: [LayoutIssue] {
      result.issues.filter { [.labelLeftOut, .categoryLeftOut].contains($0.code) }
    }
  }

  private static let count = Int(ProcessInfo.processInfo.environment["TONGBI_STRESS"] ?? "") ?? 1000

  private static let usual = make(count, in: .usual)
  private static let tiny = make(count / 3, in: .tiny)
  private static let ample = make(count / 3, in: .ample)

  private static func make(_ count: Int, in room: RandomChart.Room) -> [Sample] {
    var generator = SplitMix(seed: 20_240_601)
    return (0..<count).compactMap { index in
      let chart = RandomChart.make(index, in: room, using: &generator)
      return (try? SampleCharts.renderer.layOut(chart)).map { Sample(index: index, chart: chart, result: $0) }
    }
  }

  @Test("every random chart is drawn, no label is clipped and none lies over another")
  func noFaults() {
    let all = Self.usual + Self.tiny + Self.ample
    #expect(all.count == Self.count + 2 * (Self.count / 3))
    for sample in all {
      let faults = SceneChecker.faults(of: sample.result.scene)
      #expect(faults.isEmpty, "\(sample.name): \(faults.prefix(3))")
    }
  }

  @Test("what is not drawn is told")
  func noneIsDroppedSilently() {
    for sample in Self.usual + Self.tiny + Self.ample {
      let silent = SceneChecker.silentlyDropped(sample.chart, sample.result)
      #expect(silent.isEmpty, "\(sample.name): \(silent.prefix(3))")
    }
  }

  @Test("at most one label in fifty finds no room")
  func fewAreDropped() {
    var labels = 0
    var dropped = 0
    var byMark: [String: Int] = [:]
    for sample in Self.usual {
      labels += sample.result.scene.texts.count
      dropped += sample.leftOut.count
      byMark[sample.chart.mark.name, default: 0] += sample.leftOut.count
    }
    #expect(Double(dropped) <= 0.02 * Double(labels + dropped), "\(dropped) of \(labels): \(byMark)")
    if ProcessInfo.processInfo.environment["TONGBI_STRESS"] != nil {
      let thinned = Self.usual.filter { $0.result.issues.contains { $0.code == .labelsThinned } }
      print("\(labels) labels drawn, \(dropped) left out; only ends and extremes in \(thinned.count) charts")
    }
  }

  @Test("on a slide, up to twelve short names are all there, and all values of one series beside them")
  func noneIsDroppedWhereThereIsRoom() {
    var crowded = 0
    for sample in Self.ample {
      let names = sample.result.issues.filter { [.categoryLeftOut, .textLeftOut].contains($0.code) }
      #expect(names.isEmpty, "\(sample.name): \(names.map(\.message))")
      let values = sample.result.issues.filter { [.labelLeftOut, .labelsThinned].contains($0.code) }
      if sample.chart.series.count == 1 {
        #expect(values.isEmpty, "\(sample.name): \(values.map(\.message))")
      } else if !values.isEmpty, sample.chart.series.map(\.points.count).reduce(0, +) <= 20 {
        crowded += 1
      }
    }
    // Of several series the last few values may be too many even among twenty.
    #expect(
      Double(crowded) <= 0.03 * Double(Self.ample.count),
      "\(crowded) charts of several series and up to twenty values miss some")
  }

  @Test("an arrow over any two values of any series meets no text")
  func arrows() throws {
    var drawn = 0
    for sample in Self.usual.prefix(450) where sample.chart.mark.frame != .none {
      var chart = sample.chart
      guard
        let series = chart.series.indices.max(by: { chart.series[$0].points.count < chart.series[$1].points.count }),
        chart.series[series].points.count > 1
      else { continue }
      let points = chart.series[series].points
      let from = points[sample.index % (points.count - 1)]
      let to = sample.index % 3 == 0 ? points[points.count - 1] : points[sample.index % (points.count - 1) + 1]
      chart.arrow = ChangeArrow(from: from.position, to: to.position, label: "名的案件 +31.6%", series: series)
      let result = try SampleCharts.renderer.layOut(chart)
      let faults = SceneChecker.faults(of: result.scene) + SceneChecker.struckByArrow(result.scene)
      #expect(faults.isEmpty, "\(sample.name): \(faults.prefix(3))")
      drawn += result.scene.texts.contains { $0.text.hasPrefix("名的案件") } ? 1 : 0
    }
    #expect(drawn > 200)
  }

  @Test("drawn alone to pixels, the ink of each label lies on the canvas and meets no other's")
  func inkIsApart() throws {
    for sample in Self.usual.prefix(100) + Self.ample.prefix(20) {
      let faults = try InkChecker.faults(of: sample.result.scene, with: SampleCharts.renderer)
      #expect(faults.isEmpty, "\(sample.name): \(faults.prefix(3))")
    }
  }
}
