// Reports whose arithmetic agrees, made at random, and the same with one digit changed.

import DataCube
import Foundation
import TestSupport

/// One statement whose numbers bind each other. Rates and growths are whole numbers of their last printed place.
enum GeneratedClaim {
  /// A total and parts that make it up, the last of them 其他.
  case parts(total: Int, parts: [Int])
  /// k of n is a rate, all three stated.
  case rate(k: Int, n: Int, rate: Int, places: Int)
  /// A rate of n, k not stated.
  case blindRate(n: Int, rate: Int, places: Int)
  /// A count and its growth.
  case growth(value: Int, growth: Int, places: Int)
  /// A count, its growth, and the earlier report's own count.
  case growthOfReport(earlier: Int, value: Int, growth: Int, places: Int)
  /// 由A%到B%, so many points: all with the same places, in one report.
  case points(earlier: Int, rate: Int, change: Int, places: Int)

  static func random(_ random: inout SplitMix) -> GeneratedClaim {
    let places = Int(random.next(below: 3))
    let n = Int(random.next(below: 3000)) + 2
    switch random.next(below: 6) {
    case 0:
      let parts = (0..<Int(random.next(below: 5) + 2)).map { _ in Int(random.next(below: 500)) }
      return .parts(total: parts.reduce(0, +), parts: parts)
    case 1:
      let k = Int(random.next(below: UInt64(n + 1)))
      return .rate(k: k, n: n, rate: percent(k, n, places), places: places)
    case 2:
      return .blindRate(n: n, rate: percent(Int(random.next(below: UInt64(n + 1))), n, places), places: places)
    case 3:
      let value = Int(random.next(below: 3000)) + 1
      return .growth(value: value, growth: percent(value - n, n, places), places: places)
    case 4:
      let value = Int(random.next(below: 3000)) + 1
      return .growthOfReport(earlier: n, value: value, growth: percent(value - n, n, places), places: places)
    default:
      let top = 100 * power(places)
      let (earlier, rate) = (Int(random.next(below: UInt64(top))), Int(random.next(below: UInt64(top))))
      return .points(earlier: earlier, rate: rate, change: rate - earlier, places: places)
    }
  }

  /// Whether the numbers can all be true, by whole-number arithmetic and trial: nothing of the product is used.
  var agrees: Bool {
    switch self {
    case .parts(let total, let parts): return parts.reduce(0, +) == total
    case .rate(let k, let n, let rate, let places): return k <= n && Self.rounds(k, n, to: rate, places)
    case .blindRate(let n, let rate, let places):
      return (0...n).contains { Self.rounds($0, n, to: rate, places) }
    case .growth(let value, let growth, let places):
      let whole = 100 * Self.power(places)
      guard whole + growth > 0 else { return false }
      let near = value * whole / (whole + growth)
      let reach = near / max(1, 2 * (whole + growth)) + near / 100 + 2
      return (max(1, near - reach)...(near + reach)).contains { Self.rounds(value - $0, $0, to: growth, places) }
    case .growthOfReport(let earlier, let value, let growth, let places):
      return Self.rounds(value - earlier, earlier, to: growth, places)
    case .points(let earlier, let rate, let change, _):
      // Each number is rounded by half a unit, so three may miss each other by one and a half.
      return abs(rate - earlier - change) <= 1
    }
  }

  private static func percent(_ part: Int, _ whole: Int, _ places: Int) -> Int {
    let scaled = part * 100 * power(places)
    return Int((Double(scaled) / Double(whole)).rounded())
  }

  /// |100 · part ÷ whole − rate| ≤ half of the last place.
  private static func rounds(_ part: Int, _ whole: Int, to rate: Int, _ places: Int) -> Bool {
    abs(2 * part * 100 * power(places) - 2 * rate * whole) <= whole
  }

  static func power(_ places: Int) -> Int { [1, 10, 100][places] }
}

/// Claims as figures of a report of 2022 and, where they need one, of 2021.
struct GeneratedReport {
  var claims: [GeneratedClaim]

