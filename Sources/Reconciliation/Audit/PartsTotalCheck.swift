// Parts against their total: 37条, 其中 19 + 2 + 12 + 4 + 1.

import Aggregation
import DataCube
import Foundation

extension AuditCheck {
  /// Reads: levels with `part_of`, list by list (a figure in between begins a new list, since 其中 a second time cuts the
  /// same total another way).
  /// Finds: a list whose sum exceeds its total; a list that ends in 其他 and does not reach it. A shorter sum without 其他
  /// is undetermined: the list need not be complete. Stages (立案5件, 结案3件) may overlap and are not added.
  package static let partsTotal = AuditCheck(
    name: "parts-total", meaning: "the parts of a total against it"
  ) { context in
    PartsTotalCheck(context).findings()
  }
}

/// The lists of one set of reports.
private struct PartsTotalCheck {
  let context: AuditContext

  init(_ context: AuditContext) { self.context = context }

  func findings() -> [AuditFinding] {
    PartsList.lists(in: context.figures, context.index).compactMap { finding($0) }
  }

  private func finding(_ list: PartsList) -> AuditFinding? {
    let (total, parts) = (list.total, list.parts)
    // 出口大于进口1775亿美元,其中加工贸易出口大于进口1889亿美元: parts of a balance have either sign.
    if Self.balances.contains(where: { total.indicator.contains($0) }) { return nil }
    let scale = NumberText.scale(of: total)
    let unit = total.unit ?? ""
    if let excess = parts.first(where: { exceeds($0.bounds, total.bounds) }) {
      let isFar = !isExactList(parts, total) && excess.value.number > total.value.number * (1 + Self.farAbove)
      return AuditFinding(
        check: "parts-total", verdict: isFar ? .undetermined : .inconsistent, figures: [total, excess],
        stated: NumberText.printedWithUnit(total), computed: NumberText.printedWithUnit(excess),
        proof: "\(NumberText.printed(excess)) > \(NumberText.printed(total))",
        message: "“\(excess.indicator)” is larger than “\(total.indicator)”, whose part it seems to be"
          + (isFar ? "; perhaps it is a part of something else" : ": inconsistent; perhaps the two have another scope"))
    }
    let disjoint = list.disjoint
    guard disjoint.count > 1, !belongToPair(disjoint, total) else { return nil }
    let sum = disjoint.map(\.bounds).reduce(ValueBounds(exactly: 0), +)
    let central = disjoint.reduce(Decimal(0)) { $0 + $1.value.number }
    let terms = disjoint.map(NumberText.printed).joined(separator: " + ")
    let computed = NumberText.scaled(central, scale)
    let gap = central - total.value.number
    let isList = list.isComplete || (gap > 0 && isOneList(disjoint))
    let isWrong = isList && !mayOverlap(disjoint, total, gap: gap) && !(gap > 0 && isCutAgain(disjoint, total))
    let verdict: AuditVerdict = sum.meets(total.bounds) ? .consistent : isWrong ? .inconsistent : .undetermined
    let relation = verdict == .consistent ? "=" : exceeds(sum, total.bounds) ? "<" : ">"
    return AuditFinding(
      check: "parts-total", verdict: verdict, figures: [total] + disjoint, stated: NumberText.printedWithUnit(total),
      computed: computed + unit,
      proof: verdict == .consistent
        ? "\(NumberText.printed(total)) = \(terms)"
        : "\(NumberText.printed(total)) \(relation) \(terms) = \(computed)",
      message: message(verdict, total, computed + unit))
  }

  private static let balances = ["大于", "大於", "顺差", "順差", "逆差", "差额", "差額", "净", "淨", "盈亏", "盈虧"]

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

  /// Whether the parts are those of two totals told side by side: 建议14件、提案19件,其中主办件16件、会办件17件.
  private func belongToPair(_ parts: [Figure], _ total: Figure) -> Bool {
    guard let position = context.index.position(of: total), position > 0 else { return false }
    let other = context.index.figures[position - 1]
    guard other.span.document == total.span.document, PartsList.isAddable(other, to: total),
      (0...Self.longestName).contains(total.span.start - other.span.end)
    else { return false }
    let both = other.bounds + total.bounds
    var sum = ValueBounds(exactly: 0)
    return parts.contains { part in
      sum = sum + part.bounds
      return sum.meets(both)
    }
  }

  /// Whether parts are told as one list: three of them, or two with no more than a name between them. Two that stand
  /// further apart often cut the total in two ways: 造林457万公顷,其中人工造林252万公顷。林业重点工程造林297万公顷.
  private func isOneList(_ parts: [Figure]) -> Bool {
    guard parts.count == 2 else { return true }
    return parts[1].span.start - parts[0].span.end <= Self.longestName
  }

  /// Scalars between the two numbers of a list of two.
  private static let longestName = 12

  /// Whether rounded parts may cut their total in several ways: statistics list kinds of owner, sector and size behind one
  /// 其中. Then either some of the parts make up the total, or one of the parts, or they are far from it. Exact counts are
  /// lists of things, and get no such benefit.
  private func mayOverlap(_ parts: [Figure], _ total: Figure, gap: Decimal) -> Bool {
    if isExactList(parts, total) { return false }
    if abs(gap) > total.value.number * Self.farAbove { return true }
    return Self.someMakeUp(total.bounds, of: parts)
      || parts.contains { part in Self.someMakeUp(part.bounds, of: parts.filter { $0.span != part.span }) }
  }

  /// Whether a part stands beside its share of the total, and the two agree: where such parts are too many together, the total
  /// has been cut in several ways. A share that does not agree is found by `rate-of-counts`.
  private func isCutAgain(_ parts: [Figure], _ total: Figure) -> Bool {
    parts.contains { part in
      context.modifiers(of: part).contains { share in
        share.kind == .ratio && share.unit == "%" && share.isShare
          && part.bounds.scaled(by: 100).divided(by: total.bounds)?.meets(share.bounds) ?? false
      }
    }
  }

  private func isExactList(_ parts: [Figure], _ total: Figure) -> Bool {
    total.bounds.isExact && parts.allSatisfy(\.bounds.isExact)
  }

  private static let farAbove = Decimal(sign: .plus, exponent: -1, significand: 1)

  /// Whether two or more of the parts add up to `whole`. Lists of more than twelve are not tried.
  private static func someMakeUp(_ whole: ValueBounds, of parts: [Figure]) -> Bool {
    guard parts.count <= 12 else { return true }
    return (0..<(1 << parts.count)).contains { choice in
      let chosen = parts.indices.filter { choice & (1 << $0) != 0 }
      guard chosen.count >= 2, chosen.count < parts.count || parts.count == 2 else { return false }
      return chosen.map { parts[$0].bounds }.reduce(ValueBounds(exactly: 0), +).meets(whole)
    }
  }

  private func exceeds(_ left: ValueBounds, _ right: ValueBounds) -> Bool {
    guard let low = left.low, let high = right.high else { return false }
    return low > high
  }
}
