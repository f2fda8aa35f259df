// Tests of how the catalogue joins wordings into series, and where it must not.

import Aggregation
import DataCube
import TestSupport
import Testing

@Suite("Series by catalogue")
struct CatalogueJoinTests {
  @Test("two wordings of one entry make one series under the catalogue's name, each with its own words")
  func joined() throws {
    var old = FigureMaker("2021.txt", period: .year(2021))
    old.level("29件", "办理简易程序案件")
    var new = FigureMaker("2022.txt")
    new.level("31件", "适用简易程序案件")
    let series = SeriesBuilder(old.figures + new.figures).statedSeries()
    #expect(series.count == 1)
    #expect(series.first?.key.indicator == "简易程序案件")
    #expect(series.first?.key.indicatorID == "simple-procedure-cases")
    #expect(series.first?.observations.map(\.indicatorStated) == ["办理简易程序案件", "适用简易程序案件"])
  }

  @Test("what has gathered since a start never joins a year's number")
  func cumulative() {
    var maker = FigureMaker()
    maker.level("29件", "简易程序案件")
    maker.level("290件", "累计简易程序案件")
    maker.level("12处", "口袋公园")
    maker.level("50处", "累计口袋公园")
    #expect(SeriesBuilder(maker.figures).statedSeries().count == 4)
  }

  @Test("a change follows the level that it modifies, where the catalogue knows its unit and where it does not")
  func changes() throws {
    var maker = FigureMaker()
    maker.change("5%", of: maker.level("12件", "行政强制"))
    maker.change("6%", of: maker.level("7台", "行政强制"))
    let keys = SeriesBuilder(maker.figures).statedSeries().map(\.key)
    try #require(keys.count == 4)
    #expect(keys[0].indicatorID == "administrative-coercion-cases")
    #expect(keys[1].indicatorID == "administrative-coercion-cases")
    #expect(keys[2].indicatorID == nil)
    #expect(keys[3].indicatorID == nil)
  }

  @Test("the nation's series have the nation's name and the same id")
  func nation() {
    var nation = FigureMaker("n.txt", entity: "全国")
    nation.level("100亿元", "国内生产总值")
    var county = FigureMaker("c.txt", entity: "新昌县")
    county.level("5亿元", "国内生产总值")
    let keys = SeriesBuilder(nation.figures + county.figures).statedSeries().map(\.key)
    #expect(keys.map(\.indicator) == ["国内生产总值", "地区生产总值"])
    #expect(keys.map(\.indicatorID) == ["gdp", "gdp"])
  }

  @Test("two wordings of an entry that one report contrasts stay two series")
  func contrast() {
    var maker = FigureMaker(entity: "全国")
    maker.change("-1.9%", of: maker.level("138455亿元", "出口"))
    maker.level("138455亿元", "货物出口额")
    maker.level("9000亿元", "出口")
    let series = SeriesBuilder(maker.figures).statedSeries()
    let goods = series.filter { $0.key.indicatorID == "exports" }
    #expect(goods.count == 1)
    #expect(goods.first?.observations.map(\.evidence) == [.stated])
    #expect(series.filter { $0.key.indicator == "出口" }.count == 2)
  }

  @Test("wordings of different documents that differ are one disputed value")
  func dispute() {
    var one = FigureMaker("a.txt")
    one.level("29件", "简易程序案件")
    var other = FigureMaker("b.txt")
    other.level("31件", "当场处罚案件")
    let series = SeriesBuilder(one.figures + other.figures).statedSeries()
    #expect(series.count == 1)
    #expect(series.first?.observations.map(\.evidence) == [.disputed, .disputed])
  }

  @Test("an indicator is found by the report's words and by an alias, but not by a part of an alias")
  func search() throws {
    var maker = FigureMaker()
    maker.level("29件", "办理简易程序案件")
    maker.level("5件", "一般程序案件")
    let series = SeriesBuilder(maker.figures).statedSeries()
    let matcher = IndicatorMatcher(series: series)
    for query in ["办理简易程序案件", "简易程序案件", "当场处罚案件", "简易案件", "Penalty cases by summary procedure"] {
      #expect(matcher.matches(query) == ["简易程序案件"], "\(query)")
    }
    #expect(matcher.matches("普通程序案件") == ["一般程序案件"])
    #expect(matcher.matches("当场处罚").isEmpty)
    #expect(matcher.nearest("程序事项").count == 2)
  }

  @Test("what is inferred is not found by the words of the figures that it follows from")
  func inferred() {
    var series: [Series] = []
    for (name, evidence) in [("处置面积任务数", Evidence.inferred), ("处置面积任务完成率", .stated)] {
      series.append(
        Series(
          key: SeriesKey(entity: nil, indicator: name, unit: nil, kind: .level, frequency: .year),
          observations: [
            Observation(
              period: .year(2022), value: nil, bounds: .unbounded, evidence: evidence, indicatorStated: "处置面积任务完成率",
              sources: [])
          ]))
    }
    #expect(IndicatorMatcher(series: series).matches("处置面积任务完成率") == ["处置面积任务完成率"])
  }
}
