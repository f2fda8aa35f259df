// What the right end of a phrase loses: links, times, remarks in brackets.

import ReportText

extension PhraseCleaner {
  private static let trailing = PhraseTable(
    words: """
      做得 仍 合共 , 、 ; : . 。 普遍 随之 站稳 和 及 与 的 了 已 已经 均 都 共 累计 有效 明显 大幅 大幅度 显著 同期 持续 进一步 逐年 双双 净 稳步 轻微 小幅 微 略 也 再 又 还 并 同比 环比 平均每 \
      总体 全面 快速 较快 迅速 平稳 连年 预计 分别 依次 较 比 为 是 达 达到 约 近 超 超过 至 到 由 从 于 以 在 将 可 应 就 仅 只 其中 合计 共计 总计 总 计 一共 完成 实现 也就 整体 呈 则 却 因此 继续 有所 再次 实际 全年 \
      始终 逐季 逐月 安排 巩固 则逆市 逆市 却逆势 逆势 最快 最短 因灾 因旱 因涝 由正转负 由负转正 由降转升 由升转降 在扣除季节性因素后 调整季节变动因素后 调整季节因素后 经季节调整后 扣除季节性因素后 在扣除物价因素后 扣除物价变动后 在扣除价格变动的影响后 首批 在法定基础上 在法定时限基础上 在原有基础上 在此基础上 在法定时限内 反而 亦 转为 的临时估计 的修订估计 的临时数字 的修订数字 的初步估计 的初步数字 仅入库 平均为 上 同步 有望 力争 突破 逾 不足 占 各 — - * 按月 按年 按季 对 向 给 首次 一度 更是 高达 多达 约为 超额 顺利 合 依法 “ 《 相比 连续 要 拟 有 自 中有 每年 每月 达到每月 达到每人每月 或 或将 实质 以实质计算 以名义计算 在同季 同季 在同期 在该季 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 按现价计算 按当年价格计算 按可比口径计算 按可比口径 达到人均每月 每人每月 每人每年 每户每年 每人每天 每生每年 每 成功 名义 当年 计划 这 上述 这些 其余 该
      """)

  /// How sure the number is, no part of what it measures.
  private static let estimates = PhraseTable(
    words:
      "初步数字 临时数字 修订数字 初步统计数字 达到人均 达人均 达到户均 初步推算 初步测算 初步统计 的临时估计 的修订估计 的初步估计 的临时数字 的修订数字 的初步数字 的临时数值 的估计 临时估计 修订估计 初步估计")

  /// What ends like a word of `trailing` and belongs to the indicator.
  private static let protectedTails = PhraseTable(
    words:
      "合约 租约 必要 治超 证据不足 事实不足 生师比 师生比 下达 调解成功 申办成功 诉前调解成功 和解成功 存贷比 产销比 收支比 投入产出比 家庭共济 件均 案均 户均 亩均 校均 班均 相应 供应 效应 反应 适应 对应 响应 来自 各自 擅自 独自 出超 入超 之比 估计 统计 审计 设计 收入比 结收比 收结比 案访比 产业比 性别比 许可 认可 惠及 涉及 普及 兼及 占比 行为 人为 配比 案由 理由 自由 缘由 事由 合计 总计 以上 在建 上市 出口总 网上 线上 陆上 海上 规上 限上 之上 项目计划 工程计划 行动计划 年度计划 研发计划 专项计划 创投计划 培养计划 支持计划 人才计划 科技计划 总体 全体 整体 集体 个体 实体 媒体 到 报到 签到 人均 平均 公共 党和 温和 参与 占有 国有 所有 拥有 私有 公有 持有 共有 现有 自有 水平平均 贡献 城乡 县乡 次均 地均 日均 月均 年均 得分平均 积分平均 收入总计 支出总计 收入合计 支出合计 生均 床均"
  )

  /// `range` without what only leads over to the number.
  private static let foundations = PhraseTable(words: "基础上")

