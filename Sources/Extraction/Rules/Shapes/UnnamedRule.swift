// 共有310家纳入规上名录; 70%以上民生事项实现一证通办: a quantity that no other shape names.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 共有310家纳入规上名录; 达到3004.8亿元.
  /// Yields: a level or a rate named by the predicate behind it, a level else by the figure before it: a real quantity is
  /// never dropped.
  static let unnamed = ShapeRule(
    name: "unnamed", matches: "NUMBER UNIT PREDICATE",
    examples: [
      Example(sentence: "全年共有310家纳入规上名录。", figures: ["310家 | 纳入规上名录 | 310 家"]),
      Example(sentence: "70%以上民生事项实现一证通办。", figures: ["70% | 民生事项实现一证通办 | 70 %"]),
    ],
    counterExamples: ["受理行政诉讼13件。"], trust: 0.4
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit != nil || slot.token.form == .fraction, !slot.token.unitIs(.duration),
      !slot.token.unitIs(.percentagePoint)
    else { return 0 }
    let stop = reader.text[slot.right].firstIndex { $0 == Scalars.enumerationComma } ?? slot.right.upperBound
    var indicator = reader.cleaner.phrase(slot.right.lowerBound..<min(stop, slot.right.lowerBound + 24))
    if indicator.folded.first == 0x7684 { indicator = indicator.dropping(first: 1) }
    // 按每人每年2300元的农村贫困标准计算: the standard, not the sum.
    if let sum = sums.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      indicator = indicator.dropping(last: sum.range.count)
    }
    // 每年70%左右财政支出用于民生, 五分之二以上村庄通了公交: what the rate is of stands behind it.
    if slot.token.isRate {
      if let hedge = Hedges.hedge(behind: 0, in: indicator.folded, limit: indicator.count) {
        indicator = indicator.dropping(first: hedge.range.count)
      }
      guard indicator.count >= 4, cleanStart(slot, reader) else { return 0 }
      reader.add(slot, kind: .ratio, indicator: indicator)
      return 1
    }
    if indicator.count < 2 { indicator = reader.memory.last.map { reader.drafts[$0].indicator } ?? Phrase() }
    guard indicator.count >= 2 else { return 0 }
    reader.add(slot, kind: .level, indicator: indicator)
    return 1
  }

  /// Whether nothing but time and adverbs stands before the number.
  private static func cleanStart(_ slot: Slot, _ reader: FigureReader) -> Bool {
    reader.cleaner.clean(slot.core).count <= 2
  }

  private static let sums = PhraseTable(words: "计算 测算 核算")
}
