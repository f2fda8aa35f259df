// 开工建设4座中型水库; 13支执法队伍; 172人考取了行政执法证.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 开工建设4座中型水库; 13支执法队伍; 172人考取了行政执法证.
  /// Yields: a level named by the noun behind the number, the act before it kept.
  static let numberFirst = ShapeRule(
    name: "number-first", matches: "(VERB) NUMBER CLASSIFIER NOUN",
    examples: [
      Example(sentence: "新开工建设4座中型水库。", figures: ["4座 | 新开工建设中型水库 | 4 座"]),
      Example(sentence: "全年共有52万人纳入城镇低保。", figures: ["52万人 | 纳入城镇低保 | 520000 人"]),
      Example(sentence: "今年在全市开展2次执法专项检查。", figures: ["2次 | 执法专项检查 | 2 次"]),
    ],
    counterExamples: ["受理行政诉讼13件。", "面积17000平方米的公园。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit != nil || slot.token.hasScale, !slot.token.isRate else { return 0 }
    // 36个行业大类中,29个增长、5个下降: how so many of them moved.
    if let noun = reader.memory.groupNoun, slot.token.unit?.isCount ?? false,
      reader.text[slot.core].allSatisfy({ !Scalars.isHan($0) }),
      let state = reader.stateBehind(slot)
    {
      let made = reader.add(slot, kind: .level, indicator: reader.cleaner.phrase(state).appending(noun))
      reader.memory.consumedEnd = state.upperBound
      reader.linkPart(made, slot)
      return 1
    }
    // 52万人纳入城镇低保: what is told of those counted is their name.
    if let named = reader.namedByClause(slots, index) {
      let made = reader.add(slot, kind: .level, indicator: named.indicator)
      reader.memory.consumedEnd = named.end
      reader.linkPart(made, slot)
      return 1
    }
    guard reader.recordSet(slots, index) == nil, let (noun, behind) = NounBehind(reader: reader, slot: slot).found
    else { return 0 }
    // 150亿元扶持资金, but not 1000亿元的企业.
    if slot.token.unitIs(.money), MoneyNouns.table.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil {
      return 0
    }
    let before = reader.cleaner.clean(slot.core)
    // 新建3216平方米敬老院: an act right before a measure, and the noun behind it.
    let isAct =
      Verbs.action.isWhole(0..<before.count, of: before.folded)
      || Verbs.generic.isWhole(0..<before.count, of: before.folded)
      || Verbs.builds.isWhole(0..<before.count, of: before.folded)
      // 统筹推进225公顷拆后空间规划建设.
      || slot.token.unitIs(.area) && noun.count >= 4 && reader.verbBefore(slot) != nil
    guard slot.token.unit?.isCount ?? true || slot.token.unitIs(.money) || before.isEmpty || isAct else { return 0 }
    let act = reader.verbBefore(slot) ?? NounBehind(reader: reader, slot: slot).act(in: before)
    // 滨河大道5条匝道: whose things are counted.
    if act == nil, let named = reader.attributed(slot, to: before) {
      let made = reader.add(slot, kind: .level, indicator: named.indicator)
      reader.memory.consumedEnd = named.end
      reader.linkPart(made, slot)
      return 1
    }
    guard
      let verb = act
        ?? (reader.isGroup(behind) || reader.isCountable(noun) && before.count <= 6
          ? reader.opensRecipient(slot) ? Phrase() : before : nil)
    else { return 0 }
    // 市财政安排4亿元资金: a bare word for money is named by whose it is.
    let isBare = slot.token.unitIs(.money) && verb.isEmpty && noun.count == 2 && (2...10).contains(before.count)
    var indicator = (isBare && !reader.opensRecipient(slot) ? before : verb).appending(noun)
    var nounEnd = behind
    // 有4个城市为劣三级: which of them.
    if let grade = NounBehind(reader: reader, slot: slot).grade(behind: nounEnd) {
      indicator = verb.appending(reader.gradedQuality).appending(reader.cleaner.phrase(grade)).appending(noun)
      nounEnd = grade.upperBound
    }
    // 18个贫困县|摘帽、725个贫困村|出列: what befell the first is no name of the second.
    let fate = NounBehind(reader: reader, slot: slot).fate(from: nounEnd)
    if let fate {
      indicator = indicator.appending(reader.cleaner.phrase(fate))
      nounEnd = fate.upperBound
    }
    // 25个乡镇成为省级样板: what they have become.
    if let become = reader.become(from: nounEnd, slot) {
      indicator = indicator.appending(reader.cleaner.phrase(become))
      nounEnd = become.upperBound
    }
    // 造成187人死亡: in what.
    if let event = reader.event(of: noun) { indicator = event.appending(noun) }
    if let owner = reader.programme(of: noun, slot) { indicator = owner.appending(indicator) }
    let made = reader.add(
      slot, kind: .level, indicator: indicator, period: NounBehind(reader: reader, slot: slot).groundPeriod)
    // 66个脱贫县|农村居民收入13117元: the places go on to say whose what follows is.
    let isWhose =
      fate == nil
      && (NounBehind.isPlaces(noun) || NounBehind(reader: reader, slot: slot).goesOnWithMeasure(from: nounEnd))
    reader.memory.consumedEnd = isWhose ? slot.token.end : nounEnd
    reader.linkPart(made, slot)
    // 6起重大火灾中,城市4起: what follows are members of the group.
    // 在9个大项中共夺得…: among them, nothing of them.
    if reader.isGroup(nounEnd), !reader.isScene(slot, nounEnd) {
      reader.memory.totals = [made]
      reader.memory.groupNoun = noun
    }
    return 1
  }
}

