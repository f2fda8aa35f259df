// 机扫率达到43%; 城镇登记失业率为4.09%; 价格指数为99.5.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 机扫率达到43%; 城镇登记失业率为4.09%; 价格指数为99.5.
  /// Yields: a ratio.
  static let rate = ShapeRule(
    name: "rate", matches: "[indicator] NUMBER%",
    examples: [
      Example(sentence: "环卫作业机扫率达到43%。", figures: ["43% | 环卫作业机扫率 | 43 %"]),
      Example(sentence: "工业生产者出厂价格指数为142。", figures: ["142 | 工业生产者出厂价格指数 | 142 "]),
    ],
    counterExamples: ["面积17000平方米。"], trust: 0.88
  ) { reader, slots, index in
    let slot = slots[index]
    let isZero =
      slot.token.unit == nil && slot.token.value.number == 0 && (slot.tail.isArrival || slot.token.form == .chinese)
    let isIndex = isZero || slot.token.unit == nil && slot.token.form == .arabic && !slot.token.hasScale
    guard slot.token.isRate || isIndex else { return 0 }
    let arrival = reader.arrivalAtPart(slot)
    var stated = reader.cleaner.clean(slot.core.lowerBound..<(arrival ?? slot.core.upperBound))
    // 自然增长率4.87‰,控制在市上下达的5.5‰以内: what it was to be kept to.
    if stated.hasPrefix(Self.keptWithin) { stated = Phrase() }
    // 综合指数平均为5.32.
    if isIndex, stated.count > 4, stated.hasSuffix(Self.mean),
      MeasureNouns.table.match(endingAt: stated.count - 2, in: stated.folded, limit: 0) != nil
    {
      stated = stated.dropping(last: 2)
    }
    // 案件数为12: a number of things is counted, whatever unit it leaves out.
    if isIndex, Self.counts.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil { return 0 }
    // 恩格尔系数29.3%,其中城镇为28.7%: a part of the people, of whom the rate before told.
    if RespectiveWords.settlements.isWhole(0..<stated.count, of: stated.folded), slot.token.isRate,
      let rate = reader.memory.levels.last(where: { reader.drafts[$0].kind == .ratio }),
      reader.drafts[rate].token.unit == slot.token.unit
    {
      let measure = reader.drafts[rate].indicator
      let stem = RespectiveWords.settlements.match(at: 0, in: measure.folded, limit: measure.count)
      stated = stated.appending(stem.map { measure.dropping(first: $0.range.upperBound) } ?? measure)
    }
    if let use = reader.use(of: slot, stated) { stated = use }
    // 报告传染病发病率238.76/10万,死亡率1.24/10万: of the same people.
    if let head = reader.siblingRateHead(of: stated) { stated = head.appending(stated) }
    if let done = reader.whollyDone(stated, slot) ?? reader.covered(stated, slot) { stated = done }
    if let owner = reader.ownerOfMargin(slot, stated) { stated = owner.appending(stated) }
    let isRecovery = RecoveryWords.opens(slot.core, reader)
    if RecoveryWords.table.isWhole(0..<stated.count, of: stated.folded) || isRecovery {
      stated = Phrase()
    }
    // 工业投资增长16.4%、占比提升至58.2%: the share of what has just been said to grow.
    if ShareWords.ratioTails.isWhole(0..<stated.count, of: stated.folded), let last = reader.memory.last,
      reader.drafts[last].isChange, reader.drafts[last].of == nil
    {
      stated = reader.drafts[last].indicator.appending(stated)
    }
    // 私营企业继续保持主角地位,占比超过九成: of what the clause before speaks of.
    if ShareWords.ratioTails.isWhole(0..<stated.count, of: stated.folded), slot.isFirstInClause,
      let topic = reader.freshTopic
    {
      stated = topic.appending(stated)
    }
    // 制造业所占比重为57.7%;房地产业为11.8%: the members of a list share what the first is measured by.
    if slot.clause.opener == Scalars.semicolon, let measure = reader.shareOfList(stated) {
      stated = stated.appending(measure)
    }
    // 客货船的满载率为61%,货船则为54%: the same rate of the other.
    if let measure = reader.contrastedRate(slot, stated) { stated = stated.appending(measure) }
    // 优势行业发挥重要作用,对经济增长的贡献率为59.1%.
    if stated.hasSuffix(Phrase("贡献率")), reader.text[slot.clause.range.lowerBound] == 0x5BF9,
      let driver = reader.drivingSubject(before: slot)
    {
      stated = driver.appending(Phrase("对")).appending(stated)
    }
    var of: Int?
    // 一般贸易49.7亿美元,在外贸总值中的份额升到57.5%: of what has just been told.
    if let share = reader.shareWithin(slot, stated) { (stated, of) = (share.name, share.part) }
    // 财政总收入48.3亿元,完成率54.5%: how much of what was planned has just been told.
    if Self.completions.isWhole(0..<stated.count, of: stated.folded), slot.isFirstInClause,
      slot.clause.opener == Scalars.comma, let level = reader.lastLevel, reader.drafts[level].kind == .level,
      reader.sentenceDrafts.contains(level)
    {
      stated = reader.drafts[level].indicator.appending(stated)
      of = level
    }
    // 机械工业增加值38.6亿元,贡献率为25.8%: what has just been told contributes.
    if stated == Self.bareContribution, let last = reader.memory.last, reader.sentenceDrafts.contains(last),
      reader.freshTopic == nil
    {
      stated = PullWords.driver(of: reader.drafts[reader.driver(of: last)].indicator).appending(stated)
    }
    if let growth = reader.growthReached(slot, stated) {
      reader.add(
        slot, kind: .change, indicator: growth.indicator, sign: growth.sign,
        basis: growth.basis ?? reader.inheritedBasis(in: slot))
      return 1
    }
    // 调解撤诉率68.7%(基层法院为72.1%): the same rate of others.
    if slot.clause.depth > 0, (3...8).contains(stated.count), slot.token.isRate, let last = reader.memory.last,
      reader.drafts[last].kind == .ratio, reader.drafts[last].token.unit == slot.token.unit,
      reader.drafts[last].depth < slot.clause.depth,
      EntityWords.bodyEndings.match(endingAt: stated.count, in: stated.folded, limit: 1) != nil
    {
      reader.addAside(slot, like: last, period: reader.drafts[last].period, entity: stated.text)
      return 1
    }
    if let member = reader.memberOfSameMeasure(slot, named: stated) {
      reader.add(slot, kind: .ratio, indicator: member.indicator, entity: member.entity)
      return 1
    }
    // 增长10.5%(全国10.7%、全省-1.6%): the same growth of others.
    if stated.isEmpty, let last = reader.memory.last, reader.drafts[last].isChange, slot.clause.depth > 0,
      slot.token.unit == reader.drafts[last].token.unit,
      let owner = EntityWords.table.firstMatch(in: slot.left, of: reader.text)
    {
      reader.add(
        slot, kind: .change, indicator: reader.drafts[last].indicator, basis: reader.drafts[last].basis,
        entity: reader.source.quote(owner.range))
      return 1
    }
    // 四季度仅增长3.8%,12月当月则为-6.4%: a growth below zero.
    if stated.isEmpty, slot.token.isNegative, slot.token.unitIs(.proportion), let last = reader.memory.last,
      reader.drafts[last].isChange, reader.drafts[last].token.unit == slot.token.unit
    {
      reader.add(slot, kind: .change, indicator: reader.drafts[last].indicator, basis: reader.drafts[last].basis)
      return 1
    }
    // 而上年该比例为17.3%: the rate that has just been told.
    if MeasureNouns.sameRates.isWhole(0..<stated.count, of: stated.folded),
      let last = reader.memory.levels.last(where: { reader.drafts[$0].kind == .ratio })
    {
      stated = reader.drafts[last].indicator
    }
    // 出庭应诉率97.3%,其中5个设区市达到100%: the rate of some that have just been counted.
    if let rate = reader.rateOfCounted(slot, stated) { stated = reader.drafts[rate].indicator }
    // 生产总值增长12%,力争达到13%: a growth that is striven for is one still.
    if stated.isEmpty, slot.token.isRate, let last = reader.memory.last, reader.drafts[last].isChange,
      slot.token.unit == reader.drafts[last].token.unit,
      SceneWords.strongIntentions.lastMatch(in: slot.left, of: reader.text) != nil
    {
      reader.add(
        slot, kind: .change, indicator: reader.drafts[last].indicator,
        sign: reader.drafts[last].value.number < 0 ? -1 : 1, basis: reader.drafts[last].basis)
      return 1
    }
    // 来自印尼的货物升幅最大,达89.3%: what was put first is a growth.
    if stated.isEmpty, slot.token.unitIs(.proportion), let pending = reader.memory.pendingSubject,
      let growth = Directions.table.match(endingAt: pending.count, in: pending.folded, limit: 1),
      growth.value.isNoun || growth.range.count > 1
    {
      reader.add(
        slot, kind: .change, indicator: pending.dropping(last: growth.range.count), sign: growth.value.sign,
        basis: reader.inheritedBasis(in: slot))
      return 1
    }
    // 建造业净产值的按年升幅最大,达20.3%: so it is where the words lie that the name has lost.
    if stated.isEmpty, slot.token.unitIs(.proportion), let pending = reader.memory.pendingSubject,
      let growth = reader.pendingGrowth
    {
      reader.add(
        slot, kind: .change, indicator: pending, sign: growth.sign,
        basis: growth.basis ?? reader.inheritedBasis(in: slot))
      return 1
    }
    if stated.isEmpty, let pending = reader.memory.pendingSubject {
      stated = pending
    } else if stated.isEmpty, let topic = reader.freshTopic {
      // 适用率逐年攀升,2022年达92.3%.
      stated = topic
    } else if stated.isEmpty {
      if slot.tail.isArrival, let last = reader.memory.last, reader.drafts[last].isChange,
        reader.drafts[last].of == nil,
        slot.left.lowerBound <= reader.drafts[last].token.end, slot.left.contains(reader.drafts[last].token.end)
      {
        // B亦跌0.1个百分点至1.2%: what has just been said to fall.
        stated = reader.drafts[last].indicator
      } else if slot.tail.isArrival, let last = reader.lastLevel {
        of = reader.drafts[last].kind == .level ? last : nil
        stated = reader.drafts[last].indicator
      } else if let last = reader.memory.last, !reader.goesOn(slot) {
        stated = reader.drafts[last].indicator
        // 增长18.4%,恢复到2019年同期的41.6%: of what has grown.
        if isRecovery { of = reader.drafts[last].kind == .level ? last : reader.drafts[last].of }
      }
    } else if slot.token.isRate, of == nil {
      of = reader.sampleSize(of: slot)
      // 调解纠纷23416件,调解成功率97.6%: a rate of the act told right before.
      if of == nil, stated.count >= 3, slot.token.unitIs(.proportion),
        Self.successes.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil,
        let level = reader.nearLevel(before: slot), reader.drafts[level].indicator.contains(stated.prefix(2))
      {
        of = level
      }
      // 传染病发病人数321万例,死亡1.6万人;传染病发病率238/10万: of how many it befell.
      if of == nil { of = reader.countOfRate(stated, slot) }
      // 产生量214万吨,综合利用193万吨,利用率90%: of what there was to use.
      if of == nil { of = reader.amountTreated(stated, slot) }
      if of == nil, let tail = ShareWords.ratioTails.match(endingAt: stated.count, in: stated.folded, limit: 2) {
        of = reader.levelInParagraph(named: stated.dropping(last: tail.range.count))
      }
    }
    if let level = reader.memory.levels.last(where: { reader.drafts[$0].kind == .level }) {
      // 民生支出47.6亿元,占比76.9%; 逆差337亿元,相当于进口的9.3%: of the level right before.
      if ShareWords.ratioTails.isWhole(0..<stated.count, of: stated.folded)
        || ShareWords.equals.match(at: 0, in: stated.folded, limit: stated.count) != nil || reader.likens(slot)
      {
        let joint = reader.likens(slot) ? Phrase("占") : Phrase()
        stated = reader.drafts[level].indicator.appending(joint).appending(stated)
        of = level
      } else if of == nil, MeasureNouns.ratesOfMoney.isWhole(0..<stated.count, of: stated.folded) {
        of = level
      }
    }
    // 经费支出15500亿元,与国内生产总值之比为2.08%.
    if stated.hasSuffix(Phrase("之比")), let last = reader.memory.levels.last(where: { reader.drafts[$0].kind == .level })
    {
      stated = reader.drafts[last].indicator.appending(Phrase("与")).appending(stated)
      of = last
    }
    guard !stated.isEmpty else { return 0 }
    stated = reader.asShare(stated)
    let change = reader.changeBeforeArrival(slot, indicator: stated)
    // 案件由上年的4起降为零: none of what was counted.
    if isZero, let last = reader.memory.last, reader.drafts[last].kind == .level {
      let made = reader.add(slot, kind: .level, indicator: stated)
      reader.drafts[made].borrowedUnit = reader.drafts[last].token.unit?.code
      return 1
    }
    // 事故数为零, pH均值6.21: no rate.
    if isIndex, Self.plainNumbers.match(endingAt: stated.count, in: stated.folded, limit: 1) != nil,
      Self.measuredNumbers.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil
    {
      reader.add(slot, kind: .level, indicator: stated)
      return 1
    }
    let isScore = isIndex && ScoreWords.table.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    let made = reader.add(slot, kind: isScore ? .level : .ratio, indicator: stated, of: of)
    if isScore { reader.drafts[made].borrowedUnit = "分" }
    if reader.likens(slot), reader.drafts[made].approximation == .exact { reader.drafts[made].approximation = .about }
    if let change { reader.drafts[change].of = made }
    return 1
  }

  private static let plainNumbers = PhraseTable(words: "数 pH pH值 pH均值 pH平均值")
  private static let measuredNumbers = PhraseTable(words: "指数 系数 分数 倍数")
  private static let completions = PhraseTable(words: "完成率 目标完成率 预算完成率 计划完成率 任务完成率 完成进度 预算执行率 执行率")
  private static let bareContribution = Phrase("贡献率")
  private static let keptWithin = Phrase("控制在")
  private static let mean = Phrase("平均")
  private static let counts = PhraseTable(words: "件数 人数 案件数 起数 户数 家数 宗数 次数 个数 总数 项目数 企业数 人次数 机构数 床位数 班级数 学校数")
  private static let successes = PhraseTable(words: "拨付率 支付率 支出率 执行率 使用率 成功率 完成率 到位率 兑现率 化解率")
}

