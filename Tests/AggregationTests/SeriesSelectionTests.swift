// Tests of the filters that every command shares.

import DataCube
import Foundation
import TestSupport
import Testing

@testable import Aggregation

@Suite struct SeriesSelectionTests {
  private let series = ["宁波市", "新昌县综合行政执法局", "绍兴市", "合肥市", "全国"].map {
    TransformSeries.make([(2021, "1"), (2022, "2")], entity: $0)
  }

  private func bodies(_ selection: SeriesSelection) -> [String?] { selection.apply(to: series).map(\.key.entity) }

  @Test(
    "an area takes its own bodies and those of the areas in it",
    arguments: [
      (330000, ["宁波市", "新昌县综合行政执法局", "绍兴市"]), (330600, ["新昌县综合行政执法局", "绍兴市"]),
      (330624, ["新昌县综合行政执法局"]), (440000, []),
    ])
  func areas(_ code: Int, _ expected: [String]) throws {
    let area = try #require(AreaTable.area(code: code))
    #expect(bodies(SeriesSelection(area: area)) == expected)
  }

  @Test("one of several names is enough, and all filters must agree")
  func names() throws {
    #expect(bodies(SeriesSelection(bodies: ["宁波", "合肥"])) == ["宁波市", "合肥市"])
    let zhejiang = try #require(AreaTable.area(code: 330000))
    #expect(bodies(SeriesSelection(bodies: ["宁波", "合肥"], area: zhejiang)) == ["宁波市"])
    #expect(SeriesSelection(since: 2022).apply(to: series).allSatisfy { $0.observations.count == 1 })
    #expect(bodies(SeriesSelection(until: 2020)).isEmpty)
  }

  @Test("figures pass the same filters")
  func figures() {
    var maker = FigureMaker()
    maker.level("13件", "行政诉讼")
    maker.add("20件", "行政诉讼") { $0.status = .target }
    maker.level("37.5公里", "道路")
    maker.change("4.7%", of: maker.level("55603元", "收入"))
    maker.change("9%", of: nil, "支出")
    maker.add("8件", "案件") { $0.period = nil }
    func quotes(_ selection: SeriesSelection) -> [String] {
      selection.apply(to: maker.figures).map(\.span.quote)
    }
    #expect(quotes(SeriesSelection()) == ["13件", "20件", "37.5公里", "55603元", "4.7%", "9%", "8件"])
    #expect(quotes(SeriesSelection(evidence: [.target])) == ["20件"])
    #expect(quotes(SeriesSelection(unit: "千米")) == ["37.5公里"])
    #expect(quotes(SeriesSelection(since: 2022, unit: "件")) == ["13件", "20件"])
    #expect(quotes(SeriesSelection(unit: "元")) == ["55603元", "4.7%"])
    #expect(quotes(SeriesSelection(unit: "亿元")) == ["55603元", "4.7%"])
    #expect(quotes(SeriesSelection(unit: "%")) == ["4.7%", "9%"])
    #expect(quotes(SeriesSelection(bodies: ["嵊州"])).isEmpty)
  }

  @Test("a change is asked for by its own unit or with its level, by no other unit")
  func units() {
    let series = [
      TransformSeries.make([(2021, "1")], indicator: "收入", unit: "元"),
      TransformSeries.make([(2021, "2")], indicator: "收入", unit: "%", kind: .change),
      TransformSeries.make([(2021, "3")], indicator: "案件", unit: "件"),
      TransformSeries.make([(2021, "4")], indicator: "案件", unit: "%", kind: .change),
    ]
    func values(_ unit: String) -> [String?] {
      SeriesSelection(unit: unit).apply(to: series).map { $0.observations.first?.value?.number.plainText }
    }
    #expect(values("件") == ["3", "4"])
    #expect(values("%") == ["2", "4"])
    #expect(values("万元") == ["1", "2"])
    #expect(values("公里").isEmpty)
  }
}
