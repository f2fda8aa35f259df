// Cuts a clause down to its indicator.

import ReportText

/// Strips time words, bodies, adverbs, links and brackets off a stretch of text.
struct PhraseCleaner {
  let source: SourceText
  /// Time expressions of the sentence, in text order.
  let times: [TimeExpression]

  var text: [UInt32] { source.folded }

  private let memory = CleanedPhrases()

  init(source: SourceText, times: [TimeExpression]) {
    self.source = source
    self.times = times
  }

  /// The indicator within `range`.
  func clean(_ range: Range<Int>) -> Phrase {
    if let known = memory.phrase(of: range) { return known }
    var phrase = indicator(range)
    // 月内录得219万人次: when, and nothing else.
    if Self.whens.isWhole(0..<phrase.count, of: phrase.folded) { phrase = Phrase() }
    memory.note(phrase, of: range)
    return phrase
  }

  private static let whens = PhraseTable(words: "月内 季内 期内")

  private func indicator(_ range: Range<Int>) -> Phrase {
    // The subject before a bare verb behind 共: 生产安全事故共死亡.
    var subject = Phrase()
    var kept = trimRight(withoutStandard(range))
    kept = withoutCircumstance(withoutCause(withoutReason(afterLastCut(kept))))
    kept = stripLeft(kept)
    if let divided = afterDivider(kept) {
      let rest = stripLeft(trimRight(divided))
      // 一般程序案件共办理: a verb alone behind 共 leaves the subject before it.
      if let event = Self.events.match(at: rest.lowerBound, in: text, limit: rest.upperBound),
        let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text),
        let actor = actor(kept.lowerBound..<divider.range.lowerBound)
      {
        // 道路运输共发生事故, 工矿商贸企业事故共发生: where it happened names it.
        subject = actor
        kept = event.range.upperBound..<rest.upperBound
      } else if rest.count == 2, isAct(rest),
        let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text),
        let actor = actor(kept.lowerBound..<divider.range.lowerBound)
      {
        // 企业年金基金累计结存, 银行间市场合计成交: two characters name nothing without what stands before.
        subject = actor
        kept = rest
      } else if Self.results.isWhole(rest, of: text),
        let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text),
        let actor = actor(kept.lowerBound..<divider.range.lowerBound)
      {
        // 限上企业累计实现利润, 企业通过债券市场共筹集资金: what came of it is theirs.
        subject = actor
        kept = rest
      } else if Self.bareMeasures.isWhole(withoutGenericVerb(rest), of: text),
        let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text),
        let actor = actor(kept.lowerBound..<divider.range.lowerBound)
      {
        // 规上工业累计完成产值: a bare measure is one of what stands before.
        subject = actor
        kept = withoutGenericVerb(rest)
      } else if rest.count >= 2,
        Verbs.generic.match(at: rest.lowerBound, in: text, limit: rest.upperBound)?.range != rest
      {
        // 上市公司累计筹资, 生产安全事故共死亡: these name nothing without what stands before.
        if Self.dependents.isWhole(rest, of: text),
          let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text)
        {
          subject = phrase(stripLeft(trimRight(kept.lowerBound..<divider.range.lowerBound)))
        }
        kept = rest
      } else if let divider = Adverbs.dividers.lastMatch(in: kept.lowerBound..<divided.lowerBound, of: text) {
        kept = stripLeft(trimRight(kept.lowerBound..<divider.range.lowerBound))
      }
    }
    if let summed = afterSummary(kept) {
      // 审结贪污、受贿等犯罪案件: the act before the list stays with what sums it up.
      if subject.isEmpty, let act = Verbs.action.match(at: kept.lowerBound, in: text, limit: summed.lowerBound),
        Verbs.action.match(at: summed.lowerBound, in: text, limit: summed.upperBound) == nil,
        Self.summingActs.isWhole(act.range, of: text)
      {
        subject = phrase(act.range)
      }
      kept = stripLeft(summed)
    }
    kept = trimRight(kept)
    kept = withoutGenericVerb(withoutSubject(kept))
    kept = stripLeft(kept)
    return withoutInnerVerb(withoutDoing(unquoted(subject.appending(phrase(kept)))))
  }

  /// Whether two characters only tell what happened: 结存, 成交, 死亡.
  private func isAct(_ range: Range<Int>) -> Bool {
    Self.acts.isWhole(range, of: text) || Self.dependents.isWhole(range, of: text)
      || Verbs.action.isWhole(range, of: text)
  }

  private static let bareMeasures = PhraseTable(
    words: "产值 总产值 增加值 投资 完成投资 收入 利润 税收 营业收入 主营业务收入 销售收入 销售额 零售额 产量 进出口 出口 进口 出口额 进口额 亏损 盈利 利税 税金 平均浓度 浓度 均值")
  private static let results = PhraseTable(words: "实现利润 实现利税 实现税利 实现税收 筹集资金 募集资金")
  private static let events = PhraseTable(words: "发生 出现")
  private static let acts = PhraseTable(
    words:
      "报销 发行 赔付 发放 减免 救助 代偿 进尺 开行 注册 生产 库存 结存 成交 结余 滚存 支付 发电 用电 供水 装车 装机 销售 流入 流出 结转 投保 起降 发送 到达 接待 掘进 贯通 铺轨 浇筑 铺设 支出 报告"
  )

  /// 整体消费物价与一年前同月比较,上升5.8%: what it is held against names nothing.
  private func withoutStandard(_ range: Range<Int>) -> Range<Int> {
    guard let standard = standard(in: range), standard.lowerBound - range.lowerBound >= 2 else { return range }
    return range.lowerBound..<standard.lowerBound
  }

  /// 与一年前同月比较 at the end of `range`.
  func standard(in range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, !Scalars.isHan(text[end - 1]) { end -= 1 }
    guard let closer = Comparisons.enclosingClosers.match(endingAt: end, in: text, limit: range.lowerBound),
      let opener = Comparisons.enclosingOpeners.lastMatch(in: range.lowerBound..<closer.range.lowerBound, of: text)
    else { return nil }
    return opener.range.lowerBound..<end
  }

  /// The words before 共 or 累计 where they name a thing and no body.
  private func actor(_ range: Range<Int>) -> Phrase? {
    let named = stripLeft(trimRight(range))
    guard named.count >= 2, !text[named].contains(0x7B49),
      !Self.pointers.contains(text[named.lowerBound]),
      EntityWords.bodyEndings.match(endingAt: named.upperBound, in: text, limit: named.lowerBound) == nil,
      Self.workers.match(endingAt: named.upperBound, in: text, limit: named.lowerBound) == nil
    else { return nil }
    return phrase(named)
  }

  /// 该市累计立案, 本院共审结.
  private static let pointers: ScalarSet = "该本我各"

  /// Who acts names nothing: 执法人员累计检查, 志愿者共服务.
  private static let workers = PhraseTable(
    words: "人员 队员 干部 民警 警员 志愿者 网格员 干警 官兵 职工 律师 代表 委员 群众 市民 网民 各地 各级 各单位 渠道 方式 途径 形式 平台 系统 方面 行动 检查 期间 以来")

  /// Verbs that say what happened to the subject before them.
  private static let dependents = PhraseTable(
    words: "筹资 融资 募资 股票筹资 股票融资 债券筹资 债券融资 死亡 受伤 失踪 减产 受灾 成灾 获奖 报告发病 发病 报告死亡 报告病例 确诊 平均利用 平均利用小时 利用小时 采购金额 销售金额")

  /// 由于…导致平均付息率: the indicator stands behind the last of these.
  private func afterLastCut(_ range: Range<Int>) -> Range<Int> {
    guard let cut = HeadWords.cuts.lastMatch(in: range, of: text), cut.range.upperBound < range.upperBound,
      HeadWords.displays.match(at: cut.range.lowerBound, in: text, limit: range.upperBound) == nil
    else { return range }
    return cut.range.upperBound..<range.upperBound
  }

  /// 案件审核中心共帮助乡镇审核赋权案件: what stands behind 共 is nearer to the number.
  private func afterDivider(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      guard let divider = Adverbs.dividers.lastMatch(in: range.lowerBound..<end, of: text) else { return nil }
      let guarded = HeadWords.falseDividers.matches(
        in: max(range.lowerBound, divider.range.lowerBound - 2)..<min(range.upperBound, divider.range.upperBound + 2),
        of: text)
      if guarded.contains(where: { $0.range.overlaps(divider.range) }) {
        end = divider.range.lowerBound
        continue
      }
      let rest = divider.range.upperBound..<range.upperBound
      return rest.count >= 2 ? rest : nil
    }
    return nil
  }

  /// A、B等各类培训 → 各类培训; A、B等方式… → what follows the carrier.
  private func afterSummary(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      guard let index = text[range.lowerBound..<end].lastIndex(of: 0x7B49) else { return nil }
      let isWord =
        HeadWords.etceteraWords.matches(
          in: max(range.lowerBound, index - 2)..<min(range.upperBound, index + 3), of: text
        )
        .contains { $0.range.contains(index) }
      if isWord {
        end = index
        continue
      }
      var start = index + 1
      // 社会保障、征地拆迁等领域职务犯罪: where it happened is part of what is counted.
      if Self.realms.match(at: start, in: text, limit: range.upperBound) != nil, range.upperBound - start <= 8 {
        return nil
      }
      if let carrier = HeadWords.carriers.match(at: start, in: text, limit: range.upperBound),
        // 等政策性贷款: 政策性 is one word.
        carrier.range.upperBound < range.upperBound, text[carrier.range.upperBound] != 0x6027
      {
        start = carrier.range.upperBound
      }
      // 审结贪污等犯罪案件: one member is no list, it tells which.
      if !text[range.lowerBound..<index].contains(where: { $0 == Scalars.enumerationComma || $0 == Scalars.closeTitle }
      ), !areQuotedMembers(range.lowerBound..<index),
        RespectiveWords.conjunctions.firstMatch(in: range.lowerBound..<index, of: text) == nil,
        Self.kinds.match(at: start, in: text, limit: range.upperBound) == nil, start == index + 1
      {
        return nil
      }
      // A, B等支出: a bare measure does not stand for the list.
      let isMeasure = range.upperBound - start <= 3 && MeasureNouns.table.isWhole(start..<range.upperBound, of: text)
      // 占道经营、违规广告等行为: the word behind the list says nothing without it.
      if Self.vague.isWhole(start..<range.upperBound, of: text) { return nil }
      // 转送等方式处理: a bare verb is what was done with all of the list.
      let isVerb =
        Verbs.action.isWhole(start..<range.upperBound, of: text)
        || Verbs.generic.isWhole(start..<range.upperBound, of: text)
      return range.upperBound - start >= 2 && !isMeasure && !isVerb ? start..<range.upperBound : nil
    }
    return nil
  }

  /// “村BA”“茶香普法”: names in quotes, one right behind the other.
  private func areQuotedMembers(_ range: Range<Int>) -> Bool {
    range.count >= 6
      && (range.lowerBound + 1..<range.upperBound).contains {
        text[$0] == Scalars.openQuote && text[$0 - 1] == Scalars.closeQuote
      }
  }

  /// Acts that tell one count from another even where the thing is the same.
  private static let summingActs = PhraseTable(
    words: "审结 起诉 批捕 立案 查处 侦破 破获 办结 受理 调解 化解 审理 逮捕 批准逮捕 查办 核查 清理 整治 检查 抽查 打击 惩治 立案侦查")
  private static let vague = PhraseTable(words: "犯罪 犯罪嫌疑人 犯罪分子 设备 物品 工具 行为 问题 事项 现象 情形 事件 活动 隐患 项目 业务 方面问题")
  private static let kinds = PhraseTable(words: "各 多 系列 一系列 共 方式 形式")
  private static let realms = PhraseTable(words: "领域 环节 行业")

  /// 母公司净利润 is a measure of its own.
  private static let submissions = PhraseTable(words: "提请 报请 提交 报送")
  private static let parents = PhraseTable(words: "母公司")

  /// 行政复议机关收到行政复议申请: the body that acts is no part of what is counted.
  private func withoutSubject(_ range: Range<Int>) -> Range<Int> {
    // 提请市人大常委会审议地方性法规: whose act it is to be is part of it.
    if Self.parents.match(at: range.lowerBound, in: text, limit: range.upperBound) != nil
      || Self.submissions.match(at: range.lowerBound, in: text, limit: range.upperBound) != nil
    {
      return range
    }
    // 联合公安交警开展|集中整治行动: who helped is no part of it.
    if Self.helpers.match(at: range.lowerBound, in: text, limit: range.upperBound) != nil,
      let act = Self.undertakings.firstMatch(
        in: (range.lowerBound + 4)..<max(range.lowerBound + 4, min(range.upperBound, range.lowerBound + 16)), of: text),
      range.upperBound - act.range.upperBound >= 2
    {
      return act.range.upperBound..<range.upperBound
    }
    var end = range.lowerBound + 2
    let last = min(range.upperBound, range.lowerBound + 16)
    while end < last {
      // 标准化学校|占比: whose share it is.
      if text[end] != 0x5360, Self.actors.match(endingAt: end, in: text, limit: range.lowerBound) != nil {
        var start = end
        while start < range.upperBound {
          if let time = times.first(where: { $0.range.lowerBound == start && $0.range.upperBound < range.upperBound }) {
            start = time.range.upperBound
          } else if text[start] != 0x5728
            || HeadWords.protected.match(at: start, in: text, limit: range.upperBound) == nil,
            let adverb = Self.modals.match(at: start, in: text, limit: range.upperBound)
          {
            start = adverb.range.upperBound
          } else {
            break
          }
        }
        // 市商务局会同各区县|举办: who helped is no part of it, either.
        if Self.helpers.match(at: start, in: text, limit: range.upperBound) != nil,
          let act = Verbs.generic.firstMatch(in: (start + 2)..<min(range.upperBound, start + 14), of: text),
          range.upperBound - act.range.upperBound >= 2
        {
          return act.range.upperBound..<range.upperBound
        }
        let verb =
          Verbs.action.match(at: start, in: text, limit: range.upperBound)
          ?? Verbs.generic.match(at: start, in: text, limit: range.upperBound)
        // 养老服务中心覆盖率: a rate of what does not act.
        if start == end, let verb, verb.range.upperBound < range.upperBound, text[verb.range.upperBound] == 0x7387,
          Self.facilities.match(endingAt: end, in: text, limit: range.lowerBound + 2) != nil
        {
          return range
        }
        // 市中院|受理5.84万件: who acts, and nothing but the act.
        if start == end, let act = verb, act.range.upperBound == range.upperBound, act.range.count >= 2,
          Self.authorities.match(endingAt: end, in: text, limit: range.lowerBound + 1) != nil
        {
          return start..<range.upperBound
        }
        if start > end && range.upperBound - start >= 2 || verb.map({ $0.range.upperBound < range.upperBound }) ?? false
        {
          return start..<range.upperBound
        }
      }
      end += 1
    }
    return range
  }

  private static let authorities = PhraseTable(words: "工作组 巡察组 巡视组 专班 派出所 合议庭 法庭 中院 中队 大队 支队 分局 局 纪委监委 海关")
  private static let facilities = PhraseTable(words: "中心 医院 学校 乡镇 机场 车站")
  private static let undertakings = PhraseTable(words: "开展 组织开展 举办 组织 召开 联合开展")
  private static let helpers = PhraseTable(words: "会同 联合 协同")
  private static let modals = PhraseTable(
    words:
      "录得 共录得 则录得 在 紧急 拟以 建议以 拟 建议 将 力争 要 共 专题 已 依法 累计 确保 计划 昨 今 主动 还 公布 发布 发表 公布的 发布的 至今有 至今仍有 至今 仍有 尚有 本年 同期 全年 里还")

  private static let actors = PhraseTable(
    words:
      "中院 登记处 管理处 部门 机场 车站 劳工处 入境处 运输署 卫生署 房屋署 旅发局 统计处 系统 机关 法院 检察院 委员会 城管委 局 政府 队伍 执法队 中队 大队 支队 街道 纪委 监委 中心 仲裁委 董事会 股东大会 监事会 银行 公司 集团 总处 联合会 协会 海关 医院 学校 大学 乡镇 县区 调解组织 监察机构 仲裁机构 执法机构 经办机构 公证机构 开发区 经开区 高新区 该院 该局 常委会 常务会 常务会议 党组会 党委会 党委会议 领导小组 法律顾问 工作组 巡视组 巡察组 督察组 督导组 检查组 工作专班 专班 治理机构 管理机构 审批机构 审判组 合议庭 人民法庭 派出所 执法人员"
  )
}
