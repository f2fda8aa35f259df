// A rate against the two numbers that it relates: 结案率60% = 3 ÷ 5.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a rate `of` a count whose part of the same name is stated (结案率, 结案3件 of 立案5件); a share `of` a part
  /// whose total is stated (占比).
  /// Finds: a rate that the two numbers, within their rounding, cannot give.
  package static let rateOfCounts = AuditCheck(
    name: "rate-of-counts", meaning: "a rate or share against the two counts behind it"
  ) { context in
    context.figures.compactMap { rate in
      guard let (part, whole) = RateOperands(context).operands(of: rate), whole.value.number > 0,
        let quotient = part.bounds.scaled(by: 100).divided(by: whole.bounds),
        let central = (part.value.number * 100).divided(by: whole.value.number, .nearest)
      else { return nil }
      let agrees = quotient.meets(rate.bounds)
      // A share far from what rounded numbers give is more likely one of another whole than a slip.
      let isFar =
        !(part.bounds.isExact && whole.bounds.isExact) && !agrees
        && abs(central - rate.value.number) > rate.value.number * farOff
      let shown = central.rounded(atPlace: min(rate.value.lastPlace, 0) - (agrees ? 0 : 1), .nearest).plainText + "%"
      let names =
        "“\(part.indicator)” \(NumberText.printedWithUnit(part)) of “\(whole.indicator)” "
        + NumberText.printedWithUnit(whole)
      return AuditFinding(
        check: "rate-of-counts", verdict: agrees ? .consistent : isFar ? .undetermined : .inconsistent,
        figures: [rate, part, whole],
        stated: NumberText.printedWithUnit(rate), computed: shown,
        proof: "\(NumberText.printed(part)) ÷ \(NumberText.printed(whole)) = \(shown)",
        message: agrees
          ? "\(names) is \(shown), as stated"
          : "\(names) is \(shown), the report says \(NumberText.printedWithUnit(rate))"
            + (isFar ? "; perhaps the rate" : ": inconsistent; perhaps the rate") + " is taken of another whole")
    }
  }

  /// The relative difference beyond which a share of rounded numbers is taken for one of another whole.
  private static let farOff = Decimal(sign: .plus, exponent: -2, significand: 25)
}

/// Finds what a rate divides by what.
struct RateOperands {
  let context: AuditContext

  init(_ context: AuditContext) { self.context = context }

  /// Part and whole of a rate, both stated; nil where either is missing.
  func operands(of rate: Figure) -> (part: Figure, whole: Figure)? {
    guard rate.kind == .ratio, rate.unit == "%", !rate.isCompletion, let figure = context.index.modified(by: rate),
      figure.kind == .level, figure.period?.normalised == rate.period?.normalised
    else { return nil }
    if rate.isShare {
      guard let whole = context.index.total(of: figure), whole.kind == .level, whole.unit == figure.unit,
        whole.period?.normalised == rate.period?.normalised, rate.isShare(of: whole)
      else { return nil }
      return (figure, whole)
    }
    guard let stem = rate.rateStem else { return nil }
    let parts = context.parts(of: figure).filter { $0.kind == .level && $0.indicator.contains(stem) }
    guard parts.count == 1, let part = parts.first, CountingClass.addable(part.unit, figure.unit) else { return nil }
    return (part, figure)
  }
}

extension Figure {
  /// Whether a ratio says which part of a whole its figure is.
  var isShare: Bool { ["占", "比重", "比例"].contains(where: indicator.contains) }

  /// Whether the whole that a share names is `whole`: 占全部利息支出比重 is one of 利息支出, 占投资比重 none of 民间投资; a
  /// share that names no whole (X占比) may be taken of any.
  func isShare(of whole: Figure) -> Bool {
    let name = TextFolding.fold(indicator)
    guard let mark = name.range(of: "占"), !name[mark.upperBound...].hasPrefix("比") else { return true }
    return name[mark.upperBound...].contains(IndicatorFolding.joinKey(whole.indicator))
  }

  /// The act that a rate counts: 结案 of 行政处罚结案率; nil where the name does not end in 率.
  var rateStem: String? {
    guard indicator.hasSuffix("率"), indicator.count >= 3 else { return nil }
    return String(indicator.dropLast().suffix(2))
  }
}
