// 拆除违法建筑1763处,约13.8万平方米; 累计培训40余次,近1000人次.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 拆除违法建筑1763处,约13.8万平方米; 累计培训40余次,近1000人次.
  /// Yields: a second measure of what stood before.
  static let bareLevel = ShapeRule(
    name: "bare-level", matches: "LEVEL, NUMBER UNIT",
    examples: [
      Example(
        sentence: "拆除违法建筑1763处,约13.8万平方米。", figures: ["1763处 | 拆除违法建筑 | 1763 处", "13.8万平方米 | 拆除违法建筑面积 | 138000 平方米"])
    ],
    counterExamples: ["受理行政诉讼13件。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    let named = reader.cleaner.clean(slot.core)
    let stated = reader.isIntake(named, slot) ? Phrase() : named
    let isRestated =
      Restatements.table.isWhole(0..<stated.count, of: stated.folded)
      || Restatements.rates.lastMatch(in: 0..<stated.count, of: stated.folded) != nil
        && Restatements.table.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    let isRest = Self.rests.isWhole(0..<stated.count, of: stated.folded)
    guard stated.isEmpty || isRestated || isRest && (reader.isPaired(slots, index))
    else { return 0 }
    if let rate = reader.exchangeRate(slot) {
      reader.add(slot, kind: .level, indicator: rate)
      return 1
    }
    if stated.isEmpty, let record = reader.recordSet(slots, index) {
      reader.add(slot, kind: .level, indicator: record)
      return 1
    }
    if stated.isEmpty || isRest, reader.isPaired(slots, index) {
      // 3268户9417人稳定脱贫: what the second is told to be, the first is, too.
      // Where nothing is told behind it, it is of what was counted before.
      let before = reader.memory.levels.last ?? reader.memory.previousLevels.last
      let standIn = before.map { reader.drafts[$0].indicator } ?? Phrase(slot.token.unit?.code ?? "")
      let waiting = reader.memory.cataphors
      let made = reader.add(slot, kind: .level, indicator: standIn)
      reader.memory.cataphors = waiting + [made]
      return 1
    }
    if let rest = reader.rest(slot) {
      let made = reader.add(slot, kind: .level, indicator: rest)
      reader.linkPart(made, slot)
      return 1
    }
    if let owner = reader.bracketOwner(slot), stated.isEmpty {
      reader.add(slot, kind: slot.token.isRate ? .ratio : .level, indicator: owner)
      return 1
    }
    if slot.token.isRate { return 0 }
    if let pending = reader.memory.pendingSubject {
      reader.add(slot, kind: .level, indicator: pending)
      return 1
    }
    // 企业所得税增长3%;个人所得税受起征点提高影响,仅完成1.83亿元: what has just been named.
    if stated.isEmpty, let topic = reader.freshTopic, reader.memory.last != nil {
      let made = reader.add(slot, kind: .level, indicator: topic)
      reader.linkPart(made, slot)
      return 1
    }
    // 旅客增长35.4%,达152万人次: a change without a level before it names what has been reached.
    if let last = reader.memory.last, reader.drafts[last].isChange, reader.drafts[last].of == nil,
      reader.sentenceDrafts.contains(last),
      slot.tail.isReached || slot.tail.isArrival || slot.core.count <= 1
        // 财政收入翻了一番多,去年完成236.4亿元.
        || CompletionWords.verbs.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound) != nil
    {
      let indicator = reader.drafts[last].indicator
      let change = reader.changeBeforeArrival(slot, indicator: indicator)
      let made = reader.add(slot, kind: .level, indicator: indicator)
      if let change { reader.drafts[change].of = made }
      reader.linkPart(made, slot)
      return 1
    }
    // 网络购物投诉持续高发,达4.26万件: what the sentence itself has named.
    if reader.memory.levels.isEmpty, reader.memory.last == nil, let topic = reader.memory.topic {
      let made = reader.add(slot, kind: .level, indicator: topic)
      reader.linkPart(made, slot)
      return 1
    }
    // 组织收入28亿元。一季度完成13亿元: of what the sentence before told, at a time of its own.
    let goesOn = slot.clause.opener != 0 || reader.tellsOfAPart(slot)
    let before =
      reader.memory.previousLevels.isEmpty && slot.clause.opener == 0
      ? [reader.accountToldBefore].compactMap(\.self) : reader.memory.previousLevels
    let told = reader.memory.levels.isEmpty && goesOn ? before : reader.memory.levels
    // 收入20.3亿元,为预算的54%。市本级完成5.12亿元: of what was measured alike, not of its rate.
    let measured = told.last.flatMap { rate in
      reader.drafts[rate].kind != .ratio
        ? nil
        : told.last {
          reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit?.dimension == slot.token.unit?.dimension
        }
    }
    // 分级次看,市本级完成21.37亿元: of the account that an earlier paragraph told of.
    let tier = reader.tier(of: slot)
    if let tier { reader.memory.entity = tier }
    // 税收165亿元;非税收入70亿元。分级次看,市本级完成78亿元: of what the paragraph opened with.
    if slot.token.unitIs(.money), tier != nil,
      Self.tierViews.firstMatch(in: reader.sentence.range.lowerBound..<slot.token.start, of: reader.text) != nil,
      let account = reader.firstLevel(of: reader.sentence.paragraph), reader.drafts[account].token.unitIs(.money)
    {
      let made = reader.add(slot, kind: .level, indicator: reader.drafts[account].indicator)
      reader.linkPart(made, slot)
      return 1
    }
    if told.isEmpty, slot.token.unitIs(.money), tier != nil, let budget = reader.budgetBefore() {
      reader.add(slot, kind: .level, indicator: reader.drafts[budget].indicator)
      return 1
    }
    guard let last = measured ?? told.last else {
      // 国内生产总值年均增长8.7%。2002年完成3900亿元: what the sentence before says to have grown.
      if reader.memory.last == nil, !slot.token.isRate, let grown = reader.memory.previousLast,
        reader.drafts[grown].isChange, reader.drafts[grown].of == nil, reader.drafts[grown].token.unitIs(.proportion),
        slot.clause.opener == 0, slot.tail.coreEnd < slot.token.start,
        NounBehind(reader: reader, slot: slot).noun == nil
      {
        reader.add(slot, kind: .level, indicator: reader.drafts[grown].indicator)
        return 1
      }
      // 粮食产量连创新高,达到48.35亿公斤: what a clause without figures has named.
      // 从级次看,市本级21.4亿元 where nothing tells of what: the tier is all that names it.
      guard let topic = reader.memory.topic ?? tier.map({ Phrase($0) }) else { return 0 }
      reader.add(slot, kind: .level, indicator: topic)
      return 1
    }
    var indicator = reader.drafts[last].indicator
    // 核定编制16名,实有14人: those who are there, not the posts.
    if let staff = reader.staff(slot), reader.drafts[last].indicator.hasSuffix(Self.posts) { indicator = staff }
    // 新增移动电话用户12725万户,达到98625万户: what was added to, not what was added.
    if let whole = StockWords.whole(of: indicator),
      StockWords.arrivals.lastMatch(in: slot.left, of: reader.text) != nil,
      slot.token.value.number > reader.drafts[last].value.number
    {
      indicator = whole
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
    let change = reader.changeBeforeArrival(slot, indicator: indicator)
    let share = reader.shareBeforePart(slot)
    if share != nil, let mark = indicator.folded.firstIndex(of: 0x5360), mark >= 2 {
      indicator = indicator.prefix(mark)
    }
    let made = reader.add(slot, kind: .level, indicator: indicator)
    if let change { reader.drafts[change].of = made }
    if let share { reader.drafts[share].of = made }
    // 其中羽山镇2.3万处: a part that is named by its body alone.
    // 1164件,涉案金额3.42亿元,其中涉及公务员的287件、6148万元: and of its sum, where that was told.
    if !isNewMeasure || reader.drafts[last].partOf != nil { reader.linkPart(made, slot) }
    return 1
  }
}