extension FigureReader {
  /// The name and the part of 在X中的份额, where the level before in the sentence is the part.
  fileprivate func shareWithin(_ slot: Slot, _ stated: Phrase) -> (name: Phrase, part: Int)? {
    guard slot.token.isRate, slot.isFirstInClause, let part = lastLevel, drafts[part].kind == .level,
      sentenceDrafts.contains(part),
      let tail = ShareWords.inner.match(endingAt: stated.count, in: stated.folded, limit: 2),
      let opener = text[slot.left].firstIndex(where: Scalars.isHan), text[opener] == 0x5728
    else { return nil }
    let whole = stated.prefix(tail.range.lowerBound)
    return (
      drafts[part].indicator.appending(Phrase("占")).appending(whole).appending(Phrase(tail.value)), part
    )
  }

  /// What the rate before in the sentence is of, where `stated` is a bare rate of the same family.
  func siblingRateHead(of stated: Phrase) -> Phrase? {
    guard let family = SiblingNouns.table.match(at: 0, in: stated.folded, limit: stated.count),
      family.range.count == stated.count,
      let last = sentenceDrafts.last(where: { drafts[$0].kind == .ratio }),
      case let other = drafts[last].indicator,
      let member = SiblingNouns.tables[family.value].match(endingAt: other.count, in: other.folded, limit: 2)
    else { return nil }
    return other.prefix(member.range.lowerBound)
  }

