// Tests of inference: the values that no report prints and that follow from what it prints.

import DataCube
import Foundation
import Reconciliation
import TestSupport
import Testing

@Suite struct InferenceEngineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var value: String
    var growth: String
    var candidates: ClosedRange<Int>
    var derivation: String
    var testDescription: String { "\(value) \(growth)" }
  }

  static let cases = [
    Case(value: "13件", growth: "-31.6%", candidates: 19...19, derivation: "13 ÷ (1 − 31.6%) → 19"),
    Case(value: "5件", growth: "-37.5%", candidates: 8...8, derivation: "5 ÷ (1 − 37.5%) → 8"),
    Case(value: "215起", growth: "44.3%", candidates: 149...149, derivation: "215 ÷ (1 + 44.3%) → 149"),
    Case(value: "2326件", growth: "20.1%", candidates: 1936...1937, derivation: "2326 ÷ (1 + 20.1%) → 1936…1937"),
    Case(
      value: "55603件", growth: "4.7%", candidates: 53082...53132,
      derivation: "55603 ÷ (1 + 4.7%) → 53082…53132 (51 whole numbers)"),
  ]

  @Test("a prior year is every whole number that agrees with value and growth", arguments: cases)
  func priorYear(_ example: Case) throws {
    var maker = FigureMaker()
    let level = maker.level(example.value, "案件")
    maker.change(example.growth, of: level)
    let prior = try #require(observation(maker.figures, "案件", .year(2021)))
    #expect(prior.evidence == .inferred)
    #expect(prior.candidates == example.candidates.map { Decimal($0) })
    #expect(prior.bounds.low == Decimal(example.candidates.lowerBound))
    #expect(prior.bounds.high == Decimal(example.candidates.upperBound))
    #expect(prior.value?.number == (example.candidates.count == 1 ? Decimal(example.candidates.lowerBound) : nil))
    #expect(prior.derivation == example.derivation)
    #expect(prior.sources.count == 2)
  }

  @Test("the estimate is the central quotient at twelve digits")
  func estimate() throws {
    var maker = FigureMaker()
    maker.change("-31.6%", of: maker.level("13件", "受理行政诉讼"))
    let prior = try #require(observation(maker.figures, "受理行政诉讼", .year(2021)))
    #expect(prior.estimate == Decimal(string: "19.0058479532"))
  }

  @Test("growth at constant prices never touches a nominal level", arguments: ["国内生产总值", "工业增加值", "第三产业增加值", "GDP"])
  func realGrowth(_ indicator: String) {
    var maker = FigureMaker()
    maker.change("6.1%", of: maker.level("990865亿元", indicator))
    let series = reconciledSeries(from: maker.figures)
    #expect(observation(maker.figures, indicator, .year(2021)) == nil)
    #expect(series.first { $0.key.kind == .level }?.observations.first?.prices == .current)
    #expect(series.first { $0.key.kind == .change }?.observations.first?.prices == .constant)
  }

  @Test(
    "nothing follows from a change whose base the report does not name",
    arguments: [ComparisonBasis.unspecified, .stated])
  func unnamedBase(_ basis: ComparisonBasis) {
    var maker = FigureMaker()
    maker.change("10%", of: maker.level("100件", "案件"), basis: basis)
    #expect(reconciledSeries(from: maker.figures).flatMap(\.observations).allSatisfy { $0.evidence == .stated })
  }

  @Test("a difference gives the exact earlier count")
  func difference() throws {
    var maker = FigureMaker()
    maker.change("12件", of: maker.level("100件", "案件"))
    let prior = try #require(observation(maker.figures, "案件", .year(2021)))
    #expect(prior.value?.number == 88)
    #expect(prior.derivation == "100 − 12 → 88")
  }

  @Test(
    "growth at constant prices gives no earlier level, be it of money or not, known to the catalogue or not",
    arguments: [("国内生产总值", "5亿元"), ("万元国内生产总值用水量", "60立方米"), ("竹编产业增加值", "5亿元")])
  func realGrowth(_ indicator: String, _ level: String) {
    var maker = FigureMaker()
    maker.change("4.1%", of: maker.level(level, indicator))
    #expect(observation(maker.figures, indicator, .year(2021)) == nil)
  }

  @Test("percentage points give the earlier rate with its rounding")
  func points() throws {
    var maker = FigureMaker()
    maker.change("28个百分点", of: maker.ratio("43%", of: nil, "机扫率"), "机扫率")
    let prior = try #require(observation(maker.figures, "机扫率", .year(2021)))
    #expect(prior.estimate == 15)
    #expect(prior.bounds == ValueBounds(low: 14, high: 16))
    #expect(prior.value == nil)
  }

  @Test("growth and difference together narrow the earlier value")
  func intersection() throws {
    var maker = FigureMaker()
    let level = maker.level("3,882.38亿元", "利息收入")
    maker.change("280.72亿元", of: level)
    maker.change("7.79%", of: level)
    let prior = try #require(observation(maker.figures, "利息收入", .year(2021)))
    #expect(prior.bounds == ValueBounds(low: Decimal(string: "360165000000"), high: Decimal(string: "360167000000")))
    #expect(prior.derivation?.contains(" ∧ ") == true)
  }

  @Test("a completion rate gives the task, under a name of its own")
  func completion() throws {
    var maker = FigureMaker()
    maker.ratio("207.5%", of: maker.level("20.75万平方米", "违法建筑处置面积"), "违法建筑处置面积任务完成率")
    let task = try #require(observation(maker.figures, "违法建筑处置面积任务数", .year(2022)))
    #expect(task.estimate == 100000)
    #expect(task.evidence == .inferred)
    #expect(task.bounds.contains(100000))
    #expect(task.derivation?.hasPrefix("20.75万 ÷ 207.5% → 10万") == true)
  }

  @Test("a hedged growth bounds the earlier value on one side")
  func hedge() throws {
    var maker = FigureMaker()
    maker.add("30%", "案件", .change) { figure in
      figure.of = 100
      figure.basis = .yearOnYear
      figure.approximation = .over
    }
    maker.level("13件", "案件")
    let prior = try #require(observation(maker.figures, "案件", .year(2021)))
    #expect(prior.bounds == ValueBounds(low: 1, high: 10))
    #expect(prior.candidates?.count == 10)
  }

  @Test("statements that exclude one another stay apart and are disputed")
  func conflict() throws {
    var maker = FigureMaker()
    let level = maker.level("100件", "案件")
    maker.change("12件", of: level)
    maker.change("25%", of: level)
    let cells = reconciledSeries(from: maker.figures).filter { $0.key.kind == .level }.flatMap(\.observations)
      .filter { $0.period == .year(2021) }
    #expect(cells.count == 2)
    #expect(cells.allSatisfy { $0.evidence == .disputed })
  }

  @Test("a hedged count of the earlier report is narrowed by the later report's growth, and the other way round")
  func narrowing() throws {
    var earlier = FigureMaker("2021.txt", period: .year(2021))
    earlier.level("1930余件", "案件")
    var later = FigureMaker("2022.txt", period: .year(2022))
    later.change("20.1%", of: later.level("2326件", "案件"))
    let before = try #require(observation(earlier.figures + later.figures, "案件", .year(2021)))
    #expect(before.evidence == .stated)
    #expect(before.value?.number == 1930)
    #expect(before.candidates == [1936, 1937])
    #expect(before.sources.count == 3)

    earlier = FigureMaker("2021.txt", period: .year(2021))
    earlier.level("1937件", "案件")
    later = FigureMaker("2022.txt", period: .year(2022))
    later.change("20.1%", of: later.level("2300余件", "案件"))
    let after = try #require(observation(earlier.figures + later.figures, "案件", .year(2022)))
    #expect(after.candidates == [2326, 2327])
  }

  @Test("a growth that no whole number gives infers nothing")
  func infeasible() {
    var maker = FigureMaker()
    maker.change("31.7%", of: maker.level("3件", "案件"))
    #expect(observation(maker.figures, "案件", .year(2021)) == nil)
  }

  @Test("the true earlier value always lies among the candidates or in the interval")
  func containsTruth() throws {
    var random = SplitMix(seed: 20_240_229)
    for _ in 0..<600 {
      let prior = Int(random.next(below: 200_000)) + 1
      let value = Int(random.next(below: 200_000)) + 1
      let places = Int(random.next(below: 3))
      let growth = (Decimal(value - prior) * 100).divided(by: Decimal(prior), digits: 30, .nearest) ?? 0
      let printed = growth.rounded(atPlace: -places, .nearest)
      guard printed > -100 else { continue }
      var maker = FigureMaker()
      let level = maker.level("\(value)件", "案件")
      maker.add("\(abs(printed))%", "案件", .change) { figure in
        figure.value = DecimalValue(printed, lastPlace: -places)
        figure.unit = "%"
        figure.of = level
        figure.basis = .yearOnYear
      }
      let found = try #require(observation(maker.figures, "案件", .year(2021)), "\(prior) → \(value): \(printed)%")
      #expect(found.bounds.contains(Decimal(prior)), "\(prior) → \(value): \(printed)%")
      if let candidates = found.candidates { #expect(candidates.contains(Decimal(prior))) }
    }
  }

  @Test("the candidates are exactly the whole numbers whose growth rounds to the printed one")
  func tight() throws {
    var random = SplitMix(seed: 42)
    for _ in 0..<150 {
      let value = Int(random.next(below: 900)) + 1
      let tenths = Int(random.next(below: 2400)) - 800
      // |(value − n) ÷ n · 1000 − tenths| ≤ 1/2, in whole numbers.
      let expected = (1...(value * 12)).filter { abs(2 * (value - $0) * 1000 - 2 * tenths * $0) <= $0 }
      var maker = FigureMaker()
      let level = maker.level("\(value)件", "案件")
      maker.change("\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)%", of: level)
      let found = observation(maker.figures, "案件", .year(2021))?.candidates
      #expect(found ?? [] == (expected.count > 100 ? [] : expected.map { Decimal($0) }), "\(value), \(tenths)")
    }
  }

  @Test("the five inferences of the seed reports come out exactly", .enabled(if: SharedGold.figures("seeds") != nil))
  func seeds() throws {
    let figures = try #require(SharedGold.figures("seeds"))
    let expected: [(String, ClosedRange<Int>)] = [
      ("受理行政诉讼", 19...19), ("收到行政复议", 8...8), ("新领域新案由", 149...149), ("一般程序案件", 1936...1937),
      ("简易程序案件", 53082...53132),
    ]
    for (indicator, candidates) in expected {
      let prior = try #require(observation(figures, indicator, .year(2021)), "\(indicator)")
      #expect(prior.candidates == candidates.map { Decimal($0) })
    }
  }

  /// The value of a period, found by the series' name or by the report's words.
  private func observation(_ figures: [Figure], _ indicator: String, _ period: TimePeriod) -> Observation? {
    reconciledSeries(from: figures)
      .filter { $0.key.kind != .change }
      .flatMap { series in series.observations.map { (name: series.key.indicator, observation: $0) } }
      .first {
        ($0.name == indicator || $0.observation.indicatorStated == indicator) && $0.observation.period == period
      }?
      .observation
  }
}
