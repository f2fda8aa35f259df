// The words between an indicator and its number: hedges, 达到, 分别, 共.

import DataCube
import ReportText

/// What stands right before a number and is no part of its indicator.
struct NumberTail {
  /// Where these words begin: the indicator ends here.
  var coreEnd: Int
  var hedge: Approximation?
  /// 至, 到, 增加到: the number is where something arrived.
  var isArrival = false
  /// 达到, 突破, 超过: the number is where something stands now.
  var isReached = false
  /// 分别, 依次.
  var isRespective = false
  /// 共, 合计.
  var isTotal = false

  /// Reads the words before `end`, not further back than `limit`.
  init(endingAt end: Int, limit: Int, in text: [UInt32]) {
    coreEnd = end
    var lastWasWord = false
    scan: while coreEnd > limit {
      let last = text[coreEnd - 1]
      if Scalars.isBlank(last) || last == Scalars.colon {
        coreEnd -= 1
        continue
      }
      // 增长[19]10.5%: a footnote mark between a verb and its number.
      if last == 0x5D, let open = text[limit..<coreEnd].lastIndex(of: 0x5B),
        text[(open + 1)..<(coreEnd - 1)].allSatisfy(Scalars.isDigit)
      {
        coreEnd = open
        continue
      }
      if Directions.nouns.match(endingAt: coreEnd, in: text, limit: limit) != nil, !lastWasWord,
        NumberTail.bounds.match(endingAt: coreEnd, in: text, limit: limit) == nil
      {
        break scan
      }
      let hedged = Hedges.before.match(endingAt: coreEnd, in: text, limit: limit)
      let linked = Linkers.table.match(endingAt: coreEnd, in: text, limit: limit)
      if let hedged, hedged.range.count >= (linked?.range.count ?? 0) {
        if NumberTail.isPartOfWord(hedged.range, text, limit) { break scan }
        // 由上年底的6.52%: no hedge, a time.
        if hedged.range.count == 1, coreEnd < text.count, NumberTail.timeSigns.contains(text[coreEnd]) { break scan }
        // 单日最高达到22.9万人次: a record, no bound.
        if NumberTail.records.match(endingAt: coreEnd, in: text, limit: limit) != nil { break scan }
        hedge = hedge ?? hedged.value
        isReached = isReached || NumberTail.reached.match(endingAt: coreEnd, in: text, limit: limit) != nil
        coreEnd = hedged.range.lowerBound
      } else if let linked {
        if NumberTail.isPartOfWord(linked.range, text, limit) { break scan }
        // 约有: a link that hedges.
        if text[linked.range.lowerBound] == 0x7EA6 { hedge = hedge ?? .about }
        switch linked.value {
        case .plain: isReached = isReached || NumberTail.reached.match(endingAt: coreEnd, in: text, limit: limit) != nil
        case .arrival: isArrival = true
        case .respectively:
          isRespective = true
          isReached = isReached || NumberTail.reached.match(endingAt: coreEnd, in: text, limit: limit) != nil
        case .total: isTotal = true
        }
        coreEnd = linked.range.lowerBound
        // 加快至, 回落到: the verb that led there belongs to the arrival.
        if linked.value == .arrival, linked.range.count == 1,
          let verb = Directions.table.match(endingAt: coreEnd, in: text, limit: limit), verb.range.count >= 2,
          !verb.value.isNoun,
          NumberTail.growths.match(endingAt: coreEnd, in: text, limit: limit) == nil
        {
          coreEnd = verb.range.lowerBound
        }
      } else {
        break scan
      }
      lastWasWord = true
    }
  }

  /// 最多90天: a bound, not a noun.
  private static let bounds = PhraseTable(words: "最多 至多 至少")
  private static let records = PhraseTable(words: "单日最高 单日最多 单日最低 日最高 历史最高")
  private static let timeSigns: ScalarSet = "年月季届周"
  private static let reached = PhraseTable(words: "达 达到 突破 超过 超 达到了 高达 已达 已达到 跃上 迈上 逾")
  private static let growths = PhraseTable(words: "增长 增速")

  /// 上 of 以上, 计 of 统计, 近 of 附近: a link that is the end of a longer word.
  private static func isPartOfWord(_ range: Range<Int>, _ text: [UInt32], _ limit: Int) -> Bool {
    // 上报12件: only an index or a price is quoted so, 指数报103.7.
    if range.count == 1, text[range.lowerBound] == 0x62A5 {
      return range.lowerBound == limit || !quotations.contains(text[range.lowerBound - 1])
    }
    // 租赁合约86份: a paper; 折合约5亿元 is about as much.
    if text[range.lowerBound] == 0x7EA6,
      let paper = contracts.match(endingAt: range.lowerBound + 1, in: text, limit: limit)
    {
      return paper.range.lowerBound > limit && Scalars.isHan(text[paper.range.lowerBound - 1])
        && text[paper.range.lowerBound - 1] != 0x6298
    }
    guard let word = longer.match(endingAt: range.upperBound, in: text, limit: limit) else { return false }
    return word.range.count > range.count
  }

  private static let quotations: ScalarSet = "数价率份末则"
  private static let contracts = PhraseTable(words: "合约")
  private static let longer = PhraseTable(
    words: """
      签约值 合约值 租约值 估计 治超 限超 出超 入超 顺超 以上 规上 限上 网上 线上 海上 统计 审计 设计 会计 附近 公共 抽取 目的 存在 所在 现在 正在 潜在 内在 在建 国有 拥有 所有 持有 占有 特有 含有 私有 现有 专有 公有 享有 具有 没有 稀有 富有 自有 \
      行为 成为 作为 认为 分为 视为 转为 评为 列为 变为 名为 改为 授予 对于 位于 用于 属于 由于 关于 处于 高于 低于 人均 户均 生均 师均 班均 校均 件均 案均 亩均 场均 日均 月均 年均 次均 地均 均衡 参与 \
      实施 行动计划 年度计划 工程计划 投资计划 项目计划 规划计划 报到 签到 感到 收到 受到 得到 做到 看到 找到 遇到 想到 接到 拿到 提到 学到 直到 截至 甚至 乃至 直至 \
      了解 为了 除了 需要 重要 必要 纪要 简要 摘要 主要 首要 只要 通过 超过 经过 不过 度过 渡过 跳过 越过 重大 突破 侦破 打破 爆破 竞争 战争 就近 邻近 接近 靠近 最近 发达 表达 下达 传达 抵达 雷达 \
      职能 功能 节能 性能 智能 才能 储能 产能 动能 效能 技能 不是 就是 但是 于是 还是 只是 可是 凡是 要是 立即 随即 当即 成就 首都 成都 全都 节约 签约 条约 预约 违约 履约 集约 解约 制约 契约 \
      基础上 马上 晚上 早上 路上 水上 陆上 云上 掌上 北上 送上 以至 认可 许可 行政许可 准许许可 证据不足 事实不足 不再 预计 人以 国以 可以 足以 予以 得以 难以 加以 用以 借以 据以 所以 由以 已有 只能 方可 从而已 各级各 提高 提升 \
      实际到 规划目标 有所 不足 富足 满足 充足 立足 十足 手足 驻足 收入合计 支出合计 收入总计 支出总计 过 经 平均分 附加 首破 全程 计划生育 组织的 主动 调解成功 和解成功 申报成功 未完成 尚未完成
      """)
}