  /// 的满载率 of 客货船的满载率 right before a thing that 则 holds against it.
  fileprivate func contrastedRate(_ slot: Slot, _ stated: Phrase) -> Phrase? {
    guard (2...8).contains(stated.count), slot.isFirstInClause, slot.tail.coreEnd < slot.token.start,
      text[slot.tail.coreEnd] == 0x5219, let last = memory.last, drafts[last].kind == .ratio,
      drafts[last].token.unit == slot.token.unit, sentenceDrafts.contains(last),
      MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil,
      case let told = drafts[last].indicator, let link = told.folded.lastIndex(of: 0x7684), link >= 2,
      MeasureNouns.rates.match(endingAt: told.count, in: told.folded, limit: link + 1) != nil
    else { return nil }
    return told.dropping(first: link)
  }

  /// 会展收入62亿元,约为旅游总收入的28%: what part of another amount the one right before is, by and large.
  fileprivate func likens(_ slot: Slot) -> Bool {
    slot.token.unitIs(.proportion) && slot.isFirstInClause && slot.clause.opener == Scalars.comma
      && text[slot.token.start - 1] == 0x7684
      && Self.likenesses.match(at: firstWord(slot), in: text, limit: slot.token.start) != nil
  }

  private static let likenesses = PhraseTable(words: "约为 大约为 约相当于 大约相当于 约等于 约是 大约是")