extension FigureReader {
  /// 6起重大火灾|中,规模以上工业37个行业大类|中: whether a noun that ends at `end` names those of whom what follows tells.
  fileprivate func isGroup(_ end: Int) -> Bool {
    end < sentence.range.upperBound && (Self.groupEnds.contains(text[end]) || Self.groupEnds.contains(text[end - 1]))
  }

  /// 在9个大项中|共夺得…: whether what happened follows a place at once.
  fileprivate func isScene(_ slot: Slot, _ end: Int) -> Bool {
    slot.left.upperBound > slot.left.lowerBound && text[slot.left.upperBound - 1] == 0x5728
      && end < sentence.range.upperBound && Scalars.isHan(text[end]) && text[end - 1] == 0x4E2D
  }

  /// 增长 of 29个增长、5个下降: a word for the movement of those counted, and nothing else up to the next mark.
  fileprivate func stateBehind(_ slot: Slot) -> Range<Int>? {
    let right = slot.right
    guard !right.isEmpty, let state = Self.states.match(at: right.lowerBound, in: text, limit: right.upperBound),
      state.range.upperBound == right.upperBound || text[state.range.upperBound] == Scalars.enumerationComma
    else { return nil }
    return state.range
  }

  private static let states = PhraseTable(words: "增长 下降 持平 上升 上涨 下跌 实现增长 保持增长 同比增长 同比下降 正增长 负增长 回升 回落")

  /// 分片包干|22个行政村, 博彩业有|5.6万名雇员: nouns that nothing but the number before them counts.
  fileprivate func isCountable(_ noun: Phrase) -> Bool {
    noun.count <= 6 && Self.countables.match(endingAt: noun.count, in: noun.folded, limit: 0) != nil
  }

  /// 图书馆为|100个社区提供服务: what a preposition leads in is no owner of theirs.
  fileprivate func opensRecipient(_ slot: Slot) -> Bool {
    slot.left.upperBound > slot.left.lowerBound && Self.recipients.contains(text[slot.left.upperBound - 1])
  }

  private static let recipients: ScalarSet = "为向对给与同和"
  private static let countables = PhraseTable(
    words:
      "行政村 自然村 社区 乡镇 街道 村民小组 居委会 村委会 居民小区 雇员 员工 职工 护士 医生 教师 学生 党员 队员 民警 工作人员 专业技术人员 企业 单位 部门 学校 医院 人员 场所 网点 门店 站点 项目 平台 专家 律师 志愿者 群众 居民 农户 村 镇 乡 县 市 区 国家 公园 景区 园区 银行 支行"
  )
  private static let groupEnds: Set<UInt32> = [0x4E2D, 0x91CC]

  /// 道路交通事故 of 发生道路交通事故1635起,造成9人死亡: the events in which people came to harm.
  fileprivate func event(of harm: Phrase) -> Phrase? {
    guard Self.harms.isWhole(0..<harm.count, of: harm.folded),
      let level = memory.levels.last(where: {
        drafts[$0].kind == .level
          && Self.events.match(endingAt: drafts[$0].indicator.count, in: drafts[$0].indicator.folded, limit: 0) != nil
      })
    else { return causeOfHarm }
    var named = object(of: drafts[level].indicator)
    if let report = Self.reports.match(at: 0, in: named.folded, limit: named.count - 2) {
      named = named.dropping(first: report.range.count)
    }
    // 适用一般程序处理的道路交通事故: how they were dealt with is told once.
    if let mark = named.folded.lastIndex(of: 0x7684), named.count - mark > 4 { named = named.dropping(first: mark + 1) }
    return named
  }

  private static let events = PhraseTable(words: "事故 火灾 灾害 火警")
  private static let reports = PhraseTable(words: "接报 发生 接警 接获 共发生 处置")

  /// 劳动力富余地区先后开展|5场: a verb that says nothing right before the number leaves the noun behind it alone.
  func verbBefore(_ slot: Slot) -> Phrase? {
    let verb = Verbs.generic.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound)
    return verb.map { $0.range.count >= 2 } ?? false ? Phrase() : nil
  }
}