extension ShapeRule {
  fileprivate static let tierViews = PhraseTable(words: "分级次看 从级次看 分级次 分级看 从级次来看")
  fileprivate static let posts = Phrase("编制")
  fileprivate static let rests = PhraseTable(words: "剩余 其余 余下 共有 尚有")
}

extension FigureReader {
  /// The level that the sentence before ends with, else the first of the paragraph before.
  fileprivate var accountToldBefore: Int? {
    memory.previousLevels.last { drafts[$0].kind == .level }
      ?? (sentenceStart == paragraphStart ? firstLevel(of: sentence.paragraph - 1) : nil)
  }

  /// Whether the sentence opens with a part of a year in which an amount was completed: 一季度完成….
  fileprivate func tellsOfAPart(_ slot: Slot) -> Bool {
    guard memory.last == nil, slot.clause.opener == 0, slot.isFirstInClause, slot.token.unitIs(.money),
      let time = clock.sentence, time.meaning.isPartOfYear, slot.clause.range.contains(time.range.lowerBound),
      time.range.upperBound <= slot.token.start,
      let before = accountToldBefore, drafts[before].token.unit == slot.token.unit
    else { return false }
    return [CompletionWords.verbs, Self.intakes].contains {
      $0.lastMatch(in: time.range.upperBound..<slot.token.start, of: text) != nil
    }
  }

  /// 税收收入28亿元。…二季度入库15亿元: how it came in says not of what.
  fileprivate func isIntake(_ stated: Phrase, _ slot: Slot) -> Bool {
    guard slot.token.unitIs(.money), Self.intakes.isWhole(0..<stated.count, of: stated.folded),
      let told = memory.levels.last ?? memory.previousLevels.last ?? firstLevel(of: sentence.paragraph - 1)
    else { return false }
    return drafts[told].token.unit == slot.token.unit
  }

  private static let intakes = PhraseTable(words: "收进 共收进 入库 只入库 仅入库 共入库 可入库 实现 征收")

