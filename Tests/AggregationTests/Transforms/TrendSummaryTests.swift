// Tests of summaries: changes between neighbours, honesty about short series, gaps and rates.

import DataCube
import Foundation
import TestSupport
import Testing

@testable import Aggregation

@Suite struct TrendSummaryTests {
  private func series(_ values: [(Int, String)], _ kind: MeasureKind = .level) -> Series {
    let key = SeriesKey(
      entity: "新昌县", indicator: "案件", unit: kind == .ratio ? "%" : "件", kind: kind, frequency: .year)
    let observations = values.map { year, digits -> Observation in
      let number = Decimal(string: digits) ?? 0
      return Observation(
        period: .year(year), value: DecimalValue(number), bounds: ValueBounds(exactly: number), evidence: .stated,
        indicatorStated: "案件", sources: [])
    }
    return Series(key: key, observations: observations)
  }

  @Test("fewer than five points give no verdict, however steep", arguments: 1...4)
  func tooShort(_ count: Int) {
    let trend = TrendSummary(series((0..<count).map { (2018 + $0, "\($0 * 100 + 1)") }))
    #expect(trend.verdict == .tooShort)
  }

  @Test("five rising points are rising, and five level ones have no trend")
  func verdicts() {
    #expect(TrendSummary(series((0..<5).map { (2018 + $0, "\($0 * 100 + 1)") })).verdict == .rising)
    #expect(TrendSummary(series((0..<5).map { (2018 + $0, "\(900 - $0 * 100)") })).verdict == .falling)
    let level = TrendSummary(series((0..<5).map { (2018 + $0, "7") }))
    #expect(level.verdict == .noTrend)
    #expect(level.mannKendall?.tau == nil)
    #expect(level.leastSquares?.rSquared == nil)
  }

  @Test("a gap keeps its place and has no change across it")
  func gap() {
    let trend = TrendSummary(series([(2018, "100"), (2019, "110"), (2021, "130"), (2022, "140")]))
    #expect(trend.yearOnYear.map(\.period) == [.year(2019), .year(2022)])
    #expect(trend.leastSquares?.slope == 10)
    #expect(trend.yearOnYear.first?.percent == 10)
  }

  @Test("rates change in points, and have neither growth nor a compound rate")
  func rates() {
    let trend = TrendSummary(series([(2021, "37.55"), (2022, "95.65")], .ratio))
    #expect(trend.change == Decimal(string: "58.1"))
    #expect(trend.growthPercent == nil)
    #expect(trend.compoundGrowth == nil)
    #expect(trend.yearOnYear.first?.percent == nil)
  }

  @Test("a profit that turns into a loss has no growth in percent, but a change and words")
  func signChange() throws {
    var profit = series([(2020, "20"), (2021, "-3")])
    profit.key.indicator = "利润"
    let trend = TrendSummary(profit)
    #expect(trend.growthPercent == nil && trend.yearOnYear.first?.percent == nil && trend.change == -23)
    #expect(trend.yearOnYear.first?.bounds == .unbounded)
    let sentence = try #require(TrendSentence(trend))
    #expect(sentence.text(.chinese).contains("2021年利润-3件，由盈转亏，比上年减少23件。"))
    #expect(sentence.text(.english).contains("in 2021, from above zero to below it, down 23 cases on a year before"))
    #expect(TrendSummary(series([(2020, "20"), (2021, "0")])).growthPercent == -100)
  }

  @Test("a bare growth of a year is the report's own and goes before that of nominal levels")
  func unspecifiedGrowth() throws {
    var levels = series([(2019, "11985"), (2020, "12409"), (2021, "14595")])
    for index in levels.observations.indices { levels.observations[index].prices = .current }
    func growth(_ basis: ComparisonBasis, _ value: String) -> Series {
      var changes = series([(2021, value)], .change)
      (changes.key.unit, changes.key.basis, changes.key.prices) = ("%", basis, .constant)
      return changes
    }
    let bare = try #require(TrendSummary.summaries(of: [levels, growth(.unspecified, "8.2")]).first)
    #expect(bare.statedGrowth == [.year(2021): Decimal(string: "8.2") ?? 0])
    #expect(try #require(TrendSentence(bare)).text(.chinese).contains("按不变价格计算，比上年增长8.2%。"))
    let both = TrendSummary.summaries(of: [levels, growth(.unspecified, "8"), growth(.yearOnYear, "8.2")])
    #expect(both.first?.statedGrowth.values.first == Decimal(string: "8.2"))
    let none = try #require(TrendSentence(TrendSummary(levels)))
    #expect(none.text(.chinese).contains("按现价计算，比上年增加2186件，增长17.6%。") && none.compound == nil)
    #expect(none.text(.english).contains("(17.6%) on a year before at current prices."))
  }

