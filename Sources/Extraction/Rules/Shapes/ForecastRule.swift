// 高于预期的3.6%; 符合市场预测的5%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 高于预期的3.6%; 符合市场预测的5%.
  /// Yields: the growth just told, as somebody's forecast.
  static let forecast = ShapeRule(
    name: "forecast", matches: "高于/符合(市场)预期的 NUMBER",
    examples: [
      Example(sentence: "固定资产投资按年升4.1%,高于预期的3.6%。", figures: ["4.1% | 固定资产投资 | 4.1 %", "3.6% | 固定资产投资 | 3.6 %"])
    ],
    counterExamples: ["高于去年的3.6%。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    // 低于预期0.8个百分点 is how far off the forecast was.
    guard !slot.token.unitIs(.percentagePoint),
      SceneWords.forecasts.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound) != nil,
      let last = reader.memory.last
    else { return 0 }
    let draft = reader.drafts[last]
    let made = reader.add(
      slot, kind: draft.kind, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
      period: draft.period)
    reader.drafts[made].status = .target
    reader.drafts[made].approximation = slot.token.innerHedge ?? .exact
    return 1
  }
}