  func trimRight(_ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound {
      let last = text[upper - 1]
      if Scalars.isBlank(last) {
        upper -= 1
        continue
      }
      if last == Scalars.closeBracket, let open = openBracket(before: upper - 1, range.lowerBound),
        !isNameBracket(open, upper)
      {
        upper = open
        continue
      }
      if let time = times.last(where: { $0.range.upperBound == upper && $0.range.lowerBound >= range.lowerBound }) {
        upper = time.range.lowerBound
        continue
      }
      // 平均零售价每500克|15.82元: for how much.
      if let start = perQuantity(before: upper, range.lowerBound) {
        upper = start
        continue
      }
      // 收购量连续四年|稳定在50万担: for how long.
      if let start = consecutive(before: upper, range.lowerBound) {
        upper = start
        continue
      }
      if let estimate = Self.estimates.match(endingAt: upper, in: text, limit: range.lowerBound),
        estimate.range.lowerBound > range.lowerBound
      {
        upper = estimate.range.lowerBound
        continue
      }
      // 经费在前三年平均数基础上|下降: what it fell from.
      if Self.foundations.match(endingAt: upper, in: text, limit: range.lowerBound) != nil,
        let opener = text[range.lowerBound..<upper].lastIndex(of: 0x5728)
      {
        upper = opener
        continue
      }
      if Self.protectedTails.match(endingAt: upper, in: text, limit: range.lowerBound) != nil { break }
      guard let match = Self.trailing.match(endingAt: upper, in: text, limit: range.lowerBound) else { break }
      upper = match.range.lowerBound
    }
    return range.lowerBound..<upper
  }

  /// Where 连续四年 begins that ends at `end`.
  private func consecutive(before end: Int, _ lower: Int) -> Int? {
    guard let span = Self.spans.match(endingAt: end, in: text, limit: lower) else { return nil }
    var index = span.range.lowerBound
    while index > lower, end - index < 6, Scalars.isDigit(text[index - 1]) || NumeralAlphabet.contains(text[index - 1])
    {
      index -= 1
    }
    guard index < span.range.lowerBound,
      let mark = Self.runs.match(endingAt: index, in: text, limit: lower)
    else { return nil }
    return mark.range.lowerBound
  }

  private static let spans = PhraseTable(words: "年 个月 个季度 季度 个年头")
  private static let runs = PhraseTable(words: "连续 已连续")

  /// Where 每500克 begins that ends at `end`.
  private func perQuantity(before end: Int, _ lower: Int) -> Int? {
    // 平均浓度保持每立方米|24微克.
    if let unit = Self.perUnits.match(endingAt: end, in: text, limit: lower), unit.range.lowerBound > lower + 2 {
      let link = Linkers.table.match(endingAt: unit.range.lowerBound, in: text, limit: lower + 2)
      return link?.range.lowerBound ?? unit.range.lowerBound
    }
    var index = end
    while index > lower, end - index < 4, !Scalars.isDigit(text[index - 1]) { index -= 1 }
    guard index < end, index > lower, Scalars.isDigit(text[index - 1]) else { return nil }
    while index > lower, Scalars.isDigit(text[index - 1]) { index -= 1 }
    return index > lower && text[index - 1] == 0x6BCF ? index - 1 : nil
  }

  private static let perUnits = PhraseTable(
    words: "每立方米 每升 每毫升")

  private func openBracket(before close: Int, _ lower: Int) -> Int? {
    var index = close - 1
    while index >= lower {
      if text[index] == Scalars.openBracket { return index }
      index -= 1
    }
    return nil
  }

  /// (构)物: a bracket inside a word is part of it, one at the end of a phrase is a remark.
  private func isNameBracket(_ open: Int, _ end: Int) -> Bool {
    end - open <= 6 && !text[(open + 1)..<(end - 1)].contains(Scalars.comma)
      && Self.nameBrackets.firstMatch(in: open..<end, of: text) != nil
  }

  private static let nameBrackets = PhraseTable(words: "(市、区) (县、区) (市) (区) (镇) (街道) (县) (构) (户) (次)")
}
