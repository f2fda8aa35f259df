// Labels of what transforms make of exact numbers.

import Aggregation
import ChartSpecs
import DataCube
import Graphics
import Testing

@Suite("Derived labels")
struct DerivedLabelTests {
  private static let counts = ["2020": "78", "2021": "97", "2022": "91"]

  @Test(
    "what exact numbers give is a point with the digits that are worth telling",
    arguments: [
      ("index", counts, ["100.0", "124.4", "116.7"]), ("year-on-year", counts, ["+24.4%", "−6.2%"]),
      ("difference", ["2020": "100.5", "2021": "150.25", "2022": "150.3"], ["+49.75", "+0.05"]),
      ("moving-average:3", ["2019": "55603", "2020": "55604", "2021": "55606", "2022": "55610"], ["55604", "55607"]),
    ])
  func exact(call: String, values: [String: String], labels: [String]) throws {
    let series = SampleCharts.series("案件", values)
    let derived = try TransformCall(call).apply(to: [series.sorted], all: [series.sorted])
    let points = try ChartBuilder.build(ChartRequest(series: derived)).chart.points
    #expect(points.map(\.label) == labels)
    #expect(points.allSatisfy { !$0.hasInterval && $0.rangeLabel == nil })
  }

  @Test("the title of an index is sure of it")
  func title() throws {
    let series = SampleCharts.series("案件", Self.counts).sorted
    let derived = try TransformCall("index").apply(to: [series], all: [series])
    let title = SafeText.cleaned(try ChartBuilder.build(ChartRequest(series: derived)).chart.title)
    #expect(title == "案件（2020=100）降至116.7，同比下降6.2%")
  }
}

extension Series {
  /// The observations in the order of their periods.
  fileprivate var sorted: Series { Series(key: key, observations: observations.sorted { $0.period < $1.period }) }
}
