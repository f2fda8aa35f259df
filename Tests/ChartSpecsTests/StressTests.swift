// Many random charts: none may clip or cover a label.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Stress")
struct StressTests {
  private static let count = Int(ProcessInfo.processInfo.environment["TONGBI_STRESS"] ?? "") ?? 200

  @Test("random charts clip no label and put none over another")
  func noFaults() throws {
    var generator = SplitMix(seed: 20_240_601)
    var labels = 0
    var dropped = 0
    var byMark: [String: Int] = [:]
    for index in 0..<Self.count {
      let chart = RandomChart.make(using: &generator)
      let result = try SampleCharts.renderer.layOut(chart)
      let faults = SceneChecker.faults(of: result.scene)
      #expect(
        faults.isEmpty,
        "chart \(index), \(chart.mark.name), \(chart.size.name), \(chart.theme.name): \(faults.prefix(3))")
      labels += result.scene.texts.count
      let leftOut = result.issues.filter { [.labelLeftOut, .categoryLeftOut].contains($0.code) }.count
      byMark[chart.mark.name, default: 0] += leftOut
      dropped += leftOut
      if chart.positions.count <= 12, chart.positions.allSatisfy({ $0.label.count <= 8 }), chart.size == .slide,
        chart.series.count == 1
      {
        #expect(result.issues.allSatisfy { $0.code != .categoryLeftOut }, "chart \(index): \(result.issues)")
      }
    }
    #expect(Double(dropped) <= 0.02 * Double(labels + dropped), "\(dropped) of \(labels): \(byMark)")
  }
}
