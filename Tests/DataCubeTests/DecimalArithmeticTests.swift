// Tests of exact division and of intervals.

import DataCube
import Foundation
import TestSupport
import Testing

@Suite struct DecimalArithmeticTests {
  @Test("a quotient rounded down or up stands on its side of the true one, one step apart at most")
  func outward() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<2000 {
      let above = Decimal(Int.random(in: -10_000_000...10_000_000, using: &random)) * .powerOfTen(-3)
      let below = Decimal(Int.random(in: 1...9_999_999, using: &random)) * .powerOfTen(-4)
      let low = try #require(above.divided(by: below, .down))
      let high = try #require(above.divided(by: below, .up))
      #expect(low * below <= above)
      #expect(high * below >= above)
      #expect(high - low <= .powerOfTen(max(low.leadingPlace, high.leadingPlace) - 11))
    }
  }

  @Test("an exact quotient is exact in every direction", arguments: [Decimal.Direction.down, .up, .nearest])
  func exact(_ direction: Decimal.Direction) {
    #expect(Decimal(1).divided(by: 8, direction) == Decimal(string: "0.125"))
    #expect(Decimal(-1).divided(by: 8, direction) == Decimal(string: "-0.125"))
    #expect(Decimal(0).divided(by: 7, direction) == 0)
    #expect(Decimal(1).divided(by: 0, direction) == nil)
  }

  @Test("rounding down goes towards minus infinity for negative numbers too")
  func negative() {
    #expect(Decimal(string: "-2.5")?.rounded(atPlace: 0, .down) == -3)
    #expect(Decimal(string: "-2.5")?.rounded(atPlace: 0, .up) == -2)
    #expect(Decimal(string: "-2.5")?.rounded(atPlace: 0, .nearest) == -3)
    #expect(Decimal(12345).rounded(toDigits: 3, .up) == 12400)
  }

  @Test("a printed number lies within half a unit of its last place")
  func printed() {
    let bounds = ValueBounds(rounded: DecimalValue(207_500, lastPlace: 2))
    #expect(bounds == ValueBounds(low: 207_450, high: 207_550))
  }

  @Test("whole numbers of an interval are listed where they are few")
  func wholeNumbers() {
    let bounds = ValueBounds(low: Decimal(string: "1935.2"), high: Decimal(string: "1937.5"))
    #expect(bounds.wholeNumbers(limit: 100) == [1936, 1937])
    #expect(ValueBounds(low: 1, high: 100).wholeNumbers(limit: 100)?.count == 100)
    #expect(ValueBounds(low: 1, high: 101).wholeNumbers(limit: 100) == nil)
    #expect(ValueBounds(low: Decimal(string: "0.2"), high: Decimal(string: "0.8")).holdsWholeNumber == false)
    #expect(ValueBounds.unbounded.holdsWholeNumber)
  }

  @Test("intervals with an open end add, divide and meet")
  func openEnds() {
    let over = ValueBounds(low: 300, high: nil)
    #expect(over + ValueBounds(exactly: 5) == ValueBounds(low: 305, high: nil))
    #expect(over.divided(by: ValueBounds(exactly: 3)) == ValueBounds(low: 100, high: nil))
    #expect(ValueBounds(exactly: 9).divided(by: over) == ValueBounds(low: 0, high: Decimal(string: "0.03")))
    #expect(over.meets(ValueBounds(low: nil, high: 300)))
    #expect(!over.meets(ValueBounds(low: nil, high: 299)))
  }

  @Test("neighbours of a period have its length")
  func neighbours() {
    #expect(TimePeriod.quarter(2022, 1).preceding == .quarter(2021, 4))
    #expect(TimePeriod.months(2022, 1, 9).yearBefore == .months(2021, 1, 9))
    #expect(TimePeriod.years(2016, 2018).yearBefore == nil)
    #expect(TimePeriod.months(2022, 1, 12).normalised == .year(2022))
  }

  @Test("a quotient of intervals of any sign holds every quotient of their members", arguments: [1, 2, 3] as [UInt64])
  func signedQuotient(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let ends = (0..<4).map { _ in Int.random(in: -50...50, using: &generator) }
      let above = min(ends[0], ends[1])...max(ends[0], ends[1])
      let below = min(ends[2], ends[3])...max(ends[2], ends[3])
      func bounds(_ range: ClosedRange<Int>) -> ValueBounds {
        ValueBounds(low: Decimal(range.lowerBound), high: Decimal(range.upperBound))
      }
      let quotient = bounds(above).signedQuotient(by: bounds(below))
      guard !below.contains(0) else {
        #expect(quotient == .unbounded)
        continue
      }
      let (dividend, divisor) = (Int.random(in: above, using: &generator), Int.random(in: below, using: &generator))
      // q ≤ high and q ≥ low, multiplied out by the divisor's sign.
      let sign: Decimal = divisor > 0 ? 1 : -1
      let low = try #require(quotient.low)
      let high = try #require(quotient.high)
      #expect(low * Decimal(divisor) * sign <= Decimal(dividend) * sign)
      #expect(high * Decimal(divisor) * sign >= Decimal(dividend) * sign)
    }
    let half = Decimal(string: "0.5")
    #expect(ValueBounds(low: 1, high: nil).signedQuotient(by: ValueBounds(exactly: 2)).low == half)
    #expect(ValueBounds(low: nil, high: -1).signedQuotient(by: ValueBounds(low: 1, high: 2)).high == half.map { -$0 })
  }
}
