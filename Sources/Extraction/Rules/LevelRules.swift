// Levels: counts, amounts, stocks.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 开工建设4座中型水库; 13支执法队伍; 172人考取了行政执法证.
  /// Yields: a level named by the noun behind the number, the act before it kept.
  static let numberFirst = ShapeRule(
    name: "number-first", matches: "(VERB) NUMBER CLASSIFIER NOUN",
    examples: [
      Example(sentence: "新开工建设4座中型水库。", figures: ["4座 | 新开工建设中型水库 | 4 座"]),
      Example(sentence: "今年在全市开展2次执法专项检查。", figures: ["2次 | 执法专项检查 | 2 次"]),
    ],
    counterExamples: ["受理行政诉讼13件。", "面积17000平方米的公园。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit != nil || slot.token.hasScale, !slot.token.isRate else { return 0 }
    guard let (noun, nounEnd) = NounBehind(reader: reader, slot: slot).found else { return 0 }
    // 150亿元扶持资金, but not 1000亿元的企业.
    if slot.token.unitIs(.money), MoneyNouns.table.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil {
      return 0
    }
    let before = reader.cleaner.clean(slot.core)
    guard slot.token.unit?.isCount ?? true || slot.token.unitIs(.money) || before.phrase.isEmpty,
      let verb = NounBehind(reader: reader, slot: slot).act(in: before)
    else { return 0 }
    let indicator = verb.appending(noun)
    let made = reader.add(slot, kind: .level, indicator: indicator)
    reader.memory.consumedEnd = nounEnd
    reader.linkPart(made, slot)
    return 1
  }

  /// Matches: 行政许可申请233件次,受理233件次; 开展168条小街改造,已竣工77条.
  /// Yields: the head of the list put back; a part where the stage closes what was opened.
  static let stage = ShapeRule(
    name: "stage", matches: "[head] COUNT, STAGE NUMBER",
    examples: [
      Example(sentence: "行政许可申请233件,受理230件。", figures: ["233件 | 行政许可申请 | 233 件", "230件 | 行政许可受理 | 230 件"])
    ],
    counterExamples: ["受理行政诉讼13件。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit?.isCount ?? false,
      let head = reader.memory.levels.last(where: { reader.drafts[$0].kind == .level })
    else { return 0 }
    let start = reader.stageStart(slot)
    guard start < slot.tail.coreEnd || slot.core.isEmpty == false,
      Verbs.stages.isWhole(start..<slot.tail.coreEnd, of: reader.text)
    else { return 0 }
    let headDraft = reader.drafts[head]
    guard headDraft.token.unit == slot.token.unit else { return 0 }
    let noun = reader.stageHead(of: headDraft.indicator)
    guard !noun.isEmpty else { return 0 }
    let stage = reader.cleaner.phrase(start..<slot.tail.coreEnd)
    let made = reader.add(slot, kind: .level, indicator: noun.appending(reader.bare(stage)))
    if ClosingStages.table.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: start) != nil,
      reader.drafts[made].value.number <= headDraft.value.number
    {
      reader.drafts[made].partOf =
        headDraft.partOf != nil
          && ClosingStages.table.match(endingAt: headDraft.indicator.count, in: headDraft.indicator.folded, limit: 0)
            != nil
        ? headDraft.partOf : head
    }
    return 1
  }

  /// Matches: 拆除违法建筑1763处,约13.8万平方米; 累计培训40余次,近1000人次.
  /// Yields: a second measure of what stood before.
  static let bareLevel = ShapeRule(
    name: "bare-level", matches: "LEVEL, NUMBER UNIT",
    examples: [
      Example(
        sentence: "拆除违法建筑1763处,约13.8万平方米。", figures: ["1763处 | 拆除违法建筑 | 1763 处", "13.8万平方米 | 拆除违法建筑面积 | 138000 平方米"])
    ],
    counterExamples: ["受理行政诉讼13件。"], trust: 0.7
  ) { reader, slots, index in
    let slot = slots[index]
    let stated = reader.cleaner.clean(slot.core).phrase
    let isRestated = Restatements.table.isWhole(0..<stated.count, of: stated.folded)
    guard stated.isEmpty || isRestated else { return 0 }
    if let pending = reader.memory.pendingSubject {
      reader.add(slot, kind: .level, indicator: pending)
      return 1
    }
    guard let last = reader.memory.levels.last ?? (slot.clause.opener == 0 ? nil : reader.memory.previousLevels.last)
    else { return 0 }
    var indicator = reader.drafts[last].indicator
    // 新增移动电话用户12725万户,达到98625万户: what was added to, not what was added.
    if let act = StockWords.additions.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - act.range.count >= 2,
      StockWords.arrivals.lastMatch(in: slot.left, of: reader.text) != nil,
      slot.token.value.number > reader.drafts[last].value.number
    {
      indicator = indicator.dropping(first: act.range.count)
    }
    let isNewMeasure = reader.drafts[last].token.unit?.dimension != slot.token.unit?.dimension
    if slot.token.unitIs(.area), isNewMeasure, !indicator.hasSuffix(Phrase("面积")) {
      indicator = indicator.appending(Phrase("面积"))
    }
    if slot.token.unitIs(.money), isNewMeasure, !indicator.hasSuffix(Phrase("金额")),
      reader.drafts[last].token.unit?.isCount ?? false
    {
      indicator = indicator.appending(Phrase("金额"))
    }
    if isRestated { indicator = reader.drafts[last].indicator }
    reader.add(slot, kind: .level, indicator: indicator)
    return 1
  }

  /// Matches: 受理行政诉讼13件; 处罚金额共696.645万元; 全年粮食产量4102万吨.
  /// Yields: a level.
  static let level = ShapeRule(
    name: "level", matches: "[indicator] NUMBER UNIT",
    examples: [
      Example(sentence: "受理行政诉讼13件。", figures: ["13件 | 受理行政诉讼 | 13 件"]),
      Example(sentence: "处罚金额共696.645万元。", figures: ["696.645万元 | 处罚金额 | 6966450 元"]),
      Example(sentence: "清理水源2866处、农田65.9万亩。", figures: ["2866处 | 清理水源 | 2866 处", "65.9万亩 | 清理农田 | 659000 亩"]),
    ],
    counterExamples: [], trust: 0.9
  ) { reader, slots, index in
    let slot = slots[index]
    let cleaned = reader.cleaner.clean(slot.core)
    var indicator = cleaned.phrase
    guard !indicator.isEmpty else { return 0 }
    if let verb = reader.memory.listVerb, slot.opensWithEnumeration(in: reader.text),
      Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count) == nil
    {
      indicator = verb.appending(indicator)
    } else if let verb = Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 2
    {
      reader.memory.listVerb = indicator.prefix(verb.range.count)
    } else {
      reader.memory.listVerb = nil
    }
    indicator = reader.withHead(indicator, slot)
    let made = reader.add(slot, kind: .level, indicator: indicator)
    reader.linkPart(made, slot)
    return 1
  }
}