  @Test("what has not fallen by all of it is not said to have fallen by 100%")
  func nearlyAll() throws {
    let sentence = try #require(TrendSentence(TrendSummary(series([(2020, "350"), (2021, "0.02")]))))
    #expect(sentence.text(.chinese).contains("下降99.99%"))
  }

  @Test("an interval is carried through a growth")
  func interval() throws {
    let key = SeriesKey(entity: nil, indicator: "案件", unit: "件", kind: .level, frequency: .year)
    let inferred = Observation(
      period: .year(2021), value: nil, estimate: Decimal(string: "1936.71940050"),
      bounds: ValueBounds(low: 1936, high: 1937), evidence: .inferred, indicatorStated: "案件", sources: [])
    let stated = Observation(
      period: .year(2022), value: DecimalValue(2326), bounds: ValueBounds(exactly: 2326), evidence: .stated,
      indicatorStated: "案件", sources: [])
    let trend = TrendSummary(Series(key: key, observations: [inferred, stated]), stated: [.year(2022): 20])
    let change = try #require(trend.yearOnYear.first)
    #expect(change.bounds == ValueBounds(low: Decimal(string: "20.0826019617"), high: Decimal(string: "20.1446280992")))
    #expect(change.statedPercent == 20)
  }

  @Test("plans and disputed values are no part of a trend")
  func evidence() {
    var series = series([(2018, "1"), (2019, "2"), (2020, "3")])
    series.observations[1].evidence = .target
    series.observations[2].evidence = .disputed
    #expect(series.trendPoints.map(\.period) == [.year(2018)])
  }

  @Test("the interval of an inferred first value is carried through change, growth and the rate a year")
  func firstToLast() throws {
    let trend = TrendSummary(TransformSeries.make([(2020, "100 (90…110)"), (2022, "121")]))
    #expect(trend.changeBounds == ValueBounds(low: 11, high: 31))
    #expect(trend.growthBounds == ValueBounds(low: 10, high: TransformSeries.decimal("34.4444444445")))
    let rate = try #require(trend.compoundBounds)
    #expect(
      rate.contains((121.0 / 110).squareRoot() * 100 - 100) && rate.contains((121.0 / 90).squareRoot() * 100 - 100))
    #expect(rate.upperBound - rate.lowerBound < 11.1)
    let exact = TrendSummary(TransformSeries.make([(2020, "100"), (2022, "121")]))
    #expect(exact.compoundBounds.map { $0.lowerBound == $0.upperBound } == true)
  }

  @Test("small counts have the p of their difference, and the nearest allowed counts decide")
  func smallCounts() {
    let stated = TrendSummary(TransformSeries.make([(2021, "19"), (2022, "13")]))
    #expect(abs((stated.yearOnYear.first?.chance ?? 0) - 0.377085587) < 1e-8)
    let inferred = TrendSummary(TransformSeries.make([(2021, "19 (16…22)"), (2022, "13")]))
    #expect(inferred.yearOnYear.first?.chance == CountComparison.p(16, 13))
    let overlapping = TrendSummary(TransformSeries.make([(2021, "14 (12…16)"), (2022, "13")]))
    #expect(overlapping.yearOnYear.first?.chance == 1)
    #expect(TrendSummary(TransformSeries.make([(2021, "190"), (2022, "130")])).yearOnYear.first?.chance == nil)
    #expect(
      TrendSummary(TransformSeries.make([(2021, "19"), (2022, "13")], unit: "元")).yearOnYear.first?.chance == nil)
  }

  @Test("a value far from all others is an outlier, and five equal values have none")
  func outliers() {
    let far = TrendSummary(series([(2018, "10"), (2019, "11"), (2020, "9"), (2021, "10"), (2022, "60")].map { $0 }))
    #expect(far.outliers.map(\.period) == [.year(2022)])
    #expect(TrendSummary(series((0..<5).map { (2018 + $0, "7") })).outliers.isEmpty)
    #expect(TrendSummary(series((0..<4).map { (2018 + $0, "\($0)") })).changePoint == nil)
  }

  @Test("every transform's file stands in the table")
  func table() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Aggregation/Transforms")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let defining = try names.filter {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8).contains("static let transform = ")
    }
    #expect(defining.count == TransformTable.rows.count)
    #expect(Set(TransformTable.rows.map(\.name)).count == TransformTable.rows.count)
  }
}
