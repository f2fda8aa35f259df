// The change of a rate against its two values: 由37.55%提升到95.65%, 提高58.1个百分点.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: a change in 个百分点 of a rate, and the rate of the year before from any report.
  /// Finds: points that the two rates, within their rounding, cannot differ by. A rate of another document may have been
  /// revised since: undetermined.
  package static let changeOfRate = AuditCheck(
    name: "change-of-rate", meaning: "the change of a rate in 个百分点 against the rate of the year before"
  ) { context in
    context.figures.flatMap { change -> [AuditFinding] in
      guard change.kind == .change, SeriesKeyHarmoniser.unit(change.unit) == "个百分点",
        let known = context.inference.known(for: change, kind: .ratio), known.cell.key.unit == "%"
      else { return [] }
      // 由A到B names its own base; extraction puts A into the year before.
      let period = context.inference.priorPeriod(of: change) ?? change.period?.normalised.yearBefore
      guard let prior = known.cell.moved(to: period) else { return [] }
      let earlier = context.stated(in: prior)
        .filter { change.basis != .stated || $0.span.document == change.span.document }
      var seen: Set<Decimal> = []
      return earlier.filter { seen.insert($0.value.number).inserted }.map { finding(change, known.figure, $0) }
    }
  }

  private static func finding(_ change: Figure, _ rate: Figure, _ earlier: Figure) -> AuditFinding {
    let difference = rate.bounds - earlier.bounds
    let agrees = difference.meets(change.bounds)
    let verdict: AuditVerdict =
      agrees ? .consistent : Revision.isPlausibleRate(earlier, for: rate) ? .undetermined : .inconsistent
    let central = (rate.value.number - earlier.value.number).plainText + "个百分点"
    let source = "\(NumberText.printed(earlier)) (\(earlier.span.document))"
    return AuditFinding(
      check: "change-of-rate", verdict: verdict, figures: [change, rate, earlier], stated: change.printedChange,
      computed: central, proof: "\(NumberText.printed(rate)) − \(NumberText.printed(earlier)) = \(central)",
      message: message(verdict, change, rate, source))
  }

  private static func message(
    _ verdict: AuditVerdict, _ change: Figure, _ rate: Figure, _ source: String
  ) -> String {
    switch verdict {
    case .consistent: "the change of “\(rate.indicator)” agrees with \(source)"
    case .undetermined: "the change of “\(rate.indicator)” does not start from \(source); perhaps that was revised"
    case .inconsistent:
      "“\(rate.indicator)” went from \(source) to \(NumberText.printed(rate)), which is not "
        + "\(change.printedChange): inconsistent; perhaps the earlier rate has another scope"
    }
  }
}