extension Slot {
  /// Whether a 、 joins this figure to the one before: a list that shares its verb.
  func opensWithEnumeration(in text: [UInt32]) -> Bool {
    !isFirstInClause && left.lowerBound < left.upperBound && text[left.lowerBound] == Scalars.enumerationComma
  }
}

/// Words that tell the same amount again in another unit: 折1106亿美元.
enum Restatements {
  static let table = PhraseTable(words: "折 折合 约合 合 折算 折算为 折为")
}

/// Families of measures that follow one another under one head.
enum SiblingNouns {
  static let table = PhraseTable<Int>(
    families.enumerated().flatMap { index, words in words.split(separator: " ").map { (String($0), index) } })

  private static let families = [
    "招生 在校生 毕业生 在校学生 毕业学生 教职工 专任教师 在学研究生 毕业研究生", "播种面积 种植面积 单产 总产量 产量", "销售面积 销售额 成交面积 成交额 待售面积",
    "签约 开工 竣工 投产", "存栏 出栏", "营业收入 净利润 利润总额 营业成本 上缴税金",
  ]
}

/// Words at which a sum of what was added is told.
enum StockWords {
  static let additions = PhraseTable(words: "新增 净增 新建 新认定 新培育 新登记")
  static let arrivals = PhraseTable(words: "达到 达 总数 累计 年末 年末达到 总量 增至 增加到")
}

