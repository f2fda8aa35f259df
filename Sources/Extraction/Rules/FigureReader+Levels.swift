// What levels look around for: heads, wholes, parts.

import DataCube
import ReportText

extension FigureReader {
  func stageStart(_ slot: Slot) -> Int {
    var start = slot.left.lowerBound
    while start < slot.tail.coreEnd, !Scalars.isHan(text[start]) { start += 1 }
    // 截至8月底已竣工.
    if let time = times.last(where: {
      $0.range.upperBound <= slot.tail.coreEnd && $0.range.lowerBound <= start + 2 && $0.range.lowerBound >= start
    }) {
      start = time.range.upperBound
    }
    // 全部, 现 and the like before a stage.
    while let adverb = Self.stageAdverbs.match(at: start, in: text, limit: slot.tail.coreEnd),
      adverb.range.upperBound < slot.tail.coreEnd,
      !Verbs.stages.isWhole(start..<slot.tail.coreEnd, of: text)
    { start = adverb.range.upperBound }
    return start
  }

  private static let stageAdverbs = PhraseTable(words: "其中 被 全部 成功 已 共 现 均 目前 并 累计 当年 已经 同时 现已")

  /// What the stages of a procedure are of: the head of the latest level that names more than its own stage; empty where
  /// none does (东兴市受理838件,办结777件).
  func stageNoun(before level: Int) -> Phrase {
    for index in memory.levels.reversed()
    where index <= level && drafts[index].kind == .level && drafts[index].token.unit == drafts[level].token.unit
      // 受理申请1286件,不予受理9件,办结1274件: what was turned away is no head of what was closed.
      && !Self.refusals.isWhole(0..<drafts[index].indicator.count, of: drafts[index].indicator.folded)
    {
      var noun = stageHead(of: drafts[index].indicator)
      // 建设项目竣工19个、在建22个: one stage after the other.
      if let earlier = Verbs.stages.match(endingAt: noun.count, in: noun.folded, limit: 2) {
        noun = noun.dropping(last: earlier.range.count)
        // 人才公寓和共有产权住房开工6200套,基本建成4100套: it stood before its first act, and the next is none without it.
        if noun.count > 10, noun.count <= 24, Self.works.isWhole(earlier.range, of: drafts[index].indicator.folded) {
          return noun
        }
      }
      // 国家下达我省高标准农田建设任务360万亩,已开工341万亩: the task is done step by step.
      if let task = Self.tasks.match(endingAt: noun.count, in: noun.folded, limit: 2) {
        noun = noun.dropping(last: task.range.count)
        if let grant = Self.assignments.lastMatch(in: 0..<noun.count, of: noun.folded),
          noun.count - grant.range.upperBound >= 2
        {
          noun = noun.dropping(first: grant.range.upperBound)
        }
      }
      // 受理劳务派遣、人力资源服务许可申请9件,不予许可1件: what is long is told once.
      if noun.count > 18 { return Phrase() }
      // 立案查处各类违法案件1748件,结案1691件: how they came up is told once.
      if noun.count > 6, noun.hasSuffix(Self.cases),
        let act = Self.findings.match(at: 0, in: noun.folded, limit: noun.count - 4)
      {
        noun = noun.dropping(first: act.range.count)
      }
      // 排查各类矛盾纠纷: of whatever kind.
      if let any = Self.anyKind.match(at: 0, in: noun.folded, limit: noun.count - 2) {
        noun = noun.dropping(first: any.range.count)
      }
      let isStage =
        Verbs.stages.isWhole(0..<noun.count, of: noun.folded) || Self.talks.isWhole(0..<noun.count, of: noun.folded)
        || Self.headVerbs.isWhole(0..<noun.count, of: noun.folded)
        || Self.headTails.isWhole(0..<noun.count, of: noun.folded)
      if !isStage { return noun }
    }
    return Phrase()
  }

