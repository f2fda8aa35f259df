// Tests of the lists of indicators and bodies.

import Aggregation
import DataCube
import TestSupport
import Testing

@Suite struct SummariesTests {
  private static var series: [Series] {
    var bureau = FigureMaker("2022.txt")
    bureau.level("31件", "适用简易程序案件")
    bureau.level("29件", "巡河无人机")
    bureau.add("3件", "简易程序案件") { $0.period = .year(2021) }
    bureau.add("5件", "简易程序案件") { $0.entity = "县城管局" }
    bureau.add("5件", "立案") { $0.entity = "某某股份" }
    return SeriesBuilder(bureau.figures).statedSeries()
  }

  @Test("an indicator tells its observations, periods, bodies and wordings")
  func indicators() throws {
    var counted = IndicatorSummaries()
    counted.add(Self.series)
    let summaries = counted.sorted()
    let first = try #require(summaries.first)
    #expect(first.name == "简易程序案件")
    #expect(first.count == 3)
    #expect(first.seriesCount == 2)
    #expect(first.periods == [.year(2021), .year(2022)])
    #expect(first.bodies == ["新昌县综合行政执法局", "县城管局"])
    #expect(first.wordings == ["简易程序案件", "适用简易程序案件"])
    #expect(summaries.map(\.id).contains(nil))
  }

  @Test("a body has its area code, read from its name or from its neighbours in the report")
  func bodies() throws {
    var counted = BodySummaries()
    counted.add(Self.series)
    let summaries = counted.sorted()
    #expect(summaries.map(\.entity) == ["新昌县综合行政执法局", "县城管局", "某某股份"])
    #expect(summaries.map(\.body?.areaCode) == [330624, 330624, nil])
    #expect(summaries.first?.observations == 3)
  }
}
