// A completion rate against achievement and target.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a completion rate `of` an achievement, and the target for the same thing and period.
  /// Finds: a rate that the two cannot give. Without a stated target the implied one is told: undetermined.
  package static let completion = AuditCheck(
    name: "completion", meaning: "a completion rate against the target"
  ) { context in
    context.figures.compactMap { rate -> AuditFinding? in
      guard rate.isCompletion, rate.value.number > 0, let achieved = context.index.modified(by: rate),
        achieved.kind == .level, let cell = context.cell(of: achieved)
      else { return nil }
      let factor = rate.bounds.scaled(by: Decimal.powerOfTen(-2))
      guard let implied = achieved.bounds.divided(by: factor) else { return nil }
      let scale = NumberText.scale(of: achieved)
      let unit = achieved.unit ?? ""
      let arithmetic = "\(NumberText.printed(achieved)) ÷ \(NumberText.printed(rate))"
      guard let target = context.stated(in: cell, status: .target).first else {
        return AuditFinding(
          check: "completion", verdict: .undetermined, figures: [rate, achieved],
          stated: NumberText.printedWithUnit(rate),
          computed: "target \(NumberText.interval(implied, scale, unit: unit))",
          proof: "\(arithmetic) → \(NumberText.interval(implied, scale))",
          message: "the target of “\(achieved.indicator)” is not stated; the rate implies "
            + NumberText.interval(implied, scale, unit: unit))
      }
      let agrees = implied.meets(target.bounds)
      let percent =
        (achieved.value.number * 100)
        .divided(by: target.value.number.isZero ? 1 : target.value.number, .nearest) ?? 0
      let shown = percent.rounded(atPlace: min(rate.value.lastPlace, 0), .nearest).plainText + "%"
      return AuditFinding(
        check: "completion", verdict: agrees ? .consistent : .inconsistent, figures: [rate, achieved, target],
        stated: NumberText.printedWithUnit(rate), computed: shown,
        proof: "\(NumberText.printed(achieved)) ÷ \(NumberText.printed(target)) = \(shown)",
        message: agrees
          ? "the completion rate of “\(achieved.indicator)” agrees with its target"
          : "“\(achieved.indicator)” is \(shown) of its target, the report says \(NumberText.printed(rate)): "
            + "inconsistent; perhaps the target was changed in the course of the year")
    }
  }
}
