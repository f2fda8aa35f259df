// The same chart gives the same bytes: alone, again, in any order, beside others.

import ChartSpecs
import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Determinism")
struct DeterminismTests {
  @Test("twenty charts drawn twice, shuffled and in parallel, give the same bytes", arguments: PictureFormat.allCases)
  func sameBytes(format: PictureFormat) async throws {
    let charts = try (0..<20).map { index in
      try ChartBuilder.build(SampleCharts.all[index % SampleCharts.all.count].request).chart
    }
    let options = RenderOptions(svgText: .outlines)
    let first = try charts.map { chart in
      let renderer = SampleCharts.renderer
      return try renderer.bytes(of: try renderer.layOut(chart).scene, as: format, options: options)
    }
    var generator = SplitMix(seed: 7)
    let order = charts.indices.shuffled(using: &generator)
    let again = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for index in order {
        let chart = charts[index]
        group.addTask {
          let renderer = SampleCharts.renderer
          return (index, try renderer.bytes(of: try renderer.layOut(chart).scene, as: format, options: options))
        }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    for index in charts.indices { #expect(again[index] == first[index], "chart \(index)") }
  }
}
