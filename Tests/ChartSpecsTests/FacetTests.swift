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

  @Test("indicators of different units have panels with numbers, unit and scale of their own, in their order")
  func units() throws {
    let product = SampleCharts.series("生产总值", ["2020": "101600000000000", "2021": "114900000000000"], unit: "元")
    let births = SampleCharts.series("出生率", ["2020": "8.52", "2021": "7.52"], unit: "‰", kind: .ratio)
    let cases = SampleCharts.series("案件", ["2020": "7", "2021": "9"])
    let asked = [births, product, cases]
    let selection = ChartSelection(facetsIndicators: true)
    #expect(selection.pick(from: asked, keepsIndicators: true).map(\.key.indicator) == ["出生率", "生产总值", "案件"])
    var request = ChartRequest(series: asked, mark: "column")
    request.facet = .indicator
    let chart = try ChartBuilder.build(request).chart
    #expect(chart.title.filter { $0 != "\u{2060}" } == "出生率、生产总值、案件")
    let texts = try SampleCharts.renderer.layOut(chart).scene.texts
    for text in ["出生率", "生产总值（万亿元）", "案件（件）", "114.9", "7.52‰", "9"] {
      #expect(texts.contains { $0.text == text }, "\(text)")
    }
    #expect(texts.filter { $0.role == .tick && $0.text.hasPrefix("0") }.count == 3)
    request.references = [ReferenceLine(value: 5, label: "线")]
    #expect(throws: ChartSpecsError.notInFacets("references")) { _ = try ChartBuilder.build(request) }
  }

  @Test("what is asked for and not drawn is told, with the cure")
  func undrawn() throws {
    let product = SampleCharts.series("生产总值", ["2020": "1016", "2021": "1149"], unit: "元")
    let growth = SampleCharts.series("生产总值", ["2020": "2.2"], unit: "%", kind: .change)
    let births = SampleCharts.series("出生率", ["2020": "8.52"], unit: "‰", kind: .ratio)
    let persons = SampleCharts.series("生产总值", ["2022": "7"], unit: "人")
    func told(_ asked: [Series], isTable: Bool = false) -> [String] {
      Undrawn.remarks(asked: asked, drawn: [product], isTable: isTable)
    }
    #expect(told([product, growth]) == [])
    #expect(
      told([product, births]) == [
        "“出生率” in ‰ is not drawn, the chart is in 元; add --facet indicator, or draw a chart of each"
      ])
    #expect(
      told([product, persons], isTable: true) == [
        "“生产总值” in 人 is not drawn, the chart is in 元; choose with --unit, or draw a chart of each"
      ])
  }

  @Test("no value stands in the row of the periods, and values too small for the shared scale are told")
  func tinyPanels() throws {
    let values: [(String, [Double])] = [
      ("甲", [300, 420, 510, 640, 700, 820, 900]), ("乙", [0.42, 0.2, 0.09, 0.31, 0.4, 0.5, 0.6]),
    ]
    let series = values.map { entity, numbers in
      let years = zip(2013..., numbers).map { (String($0), "\($1)") }
      return SampleCharts.series("收入", Dictionary(uniqueKeysWithValues: years), entity: entity, unit: "元")
    }
    var request = ChartRequest(series: series, mark: "line")
    request.facet = .body
    let shared = try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart)
    #expect(shared.issues.contains(LayoutIssue(.panelTooFlat, "乙")))
    request.scales = .free
    let free = try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart)
    #expect(!free.issues.contains { $0.code == .panelTooFlat })
    let zero = try #require(shared.scene.texts.first { $0.role == .tick && $0.text == "0" }).bounds.centre.y
    for value in shared.scene.texts where value.role == .value { #expect(value.bounds.bottom < zero, "\(value.text)") }
    for result in [shared, free] {
      let periods = result.scene.texts.filter { $0.role == .category && Int($0.text) != nil }
      let top = try #require(periods.map(\.bounds.top).min())
      for value in result.scene.texts where value.role == .value {
        #expect(value.bounds.bottom <= top, "\(value.text)")
      }
    }
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