/// Nouns that an amount of money before them counts.
enum MoneyNouns {
  static let table = PhraseTable(words: "资金 贷款 补贴 经费 税费 债券 投资 补助 奖金 基金 贴息 专项 授信 订单 欠款 欠薪 损失 收入")
}

/// Stages that close what an earlier stage opened.
enum ClosingStages {
  static let table = PhraseTable(
    words: "结案 办结 审结 竣工 执结 完成执行 整改 完成整改 已完成 销号 化解 已建成 已开工 完工 已答复 已拆除 已兑现 已发放 采纳 验收 已投用 已签约 落地")
}

// MARK: - Looking around

extension FigureReader {
  func stageStart(_ slot: Slot) -> Int {
    var start = slot.left.lowerBound
    while start < slot.tail.coreEnd, !Scalars.isHan(text[start]) { start += 1 }
    // 全部, 现 and the like before a stage.
    while let adverb = Self.stageAdverbs.match(at: start, in: text, limit: slot.tail.coreEnd),
      adverb.range.upperBound < slot.tail.coreEnd,
      !Verbs.stages.isWhole(start..<slot.tail.coreEnd, of: text)
    { start = adverb.range.upperBound }
    return start
  }

  private static let stageAdverbs = PhraseTable(words: "其中 全部 已 共 现 均 目前 并 累计 当年 已经 同时 现已")

