// A growth against the earlier period's own statement.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a growth in % of a level, and what a report states for the period before.
  /// Finds: an earlier value from which the growth cannot have been taken. Growth at constant prices is never compared. A
  /// measure or a rounded count may have been revised since, and what the catalogue tells with caution may have grown in
  /// real terms or on a comparable coverage: undetermined.
  package static let growthAgainstReport = AuditCheck(
    name: "growth-against-report", meaning: "growth against what a report states for the period before"
  ) { context in
    context.figures.flatMap { change -> [AuditFinding] in
      guard change.kind == .change, change.unit == "%",
        let known = context.inference.known(for: change, kind: .level), known.figure.value.number > 0,
        let prior = known.cell.moved(to: context.inference.priorPeriod(of: change)),
        let factor = change.growthFactor, let implied = known.bounds.divided(by: factor)
      else { return [] }
      let caution = context.inference.caution(of: change, on: known.figure)
      if caution?.forbidsInference == true { return [] }
      let earlier = context.stated(in: prior)
      // Of several values told for the period before, one that fits is enough; where none does, none is accused alone.
      if let fitting = earlier.first(where: { implied.meets($0.bounds) }) {
        return [finding(change, known.figure, fitting, implied, caution)]
      }
      guard let first = earlier.first, earlier.allSatisfy({ $0.value.number == first.value.number }) else { return [] }
      return [finding(change, known.figure, first, implied, caution)]
    }
  }

  private static func finding(
    _ change: Figure, _ level: Figure, _ earlier: Figure, _ implied: ValueBounds, _ caution: GrowthCaution?
  ) -> AuditFinding {
    let agrees = implied.meets(earlier.bounds)
    let verdict: AuditVerdict =
      agrees
      ? .consistent : caution != nil || Revision.isPlausible(earlier, for: level) ? .undetermined : .inconsistent
    let percent =
      ((level.value.number - earlier.value.number) * 100)
      .divided(by: earlier.value.number.isZero ? 1 : earlier.value.number, .nearest) ?? 0
    let shown = percent.rounded(atPlace: min(change.value.lastPlace, 0), .nearest).plainText + "%"
    let scale = NumberText.scale(of: level)
    let source = "\(NumberText.printedWithUnit(earlier)) (\(earlier.span.document))"
    return AuditFinding(
      check: "growth-against-report", verdict: verdict, figures: [change, level, earlier],
      stated: change.printedChange, computed: shown,
      proof: "\(NumberText.printed(level)) ÷ \(NumberText.printed(earlier)) − 1 = \(shown); "
        + "\(NumberText.printed(level)) ÷ (1 \(change.signedText)) → \(NumberText.interval(implied, scale))",
      message: message(verdict, change, level, source, caution))
  }

  private static func message(
    _ verdict: AuditVerdict, _ change: Figure, _ level: Figure, _ source: String, _ caution: GrowthCaution?
  ) -> String {
    switch verdict {
    case .consistent: "the growth of “\(level.indicator)” agrees with \(source)"
    case .undetermined:
      "the growth \(change.printedChange) of “\(level.indicator)” implies another value than \(source); "
        + "perhaps that was revised later, or \(caution?.harmlessCause ?? "the growth is on a comparable basis")"
    case .inconsistent:
      "the growth \(change.printedChange) of “\(level.indicator)” does not follow from \(source): inconsistent; "
        + "perhaps that value was revised later or has another scope"
    }
  }
}
