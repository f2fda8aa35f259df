// What came of the thing counted before: deaths, losses, sums.

import DataCube
import ReportText

extension FigureReader {
  /// 事故死亡 of 死亡 behind 发生事故52起: an outcome, named by what it came of; nil where `indicator` tells of none, or stands
  /// behind nothing that could have led to it.
  func outcome(named indicator: Phrase) -> Phrase? {
    guard Self.consequences.isWhole(0..<indicator.count, of: indicator.folded),
      let cause = memory.levels.last(where: { drafts[$0].kind == .level }) ?? wholeStricken(by: indicator),
      !Self.losses.isWhole(0..<indicator.count, of: indicator.folded)
        || !countsDamage(cause) && !drafts[cause].token.unitIs(.money)
        // 道路交通事故受伤38.0万人,直接财产损失12亿元: another consequence of the same.
        || Self.consequences.match(
          endingAt: drafts[cause].indicator.count, in: drafts[cause].indicator.folded, limit: 2) != nil,
      !Self.births.isWhole(0..<drafts[cause].indicator.count, of: drafts[cause].indicator.folded)
    else { return nil }
    var head = object(of: drafts[cause].indicator)
    if let earlier = Self.consequences.match(endingAt: head.count, in: head.folded, limit: 1) {
      head = head.dropping(last: earlier.range.count)
    }
    // 传染病报告发病32290例,死亡106人: the one outcome for the other.
    if let onset = Self.onsets.match(endingAt: head.count, in: head.folded, limit: 2) {
      head = head.dropping(last: onset.range.count)
    }
    // 报告传染病发病人数35例,报告死亡2人.
    if head.count > 3, let told = Self.reports.match(at: 0, in: head.folded, limit: head.count),
      Self.reports.match(at: 0, in: indicator.folded, limit: indicator.count) != nil
    {
      head = head.dropping(first: told.range.count)
    }
    // 一般程序处理的道路交通事故: how they were dealt with is told once.
    if let mark = head.folded.lastIndex(of: 0x7684), mark > 4, head.count - mark > 4 {
      head = head.dropping(first: mark + 1)
    }
    // 农作物受灾面积2081万公顷,其中绝收259万公顷: the area of it.
    if head.count > 4, head.hasSuffix(Self.stricken), indicator.count == 2 {
      return head.dropping(last: 4).appending(indicator).appending(Self.area)
    }
    return head.appending(indicator)
  }

  /// 受灾面积3882万公顷。其中,绝收460万公顷: the whole that the sentence before has told of.
  private func wholeStricken(by indicator: Phrase) -> Int? {
    guard indicator.count == 2, memory.levels.isEmpty else { return nil }
    return memory.totals.last { drafts[$0].kind == .level && drafts[$0].indicator.hasSuffix(Self.stricken) }
  }

  /// What only says what came of the thing before: 首次公开发行A股105只,筹资1378亿元.
  private static let consequences = PhraseTable(
    words: "亡 伤 成灾 筹资 筹集资金 募集资金 造成直接经济损失 直接经济损失 直接财产损失 财产损失 死亡 死亡人数 报告死亡 绝收 受伤 造成死亡 涉案金额 涉及金额 金额 收费金额 涉款 平均浓度 融资 带动投资")

  private static let reports = PhraseTable(words: "报告")
  private static let onsets = PhraseTable(words: "发病 发病人数 发病数")

  /// 倒塌房屋91万间,直接经济损失384亿元: damage costs nothing more, events do.
  private func countsDamage(_ index: Int) -> Bool {
    drafts[index].token.unit.map { ["间", "户", "人", "平方公里", "公顷", "亩", "座", "头"].contains($0.code) } ?? false
  }

  private static let births = PhraseTable(words: "出生 出生人口 出生人数 人口出生")
  private static let losses = PhraseTable(words: "造成直接经济损失 直接经济损失 直接财产损失 财产损失")

  private static let area = Phrase("面积")
  private static let stricken = Phrase("受灾面积")
}