  /// 新增财力用于民生比重 of 新增财力的80%以上用于民生: what the share is spent on stands behind it.
  fileprivate func use(of slot: Slot, _ stated: Phrase) -> Phrase? {
    guard stated.count >= 2, slot.token.unitIs(.proportion), slot.token.start > 0,
      text[slot.token.start - 1] == 0x7684 || text[slot.token.start - 1] == 0x8FC7
    else { return nil }
    var start = slot.token.end
    if let hedge = Hedges.hedge(behind: start, in: text, limit: slot.right.upperBound) {
      start = hedge.range.upperBound
    }
    guard let verb = Self.uses.match(at: start, in: text, limit: slot.right.upperBound),
      case let aim = cleaner.phrase(start..<slot.right.upperBound),
      (verb.range.count + 2...verb.range.count + 8).contains(aim.count)
    else { return nil }
    return stated.appending(aim).appending(Phrase("比重"))
  }

  private static let uses = PhraseTable(words: "用于 投向 投入")

  /// Where the name ends in 办理时限压缩到法定时限的14.6%: before what it has come to, which is told as a part of something else.
  fileprivate func arrivalAtPart(_ slot: Slot) -> Int? {
    guard slot.token.unitIs(.proportion), slot.token.start > 0, text[slot.token.start - 1] == 0x7684,
      let arrival = Self.arrivals.lastMatch(in: slot.core, of: text),
      arrival.range.lowerBound - slot.core.lowerBound >= 2, slot.core.upperBound - arrival.range.upperBound >= 2
    else { return nil }
    return arrival.range.lowerBound
  }

