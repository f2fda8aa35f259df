// Whether any earlier value gives a growth: 13件, 下降31.6% needs 19件 before.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a growth in % of a count; a growth and a difference of the same level.
  /// Finds: a growth that no whole earlier number gives; a growth and a difference that exclude each other. What the
  /// catalogue tells with caution is not accused: the growth may be on a comparable coverage or in real terms.
  package static let growthFeasibility = AuditCheck(
    name: "growth-feasibility", meaning: "is there an earlier value that gives this growth?"
  ) { context in
    context.figures.compactMap { change -> AuditFinding? in
      guard change.kind == .change, change.unit == "%", change.basis != .stated,
        let level = context.inference.known(for: change, kind: .level)?.figure, change.of != nil,
        level.value.number > 0
      else { return nil }
      if let finding = againstDifference(change, level, context) { return finding }
      return level.isCount ? ofCount(change, level, caution: context.inference.caution(of: change, on: level)) : nil
    }
  }

  private static func ofCount(_ change: Figure, _ level: Figure, caution: GrowthCaution?) -> AuditFinding? {
    let factor = change.growthFactor
    let relation = factor.map { PriorRelation.factor(known: level.bounds, factor: $0) }
    let bounds = relation?.bounds
    // More than 2,000 whole numbers to choose from: one of them fits.
    let numbers = bounds?.wholeNumbers(limit: 2000)
    let fitting = numbers?.filter { relation?.admits($0, whole: true) ?? false }
    let feasible = relation != nil && bounds != nil && fitting?.isEmpty != true
    let arithmetic = "\(NumberText.printed(level)) ÷ (1 \(change.signedText))"
    let allowed =
      fitting.flatMap { found in
        found.first.flatMap { first in found.last.map { NumberText.interval(ValueBounds(low: first, high: $0)) } }
      } ?? bounds.map { NumberText.interval($0) } ?? "none"
    let unit = level.unit ?? ""
    return AuditFinding(
      check: "growth-feasibility", verdict: verdict(feasible, caution), figures: [change, level],
      stated: change.printedChange, computed: feasible ? "\(allowed)\(unit) before" : "no whole number before",
      proof: "\(arithmetic) → \(allowed)\(feasible ? "" : ": no whole number")",
      message: feasible
        ? "an earlier value of \(allowed)\(unit) gives the stated growth of “\(level.indicator)”"
        : "no whole number of the period before gives \(change.printedChange) for “\(level.indicator)” "
          + "\(NumberText.printedWithUnit(level)): "
          + causes(caution, otherwise: "the growth is of another scope or rounded twice")
    )
  }

  private static func againstDifference(
    _ change: Figure, _ level: Figure, _ context: AuditContext
  ) -> AuditFinding? {
    let caution = context.inference.caution(of: change, on: level)
    guard caution?.forbidsInference != true, let factor = change.growthFactor,
      let byGrowth = level.bounds.divided(by: factor),
      let difference = context.modifiers(of: level).first(where: {
        $0.kind == .change && $0.unit == level.unit && $0.basis == change.basis && $0.period == change.period
          && areNeighbours($0, change)
      })
    else { return nil }
    let byDifference = level.bounds - difference.bounds
    let agrees = byGrowth.meets(byDifference)
    let scale = NumberText.scale(of: level)
    let central = level.value.number - difference.value.number
    let percent = central > 0 ? (difference.value.number * 100).divided(by: central, .nearest) : nil
    let shown = percent.map { $0.rounded(atPlace: min(change.value.lastPlace, 0), .nearest).plainText + "%" } ?? "none"
    return AuditFinding(
      check: "growth-feasibility", verdict: verdict(agrees, caution),
      figures: [change, level, difference], stated: change.printedChange, computed: shown,
      proof: "\(difference.value.number < 0 ? "−" : "")\(NumberText.scaled(abs(difference.value.number), scale)) ÷ "
        + "(\(NumberText.printed(level)) \(difference.value.number < 0 ? "+" : "−") "
        + "\(NumberText.scaled(abs(difference.value.number), scale))) = \(shown)",
      message: agrees
        ? "growth and difference of “\(level.indicator)” agree"
        : "the difference of “\(level.indicator)” gives \(shown), the report says \(change.printedChange): "
          + causes(caution, otherwise: "the growth is on a comparable basis"))
  }

  private static func verdict(_ agrees: Bool, _ caution: GrowthCaution?) -> AuditVerdict {
    agrees ? .consistent : caution == nil ? .inconsistent : .undetermined
  }

  private static func causes(_ caution: GrowthCaution?, otherwise cause: String) -> String {
    caution.map { "perhaps \($0.harmlessCause)" } ?? "inconsistent; perhaps \(cause)"
  }
}

extension AuditCheck {
  /// Whether two figures stand side by side (增加2089亿美元,增长34.3%): with more words between them they are seldom about
  /// one thing.
  private static func areNeighbours(_ left: Figure, _ right: Figure) -> Bool {
    let gap = max(left.span.start - right.span.end, right.span.start - left.span.end)
    return (0...widestGap).contains(gap)
  }

  /// Scalars between a difference and a growth of the same thing.
  private static let widestGap = 16
}

extension Figure {
  /// The change with its sign: `−31.6%`, `+12件`.
  package var printedChange: String {
    var size = self
    size.value = DecimalValue(abs(value.number), lastPlace: value.lastPlace)
    return (value.number < 0 ? "−" : "+") + NumberText.printedWithUnit(size)
  }
}
