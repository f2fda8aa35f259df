// Shares that should sum to 100: 三次产业结构 11.2∶14.9∶73.9.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: the shares of the three sectors of one body and period in one report.
  /// Finds: a sum that cannot be 100 within rounding.
  package static let sharesTotal = AuditCheck(
    name: "shares-total", meaning: "the shares of the three sectors against 100%"
  ) { context in
    struct Group: Hashable {
      var document: String
      var entity: String?
      var period: TimePeriod?
    }
    var order: [Group] = []
    var members: [Group: [Figure]] = [:]
    for figure in context.figures where figure.kind == .ratio && figure.unit == "%" {
      guard sectors.contains(where: { figure.indicator.hasPrefix($0) }),
        ["比重", "占比", "结构"].contains(where: figure.indicator.hasSuffix)
      else { continue }
      let group = Group(document: figure.span.document, entity: figure.entity, period: figure.period)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(figure)
    }
    return order.compactMap { group in
      let shares = members[group] ?? []
      guard shares.count == 3, Set(shares.map { $0.indicator.prefix(4) }).count == 3 else { return nil }
      let sum = shares.map(\.bounds).reduce(ValueBounds(exactly: 0), +)
      let central = shares.reduce(Decimal(0)) { $0 + $1.value.number }
      let agrees = sum.contains(100)
      return AuditFinding(
        check: "shares-total", verdict: agrees ? .consistent : .inconsistent, figures: shares, stated: "100%",
        computed: central.plainText + "%",
        proof: "\(shares.map { $0.value.plainText }.joined(separator: " + ")) \(agrees ? "≈" : "≠") 100",
        message: agrees
          ? "the shares of the three sectors sum to 100%"
          : "the shares of the three sectors sum to \(central.plainText)%: inconsistent; perhaps one of them is of "
            + "another year")
    }
  }

  private static let sectors = ["第一产业", "第二产业", "第三产业"]
}
