// Parts against their total: 37条, 其中 19 + 2 + 12 + 4 + 1.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: levels with `part_of`, list by list (a figure in between begins a new list, since 其中 a second time cuts the
  /// same total another way).
  /// Finds: a list whose sum exceeds its total; a list that ends in 其他 and does not reach it. A shorter sum without 其他
  /// is undetermined: the list need not be complete. Stages (立案5件, 结案3件) may overlap and are not added.
  package static let partsTotal = AuditCheck(name: "parts-total") { context in
    PartsTotalCheck(context).findings()
  }
}

/// The lists of one set of reports.
private struct PartsTotalCheck {
  let context: AuditContext

  init(_ context: AuditContext) { self.context = context }

  func findings() -> [AuditFinding] {
    lists().compactMap { total, parts in finding(total, parts) }
  }

  /// Totals with the parts of each list, in text order.
  private func lists() -> [(total: Figure, parts: [Figure])] {
    var lists: [(total: Figure, parts: [Figure])] = []
    var open: Int?
    for figure in context.figures {
      // A rate or a change of a part does not interrupt its list.
      if figure.kind != .level { continue }
      guard let total = context.index.total(of: figure), isAddable(figure, to: total) else {
        open = nil
        continue
      }
      if let open, lists[open].total.span == total.span {
        lists[open].parts.append(figure)
      } else {
        lists.append((total, [figure]))
        open = lists.count - 1
      }
    }
    return lists
  }

  private func isAddable(_ part: Figure, to total: Figure) -> Bool {
    total.kind == .level && total.status == .actual && CountingClass.addable(part.unit, total.unit)
      && part.period?.normalised == total.period?.normalised
  }

  private func finding(_ total: Figure, _ parts: [Figure]) -> AuditFinding? {
    let scale = NumberText.scale(of: total)
    let unit = total.unit ?? ""
    if let excess = parts.first(where: { exceeds($0.bounds, total.bounds) }) {
      return AuditFinding(
        check: "parts-total", verdict: .inconsistent, figures: [total, excess],
        stated: NumberText.printedWithUnit(total), computed: NumberText.printedWithUnit(excess),
        proof: "\(NumberText.printed(excess)) > \(NumberText.printed(total))",
        message: "the part “\(excess.indicator)” is larger than its total “\(total.indicator)”: inconsistent; "
          + "perhaps the two have another scope")
    }
    let disjoint = parts.filter { !isStage($0) }
    guard disjoint.count > 1 else { return nil }
    let sum = disjoint.map(\.bounds).reduce(ValueBounds(exactly: 0), +)
    let central = disjoint.reduce(Decimal(0)) { $0 + $1.value.number }
    let terms = disjoint.map(NumberText.printed).joined(separator: " + ")
    let computed = NumberText.scaled(central, scale)
    let isComplete = disjoint.contains { part in ["其他", "其它", "其余"].contains(where: part.indicator.contains) }
    let verdict: AuditVerdict =
      sum.meets(total.bounds) ? .consistent : exceeds(sum, total.bounds) || isComplete ? .inconsistent : .undetermined
    let relation = verdict == .consistent ? "=" : exceeds(sum, total.bounds) ? "<" : ">"
    return AuditFinding(
      check: "parts-total", verdict: verdict, figures: [total] + disjoint, stated: NumberText.printedWithUnit(total),
      computed: computed + unit,
      proof: verdict == .consistent
        ? "\(NumberText.printed(total)) = \(terms)"
        : "\(NumberText.printed(total)) \(relation) \(terms) = \(computed)",
      message: message(verdict, total, computed + unit))
  }

  private func message(_ verdict: AuditVerdict, _ total: Figure, _ computed: String) -> String {
    let stated = NumberText.printedWithUnit(total)
    return switch verdict {
    case .consistent: "the parts of “\(total.indicator)” add up to \(stated)"
    case .undetermined:
      "the parts of “\(total.indicator)” add up to \(computed) of \(stated); the list may not be complete"
    case .inconsistent:
      "“\(total.indicator)” is \(stated), its parts add up to \(computed): inconsistent; perhaps a part is counted "
        + "twice, stands outside the total, or one of the numbers is of another date"
    }
  }

  private func exceeds(_ left: ValueBounds, _ right: ValueBounds) -> Bool {
    guard let low = left.low, let high = right.high else { return false }
    return low > high
  }

  /// Steps of one procedure and traits of persons, which overlap: told by how the name begins or ends.
  private func isStage(_ part: Figure) -> Bool {
    Self.stages.contains { part.indicator.hasPrefix($0) || part.indicator.hasSuffix($0) }
  }

  private static let stages = [
    "立案", "结案", "办结", "竣工", "完工", "完成", "执行", "移送", "审结", "开除", "处分", "判处", "起诉", "批捕", "整改", "审核", "撤销",
    "女", "女性", "少数民族", "党员", "以上", "新增", "净增", "开工", "投产", "获得", "通过", "存量", "累计",
  ]
}
