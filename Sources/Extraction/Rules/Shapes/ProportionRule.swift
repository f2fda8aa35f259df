// 结构为11.2∶14.9∶73.9.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 结构为11.2∶14.9∶73.9.
  /// Yields: one ratio in % for each part.
  static let proportion = ShapeRule(
    name: "proportion", matches: "…结构 NUMBER∶NUMBER∶NUMBER",
    examples: [
      Example(
        sentence: "三次产业结构为11.2∶14.9∶73.9。",
        figures: ["11.2 | 第一产业比重 | 11.2 %", "14.9 | 第二产业比重 | 14.9 %", "73.9 | 第三产业比重 | 73.9 %"])
    ],
    counterExamples: ["于09:01发布。"], trust: 0.85
  ) { reader, slots, index in
    var count = 1
    while index + count < slots.count, reader.isRatioMark(between: slots[index + count - 1], and: slots[index + count])
    { count += 1 }
    guard count >= 2, slots[index].token.unit == nil else { return 0 }
    let stated = reader.cleaner.clean(slots[index].core)
    // 收入比1.98∶1: one ratio to one.
    if count == 2, slots[index + 1].token.value.number == 1, !stated.isEmpty {
      reader.add(slots[index], kind: .ratio, indicator: stated)
      return 2
    }
    let isSectors = count == 3 && (stated.isEmpty || stated.contains(Phrase("产业")))
    for offset in 0..<count {
      let names = ["第一产业比重", "第二产业比重", "第三产业比重"]
      let indicator = isSectors ? Phrase(names[offset]) : stated
      guard !indicator.isEmpty else { return 0 }
      let made = reader.add(slots[index + offset], kind: .ratio, indicator: indicator)
      reader.drafts[made].borrowedUnit = "%"
    }
    return count
  }
}