  /// 行政许可 of 行政许可申请, 小街小巷改造 of 小街小巷改造.
  func stageHead(of indicator: Phrase) -> Phrase {
    if let tail = Self.headTails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      return indicator.dropping(last: tail.range.count)
    }
    if let verb = Self.headVerbs.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 2
    {
      return indicator.dropping(first: verb.range.count)
    }
    return indicator
  }

  private static let headTails = PhraseTable(words: "申请 受理 立案 结案 登记 准许许可 准许 审结 办结 已办结 收案 新收")
  private static let headVerbs = PhraseTable(words: "受理 申请 收到 立案 新收 收 接收")

  /// 竣工 of 已竣工.
  func bare(_ stage: Phrase) -> Phrase {
    stage.folded.first == 0x5DF2 ? stage.dropping(first: 1) : stage
  }

  /// 养殖产量 after 其中 under 水产品总产量 names its whole; a bare 总投资 names what it is of.
  func withHead(_ indicator: Phrase, _ slot: Slot) -> Phrase {
    if indicator.count <= 4, let noun = remark(behind: slot) { return noun.appending(indicator) }
    if let head = siblingHead(of: indicator) { return head.appending(indicator) }
    if Self.consequences.isWhole(0..<indicator.count, of: indicator.folded), let cause = memory.levels.last(where: { drafts[$0].kind == .level }) {
      return object(of: drafts[cause].indicator).appending(indicator)
    }
    guard Self.totals.isWhole(0..<indicator.count, of: indicator.folded),
      let last = memory.levels.last(where: { drafts[$0].kind == .level }) ?? memory.last
    else {
      return indicator
    }
    var head = drafts[last].indicator
    if let act = Self.additions.match(at: 0, in: head.folded, limit: head.count), head.count - act.range.count >= 2 {
      head = head.dropping(first: act.range.count)
    }
    return head.hasSuffix(indicator) ? head : head.appending(indicator)
  }

  /// What only says what came of the thing before: 首次公开发行A股105只,筹资1378亿元.
  private static let consequences = PhraseTable(
    words: "筹资 筹集资金 募集资金 总容量 造成直接经济损失 直接经济损失 死亡 死亡人数 绝收 受伤 造成死亡 涉案金额 涉及金额 平均浓度 融资 带动投资")

  /// 在校生 after 普通高等教育本专科招生: members of one family share the head that the first names.
  private func siblingHead(of indicator: Phrase) -> Phrase? {
    guard let family = SiblingNouns.table.match(at: 0, in: indicator.folded, limit: indicator.count),
      family.range.count == indicator.count
    else { return nil }
    for index in memory.levels.reversed() {
      let other = drafts[index].indicator
      guard let member = SiblingNouns.table.match(endingAt: other.count, in: other.folded, limit: 1),
        member.value == family.value
      else { continue }
      return other.prefix(member.range.lowerBound)
    }
    return nil
  }

  private static let totals = PhraseTable(words: "总数 存量 总量 总规模 累计 总投资 总面积 总金额 总里程 总数量 数量 总计")
  private static let additions = PhraseTable(words: "新增 净增 新建 新认定 新培育 新引进 新登记 新设 新注册")

  /// 投资8.1亿元的内涝整治二期工程: what the amount is of stands behind a 的.
  private func remark(behind slot: Slot) -> Phrase? {
    guard !(slot.token.unit?.isCount ?? true), slot.right.count > 3, text[slot.right.lowerBound] == 0x7684 else {
      return nil
    }
    let noun = NounBehind(reader: self, slot: slot).noun
    return noun.flatMap { $0.count >= 3 ? $0 : nil }
  }

  /// Links a level to the total whose parts are being listed.
  func linkPart(_ made: Int, _ slot: Slot) {
    if let total = bracketTotal(slot) ?? namedTotal(made, slot) {
      drafts[made].partOf = total
      nameMeasure(of: made, under: total)
      drafts[made].note("part_of", "parts", "其中")
    }
  }

  /// 其中…: the last level of the same unit before the word, and of the same kind of unit where none has the same.
  private func namedTotal(_ made: Int, _ slot: Slot) -> Int? {
    // 形成视频3件 in a list of cases: an act of its own is no part of what was counted before.
    if !slot.left.isEmpty, Self.partStops.match(at: firstWord(slot), in: text, limit: slot.token.start) != nil {
      return nil
    }
    let part = drafts[made]
    let candidates = memory.totals.filter {
      drafts[$0].kind == .level && drafts[$0].token.unit?.dimension == part.token.unit?.dimension
    }
    let isMoney = part.token.unitIs(.money)
    let same = candidates.last { drafts[$0].token.unit == part.token.unit } ?? (isMoney ? nil : candidates.last)
    guard let same, drafts[same].value.number >= part.value.number || drafts[same].approximation != .exact else {
      return nil
    }
    return same
  }

  /// 其中国有企业15194亿元 under 企业实现利润: a part named by its owner borrows what is measured.
  private func nameMeasure(of made: Int, under total: Int) {
    let part = drafts[made].indicator
    let whole = drafts[total].indicator
    guard drafts[made].token.unit == drafts[total].token.unit,
      Self.owners.match(endingAt: part.count, in: part.folded, limit: 0) != nil,
      let measure = Self.lentMeasures.match(endingAt: whole.count, in: whole.folded, limit: 1)
    else { return }
    drafts[made].indicator = part.appending(whole.dropping(first: measure.range.lowerBound))
  }

  private static let owners = PhraseTable(
    words: "企业 医院 地区 组 类 卫生院 机构 单位 中心 部门 产业 行业 业 公司 银行 组织 学校 农户 居民 其他 服务中心 院 区")
  private static let lentMeasures = PhraseTable(
    words: "利润 利润总额 床位 增加值 产值 总产值 产量 收入 投资 零售额 销售额 进出口 出口 进口 贷款余额 存款余额 余额 用电量 税收 支出 保费收入 储量 吞吐量 客运量 货运量 周转量 就业人员")

  private static let partStops = PhraseTable(words: "形成 开展 出动 投入 组织 累计 共 实现 完成 涉及 收到 下发 印发 召开 举办 发放")

  private func firstWord(_ slot: Slot) -> Int {
    var index = slot.left.lowerBound
    while index < slot.token.start, !Scalars.isHan(text[index]) { index += 1 }
    return index
  }

  /// 126项(包括:10项行政许可、118项…): parts in brackets right behind their total.
  private func bracketTotal(_ slot: Slot) -> Int? {
    guard slot.clause.depth > 0 else { return nil }
    guard
      let open = text[sentence.range.lowerBound..<slot.clause.range.lowerBound + 1].lastIndex(of: Scalars.openBracket)
        ?? openBracket(before: slot.token.start)
    else { return nil }
    let total = memory.levels.last { drafts[$0].token.end <= open }
    guard let total, open - drafts[total].token.end <= 8, drafts[total].kind == .level,
      drafts[total].token.unit == slot.token.unit
    else { return nil }
    return drafts[total].value.number > slot.token.value.number ? total : nil
  }

  private func openBracket(before end: Int) -> Int? {
    text[sentence.range.lowerBound..<end].lastIndex(of: Scalars.openBracket)
  }
}