  /// 过境旅客占54.3%,计31.6万人次: the share right before of what is only then counted.
  fileprivate func shareBeforePart(_ slot: Slot) -> Int? {
    guard let last = memory.last, drafts[last].kind == .ratio, drafts[last].of == nil, sentenceDrafts.contains(last),
      drafts[last].token.unitIs(.proportion), drafts[last].indicator.folded.contains(0x5360),
      slot.clause.opener == Scalars.comma, slot.isFirstInClause, slot.token.unit != nil, !slot.token.isRate,
      Self.counts.isWhole((drafts[last].token.end + 1)..<slot.token.start, of: text)
    else { return nil }
    return last
  }

  private static let counts = PhraseTable(words: "有 共有 为 达 计 共 即 达到")

  /// 市本级 of 市本级21.4亿元, or the one that the clause speaks of.
  fileprivate func tier(of slot: Slot) -> String? {
    if let own = Self.tiers.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound) {
      return source.quote(own.range)
    }
    return memory.entity.flatMap { $0.hasSuffix("本级") ? $0 : nil }
  }

  private static let tiers = PhraseTable(words: "市本级 省本级 县本级 区本级 州本级")

  /// 实有人员 of 实有14人: the word before the number, and whom it counts.
  fileprivate func staff(_ slot: Slot) -> Phrase? {
    guard slot.token.unit.map({ ["人", "名"].contains($0.code) }) ?? false,
      let word = Self.presences.match(endingAt: slot.token.start, in: text, limit: slot.left.lowerBound)
    else { return nil }
    return cleaner.phrase(word.range).appending(Phrase("人员"))
  }

  private static let presences = PhraseTable(words: "实有 在岗 在编 实有在岗 在编在岗")

  /// 人民币汇率 of 1美元兑8.2789元人民币: the price of the one in the other.
  fileprivate func exchangeRate(_ slot: Slot) -> Phrase? {
    guard let currency = Self.currencies.match(at: slot.token.end, in: text, limit: slot.right.upperBound),
      Self.exchanges.match(endingAt: slot.token.start, in: text, limit: slot.clause.range.lowerBound) != nil
    else { return nil }
    return cleaner.phrase(currency.range).appending(Phrase("汇率"))
  }

  private static let currencies = PhraseTable(words: "人民币")
  private static let exchanges = PhraseTable(words: "兑 兑换 兑换率为 折合")
  /// 其余重大隐患 of 排查重大隐患412项,已整改396项,其余16项落实管控措施: what is left of what was counted first.
  func rest(_ slot: Slot) -> Phrase? {
    guard let word = ShapeRule.rests.match(endingAt: slot.token.start, in: text, limit: slot.left.lowerBound),
      [0x5176, 0x5269].contains(text[word.range.lowerBound]), let first = memory.levels.first,
      drafts[first].kind == .level, drafts[first].token.unit == slot.token.unit,
      drafts[first].value.number > slot.token.value.number
    else { return nil }
    return cleaner.phrase(word.range).appending(object(of: drafts[first].indicator))
  }

  /// 创全国纪录 of 52次创39项全国纪录: the act between two counts, and on what.
  func recordSet(_ slots: [Slot], _ index: Int) -> Phrase? {
    guard index + 1 < slots.count,
      Self.records.isWhole(slots[index].right.lowerBound..<slots[index + 1].token.start, of: text),
      let noun = NounBehind(reader: self, slot: slots[index + 1]).noun
    else { return nil }
    return cleaner.phrase(slots[index].right.lowerBound..<(slots[index].right.lowerBound + 1)).appending(noun)
  }

  private static let records = PhraseTable(words: "创 创超 破 破超")
  private static let pairMarks = PhraseTable(words: "、共 ,共 、计")

  /// Whether another count follows at once and what happened to both behind it.
  fileprivate func isPaired(_ slots: [Slot], _ index: Int) -> Bool {
    let slot = slots[index]
    guard index + 1 < slots.count, slot.token.unit?.isCount ?? false,
      case let unit = slots[index + 1].token.unit, unit != slot.token.unit, !slots[index + 1].token.isRate,
      unit.map({ $0.dimension != .money }) ?? slots[index + 1].token.hasScale,
      Self.pairMarks.isWhole(slot.token.end..<slots[index + 1].token.start, of: text)
        // 9420户、3.06万名贫困群众.
        || slot.token.unit?.code == "户"
          && (["人", "名", "人次"].contains(unit?.code) || unit == nil && slots[index + 1].token.hasScale)
          && (slots[index + 1].token.start - slot.token.end == 1
            // 17.2万户、近80万农牧民.
            || slots[index + 1].token.start - slot.token.end == 2 && text[slot.token.end] == Scalars.enumerationComma
              && Hedges.before.match(endingAt: slots[index + 1].token.start, in: text, limit: slot.token.end) != nil)
          && NounBehind(reader: self, slot: slots[index + 1]).noun.map({ $0.count > 2 }) ?? false
        || slots[index + 1].token.start == slot.token.end
    else { return false }
    // 29人5队52次创39项全国纪录: all of them together.
    if isPaired(slots, index + 1) || recordSet(slots, index + 1) != nil { return true }
    return slots[index + 1].right.count >= 3 && Scalars.isHan(text[slots[index + 1].right.lowerBound])
  }
}
