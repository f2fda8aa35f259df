// Scales, ticks and numbers.

import Graphics
import TestSupport
import Testing

@Suite("Scales")
struct ScaleTests {
  @Test("a linear scale inverts")
  func inverts() {
    var generator = SplitMix(seed: 3)
    for _ in 0..<200 {
      let low = Double.random(in: -1e6...1e6, using: &generator)
      let scale = LinearScale(low: low, high: low + .random(in: 0.1...1e6, using: &generator), start: 900, end: 80)
      let value = Double.random(in: scale.low...scale.high, using: &generator)
      #expect(abs(scale.value(at: scale.position(value)) - value) < 1e-6 * max(1, abs(value)))
    }
  }

  @Test(
    "ticks are round and enclose the values", arguments: [(0.0, 61_500.0), (0, 19), (75, 101.1), (-3, 8), (0, 0.0007)])
  func ticks(low: Double, high: Double) {
    let ticks = LinearScale.niceTicks(low: low, high: high, count: 5)
    #expect((ticks.first ?? .infinity) <= low && (ticks.last ?? -.infinity) >= high)
    #expect((3...9).contains(ticks.count))
    let steps = zip(ticks.dropFirst(), ticks).map { $0 - $1 }
    #expect(steps.allSatisfy { abs($0 - (steps.first ?? 0)) < 1e-9 * max(1, high) })
  }

  @Test("ticks of whole things have no fractions")
  func wholeTicks() {
    for high in 1...12 {
      let ticks = LinearScale.niceTicks(low: 0, high: Double(high), count: 5, whole: true)
      #expect(ticks.allSatisfy { $0 == $0.rounded() })
    }
  }

  @Test("time is spaced by time, categories evenly")
  func spacing() {
    let years = [2010.5, 2015.5, 2016.5].map { ChartPosition(label: "", time: $0) }
    let time = PositionScale(years, from: 0, to: 700, widest: .infinity)
    #expect(abs((time.centres[1] - time.centres[0]) - 5 * (time.centres[2] - time.centres[1])) < 1e-9)
    let names = ["甲", "乙", "丙"].map { ChartPosition(label: $0) }
    let even = PositionScale(names, from: 0, to: 900, widest: .infinity)
    #expect(even.centres == [150, 450, 750])
  }

  @Test(
    "numbers take 万 and 亿 and no more decimals than the data have",
    arguments: [
      (55_603.0, 0, "55603"), (204_800, 0, "20.48万"), (207_500, 2, "20.75万"), (30_000_000, 4, "3000万"),
      (311_000_000_000, 8, "3110亿"), (12.5, -1, "12.5"), (0, 0, "0"), (126_058_200_000_000, 8, "126.1万亿"),
    ])
  func numbers(value: Double, lastPlace: Int, text: String) {
    #expect(NumberStyle.fitting(largest: value, lastPlace: lastPlace).label(value) == text)
  }

  @Test("English numbers have thousands marks, changes a sign, negative ones a minus")
  func otherNumbers() {
    #expect(NumberStyle.fitting(largest: 1_234_567, lastPlace: 0, language: .english).label(1_234_567) == "1,234,567")
    #expect(NumberStyle(decimals: 1, suffix: "%", signed: true).label(4.7) == "+4.7%")
    #expect(NumberStyle(decimals: 1).label(-2.34) == "−2.3")
  }

  @Test(
    "decimals are written exactly",
    arguments: [(0.3, 1, "0.3"), (2.5, 0, "3"), (-0.04, 1, "0.0"), (1e20, 0, "100000000000000000000")])
  func decimals(value: Double, places: Int, text: String) {
    #expect(FixedDecimal.text(value, places: places) == text)
  }
}
