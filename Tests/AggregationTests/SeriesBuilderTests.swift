// Tests of how figures become series.

import Aggregation
import DataCube
import Foundation
import TestSupport
import Testing

@Suite struct SeriesBuilderTests {
  @Test("reports of several years make one series in order of time")
  func years() throws {
    let figures = [2023, 2021, 2022].flatMap { year -> [Figure] in
      var maker = FigureMaker("\(year).txt", period: .year(year))
      maker.level("\(year)件", "简易程序案件")
      return maker.figures
    }
    let series = SeriesBuilder(figures).statedSeries()
    #expect(series.count == 1)
    #expect(series.first?.observations.map(\.period) == [.year(2021), .year(2022), .year(2023)])
  }

  @Test("level and rate, 件 and 件次, a year and a stretch of it, different bases never share a series")
  func apart() {
    var maker = FigureMaker()
    maker.level("5件", "行政处罚")
    maker.level("5件次", "行政处罚")
    maker.ratio("5%", of: nil, "行政处罚")
    maker.add("5件", "行政处罚") { $0.period = .months(2022, 1, 9) }
    maker.add("5件", "行政处罚") { $0.period = .years(2020, 2022) }
    maker.add("5件", "行政处罚") { $0.period = .years(2018, 2022) }
    maker.change("5%", of: nil, "行政处罚")
    maker.change("5%", of: nil, "行政处罚", basis: .unspecified)
    maker.add("5件", "行政处罚") { $0.entity = "靖州县城市管理和综合执法局" }
    #expect(SeriesBuilder(maker.figures).statedSeries().count == 9)
  }

  @Test("the same value stated twice is one observation with two sources, repeated passages included")
  func repeated() throws {
    var maker = FigureMaker()
    let first = maker.level("126项", "行政权力事项")
    maker.add("126项", "行政权力事项") { $0.duplicateOf = first }
    maker.level("126项", "行政权力事项")
    let series = SeriesBuilder(maker.figures).statedSeries()
    let observation = try #require(series.first?.observations.first)
    #expect(series.first?.observations.count == 1)
    #expect(observation.evidence == .stated)
    #expect(observation.sources.count == 3)
  }

  @Test("a coarser printing of the same value joins the precise one")
  func coarser() throws {
    var maker = FigureMaker()
    maker.level("9.63万件", "受理诉求")
    maker.level("96312件", "受理诉求")
    let observations = try #require(SeriesBuilder(maker.figures).statedSeries().first?.observations)
    #expect(observations.count == 1)
    #expect(observations.first?.value?.number == 96312)
    #expect(observations.first?.sources.count == 2)
  }

  @Test("what rounds to neither of two printings is no value: they are disputed, or one leads that the other allows")
  func touching() throws {
    func observations(_ texts: [String]) throws -> [Observation] {
      var maker = FigureMaker()
      for text in texts { maker.ratio(text, of: nil, "失业率") }
      return try #require(SeriesBuilder(maker.figures).statedSeries().first?.observations)
    }
    let apart = try observations(["6.7%", "6.8%"])
    #expect(apart.map { $0.value?.plainText } == ["6.7", "6.8"] && apart.allSatisfy { $0.evidence == .disputed })
    #expect(apart.allSatisfy { one in one.value.map { one.bounds.contains($0.number) } ?? false })
    let joined = try observations(["6.8%", "6.75%"])
    #expect(joined.map { $0.value?.plainText } == ["6.75"] && joined.first?.evidence == .stated)
  }

  @Test("values that exclude each other are kept and disputed, never averaged")
  func disputed() throws {
    var maker = FigureMaker()
    maker.level("14次", "培训")
    maker.level("12次", "培训")
    let observations = try #require(SeriesBuilder(maker.figures).statedSeries().first?.observations)
    #expect(observations.map { $0.value?.number } == [14, 12])
    #expect(observations.allSatisfy { $0.evidence == .disputed && $0.derivation != nil })
  }

