// Small multiples: one panel a body or an indicator, on one scale.

import ChartSpecs
import DataCube
import Graphics
import TestSupport
import Testing

@Suite("Small multiples")
struct FacetTests {
  @Test("one panel a body, one colour an indicator, one entry each in the legend")
  func byBody() throws {
    let chart = try ChartBuilder.build(request(.body)).chart
    #expect(chart.series.map(\.facet) == ["新昌县", "新昌县", "靖州县", "靖州县"])
    #expect(chart.series.map(\.colorIndex) == [0, 1, 0, 1])
    let scene = try SampleCharts.renderer.layOut(chart).scene
    #expect(scene.texts.filter { $0.role == .legend }.map(\.text) == ["诉讼", "复议"])
  }

  @Test("panels share their scale, unless each is to have its own")
  func scales() throws {
    func axes(_ scales: ChartRequest.Scales) throws -> Int {
      var request = request(.body)
      request.scales = scales
      let scene = try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart).scene
      return scene.texts.filter { $0.role == .tick && $0.text == "0" }.count
    }
    #expect(try axes(.shared) == 1)
    #expect(try axes(.free) == 2)
  }

  @Test("an arrow or an annotation in small multiples is refused")
  func refuses() {
    var request = request(.body)
    request.arrow = ArrowRequest(.difference)
    #expect(throws: ChartSpecsError.notInFacets("an arrow")) { _ = try ChartBuilder.build(request) }
  }

  @Test("one period of several bodies and indicators gives panels over the same bodies")
  func categories() throws {
    let series = [("新昌县", "4", "9"), ("靖州县", "7", "2")].flatMap {
      [
        SampleCharts.series("诉讼", ["2022": $0.1], entity: $0.0),
        SampleCharts.series("复议", ["2022": $0.2], entity: $0.0),
      ]
    }
    var request = ChartRequest(series: series, mark: "bar")
    request.facet = .indicator
    let chart = try ChartBuilder.build(request).chart
    #expect(chart.positions.map(\.label) == ["靖州县", "新昌县"])
    #expect(chart.series.map { $0.points.map(\.value) } == [[7, 4], [2, 9]])
  }

  @Test("panels of random charts clip no label and put none over another, with any mark")
  func stress() throws {
    var generator = SplitMix(seed: 11)
    for index in 0..<120 {
      var chart = RandomChart.make(index, in: index % 5 == 0 ? .tiny : .usual, using: &generator)
      chart.series = chart.series.enumerated().map { order, series in
        var series = series
        series.facet = "面\(order % max(1, chart.series.count - index % 2))"
        return series
      }
      chart.facets = FacetPlan(columns: index % 3 == 0 ? 2 : nil, sharesScale: index % 4 != 0)
      let scene = try SampleCharts.renderer.layOut(chart).scene
      let faults = SceneChecker.faults(of: scene)
      #expect(faults.isEmpty, "chart \(index), \(chart.mark.name), \(chart.size.name): \(faults.prefix(3))")
    }
  }

  private func request(_ facet: ChartRequest.Facet) -> ChartRequest {
    let series = [("新昌县", 10), ("靖州县", 90)].flatMap { entity, base in
      ["诉讼", "复议"].map { indicator in
        let values = (2018...2022).map { (String($0), String(base + $0 % 7)) }
        return SampleCharts.series(indicator, Dictionary(uniqueKeysWithValues: values), entity: entity)
      }
    }
    var request = ChartRequest(series: series, mark: "column")
    request.facet = facet
    return request
  }
}
