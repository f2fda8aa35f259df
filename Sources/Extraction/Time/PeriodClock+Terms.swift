// What a figure of several years covers: what was added up is of them all, what there is of the last.

import DataCube
import ReportText

extension PeriodClock {
  /// Whether the figure in `slot`, told of the years `years`, is one of their last year alone: a level that was reached,
  /// a stock, a rate; not what was added up over the years.
  func isStanding(
    _ slot: Slot, kind: MeasureKind, indicator: Phrase, over years: TimePeriod?, in text: [UInt32]
  ) -> Bool {
    // 五年来受理…,采纳率99.1%: of all that was dealt with in those years.
    if kind == .ratio, !slot.tail.isArrival,
      MeasureNouns.processRates.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
    {
      return false
    }
    if kind == .ratio, !isNamedHere(slot), span == years { return true }
    // 五年累计新增就业超过80万人: what was added up over the years has come to that.
    let isAct =
      isSum(slot.left, text) || Self.acts.lastMatch(in: slot.left, of: text) != nil
      // 新增三甲医院2家、三乙医院4家: the act of the list.
      || Self.acts.match(at: 0, in: indicator.folded, limit: indicator.count - 2) != nil
    if kind == .level {
      // 五年的回顾: 人均收入6331元, 通车总里程4.6万公里 are those of the last year.
      let isYearly =
        MeasureNouns.yearly.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
        || FigureReader.averages.lastMatch(in: 0..<indicator.count, of: indicator.folded) != nil
      // 全所现有律师31人, in a review of five years: how many there are now.
      if isYearly && !isAct || isPresent(slot, in: text) { return true }
      // 专精特新企业62家,居全省第3位: how many there were when they were counted.
      if !isAct, slot.token.unit?.isCount ?? false, isRanked(slot, in: text),
        Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count) == nil
      {
        return true
      }
    }
    let isStock = MeasureNouns.stocks.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
    if slot.tail.isReached, !isAct || isStock || slot.token.unitIs(.duration) { return true }
    let isPlanned = isPlan && !isAct && Self.flows.lastMatch(in: slot.left, of: text) == nil
    return slot.tail.isArrival || isPlanned
  }

  /// Whether the words say that there are so many now; 拥有 of 拥有专利的企业获贷款 says so of no loans.
  private func isPresent(_ slot: Slot, in text: [UInt32]) -> Bool {
    guard let word = Self.presences.lastMatch(in: slot.left, of: text) else { return false }
    return !text[word.range.upperBound..<max(word.range.upperBound, slot.tail.coreEnd)].contains(0x7684)
  }

  /// Whether the clause behind the number tells how it ranks.
  private func isRanked(_ slot: Slot, in text: [UInt32]) -> Bool {
    let end = slot.right.upperBound
    guard end < text.count, text[end] == Scalars.comma || text[end] == Scalars.enumerationComma else { return false }
    return Self.ranks.match(at: end + 1, in: text, limit: min(text.count, end + 8)) != nil
  }

  /// Whether the clause itself names the years: 五年累计, 近三年.
  private func isNamedHere(_ slot: Slot) -> Bool {
    clause.map { slot.clause.range.contains($0.range.lowerBound) } ?? false
      || sentence.map { slot.clause.range.contains($0.range.lowerBound) } ?? false
  }

  /// 五年共受理…; not 一般公共预算收入.
  private func isSum(_ words: Range<Int>, _ text: [UInt32]) -> Bool {
    Self.additions.lastMatch(in: words, of: text) != nil
      || text[words].indices.contains {
        text[$0] == 0x5171
          && HeadWords.falseDividers.match(at: max(words.lowerBound, $0 - 1), in: text, limit: words.upperBound) == nil
      }
  }

  static let additions = PhraseTable(words: "累计 五年 新增 总共 合计")
  private static let presences = PhraseTable(words: "现有 现共有 实有 现设 现辖 现配备 拥有")
  private static let flows = PhraseTable(words: "投入 总投资 投资 安排 筹集 筹措 拨付")
  /// What is done again and again: over several years it adds up.
  private static let acts = PhraseTable(
    words:
      "累计 新增 新建 建成 完成 引进 招引 改造 培育 攻克 创建 新开工 培养 治理 拆除 整治 改建 扩建 开通 落户 淘汰 关停 盘活 造林 解决 安置 培训 发放 减免 受理 审结 查处 办理 调解 救助 帮扶 化解 资助 接待 获奖 修建 植树 发动 捐赠"
  )
  private static let ranks = PhraseTable(words: "居 位居 列 位列 名列 排名 排在 稳居 跃居 居全 排名全")
}
