// Whether any number of things gives a rate: no k of 615 is 99.93%.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a rate in % `of` a count n, where the number that it counts is not stated.
  /// Finds: a rate to which no whole number k of the n rounds. Shares and completions are of another nature and left out.
  package static let rateGranularity = AuditCheck(
    name: "rate-granularity", meaning: "can any number out of n give this rate?"
  ) { context in
    context.figures.compactMap { rate in
      guard rate.kind == .ratio, rate.unit == "%", rate.approximation == .exact, !rate.isShare, !rate.isCompletion,
        let whole = context.index.modified(by: rate), whole.kind == .level, whole.isCount,
        let least = whole.bounds.low, let most = whole.bounds.high, least > 0,
        (rate.bounds.low ?? 0) <= 100, (rate.bounds.low ?? -1) >= -1,
        RateOperands(context).operands(of: rate) == nil
      else { return nil }
      let share = rate.bounds.scaled(by: Decimal.powerOfTen(-2)).intersection(ValueBounds(low: 0, high: 1))
      guard let share, let low = share.low, let high = share.high else { return nil }
      // Any whole number n that the printing allows may be the base; a wide interval always has one that fits.
      let bases = whole.bounds.wholeNumbers(limit: 200) ?? []
      let fit = bases.lazy.compactMap { n in
        ValueBounds(low: low * n, high: high * n).wholeNumbers(limit: 1_000_000)?.first.map { (k: $0, n: n) }
      }.first
      let feasible = fit != nil || bases.isEmpty
      let nearest = rate.nearestShares(of: least)
      let n = NumberText.printed(whole)
      return AuditFinding(
        check: "rate-granularity", verdict: feasible ? .consistent : .inconsistent, figures: [rate, whole],
        stated: NumberText.printedWithUnit(rate),
        computed: feasible ? NumberText.printedWithUnit(rate) : nearest.map(\.rate).joined(separator: " / "),
        proof: feasible
          ? fit.map { "\($0.k.plainText) ÷ \($0.n.plainText) = \(NumberText.printed(rate))" }
            ?? "some k ÷ \(n) = \(NumberText.printed(rate)) (\(least.plainText) ≤ n ≤ \(most.plainText))"
          : nearest.map(\.text).joined(separator: ", ") + "; no k ÷ \(n) = \(NumberText.printed(rate))",
        message: feasible
          ? "\(NumberText.printed(rate)) of \(NumberText.printedWithUnit(whole)) is possible"
          : "no whole number of \(NumberText.printedWithUnit(whole)) gives “\(rate.indicator)” "
            + "\(NumberText.printed(rate)): inconsistent; perhaps the rate is taken of another number, such as answers "
            + "received")
    }
  }
}

extension Figure {
  /// The rates on both sides of a stated one that whole numbers of `n` do give.
  fileprivate func nearestShares(of n: Decimal) -> [(text: String, rate: String)] {
    let exact = value.number * n * Decimal.powerOfTen(-2)
    let ends = [exact.rounded(atPlace: 0, .down), exact.rounded(atPlace: 0, .up)].filter { $0 >= 0 && $0 <= n }
    return ends.compactMap { k in
      guard let rate = (k * 100).divided(by: n, .nearest) else { return nil }
      let shown = rate.rounded(atPlace: min(value.lastPlace, 0), .nearest).plainText + "%"
      return ("\(k.plainText) ÷ \(n.plainText) = \(shown)", shown)
    }
  }
}
