// How a value is known, in labels, legend and drawing.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Testing

@Suite("Evidence in the drawing")
struct EvidenceTests {
  @Test("an interval too narrow to see is told in its label, and the legend has no whisker")
  func narrow() throws {
    let scene = try scene(SampleCharts.series("案件", ["2017": "53082…53132", "2018": "55603"]))
    let texts = scene.texts.map(\.text)
    #expect(texts.contains("53082～53132") && !texts.contains("可能区间") && texts.contains("由所载数值推算"))
  }

  @Test("a wide interval has a whisker and the digits that are certain")
  func wide() throws {
    let texts = try scene(SampleCharts.series("案件", ["2017": "40000…60000", "2018": "55603"])).texts.map(\.text)
    #expect(texts.contains("≈50000") && texts.contains("可能区间"))
  }

  @Test("a rounded value lies where it is drawn: 0.6 within 0.5…0.7 is not told as 1")
  func certainDigits() throws {
    let rate = SampleCharts.series("率", ["2021": "0.5…0.7", "2022": "0.1…0.3"], unit: "个百分点", kind: .change)
    let labels = try ChartBuilder.build(ChartRequest(series: [rate])).chart.points.map(\.label)
    #expect(labels == ["≈+0.6", "≈+0.2"])
  }

  @Test("disputed values are told both")
  func disputed() throws {
    var series = SampleCharts.series("案件", ["2020": "100", "2021": "131", "2022": "140"])
    var other = series.observations[1]
    series.observations[1].evidence = .disputed
    other.evidence = .disputed
    other.value = DecimalValue(digits: "146")
    series = Series(key: series.key, observations: series.observations + [other])
    let chart = try ChartBuilder.build(ChartRequest(series: [series])).chart
    #expect(chart.points.map(\.label) == ["100", "131或146", "140"])
    #expect(chart.points[1].evidence == .disputed && chart.points[1].low == 131 && chart.points[1].high == 146)
    let texts = try SampleCharts.renderer.layOut(chart).scene.texts.map(\.text)
    #expect(texts.contains("各报告不一致") && texts.contains("各报告的高低值"))
  }

  @Test("a title names both values of a contradiction, also of a single period")
  func disputedTitle() throws {
    let title = try ChartBuilder.build(ChartRequest(series: [SampleCharts.series("案件", ["2022": "25?"])])).chart.title
    #expect(SafeText.cleaned(title) == "2022年案件各报告不一，为22或27件")
  }

  @Test("printed shares are drawn as printed, not stretched to 100; shares of amounts have their total")
  func shares() throws {
    func texts(_ unit: String, _ kind: MeasureKind, _ values: [String]) throws -> [String] {
      let series = zip(["甲", "乙", "丙"], values).map { name, value in
        SampleCharts.series(name, ["2021": value, "2022": value], unit: unit, kind: kind)
      }
      let chart = try ChartBuilder.build(ChartRequest(series: series, mark: "share-column")).chart
      return try SampleCharts.renderer.layOut(chart).scene.texts.map(\.text)
    }
    let printed = try texts("%", .ratio, ["40.1", "39.9", "19.9"])
    #expect(printed.contains("40.1%") && printed.contains("19.9%") && !printed.contains { $0.contains("99.9") })
    let amounts = try texts("件", .level, ["50", "30", "20"])
    #expect(amounts.contains("50.0%") && amounts.contains("100件"))
  }

  @Test("at a change of definition the line breaks, a dotted line parts it, and legend and notes say so")
  func definitionChange() throws {
    var series = SampleCharts.series("案件", ["2018": "10", "2019": "12", "2020": "30", "2021": "33"])
    series.observations[2].breakReason = "another coverage: …"
    let chart = try ChartBuilder.build(ChartRequest(series: [series], mark: "line")).chart
    let scene = try SampleCharts.renderer.layOut(chart).scene
    #expect(scene.texts.contains { $0.text == "口径变化，前后不可比" })
    #expect(chart.notes.contains { $0.hasPrefix("2020年报告的增速与此前报告的数值不合") })
    let lines = items(of: scene, in: "line")
    #expect(lines.count == 2, "\(lines.count) strokes")
    #expect(items(of: scene, in: "break").count == 1)
    #expect(!SafeText.cleaned(chart.title).contains("连续"))
  }

  @Test("the title compares nothing across a change of definition")
  func titleAtBreak() throws {
    var series = SampleCharts.series("案件", ["2020": "10", "2021": "33"])
    series.observations[1].breakReason = "another coverage: …"
    let title = try ChartBuilder.build(ChartRequest(series: [series])).chart.title
    #expect(SafeText.cleaned(title) == "2021年案件为33件")
  }

  @Test("a big number explains no form that it does not draw")
  func legendOfBigNumber() throws {
    let request = ChartRequest(series: [SampleCharts.series("案件", ["2022": "13~"])], mark: "big-number")
    let texts = try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart).scene.texts
    #expect(!texts.contains { $0.role == .legend })
  }

  @Test("a stack whose parts are not all known says so and shows no total")
  func incompleteStack() throws {
    let parts = [("甲", ["2021": "10", "2022": "20"]), ("乙", ["2022": "30"]), ("丙", ["2021": "5", "2022": "7"])]
      .map { SampleCharts.series($0.0, $0.1) }
    let chart = try ChartBuilder.build(ChartRequest(series: parts, mark: "stacked-column")).chart
    let texts = try SampleCharts.renderer.layOut(chart).scene.texts.map(\.text)
    #expect(texts.contains("数据不全") && texts.contains("57") && !texts.contains("15"))
  }

  private func scene(_ series: Series) throws -> Scene {
    try SampleCharts.renderer.layOut(try ChartBuilder.build(ChartRequest(series: [series])).chart).scene
  }

  private func items(of scene: Scene, in group: String) -> [SceneItem] {
    func search(_ items: [SceneItem]) -> [SceneItem] {
      items.flatMap { item -> [SceneItem] in
        guard case .group(let found) = item else { return [] }
        return found.name == group ? found.items : search(found.items)
      }
    }
    return search(scene.items)
  }
}