  private static let arrivals = PhraseTable(
    words: ["压缩", "压减", "减少", "缩短", "精简", "降低", "下降", "缩减"].flatMap { [$0 + "到", $0 + "至", $0 + "为"] }
      .joined(separator: " "))

  /// The amount of which the level before tells how much was treated, where the rate is one of that act.
  fileprivate func amountTreated(_ stated: Phrase, _ slot: Slot) -> Int? {
    guard slot.token.unitIs(.proportion), (3...6).contains(stated.count), stated.folded.last == 0x7387,
      let done = memory.levels.last, drafts[done].kind == .level, !(drafts[done].token.unit?.isCount ?? true),
      slot.token.start - drafts[done].token.end <= 12,
      drafts[done].indicator.hasSuffix(stated.dropping(last: 1).dropping(first: max(0, stated.count - 3))),
      let whole = memory.levels.last(where: { $0 < done }), drafts[whole].token.unit == drafts[done].token.unit,
      drafts[whole].value.number >= drafts[done].value.number
    else { return nil }
    return whole
  }

  /// 60%财政支出用于民生: what the rate is of stands behind it.
  fileprivate func goesOn(_ slot: Slot) -> Bool {
    slot.isFirstInClause && slot.right.count >= 6 && Scalars.isHan(text[slot.right.lowerBound])
      && Hedges.hedge(behind: slot.right.lowerBound, in: text, limit: slot.right.upperBound) == nil
      && Directions.table.match(at: slot.right.lowerBound, in: text, limit: slot.right.upperBound) == nil
  }

  /// 其中5个设区市达到: the rate told before of all of them.
  fileprivate func rateOfCounted(_ slot: Slot, _ stated: Phrase) -> Int? {
    guard slot.token.unitIs(.proportion), let last = memory.last, drafts[last].kind == .level,
      drafts[last].token.unit?.isCount ?? false, drafts[last].indicator == stated,
      slot.clause.range.contains(drafts[last].token.start),
      SceneWords.parts.firstMatch(in: slot.clause.range.lowerBound..<drafts[last].token.start, of: text) != nil
        || slot.clause.opener == Scalars.comma
    else { return nil }
    return memory.levels.last {
      drafts[$0].kind == .ratio && drafts[$0].token.unitIs(.proportion) && sentenceDrafts.contains($0)
    }
  }

  /// 所占比重 behind 制造业所占比重 in the same sentence, for a bare 房地产业.
  fileprivate func shareOfList(_ name: Phrase) -> Phrase? {
    guard name.folded.last == 0x4E1A, let first = sentenceDrafts.first(where: { drafts[$0].kind == .ratio }),
      let tail = ShareWords.ratioTails.match(
        endingAt: drafts[first].indicator.count, in: drafts[first].indicator.folded, limit: 2)
    else { return nil }
    return drafts[first].indicator.dropping(first: tail.range.lowerBound)
  }

}
