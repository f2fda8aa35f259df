// One scale for all numbers of a chart, said once.

import ChartSpecs
import DataCube
import Graphics
import Testing

@Suite("Scale words")
struct ScaleWordTests {
  private static let gdp = SampleCharts.series("总额", ["2020": "10140000000000", "2021": "11490000000000"], unit: "元")

  @Test("the unit under the title has the scale, the numbers are bare, the title is whole")
  func once() throws {
    let chart = try ChartBuilder.build(ChartRequest(series: [Self.gdp])).chart
    #expect(chart.subtitle.hasSuffix("单位：万亿元") || SafeText.cleaned(chart.subtitle).hasSuffix("单位：万亿元"))
    #expect(chart.points.map(\.label) == ["10.14", "11.49"])
    #expect(SafeText.cleaned(chart.title).contains("11.49万亿元"))
    #expect(chart.summary.contains("11.49万亿元"))
  }

  @Test(
    "a subtitle of the author's that does not name the scaled unit leaves the scale at the numbers",
    arguments: [("总额，单位：元", "11.49万亿"), ("总额", "11.49万亿"), ("总额，单位：万亿元", "11.49")])
  func authored(subtitle: String, label: String) throws {
    let chart = try ChartBuilder.build(ChartRequest(series: [Self.gdp], subtitle: subtitle)).chart
    #expect(chart.points.last?.label == label)
  }

  @Test("plain numbers without a unit carry their scale word")
  func noUnit() throws {
    var series = Self.gdp
    series.key.unit = nil
    #expect(try ChartBuilder.build(ChartRequest(series: [series])).chart.points.last?.label == "11.49万亿")
  }

  @Test("English says the scale and the unit in words")
  func english() throws {
    let grain = SampleCharts.series("粮食产量", ["2020": "669490000", "2021": "682850000"], unit: "吨")
    let chart = try ChartBuilder.build(ChartRequest(series: [grain], language: .english)).chart
    #expect(chart.subtitle.hasSuffix("million tonnes") && chart.points.last?.label == "682.9")
  }

  @Test("all labels are as coarse as the coarsest figure where that hides no movement")
  func evenDecimals() throws {
    let rate = SampleCharts.series(
      "率", ["2019": "41.3", "2020": "52.75", "2021": "58.46", "2022": "60.66"], unit: "%", kind: .ratio)
    let labels = try ChartBuilder.build(ChartRequest(series: [rate])).chart.points.map(\.label)
    #expect(labels == ["41.3%", "52.8%", "58.5%", "60.7%"])
  }
}
