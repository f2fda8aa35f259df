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

  /// All of them, made once.
  private static let samples = make(count, isTiny: false)

  /// As many again on canvases that are too small for most of them.
  private static let tiny = make(count, isTiny: true)

  private static func make(_ count: Int, isTiny: Bool) -> [Sample] {
    var generator = SplitMix(seed: 20_240_601)
    return (0..<count).compactMap { index in
      let chart = RandomChart.make(index, isTiny: isTiny, using: &generator)
      return (try? SampleCharts.renderer.layOut(chart)).map { Sample(index: index, chart: chart, result: $0) }
    }
  }

  @Test("every random chart is drawn, no label is clipped and none lies over another")
  func noFaults() {
    #expect(Self.samples.count == Self.count && Self.tiny.count == Self.count)
    for sample in Self.samples + Self.tiny {
      let faults = SceneChecker.faults(of: sample.result.scene)
      #expect(faults.isEmpty, "\(sample.name): \(faults.prefix(3))")
    }
  }

  @Test("what is not drawn is told")
  func noneIsDroppedSilently() {
    for sample in Self.samples + Self.tiny {
      let silent = SceneChecker.silentlyDropped(sample.chart, sample.result)
      #expect(silent.isEmpty, "\(sample.name): \(silent.prefix(3))")
    }
  }

  @Test("at most one label in fifty finds no room")
  func fewAreDropped() {
    var labels = 0
    var dropped = 0
    var byMark: [String: Int] = [:]
    for sample in Self.samples {
      labels += sample.result.scene.texts.count
      dropped += sample.leftOut.count
      byMark[sample.chart.mark.name, default: 0] += sample.leftOut.count
    }
    #expect(Double(dropped) <= 0.02 * Double(labels + dropped), "\(dropped) of \(labels): \(byMark)")
    if ProcessInfo.processInfo.environment["TONGBI_STRESS_REPORT"] != nil {
      print("labels", labels, "dropped", dropped, byMark)
      let thinned = Self.samples.filter { $0.result.issues.contains { $0.code == .labelsThinned } }
      for (size, all) in Dictionary(grouping: Self.samples, by: \.chart.size.name) {
        print(size, all.count, "labels", all.map(\.result.scene.texts.count).reduce(0, +), "dropped", all.map(\.leftOut.count).reduce(0, +))
      }
      print("thinned charts", thinned.count, Dictionary(grouping: thinned, by: \.chart.mark.name).mapValues(\.count))
    }
  }

  @Test("on a slide, up to twelve short names and their values are all there")
  func noneIsDroppedWhereThereIsRoom() {
    for sample in Self.samples
    where sample.chart.size == .slide && sample.chart.positions.count <= 12
      && (sample.chart.positions.map(\.label) + sample.chart.series.map(\.name)).allSatisfy({ $0.count <= 8 })
    {
      let codes: Set<LayoutIssue.Code> = [.labelLeftOut, .categoryLeftOut, .labelsThinned]
      let faults = sample.result.issues.filter { codes.contains($0.code) }
      #expect(faults.isEmpty, "\(sample.name), \(sample.chart.series.count) series, \(sample.chart.positions.count): \(faults.map(\.message))")
    }
  }

  @Test("drawn alone to pixels, the ink of each label lies on the canvas and meets no other's")
  func inkIsApart() throws {
    for sample in Self.samples.prefix(100) + Self.tiny.prefix(20) {
      let faults = try InkChecker.faults(of: sample.result.scene, with: SampleCharts.renderer)
      #expect(faults.isEmpty, "\(sample.name): \(faults.prefix(3))")
    }
  }
}
