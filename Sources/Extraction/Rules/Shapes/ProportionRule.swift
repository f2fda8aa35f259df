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
    // 由2002年末的26.2:30.5:43.3调整为…: the structure that the change started from has a time of its own.
    let own = reader.times.last { time in
      slots[index].left.contains(time.range.lowerBound)
        && FromWords.table.match(endingAt: time.range.lowerBound, in: reader.text, limit: slots[index].left.lowerBound)
          != nil
    }
    let period = own.flatMap { reader.frame.resolver.framing.period($0.meaning) }
    let stem = stated.contains(Phrase("增加值")) ? "增加值比重" : "比重"
    for offset in 0..<count {
      let names = ["第一产业", "第二产业", "第三产业"].map { $0 + stem }
      let indicator = isSectors ? Phrase(names[offset]) : stated
      guard !indicator.isEmpty else { return 0 }
      let made = reader.add(slots[index + offset], kind: .ratio, indicator: indicator, period: period)
      reader.drafts[made].borrowedUnit = "%"
    }
    return count
  }
}
