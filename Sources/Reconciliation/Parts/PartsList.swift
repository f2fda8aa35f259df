// A total and the parts that a report tells behind it.

import Aggregation
import DataCube

/// One list of parts: 37条, 其中 19 + 2 + 12 + 4 + 1.
struct PartsList {
  var total: Figure
  /// In text order.
  var parts: [Figure]

  /// All lists, in text order. A figure in between begins a new list, since 其中 a second time cuts the same total another
  /// way; a rate or a change of a part does not.
  static func lists(in figures: [Figure], _ index: FigureIndex) -> [PartsList] {
    var lists: [PartsList] = []
    var open: Int?
    for figure in figures where figure.kind == .level {
      guard let total = index.total(of: figure), isAddable(figure, to: total) else {
        open = nil
        continue
      }
      if let open, lists[open].total.span == total.span {
        lists[open].parts.append(figure)
      } else {
        lists.append(PartsList(total: total, parts: [figure]))
        open = lists.count - 1
      }
    }
    return lists
  }

  static func isAddable(_ part: Figure, to total: Figure) -> Bool {
    total.kind == .level && total.status == .actual && CountingClass.addable(part.unit, total.unit)
      && part.period?.normalised == total.period?.normalised
  }

  /// The parts that do not overlap: steps of one procedure (立案5件,结案3件) and traits of persons do.
  var disjoint: [Figure] { parts.filter { !Self.isStage($0) } }

  /// Whether the list says itself that nothing is missing: it ends in 其他.
  var isComplete: Bool {
    disjoint.contains { part in ["其他", "其它", "其余"].contains(where: part.indicator.contains) }
  }

  /// Told by how the name begins or ends.
  private static func isStage(_ part: Figure) -> Bool {
    stages.contains { part.indicator.hasPrefix($0) || part.indicator.hasSuffix($0) }
  }

  private static let stages = [
    "立案", "结案", "办结", "竣工", "完工", "完成", "执行", "移送", "审结", "开除", "处分", "判处", "起诉", "批捕", "整改", "审核", "撤销",
    "女", "女性", "少数民族", "党员", "以上", "新增", "净增", "开工", "投产", "获得", "通过", "存量", "累计",
  ]
}