  /// The figures, and for every claim those that carry its numbers.
  func figures() -> [Figure] {
    var maker = FigureMaker("2022.txt", period: .year(2022))
    var earlier = FigureMaker("2021.txt", period: .year(2021))
    for (number, claim) in claims.enumerated() {
      let name = "事项\(number)号"
      switch claim {
      case .parts(let total, let parts):
        let start = maker.level("\(total)件", name)
        for (index, part) in parts.enumerated() {
          maker.level("\(part)件", index == parts.count - 1 ? "其他\(name)" : "\(name)\(index)类", partOf: start)
        }
      case .rate(let k, let n, let rate, let places):
        let start = maker.level("\(n)件", "\(name)立案")
        maker.level("\(k)件", "\(name)结案", partOf: start)
        maker.ratio(Self.text(rate, places) + "%", of: start, "\(name)结案率")
      case .blindRate(let n, let rate, let places):
        maker.ratio(Self.text(rate, places) + "%", of: maker.level("\(n)件", name), "\(name)满意率")
      case .growth(let value, let growth, let places):
        maker.change(Self.text(growth, places) + "%", of: maker.level("\(value)件", name))
      case .growthOfReport(let before, let value, let growth, let places):
        earlier.level("\(before)件", name)
        maker.change(Self.text(growth, places) + "%", of: maker.level("\(value)件", name))
      case .points(let before, let rate, let change, let places):
        maker.add(Self.text(before, places) + "%", "\(name)覆盖率", .ratio) { $0.period = .year(2021) }
        let start = maker.ratio(Self.text(rate, places) + "%", of: nil, "\(name)覆盖率")
        maker.change(Self.text(change, places) + "个百分点", of: start, basis: .stated)
      }
    }
    return earlier.figures + maker.figures
  }

  /// `-316` with one place is `-31.6`.
  private static func text(_ number: Int, _ places: Int) -> String {
    let digits = String(abs(number))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = number < 0 ? "-" : ""
    return places == 0 ? sign + padded : sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The same report with one digit of one number changed, and which claim that was; nil where the draw hits nothing.
  func mutated(_ random: inout SplitMix) -> (report: GeneratedReport, claim: Int)? {
    let index = Int(random.next(below: UInt64(claims.count)))
    var copy = self
    func change(_ number: Int) -> Int {
      var digits = Array(String(abs(number)).utf8)
      let place = Int(random.next(below: UInt64(digits.count)))
      let lowest: UInt64 = place == 0 && digits.count > 1 ? 1 : 0
      digits[place] = 48 + UInt8(lowest + random.next(below: 10 - lowest))
      let changed = Int(String(decoding: digits, as: UTF8.self)) ?? number
      return number < 0 ? -changed : changed
    }
    switch claims[index] {
    case .parts(let total, var parts):
      if random.next(below: 2) == 0 {
        copy.claims[index] = .parts(total: change(total), parts: parts)
      } else {
        let part = Int(random.next(below: UInt64(parts.count)))
        parts[part] = change(parts[part])
        copy.claims[index] = .parts(total: total, parts: parts)
      }
    case .rate(let k, let n, let rate, let places):
      copy.claims[index] =
        random.next(below: 2) == 0
        ? .rate(k: change(k), n: n, rate: rate, places: places) : .rate(k: k, n: n, rate: change(rate), places: places)
    case .blindRate(let n, let rate, let places):
      let changed = change(rate)
      if changed > 100 * GeneratedClaim.power(places) { return nil }
      copy.claims[index] = .blindRate(n: n, rate: changed, places: places)
    case .growth(let value, let growth, let places):
      copy.claims[index] = .growth(value: value, growth: change(growth), places: places)
    case .growthOfReport(let earlier, let value, let growth, let places):
      copy.claims[index] = .growthOfReport(earlier: earlier, value: value, growth: change(growth), places: places)
    case .points(let earlier, let rate, let points, let places):
      copy.claims[index] = .points(earlier: earlier, rate: rate, change: change(points), places: places)
    }
    return (copy, index)
  }
}
