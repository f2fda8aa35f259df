// Tests of transforms that make series of series.

import DataCube
import Foundation
import TestSupport
import Testing

@testable import Aggregation

@Suite struct DerivedSeriesTests {
  private func derive(_ call: String, _ series: [Series], all: [Series]? = nil) throws -> [Series] {
    try TransformCall(call).apply(to: series, all: all ?? series)
  }

  /// `2022: 25 [20, 30]` for every observation.
  private func lines(_ series: Series?) -> [String] {
    (series?.observations ?? []).map { observation in
      let value = (observation.value?.number ?? observation.estimate)?.plainText ?? "–"
      let (low, high) = (observation.bounds.low?.plainText ?? "−∞", observation.bounds.high?.plainText ?? "∞")
      return "\(observation.period): \(value)" + (observation.bounds.isExact ? "" : " [\(low), \(high)]")
    }
  }

  // MARK: - Changes

  @Test("growth over a year carries the interval of an inferred value")
  func yearOnYear() throws {
    let series = TransformSeries.make([(2020, "19 (18…20)"), (2021, "13"), (2023, "20")])
    let growth = try derive("year-on-year", [series])
    #expect(growth.first?.key.unit == "%" && growth.first?.key.basis == .yearOnYear)
    #expect(lines(growth.first) == ["2021: -31.5789473684 [-35, -27.7777777777]"])
    #expect(growth.first?.observations.first?.derivation == "(13 ÷ 19 − 1) × 100")
    #expect(growth.first?.observations.first?.sources.count == 2)
  }

  @Test("growth to what may be a loss is least where the year before had least; to a loss there is none")
  func loss() throws {
    let series = TransformSeries.make([(2020, "16 (10…20)"), (2021, "4 (-5…10)"), (2022, "-5")], unit: "元")
    #expect(lines(try derive("year-on-year", [series]).first) == ["2021: -75 [-150, 0]"])
  }

  @Test("growth over the period before stops at gaps and crosses the turn of the year")
  func previousPeriod() throws {
    let series = TransformSeries.make([(.month(2021, 12), "50"), (.month(2022, 1), "60"), (.month(2022, 3), "66")])
    #expect(lines(try derive("previous-period", [series]).first) == ["2022-01: 20"])
  }

  @Test("rates differ in points and levels in their unit")
  func points() throws {
    let rate = TransformSeries.make(
      [(2021, "58.5 (58.45…58.55)"), (2022, "60 (59.95…60.05)")], unit: "%", kind: .ratio)
    let level = TransformSeries.make([(2021, "40"), (2022, "37")])
    let points = try derive("points", [rate, level])
    #expect(points.map(\.key.unit) == ["个百分点"])
    #expect(lines(points.first) == ["2022: 1.5 [1.4, 1.6]"])
    let difference = try derive("difference", [rate, level])
    #expect(difference.map(\.key.unit) == ["件"])
    #expect(lines(difference.first) == ["2022: -3"])
  }

  @Test("an index has 100 at its base, by default the first period")
  func index() throws {
    let series = TransformSeries.make([(2020, "80"), (2021, "100"), (2022, "130")])
    #expect(lines(try derive("index", [series]).first) == ["2020: 100", "2021: 125", "2022: 162.5"])
    let based = try derive("index:2021", [series]).first
    #expect(lines(based) == ["2020: 80", "2021: 100", "2022: 130"])
    #expect(based?.key.indicator == "案件（2021=100）")
    #expect(try derive("index:2019", [series]).isEmpty)
  }

  // MARK: - Parts and wholes

  private let total = TransformSeries.make([(2021, "200"), (2022, "250")], indicator: "总产值", unit: "元")
  private let part = TransformSeries.make([(2021, "50 (45…55)"), (2022, "70")], indicator: "工业产值", unit: "元")