  @Test("what the report of a later year restates is revised; both values are kept, the later one is stated")
  func revised() throws {
    var first = FigureMaker("2017.txt", period: .year(2016))
    first.level("8541.1亿元", "甲类产值")
    var later = FigureMaker("2022.txt", period: .year(2021))
    later.level("14594亿元", "甲类产值")
    later.level("20件", "案件")
    later.add("8973亿元", "甲类产值") { $0.period = .year(2016) }
    for figures in [first.figures + later.figures, later.figures + first.figures] {
      let series = try #require(SeriesBuilder(figures).statedSeries().first { $0.key.indicator == "甲类产值" })
      let restated = series.observations.filter { $0.period == .year(2016) }.sorted {
        $0.evidence.rawValue < $1.evidence.rawValue
      }
      #expect(restated.map(\.evidence) == [.revised, .stated])
      #expect(restated.map { $0.value?.number } == [854_110_000_000, 897_300_000_000])
      #expect(restated.first?.derivation == "8541.1亿元 (2017.txt), restated as 8973亿元 (2022.txt)")
      #expect(series.trendPoints.map(\.value) == [897_300_000_000, 1_459_400_000_000])
    }
  }

  @Test("two reports of one year that disagree dispute a value, whoever is read first")
  func disputedByTwo() throws {
    var figures: [Figure] = []
    for (document, count) in [("a.txt", 14), ("b.txt", 12)] {
      var maker = FigureMaker(document)
      maker.level("\(count)次", "培训")
      figures += maker.figures
    }
    let observations = try #require(SeriesBuilder(figures).statedSeries().first?.observations)
    #expect(observations.map(\.evidence) == [.disputed, .disputed])
  }

  @Test("growth of the levels and real growth are two series, and neither disputes the other")
  func nominalAndReal() throws {
    var maker = FigureMaker()
    let level = maker.level("42359元", "城镇居民人均可支配收入")
    maker.change("9.0%", of: level)
    maker.add("6.8%", "城镇居民人均可支配收入", .change) { figure in
      figure.of = level
      figure.basis = .yearOnYear
      figure.decisions = [Decision(field: "basis", rule: "comparison", words: "扣除价格因素实际增长")]
    }
    let changes = SeriesBuilder(maker.figures).statedSeries().filter { $0.key.kind == .change }
    #expect(changes.map(\.key.prices) == [nil, .constant])
    #expect(changes.flatMap(\.observations).map(\.evidence) == [.stated, .stated])
    let trend = try #require(TrendSummary.summaries(of: SeriesBuilder(maker.figures).statedSeries()).first)
    #expect(trend.statedGrowth == [.year(2022): 9])
  }

  @Test("a target stands beside the achievement and disputes nothing")
  func target() throws {
    var maker = FigureMaker()
    maker.ratio("85%", of: nil, "拆后土地利用率")
    maker.add("80%", "拆后土地利用率", .ratio) {
      $0.status = .target
      $0.approximation = .over
    }
    let observations = try #require(SeriesBuilder(maker.figures).statedSeries().first?.observations)
    #expect(observations.map(\.evidence) == [.stated, .target])
    #expect(observations.last?.bounds == ValueBounds(low: 80, high: nil))
  }

  @Test("spellings of one indicator and unit are one series, under the most frequent spelling")
  func spellings() throws {
    var maker = FigureMaker()
    maker.add("1万平方米", "“三改”建筑面积")
    maker.add("2万平方米", "「三改」建築面積") { $0.period = .year(2023) }
    maker.add("3万平方米", "完成“三改”建筑面积") { $0.period = .year(2024) }
    maker.add("4万平方米", "“三改”建筑面积") { $0.period = .year(2025) }
    let series = SeriesBuilder(maker.figures).statedSeries()
    #expect(series.count == 1)
    #expect(series.first?.key.indicator == "“三改”建筑面积")
    #expect(series.first?.observations.last?.indicatorStated == "“三改”建筑面积")
    #expect(series.first?.observations[1].indicatorStated == "「三改」建築面積")
  }

  @Test("我局 and 全县 are the report's own bureau and county")
  func pronouns() {
    var maker = FigureMaker()
    maker.level("1件", "甲事项")
    maker.add("2件", "乙事项") { $0.entity = "我局" }
    maker.add("3件", "丙事项") { $0.entity = "全县" }
    let entities = SeriesBuilder(maker.figures).statedSeries().map(\.key.entity)
    #expect(entities == ["新昌县综合行政执法局", "新昌县综合行政执法局", "新昌县"])
  }

  @Test("a figure without a period belongs to no series")
  func noPeriod() {
    var maker = FigureMaker(period: nil)
    maker.level("5件", "案件")
    #expect(SeriesBuilder(maker.figures).statedSeries().isEmpty)
  }
}
