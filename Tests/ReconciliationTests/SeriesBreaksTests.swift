// Tests of breaks: a series that goes on under another definition.

import Aggregation
import DataCube
import Reconciliation
import TestSupport
import Testing

@Suite struct SeriesBreaksTests {
  /// A count in each of three years; the second year has words of its own and tells a growth.
  private func series(words: String, growth: String) -> [Series] {
    var figures: [Figure] = []
    for (year, wording, count) in [(2021, "简易程序案件", "300件"), (2022, words, "330件"), (2023, words, "350件")] {
      var maker = FigureMaker("\(year).txt", period: .year(year))
      let level = maker.level(count, wording)
      if year == 2022 { maker.change(growth, of: level) }
      figures += maker.figures
    }
    return reconciledSeries(from: figures)
  }

  @Test("other words and a growth that contradicts the earlier report break a series, and its trend begins anew")
  func breaks() throws {
    let level = try #require(series(words: "适用简易程序案件", growth: "50%").first { $0.key.kind == .level })
    #expect(level.observations.map { $0.breakReason != nil } == [false, true, false])
    #expect(
      level.observations[1].breakReason
        == "“适用简易程序案件”, before “简易程序案件”: 330 ÷ (1 + 50%) → 219.269103…220.735786, not 300件")
    #expect(level.trendPoints.map(\.period) == [.year(2022), .year(2023)])
    let trend = try #require(TrendSummary.summaries(of: [level]).first)
    #expect(trend.yearOnYear.map(\.period) == [.year(2023)])
  }

  @Test(
    "neither other words alone nor a contradiction alone break it",
    arguments: [("适用简易程序案件", "10%"), ("简易程序案件", "50%")])
  func goesOn(_ words: String, _ growth: String) throws {
    let level = try #require(series(words: words, growth: growth).first { $0.key.kind == .level })
    #expect(level.observations.allSatisfy { $0.breakReason == nil })
    #expect(level.trendPoints.count == 3)
  }

  /// Revenue under an old and a new name, four years apart.
  private func revenue(_ later: String, growths: [String], words: String = "一般公共预算收入") throws -> Series {
    var figures: [Figure] = []
    for (year, name, level, growth) in [
      (2009, "财政一般预算收入", "966.2亿元", growths[0]), (2010, "财政一般预算收入", "1171.7亿元", growths[1]),
      (2014, words, later, growths[2]), (2015, words, "900亿元", growths[2]),
    ] {
      var maker = FigureMaker("\(year).txt", entity: "宁波市", period: .year(year))
      let level = maker.level(level, name)
      if !growth.isEmpty { maker.change(growth, of: level, name, basis: .unspecified) }
      figures += maker.figures
    }
    return try #require(reconciledSeries(from: figures).first { $0.key.kind == .level })
  }

  @Test("another name and a level that every growth around denies break a series across years that nobody tells of")
  func renamed() throws {
    let level = try revenue("860.6亿元", growths: ["19.2%", "", "8.6%"])
    let reason = try #require(level.observations.first { $0.period == .year(2014) }?.breakReason)
    #expect(
      reason
        == "“一般公共预算收入”, before “财政一般预算收入”: 1171.7亿元 in 2010, 860.6亿元 in 2014, though told to grow by 19.2% in 2009 and 8.6% in 2014"
    )
    let sentence = try #require(TrendSentence(TrendSummary(level)))
    #expect(sentence.text(.chinese).hasSuffix("2014年起统计口径或有变化，此前数值未计入。"))
  }

  @Test(
    "a new name alone, a small step and growth that agrees or is not told break nothing",
    arguments: [
      ("1300亿元", ["19.2%", "", "8.6%"]), ("1100亿元", ["19.2%", "", "8.6%"]), ("860.6亿元", ["19.2%", "", "-8.6%"]),
      ("860.6亿元", ["", "", ""]),
    ])
  func renamedOnly(_ later: String, _ growths: [String]) throws {
    #expect(try revenue(later, growths: growths).observations.first { $0.period == .year(2014) }?.breakReason == nil)
  }

  @Test("growth that the catalogue knows to be on a comparable coverage breaks the series where it contradicts")
  func coverage() throws {
    var first = FigureMaker("2018.txt", entity: "全国", period: .year(2018))
    first.level("635636亿元", "固定资产投资")
    var later = FigureMaker("2019.txt", entity: "全国", period: .year(2019))
    later.change("5.4%", of: later.level("551478亿元", "固定资产投资"))
    let level = try #require(reconciledSeries(from: first.figures + later.figures).first { $0.key.kind == .level })
    #expect(level.observations.last?.breakReason?.hasPrefix("another coverage: 551478亿 ÷ (1 + 5.4%) → ") == true)
  }
}