  /// 行政许可 of 行政许可申请, 小街小巷改造 of 小街小巷改造.
  func stageHead(of indicator: Phrase) -> Phrase {
    if let tail = Self.headTails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      var head = indicator.dropping(last: tail.range.count)
      if let verb = Self.headVerbs.match(at: 0, in: head.folded, limit: head.count), head.count - verb.range.count >= 4
      {
        head = head.dropping(first: verb.range.count)
      }
      // 受理各类申请: of all kinds, whatever they are; only the act says which.
      if Self.anyKind.match(endingAt: head.count, in: head.folded, limit: 0) != nil {
        return indicator.dropping(first: tail.range.lowerBound)
      }
      // 有关政府信息公开事务的行政复议: what it was about is told once.
      if let mark = head.folded.lastIndex(of: 0x7684), head.count - mark > 4 { head = head.dropping(first: mark + 1) }
      return head
    }
    if let count = Self.countTails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      return stageHead(of: indicator.dropping(last: count.range.count))
    }
    if let verb = Self.headVerbs.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 2
    {
      let rest = indicator.dropping(first: verb.range.count)
      // 立案查处: two acts on what is not named.
      return Verbs.action.isWhole(0..<rest.count, of: rest.folded) ? Phrase() : rest
    }
    // 清理出积案92件,已执结81件.
    if let verb = Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 3, indicator.folded[verb.range.upperBound] == 0x51FA
    {
      return indicator.dropping(first: verb.range.count + 1)
    }
    return indicator
  }

  private func isBareStage(_ indicator: Phrase) -> Bool {
    Verbs.stages.isWhole(0..<indicator.count, of: indicator.folded)
      || isRepeatedAct(indicator)
  }

  /// Whether `indicator` is an act alone that is done to what has been told: 取消, 续建.
  func isRepeatedAct(_ indicator: Phrase) -> Bool {
    Self.repeatedActs.isWhole(0..<indicator.count, of: indicator.folded)
  }

  /// What was done with a lead without opening a case: 谈话函询5.4万件,立案33万件.
  private static let talks = PhraseTable(words: "谈话函询 上年结转 上年度结转 结转 上期结转 上年结转案件")
  private static let tasks = PhraseTable(words: "建设任务 改造任务 任务 建设计划 目标任务")
  private static let assignments = PhraseTable(words: "下达我省 下达我市 下达我县 下达我区 下达全省 下达全市 下达给我省 下达")
  private static let works = PhraseTable(words: "开工 竣工 在建 续建 建成 基本建成")
  private static let departures = PhraseTable(words: "退出 注销 淘汰 关停 减少")
  private static let refusals = PhraseTable(words: "不予受理 依法不予受理 不予许可 不予立案")
  private static let findings = PhraseTable(words: "查处 立案查处 办理 查办 侦办")
  private static let anyKind = PhraseTable(words: "各类 各项 各种 现行有效")
  private static let countTails = PhraseTable(words: "总数 数 数量 总量 件数")
  static let headTails = PhraseTable(
    words:
      "应结案 应办结 准予许可 准予 维持 终止 驳回 予以许可 不予许可 不予受理 办理 依法受理 承办 收到 申请 受理 立案 结案 登记 准许许可 准许 审结 办结 已办结 收案 新收 受理案件 收到案件 受理案件数")
  private static let headVerbs = PhraseTable(
    words:
      "初步核实 初核 受理 申请 收到 立案 新收 收 收案 承办 办理 审结 办结 结案 接收 转办 直办 交办 转派 签收 共受理 接报 处理 排查出 排查 摸排 发出 制发 开工建设 新开工建设 新开工 开工 续建 清理 共清理"
  )

  /// 竣工 of 已竣工, 法院采纳 of 法院已采纳.
  func bare(_ stage: Phrase) -> Phrase {
    guard let already = stage.folded.firstIndex(of: 0x5DF2) else { return stage }
    return stage.prefix(already).appending(stage.dropping(first: already + 1))
  }

  /// 养殖产量 after 其中 under 水产品总产量 names its whole; a bare 总投资 names what it is of.
  func withHead(_ indicator: Phrase, _ slot: Slot) -> Phrase {
    if indicator.count <= 4, let noun = remark(behind: slot) { return noun.appending(indicator) }
    if let whole = modified(slot) {
      // 万元以上大案356件中,十万元以上的58件: of another size.
      let size = Self.sizes.firstMatch(in: 0..<whole.count, of: whole.folded)
      let named = indicator.hasSuffix(Phrase("的")) ? indicator : indicator.appending(Phrase("的"))
      return named.appending(size.map { whole.dropping(first: $0.range.upperBound) } ?? whole)
    }
    if let head = siblingHead(of: indicator, slot) { return head.appending(indicator) }
    if let parallel = parallel(indicator, slot) ?? sectorMeasure(indicator, slot) { return parallel }
    // 下放行政审批事项197项,取消104项: an act without a thing is one on the thing before.
    if isRepeatedAct(indicator), !endsWithParticle(slot),
      // 文件5件,废止2件,新制定0件: a bare act has no thing.
      case let alike = memory.levels.filter({
        drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit && !isBareStage(drafts[$0].indicator)
      }),
      // 主体41263户,其中合作社1240户;新登记9874户: no more can be new than there are.
      let last = alike.last(where: { drafts[$0].value.number >= slot.token.value.number }) ?? alike.last
    {
      let whole = slot.clause.opener == Scalars.semicolon ? drafts[last].partOf : nil
      var thing = object(of: drafts[whole ?? last].indicator)
      // 制定、修订国家标准2860项,其中新制定2123项: of the two acts one is told again.
      if let mark = thing.folded.firstIndex(of: Scalars.enumerationComma), mark == 2,
        let second = Verbs.action.match(at: mark + 1, in: thing.folded, limit: thing.count - 2)
      {
        thing = thing.dropping(first: second.range.upperBound)
      }
      if let act = StockWords.additions.match(at: 0, in: thing.folded, limit: thing.count),
        thing.count - act.range.count >= 2
      {
        thing = thing.dropping(first: act.range.count)
      }
      // 给予政纪处分3758人、组织处理11604人: another measure against people.
      if Self.sanctions.match(endingAt: thing.count, in: thing.folded, limit: 0) != nil { return indicator }
      return indicator.appending(thing)
    }
    if let told = beforeBracket(indicator, slot) ?? toldInAll(indicator, slot) ?? ofNewcomers(indicator, slot) {
      return told
    }
    if let amount = amountOfAct(indicator, slot) ?? yieldOfCrop(indicator, slot) { return amount }
    if let measured = commodity(indicator, slot) ?? measureOfCounted(indicator, slot) { return measured }
    if let act = actOnThing(indicator, slot) ?? actOfSubject(indicator, slot) { return act }
    if let partner = dealer(indicator, slot) ?? partner(indicator, slot) ?? tier(indicator, slot)
      ?? grade(indicator, slot)
    {
      return partner
    }
    // 规上工业增加值2215亿元;其中9月份完成增加值263亿元: the same measure at a time of its own.
    if indicator.count <= 4, !memory.totals.isEmpty,
      clock.clause.map({ slot.left.contains($0.range.lowerBound) }) ?? false,
      let whole = memory.levels.last(where: { drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit }),
      drafts[whole].indicator.count > indicator.count, drafts[whole].indicator.hasSuffix(indicator)
    {
      return drafts[whole].indicator
    }
    // 住院救助9642人次、支出4916万元: what it cost.
    if Self.costs.isWhole(0..<indicator.count, of: indicator.folded),
      slot.opensWithEnumeration(in: text) || slot.clause.opener == Scalars.comma && indicator.count == 4,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit?.isCount ?? false
    {
      return object(of: drafts[last].indicator).appending(indicator)
    }
    if let outcome = outcome(named: indicator) { return outcome }
    if let turned = turned(indicator, slot) { return turned }
    if let owner = facility(of: indicator, slot) ?? projects(invested: indicator, slot) {
      return owner.appending(indicator)
    }
    if Self.averages.isWhole(0..<indicator.count, of: indicator.folded),
      let whole = memory.levels.last(where: { drafts[$0].kind == .level })
    {
      return indicator.appending(object(of: drafts[whole].indicator))
    }
    // 经营净收入由降转升,人均2806元.
    if Self.averages.isWhole(0..<indicator.count, of: indicator.folded), let topic = memory.topic {
      return indicator.appending(topic)
    }
    // 发电装机容量净增558万千瓦,总规模突破1900万千瓦: of what has just changed by as many.
    if Self.totals.isWhole(0..<indicator.count, of: indicator.folded), let last = memory.last, drafts[last].isChange,
      drafts[last].of == nil, drafts[last].token.unit == slot.token.unit, !drafts[last].indicator.isEmpty,
      // 新增企业203户,…;净增高新技术企业117家,总量502家: right behind it whatever else is counted alike.
      slot.token.start - drafts[last].token.end <= 6
        || !(slot.token.unit?.isCount ?? true)
          && !memory.levels.contains(where: { drafts[$0].token.unit == slot.token.unit })
    {
      return inAll(indicator, of: drafts[last].indicator)
    }
    guard Self.totals.isWhole(0..<indicator.count, of: indicator.folded),
      let last = memory.levels.last(where: { index in
        let named = drafts[index].indicator
        return drafts[index].kind == .level
          && Self.averages.match(at: 0, in: named.folded, limit: named.count) == nil
      }) ?? memory.last
    else {
      return indicator
    }
    var head = drafts[last].indicator
    // 新增企业203户、退出88户,总数1462户: all of them, whichever came and went.
    if let whole = StockWords.whole(of: head) {
      head = whole
    } else if let act = Self.departures.match(at: 0, in: head.folded, limit: head.count),
      head.count - act.range.count >= 2
    {
      head = head.dropping(first: act.range.count)
    }
    return inAll(indicator, of: head)
  }

  /// 局用交换机总容量 of 局用交换机容量减少2707万门,总容量46559万门: the same measure in all.
  private func inAll(_ total: Phrase, of head: Phrase) -> Phrase {
    if head.hasSuffix(total) { return head }
    let isSame = total.folded.first == 0x603B && total.count >= 3 && head.hasSuffix(total.dropping(first: 1))
    return (isSame ? head.dropping(last: total.count - 1) : head).appending(total)
  }

  /// 减少局用交换机156万门,总容量5.1亿门: what is left in all is what has changed.
  func linkChange(toTotal made: Int, stated: Phrase) {
    guard Self.totals.isWhole(0..<stated.count, of: stated.folded), made > sentenceStart,
      drafts[made].status == .actual,
      drafts[made - 1].isChange, drafts[made - 1].of == nil,
      // 国内生产总值增长7.8%,总量为79553亿元.
      drafts[made - 1].token.unit == drafts[made].token.unit
        || drafts[made - 1].token.unitIs(.proportion) && drafts[made].indicator.hasPrefix(drafts[made - 1].indicator),
      drafts[made].indicator.hasPrefix(drafts[made - 1].indicator.prefix(2))
    else { return }
    drafts[made - 1].of = made
  }

  /// 下降 behind 价格上涨的城市个数 is 价格下降的城市个数: only the direction is told again.
  private func turned(_ indicator: Phrase, _ slot: Slot) -> Phrase? {
    guard
      Directions.table.isWhole(0..<indicator.count, of: indicator.folded)
        || Self.standstills.isWhole(0..<indicator.count, of: indicator.folded),
      slot.token.unit?.isCount ?? false,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit == slot.token.unit
    else { return nil }
    let sibling = drafts[last].indicator
    let named = 0..<sibling.count
    guard
      let direction = Directions.table.lastMatch(in: named, of: sibling.folded)?.range
        ?? Self.standstills.lastMatch(in: named, of: sibling.folded)?.range
    else { return nil }
    return sibling.prefix(direction.lowerBound).appending(indicator).appending(
      sibling.dropping(first: direction.upperBound))
  }

  private static let standstills = PhraseTable(words: "持平")

  private static let sizes = PhraseTable(words: "元以上 元以上的 元及以上 级以上")
  private static let sanctions = PhraseTable(words: "处分 政纪处分 党纪处分 党纪政务处分 政务处分 问责 组织处理 处理 处罚")
  private static let repeatedActs = PhraseTable(
    words:
      "改造提升 提升改造 整治提升 新增加 新制定 新修订 组织处理 组织调整 新登记 新注册 新认定 新培育 新引进 新发展 新成立 新开工 续建 退出 建成 累计建成 改善 恢复 取消 保留 撤销 下放 废止 修订 承接 调整 停止 暂停 新增 合并 废止、修订 精简 移交 拆除 更新 新建 改建 扩建 改扩建 翻建 迁建 改造 修复 养护 管护 获授权 基本建成 基本竣工 主体完工 主体竣工"
  )

  /// 日均230个 behind 话务总数20693个.
  static let averages = PhraseTable(
    words: "单日最高 单日最多 生均 师均 月人均 年人均 平均每日 平均每天 平均每月 每日平均 每天平均 每月平均 日均 月均 年均 户均 人均 平均 亩均 次均 校均 班均 场均 件均 案均")

  /// 城市 of 6起重大火灾中,城市4起 is 城市重大火灾.
  func withGroup(_ indicator: Phrase) -> Phrase {
    guard let noun = memory.groupNoun, indicator.count <= 8, !indicator.contains(noun),
      // 13个国控断面中,优良断面11个: what they are is told again.
      !indicator.hasSuffix(noun.dropping(first: max(0, noun.count - 2))),
      !memory.totals.isEmpty || RespectiveWords.settlements.isWhole(0..<indicator.count, of: indicator.folded),
      Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count) == nil
    else { return indicator }
    return indicator.appending(noun)
  }

  /// 收 behind 民商事案件仍占大头, 新收 behind 刑事方面: a bare act is one on what the sentence speaks of.
  func withTopic(_ indicator: Phrase, _ slot: Slot) -> Phrase {
    // 至于非地盘工程,总值为811亿元: whose it is.
    if let owner = memory.owner, (2...6).contains(indicator.count), !indicator.contains(owner),
      MeasureNouns.table.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
    {
      return owner.appending(indicator)
    }
    // 东街中队拆除86处 behind 拆除违法建设120处: the same act, by one of them.
    if memory.topic == nil, memory.levels.isEmpty, indicator.count == 2,
      Verbs.action.isWhole(0..<indicator.count, of: indicator.folded),
      let last = memory.previousLevels.last(where: {
        drafts[$0].kind == .level && drafts[$0].indicator.hasPrefix(indicator) && drafts[$0].indicator.count > 3
          && drafts[$0].token.unit?.isCount ?? false
      })
    {
      return drafts[last].indicator
    }
    if memory.topic == nil, memory.levels.isEmpty, let announced = memory.announced, isBareAct(indicator) {
      return indicator.appending(announced)
    }
    if isBareAct(indicator), let target = target(of: indicator, slot) { return target.appending(indicator) }
    guard let topic = memory.topic else { return indicator }
    // 第三产业加快发展,完成增加值1497亿元: a bare measure is one of what the sentence speaks of.
    if indicator.count <= 4, Self.bareMeasures.isWhole(0..<indicator.count, of: indicator.folded),
      !topic.contains(indicator),
      memory.levels.isEmpty || freshTopic != nil
    {
      // 粮食生产实现“八连增”,总产达295.6万吨.
      let isOutput = topic.count > 2 && topic.hasSuffix(Phrase("生产")) && indicator.folded.first == 0x603B
      return (isOutput ? topic.dropping(last: 2) : topic).appending(indicator)
    }
    guard isBareAct(indicator) else { return indicator }
    if topic.hasSuffix(indicator) { return topic }
    if SceneWords.crimes.match(endingAt: topic.count, in: topic.folded, limit: 0) != nil {
      return indicator.appending(topic)
    }
    let isBranch = Self.branches.match(endingAt: topic.count, in: topic.folded, limit: 0) != nil
    return (isBranch ? topic.appending(Phrase("案件")) : topic).appending(indicator)
  }

  /// 涉案企业负责人 of 对涉案企业负责人依法不批捕39人.
  private func target(of act: Phrase, _ slot: Slot) -> Phrase? {
    let (start, end) = (firstWord(slot), slot.core.upperBound - act.count)
    guard start + 3 < end, text[start] == 0x5BF9 else { return nil }
    let target = cleaner.clean((start + 1)..<end)
    return (3...14).contains(target.count) ? target : nil
  }

  private static let bareMeasures = PhraseTable(
    words:
      "业务收益 总收益 进账 进帐 入账 入帐 营业额 生意额 销售 销量 销售量 产销量 增加值 总产值 产值 销售额 零售额 产量 总产量 销售收入 营业收入 利润 进出口 进出口总额 增加值达 新设企业 播种面积 面积 出口 进口 总产"
  )

  func isBareAct(_ phrase: Phrase) -> Bool { Self.bareActs.isWhole(0..<phrase.count, of: phrase.folded) }

  private static let bareActs = PhraseTable(
    words: "查结 入库 裁决 撤诉 收 新收 审结 办结 结案 受理 立案 收案 执结 起诉 批捕 批准逮捕 破案 破获 查处 处理 承办 办理 审执结 不起诉 不批捕 提起公诉 发案 调解 调处 化解")
  private static let branches = PhraseTable(
    words: "刑事 民事 行政 民商事 执行 商事 国家赔偿 知识产权 涉外 环境资源 破产 行政诉讼 行政复议 行政处罚 减刑假释 申诉")

  private static let costs = PhraseTable(words: "支出 支出资金 费用 投入")

  private static let totals = PhraseTable(
    words: "总容量 面积 总数 存量 总量 总规模 累计 总投资 年度计划投资 年度计划总投资 计划投资 计划总投资 总面积 总金额 总里程 总数量 数量 总计")

  /// 投资8.1亿元的内涝整治二期工程: what the amount is of stands behind a 的.
  private func remark(behind slot: Slot) -> Phrase? {
    guard !(slot.token.unit?.isCount ?? true), !slot.right.isEmpty, text[slot.right.lowerBound] == 0x7684 else {
      return nil
    }
    if let works = countedWorks(behind: slot) { return works }
    guard slot.right.count > 3 else { return nil }
    let noun = NounBehind(reader: self, slot: slot).noun
    return noun.flatMap { $0.count >= 3 ? $0 : nil }
  }
}
