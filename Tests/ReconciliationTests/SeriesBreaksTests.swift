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