  @Test("a share, a contribution and a pull are told of part and total")
  func parts() throws {
    let all = [total, part]
    let share = try derive("share:总产值", [part], all: all).first
    #expect(share?.key.indicator == "工业产值占总产值比重" && share?.key.kind == .ratio)
    #expect(lines(share) == ["2021: 25 [22.5, 27.5]", "2022: 28"])
    // Of 50 more, 20 come from the part (15 to 25 by its interval).
    #expect(lines(try derive("contribution:总产值", [part], all: all).first) == ["2022: 40 [30, 50]"])
    // The total grew by 25%, 10 points of which by the part.
    #expect(lines(try derive("pull:总产值", [part], all: all).first) == ["2022: 10 [7.5, 12.5]"])
  }

  @Test("no share is told of another body, of another unit, or of a total that nothing states")
  func noShare() throws {
    var elsewhere = total
    elsewhere.key.entity = "嵊州市"
    #expect(try derive("share:总产值", [part], all: [elsewhere, part]).isEmpty)
    var dollars = total
    dollars.key.unit = "美元"
    #expect(try derive("share:总产值", [part], all: [dollars, part]).isEmpty)
    #expect(throws: AggregationError.noSuchSeries("share", "人口数量")) {
      try derive("share:人口数量", [part], all: [total, part])
    }
  }

  @Test("a total that did not move has no contributions")
  func unmoved() throws {
    let flat = TransformSeries.make([(2021, "200"), (2022, "200")], indicator: "总产值", unit: "元")
    #expect(try derive("contribution:总产值", [part], all: [flat, part]).isEmpty)
  }

  @Test("one series per another has both units")
  func ratio() throws {
    let people = TransformSeries.make([(2022, "40 (39.5…40.5)")], indicator: "常住人口", unit: "人")
    let per = try derive("per:常住人口", [total], all: [total, people]).first
    #expect(per?.key.unit == "元/人")
    #expect(lines(per) == ["2022: 6.25 [6.17283950617, 6.32911392406]"])
  }

  // MARK: - Time

  @Test("a moving average needs every period, and divides the sum of the intervals")
  func movingAverage() throws {
    let series = TransformSeries.make([
      (2018, "10"), (2019, "20 (18…22)"), (2020, "30"), (2021, "44"), (2023, "50"), (2024, "60"),
    ])
    #expect(
      lines(try derive("moving-average:3", [series]).first) == [
        "2020: 20 [19.3333333333, 20.6666666667]", "2021: 31.3333333333 [30.6666666666, 32]",
      ])
    #expect(throws: AggregationError.self) { try derive("moving-average:1", [series]) }
  }

  @Test("a mean of numbers without an upper end still has a lower one")
  func openAverage() throws {
    var series = TransformSeries.make([(2019, "4"), (2020, "6")])
    series.observations[1].bounds.high = nil
    #expect(lines(try derive("moving-average:2", [series]).first) == ["2020: 5 [5, ∞]"])
  }

  @Test("a year is made of all its months only, by sum, mean or last")
  func annual() throws {
    let months = (1...12).map { (TimePeriod.month(2021, $0), "\($0)") } + (1...11).map { (.month(2022, $0), "9") }
    let series = TransformSeries.make(months)
    #expect(lines(try derive("annual", [series]).first) == ["2021: 78"])
    #expect(lines(try derive("annual:mean", [series]).first) == ["2021: 6.5"])
    #expect(lines(try derive("annual:last", [series]).first) == ["2021: 12"])
    let quarters = TransformSeries.make((1...4).map { (.quarter(2021, $0), "\($0)") }, unit: "%", kind: .ratio)
    #expect(lines(try derive("annual", [quarters]).first) == ["2021: 2.5"])
    #expect(try derive("annual:sum", [quarters]).isEmpty)
  }

  @Test("what is cumulated and taken apart again is what it was", arguments: [1, 2, 3] as [UInt64])
  func cumulation(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let months = (1...12).map { (TimePeriod.month(2021, $0), String(Int.random(in: 1...900, using: &generator))) }
    let series = TransformSeries.make(months)
    let cumulated = try derive("cumulate", [series])
    #expect(cumulated.first?.observations.count == 10)
    #expect(cumulated.first?.key.frequency == .cumulative)
    let january = TransformSeries.make(Array(months.prefix(1)))
    let year = try derive("annual", [series])
    let single = try derive("decumulate", cumulated + [january] + year)
    #expect(lines(single.first) == lines(series).dropFirst().map { $0 })
  }

  @Test("a month that is missing stops the cumulation and the taking apart")
  func cumulationGap() throws {
    let months = TransformSeries.make([1, 2, 4].map { (.month(2021, $0), "5") })
    #expect(lines(try derive("cumulate", [months]).first) == ["2021-01/2021-02: 10"])
    let cumulated = TransformSeries.make([
      (.months(2021, 1, 2), "10"), (.months(2021, 1, 4), "21"), (.months(2021, 1, 5), "30"),
    ])
    #expect(lines(try derive("decumulate", [cumulated]).first) == ["2021-05: 9"])
  }

  @Test("quarters follow from cumulated halves and nine months")
  func quarters() throws {
    let cumulated = TransformSeries.make([
      (.months(2021, 1, 3), "10 (9.5…10.5)"), (.months(2021, 1, 6), "25 (24.5…25.5)"), (.months(2021, 1, 9), "45"),
    ])
    #expect(
      lines(try derive("decumulate", [cumulated]).first) == ["2021-Q2: 15 [14, 16]", "2021-Q3: 20 [19.5, 20.5]"])
  }

  // MARK: - Bodies

  @Test("equal values share a rank, and intervals leave room for several")
  func ranks() throws {
    let bodies = [("甲县", "10"), ("乙县", "30 (25…35)"), ("丙县", "28"), ("丁县", "10")].map {
      TransformSeries.make([(2022, $1)], entity: $0)
    }
    let ranks = try derive("rank", bodies)
    #expect(ranks.map { lines($0)[0] } == ["2022: 1 [1, 2]", "2022: 2 [1, 2]", "2022: 3", "2022: 3"])
    #expect(ranks.map(\.key.entity) == ["乙县", "丙县", "甲县", "丁县"])
    #expect(
      try derive("rank:ascending", bodies).map { lines($0)[0].prefix(7) } == [
        "2022: 1", "2022: 1", "2022: 3", "2022: 4",
      ])
    #expect(try derive("rank", [bodies[0]]).isEmpty)
  }

  @Test("a whole has no place among its parts: each level is ranked by itself")
  func nestedRanks() throws {
    let bodies = [("浙江省", "90"), ("宁波市", "30"), ("江苏省", "99"), ("杭州市", "40")].map {
      TransformSeries.make([(2022, $1)], entity: $0)
    }
    let named = try derive("rank", bodies).map { "\($0.key.entity ?? "") \(lines($0)[0])" }
    #expect(named == ["江苏省 2022: 1", "浙江省 2022: 2", "杭州市 2022: 1", "宁波市 2022: 2"])
  }

  @Test("ranks and possible ranks are those of counting one by one", arguments: [11, 12, 13] as [UInt64])
  func rankedOneByOne(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bodies = (0..<40).map { number -> Series in
      let value = Int.random(in: 1...30, using: &generator)
      let (down, up) = (Int.random(in: 0...4, using: &generator), Int.random(in: 0...4, using: &generator))
      var series = TransformSeries.make([(2022, "\(value) (\(value - down)…\(value + up))")], entity: "body \(number)")
      if down == 4 { series.observations[0].bounds.low = nil }
      if up == 4 { series.observations[0].bounds.high = nil }
      return series
    }
    for order in RankOrder.allCases {
      let ranking = try #require(RankTable(bodies, order: order).rankings.first)
      #expect(ranking.points.count == bodies.count)
      for one in ranking.points {
        let others = ranking.points.filter { $0.key != one.key }.map(\.point)
        func ahead(_ left: Decimal, _ right: Decimal) -> Bool { order == .descending ? left > right : left < right }
        func best(_ point: TrendPoint) -> Decimal? { order == .descending ? point.bounds.high : point.bounds.low }
        func worst(_ point: TrendPoint) -> Decimal? { order == .descending ? point.bounds.low : point.bounds.high }
        let certain = others.filter { other in
          if let theirs = worst(other), let ours = best(one.point) { ahead(theirs, ours) } else { false }
        }
        let perhaps = others.filter { other in
          if let theirs = best(other), let ours = worst(one.point) { ahead(theirs, ours) } else { true }
        }
        #expect(one.rank == 1 + others.count { ahead($0.value, one.point.value) })
        #expect(one.possible == (1 + certain.count)...(1 + perhaps.count))
      }
    }
  }

  @Test("two places up is a change of rank by 2")
  func rankChange() throws {
    let bodies = [("甲县", ["1", "9"]), ("乙县", ["2", "2"]), ("丙县", ["3", "3"])].map { name, values in
      TransformSeries.make([(2021, values[0]), (2022, values[1])], entity: name)
    }
    let changes = try derive("rank-change", bodies)
    let named = changes.map { "\($0.key.entity ?? "") \(lines($0)[0])" }.sorted()
    #expect(named == ["丙县 2022: -1", "乙县 2022: -1", "甲县 2022: 2"])
  }

  // MARK: - Names

  @Test("unknown transforms and arguments name what is known")
  func names() {
    #expect(throws: AggregationError.self) { try TransformCall("no-such") }
    #expect(throws: AggregationError.badArgument("difference", "3", needs: "needed: it takes nothing")) {
      try TransformCall("difference:3")
    }
    #expect(throws: AggregationError.missingArgument("share", needs: "the other indicator")) {
      try TransformCall("share")
    }
    #expect(throws: AggregationError.badArgument("annual", "middle", needs: "one of sum, mean, last")) {
      try derive("annual:middle", [part])
    }
  }

  @Test(
    "whatever the exact operands within their intervals, the derived value lies within its own",
    arguments: [7, 8, 9] as [UInt64])
  func containment(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func interval() -> (low: Int, value: Int, high: Int) {
      let value = Int.random(in: 1...500, using: &generator)
      return (
        max(1, value - Int.random(in: 0...20, using: &generator)), value,
        value + Int.random(in: 0...20, using: &generator)
      )
    }
    for _ in 0..<40 {
      let cells = (0..<4).map { _ in interval() }
      let years = [2021, 2022, 2021, 2022]
      func series(_ indices: [Int], _ name: String, exact: Bool) -> Series {
        TransformSeries.make(
          indices.map { index in
            let cell = cells[index]
            let inside = Int.random(in: cell.low...cell.high, using: &generator)
            return (years[index], exact ? "\(inside)" : "\(cell.value) (\(cell.low)…\(cell.high))")
          }, indicator: name, unit: "元")
      }
      let wide = [series([0, 1], "部分产值", exact: false), series([2, 3], "总产值", exact: false)]
      let exact = [series([0, 1], "部分产值", exact: true), series([2, 3], "总产值", exact: true)]
      for call in [
        "year-on-year", "difference", "share:总产值", "contribution:总产值", "pull:总产值", "per:总产值", "moving-average:2",
      ] {
        let outer = try derive(call, [wide[0]], all: wide).first?.observations ?? []
        let inner = try derive(call, [exact[0]], all: exact).first?.observations ?? []
        for observation in inner {
          guard let around = outer.first(where: { $0.period == observation.period }),
            let value = observation.value?.number ?? observation.estimate
          else { continue }
          // Rounded outward at 12 digits, the value itself to the nearest.
          let slack = value.magnitude / Decimal(1_000_000_000) + Decimal(sign: .plus, exponent: -9, significand: 1)
          #expect(around.bounds.low.map { $0 - slack <= value } ?? true, "\(call): \(value)")
          #expect(around.bounds.high.map { value <= $0 + slack } ?? true, "\(call): \(value)")
        }
      }
    }
  }
}
