// Tests of chains: values that follow from inferred values, and values of which several statements are made.

import DataCube
import Foundation
import Reconciliation
import TestSupport
import Testing

@Suite struct InferenceChainTests {
  private func level(_ figures: [Figure], _ indicator: String, _ year: Int) -> Observation? {
    reconciledSeries(from: figures).first { $0.key.kind == .level && $0.key.indicator == indicator }?
      .observations.first { $0.period == .year(year) }
  }

  /// A count of 2022 with its growth, and a growth of 2021 that has no level beside it.
  private func reports(_ count: String, _ growth: String, before: String, indicator: String = "甲类事项") -> [Figure] {
    var earlier = FigureMaker("2021.txt", period: .year(2021))
    earlier.change(before, of: nil, indicator)
    var later = FigureMaker("2022.txt", period: .year(2022))
    later.change(growth, of: later.level(count, indicator))
    return earlier.figures + later.figures
  }

  @Test("an inferred value serves for the next, with its arithmetic and all of its sources")
  func chain() throws {
    let figures = reports("13件", "-31.6%", before: "5.6%")
    #expect(level(figures, "甲类事项", 2021)?.value?.number == 19)
    let first = try #require(level(figures, "甲类事项", 2020))
    #expect(first.evidence == .inferred)
    #expect(first.value?.number == 18)
    #expect(first.derivation == "19 ÷ (1 + 5.6%) → 18")
    #expect(first.sources.count == 3)
  }

  @Test("an interval is carried on as an interval")
  func interval() throws {
    let first = try #require(level(reports("2326件", "20.1%", before: "-10.0%"), "甲类事项", 2020))
    // 1936 ÷ 0.9005 = 2149.9 and 1937 ÷ 0.8995 = 2153.4.
    #expect(first.candidates == [2150, 2151, 2152, 2153])
    #expect(first.derivation == "(1936…1937) ÷ (1 − 10.0%) → 2150…2153 (4 whole numbers)")
  }

  @Test("what is stated of the year before narrows an inferred value, whichever report comes first")
  func narrowed() throws {
    var first = FigureMaker("2020.txt", period: .year(2020))
    first.level("50000件", "甲类事项")
    let later = reports("55603件", "4.7%", before: "6.2%")
    for figures in [first.figures + later, later + first.figures] {
      let between = try #require(level(figures, "甲类事项", 2021))
      #expect(between.bounds == ValueBounds(low: 53082, high: 53125))
      #expect(
        between.derivation == "55603 ÷ (1 + 4.7%) ∧ 50000 × (1 + 6.2%) → 53082…53125 (44 whole numbers)")
      #expect(level(figures, "甲类事项", 2020)?.evidence == .stated)
    }
  }

  @Test("nothing is carried on by real growth, nor by a growth whose base is not named")
  func refused() {
    #expect(level(reports("130亿元", "5%", before: "6%", indicator: "竹编产业增加值"), "竹编产业增加值", 2020) == nil)
    var figures = reports("13件", "-31.6%", before: "5.6%")
    figures[0].basis = .unspecified
    #expect(level(figures, "甲类事项", 2020) == nil)
  }

  @Test("a complete list of parts gives a hedged total; a list that may lack something does not")
  func total() throws {
    func candidates(_ last: String) throws -> [Decimal]? {
      var maker = FigureMaker()
      let total = maker.level("300余件", "甲类事项")
      maker.level("120件", "乙类事项", partOf: total)
      maker.level("185件", "丙类事项", partOf: total)
      maker.level("12件", last, partOf: total)
      return try #require(level(maker.figures, "甲类事项", 2022)).candidates
    }
    #expect(try candidates("其他事项") == [317])
    #expect(try candidates("丁类事项") == nil)
  }

  @Test("a total of the year before follows from what its parts were, and agrees with its own growth")
  func totalOfTheYearBefore() throws {
    var maker = FigureMaker()
    let total = maker.level("240件", "甲类事项")
    let first = maker.level("150件", "乙类事项", partOf: total)
    let second = maker.level("90件", "丙类事项", partOf: total)
    maker.change("30件", of: first)
    maker.change("-10件", of: second)
    let before = try #require(level(maker.figures, "甲类事项", 2021))
    #expect(before.value?.number == 220)
    #expect(before.derivation == "120 + 100 → 220")
    maker.change("9.1%", of: total)
    let agreed = try #require(level(maker.figures, "甲类事项", 2021))
    #expect(agreed.value?.number == 220)
    #expect(agreed.derivation == "240 ÷ (1 + 9.1%) ∧ 120 + 100 → 220")
  }

  @Test("the true values lie in what chains of random growths leave of them")
  func truth() throws {
    var random = SplitMix(seed: 4_711)
    for _ in 0..<200 {
      let counts = (0..<4).map { _ in Int(random.next(below: 3000)) + 40 }
      let places = Int(random.next(below: 2))
      var figures: [Figure] = []
      var hidden = FigureMaker("old.txt")
      for (year, pair) in zip(2020..., zip(counts, counts.dropFirst())) {
        let growth = (Decimal(pair.1 - pair.0) * 100).divided(by: Decimal(pair.0), digits: 30, .nearest) ?? 0
        let printed = growth.rounded(atPlace: -places, .nearest)
        hidden.add("\(abs(printed))%", "甲类事项", .change) { figure in
          figure.value = DecimalValue(printed, lastPlace: -places)
          figure.unit = "%"
          figure.period = .year(year)
          figure.basis = .yearOnYear
        }
      }
      figures += hidden.figures
      var last = FigureMaker("new.txt", period: .year(2022))
      last.level("\(counts[3])件", "甲类事项")
      figures += last.figures
      for (year, count) in zip([2019, 2020, 2021], counts) {
        guard let found = level(figures, "甲类事项", year) else { continue }
        #expect(found.bounds.contains(Decimal(count)), "\(counts) \(places): \(year)")
        if let candidates = found.candidates { #expect(candidates.contains(Decimal(count))) }
      }
      #expect(level(figures, "甲类事项", 2021) != nil)
    }
  }
}
