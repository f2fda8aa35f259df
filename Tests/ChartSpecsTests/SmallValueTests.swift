// What is small beside the rest, and never reads as nothing.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Testing

@Suite("Small values")
struct SmallValueTests {
  @Test(
    "what is not zero never reads as zero, and half a thing never as a whole one",
    arguments: [
      (["2019": "40000000", "2020": "35000000000", "2021": "2000000"], "元", ["0.40", "350.00", "0.02"]),
      (["2019": "123456789012", "2020": "5000000", "2021": "86000"], "元", ["1234.57", "0.05", "<0.01"]),
      (["2019": "-5", "2020": "0", "2021": "-0.5", "2022": "20"], "件", ["−5.0", "0.0", "−0.5", "20.0"]),
      (["2019": "0.0000000001", "2020": "0.0000000004"], "克", ["0.0000000001", "0.0000000004"]),
      (
        ["2019": "0.04", "2020": "60.5", "2021": "61.5", "2022": "62.5"], "%", ["0.04%", "60.50%", "61.50%", "62.50%"]
      ),
    ])
  func labels(values: [String: String], unit: String, labels: [String]) throws {
    let chart = try Self.build(values, unit)
    #expect(chart.points.map(\.label) == labels)
    for label in labels { #expect(chart.summary.contains(label), "\(chart.summary)") }
  }

  @Test("targets beside results have the decimals of the targets")
  func targets() throws {
    var series = SampleCharts.series("就业", ["2020": "18.5", "2021": "18.25"], unit: "万人")
    series.observations += SampleCharts.series("就业", ["2020": "15!", "2021": "16!"], unit: "万人").observations
    let chart = try ChartBuilder.build(ChartRequest(series: [series])).chart
    #expect(chart.series.map { $0.points.map(\.label) } == [["18.5", "18.3"], ["15", "16"]])
  }

  @Test("all labels of a series have the same decimals, the title too")
  func sameDecimals() throws {
    let rate = try Self.build(["2019": "98", "2020": "98.25", "2021": "99.1", "2022": "100"], "%")
    #expect(rate.points.map(\.label) == ["98.0%", "98.3%", "99.1%", "100.0%"])
    let halves = try Self.build(["2019": "0.5", "2020": "-0.5", "2021": "12"], "件")
    #expect(halves.points.map(\.label) == ["0.5", "−0.5", "12.0"])
    #expect(SafeText.cleaned(halves.title) == "案件由负转正，为12.0件，同比增加12.5件")
  }

  @Test(
    "titles tell a small value and a small change as something",
    arguments: [
      (["2020": "35000000000", "2021": "2000000"], "元", "案件降至0.02亿元，同比下降99.994%"),
      (["2020": "10000000", "2021": "10000001"], "件", "案件增至1000万件，同比增长0.00001%"),
      (["2020": "98.3", "2021": "98.25", "2022": "98.3"], "%", "案件升至98.3%，同比上升0.05个百分点"),
    ])
  func titles(values: [String: String], unit: String, title: String) throws {
    #expect(SafeText.cleaned(try Self.build(values, unit).title) == title)
  }

  @Test("English has a space between a number and its unit, and no Chinese unit")
  func english() throws {
    let wide = try Self.build(["2019": "123456789012", "2020": "5000000", "2021": "86000"], "元", .english)
    #expect(wide.points.map(\.label) == ["123.457", "0.005", "<0.001"])
    #expect(wide.summary.contains("2021 <0.001 billion yuan"), "\(wide.summary)")
    let few = try Self.build(["2019": "3", "2020": "5"], "件", .english)
    #expect(few.summary.contains("2020 5 cases") && !few.summary.contains("5件"), "\(few.summary)")
  }

  @Test("a unit with a scale is told in English, and arithmetic shows small operands")
  func scaledUnit() throws {
    let tax = try Self.build(["2019": "0.4", "2020": "350"], "亿元", .english)
    #expect(tax.subtitle.hasSuffix("hundred million yuan"))
    var rate = SampleCharts.series("率", ["2021": "0.0015~"], unit: "%", kind: .ratio)
    rate.observations[0].derivation = "0.0012 ÷ 0.812345"
    let notes = try ChartBuilder.build(ChartRequest(series: [rate])).chart.notes
    #expect(notes.contains { $0.hasSuffix("0.001 ÷ 0.81") }, "\(notes)")
  }

  @Test("a share that is next to all or next to nothing is told so")
  func shares() throws {
    let parts = [("甲", "99990"), ("乙", "10")].map { SampleCharts.series($0.0, ["2020": $0.1, "2021": $0.1]) }
    let chart = try ChartBuilder.build(ChartRequest(series: parts, mark: "share-column")).chart
    let texts = try SampleCharts.renderer.layOut(chart).scene.texts.filter { $0.role == .value }.map(\.text)
    #expect(texts.contains(">99.9%") && texts.contains("<0.1%") && !texts.contains("100.0%"), "\(texts)")
  }

  @Test("ticks of tiny steps show their digits")
  func ticks() {
    #expect(NumberStyle().tick(3e-10, step: 1e-10) == "0.0000000003")
    #expect(NumberStyle().tick(0.75, step: 0.25) == "0.75")
  }

  @Test("a label says less than one unit of its last decimal, not nothing")
  func lessThan() {
    let changes = NumberStyle(decimals: 1, suffix: "%", signed: true)
    #expect([0.04, -0.04, 0.1, 0].map { changes.label($0) } == ["<+0.1%", ">−0.1%", "+0.1%", "0.0%"])
  }

  private static func build(
    _ values: [String: String], _ unit: String, _ language: NumberStyle.Language = .chinese
  ) throws -> Chart {
    let series = SampleCharts.series("案件", values, unit: unit, kind: unit == "%" ? .ratio : .level)
    return try ChartBuilder.build(ChartRequest(series: [series], language: language)).chart
  }
}
