// Rates, shares, completions, multiples, proportions.

import DataCube
import ReportText

extension NumeralToken {
  /// Whether the number is a rate by its unit, or an index that has none.
  var isRate: Bool { unitIs(.proportion) || form == .fraction }
}

extension ShapeRule {
  /// Matches: 增速较第二季的3.1%放缓0.8个百分点; 比上年的5.6%回落.
  /// Yields: the value of the other time, which no later figure leans on.
  static let standardValue = ShapeRule(
    name: "standard-value", matches: "较/比 TIME 的 NUMBER 回落/提高 NUMBER个百分点",
    examples: [
      Example(
        sentence: "2024年三季度生产总值同比增长2.3%,增速较二季度的3.1%放缓0.8个百分点。",
        figures: ["2.3% | 生产总值 | 2.3 %", "3.1% | 生产总值 | 3.1 %", "0.8个百分点 | 生产总值增速 | -0.8 个百分点"])
    ],
    counterExamples: ["较上年提高0.8个百分点。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.percentagePoint), slot.token.unitIs(.proportion),
      let last = reader.memory.last,
      let time = reader.times.last(where: {
        slot.left.contains($0.range.lowerBound) && slot.token.start - $0.range.upperBound <= 1
      }),
      Comparisons.openers.match(endingAt: time.range.lowerBound, in: reader.text, limit: slot.left.lowerBound) != nil
    else { return 0 }
    let draft = reader.drafts[last]
    let memory = reader.memory
    let period = reader.frame.resolver.period(time.meaning)
    let made = reader.add(
      slot, kind: draft.kind, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
      period: period)
    reader.drafts[made].isAside = true
    reader.memory = memory
    return 1
  }

  /// Matches: 结构为11.2∶14.9∶73.9.
  /// Yields: one ratio in % for each part.
  static let proportion = ShapeRule(
    name: "proportion", matches: "…结构 NUMBER∶NUMBER∶NUMBER",
    examples: [
      Example(
        sentence: "三次产业结构为11.2∶14.9∶73.9。",
        figures: ["11.2 | 第一产业比重 | 11.2 %", "14.9 | 第二产业比重 | 14.9 %", "73.9 | 第三产业比重 | 73.9 %"])
    ],
    counterExamples: ["于09:01发布。"], trust: 0.85
  ) { reader, slots, index in
    var count = 1
    while index + count < slots.count, reader.isRatioMark(between: slots[index + count - 1], and: slots[index + count])
    { count += 1 }
    guard count >= 2, slots[index].token.unit == nil else { return 0 }
    let stated = reader.cleaner.clean(slots[index].core).phrase
    // 收入比1.98∶1: one ratio to one.
    if count == 2, slots[index + 1].token.value.number == 1, !stated.isEmpty {
      reader.add(slots[index], kind: .ratio, indicator: stated)
      return 2
    }
    let isSectors = count == 3 && (stated.isEmpty || stated.contains(Phrase("产业")))
    for offset in 0..<count {
      let names = ["第一产业比重", "第二产业比重", "第三产业比重"]
      let indicator = isSectors ? Phrase(names[offset]) : stated
      guard !indicator.isEmpty else { return 0 }
      let made = reader.add(slots[index + offset], kind: .ratio, indicator: indicator)
      reader.drafts[made].borrowedUnit = "%"
    }
    return count
  }

  /// Matches: 投资拉动GDP增长1.1个百分点; 对经济增长的贡献率为57%.
  /// Yields: a ratio that names what drives what.
  static let contribution = ShapeRule(
    name: "contribution", matches: "[subject]拉动…增长 NUMBER个百分点",
    examples: [
      Example(
        sentence: "消费对经济增长的贡献率为35%,拉动GDP增长0.7个百分点。",
        figures: ["35% | 消费对经济增长的贡献率 | 35 %", "0.7个百分点 | 消费拉动GDP增长 | 0.7 个百分点"])
    ],
    counterExamples: ["提高0.7个百分点。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.percentagePoint), let pull = PullWords.table.firstMatch(in: slot.left, of: reader.text)
    else { return 0 }
    var subject = reader.cleaner.clean(slot.left.lowerBound..<pull.range.lowerBound).phrase
    if subject.isEmpty, let last = reader.memory.last { subject = PullWords.driver(of: reader.drafts[last].indicator) }
    let pulled = reader.cleaner.phrase(pull.range.lowerBound..<slot.tail.coreEnd)
    reader.add(slot, kind: .ratio, indicator: subject.appending(pulled))
    return 1
  }

  /// Matches: 占出口总额比重56.8%; 占GDP的7.2%; 城镇人口占总人口比重为54.77%.
  /// Yields: a ratio of the part, which it links to; the whole becomes the part's total where it is stated.
  static let share = ShapeRule(
    name: "share", matches: "[part]占 WHOLE (的)(比重)(为) NUMBER",
    examples: [
      Example(
        sentence: "一般贸易出口1818.1亿元,占出口总额比重56.8%。",
        figures: ["1818.1亿元 | 一般贸易出口 | 181810000000 元", "56.8% | 一般贸易出口占出口总额比重 | 56.8 %"])
    ],
    counterExamples: ["Ⅲ类以上水质断面占比77.4%。", "查处占道经营25600次。"], trust: 0.9
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.isRate || slot.token.unitIs(.multiple) else { return 0 }
    guard let mark = ShareWords.lastMark(in: slot.left.lowerBound..<slot.token.start, of: reader.text) else { return 0 }
    var whole = reader.cleaner.phrase(mark.upperBound..<max(mark.upperBound, slot.tail.coreEnd))
    if let tail = ShareWords.tails.match(endingAt: whole.count, in: whole.folded, limit: 0) {
      whole = whole.dropping(last: tail.range.count)
    }
    let stated = reader.cleaner.clean(slot.left.lowerBound..<mark.lowerBound).phrase
    if PartWords.wholes.isWhole(0..<whole.count, of: whole.folded), let level = reader.lastLevelOrDuplicate {
      whole = reader.object(of: reader.drafts[level].indicator)
    }
    var part: Int?
    var name = stated
    if stated.isEmpty || PartWords.pronouns.isWhole(0..<stated.count, of: stated.folded) {
      part = reader.lastLevelOrDuplicate
      name = part.map { reader.drafts[$0].indicator } ?? stated
    } else {
      part = reader.levelInParagraph(named: stated)
    }
    guard !name.isEmpty || !whole.isEmpty else { return 0 }
    let indicator = name.appending(Phrase("占")).appending(whole).appending(Phrase(whole.isEmpty ? "比" : "比重"))
    let total = reader.total(named: whole)
    let made = reader.add(slot, kind: .ratio, indicator: indicator, of: part ?? total)
    if let part, let total, part != total, reader.drafts[part].kind == .level, reader.drafts[part].partOf == nil {
      reader.drafts[part].partOf = total
      reader.drafts[made].note("part_of", "share", reader.source.quote(mark))
    }
    return 1
  }

  /// Matches: 完成市下达任务数的207.5%; 为年度预算的102.1%; 完成计划的98%.
  /// Yields: a ratio of what was achieved.
  static let completion = ShapeRule(
    name: "completion", matches: "完成/为 任务/计划/预算 的 NUMBER%",
    examples: [
      Example(
        sentence: "完成违法建筑处置面积20.75万平方米,完成市下达任务数的207.5%。",
        figures: ["20.75万平方米 | 违法建筑处置面积 | 207500 平方米", "207.5% | 违法建筑处置面积任务完成率 | 207.5 %"])
    ],
    counterExamples: ["完成率98%。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), let goal = CompletionWords.goals.lastMatch(in: slot.left, of: reader.text),
      CompletionWords.verbs.firstMatch(in: slot.left.lowerBound..<goal.range.lowerBound, of: reader.text) != nil,
      slot.token.start - goal.range.upperBound <= 4
    else { return 0 }
    let achieved = reader.lastLevel
    var indicator = achieved.map { reader.drafts[$0].indicator } ?? Phrase()
    if indicator.isEmpty {
      let verb =
        CompletionWords.verbs.firstMatch(in: slot.left, of: reader.text)?.range.lowerBound ?? slot.left.lowerBound
      indicator = reader.cleaner.clean(slot.left.lowerBound..<verb).phrase
    }
    guard !indicator.isEmpty else { return 0 }
    reader.add(slot, kind: .ratio, indicator: indicator.appending(Phrase("\(goal.value)完成率")), of: achieved)
    return 1
  }

  /// Matches: 是上年的4.1倍; 增长到4.1倍; 相当于2010年的2.3倍.
  /// Yields: a ratio in 倍.
  static let multiple = ShapeRule(
    name: "multiple", matches: "是/为/相当于 … 的 NUMBER 倍",
    examples: [Example(sentence: "网络零售额是上年的4.1倍。", figures: ["4.1倍 | 网络零售额 | 4.1 倍"])],
    counterExamples: ["网络零售额增长4.1倍。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.multiple) else { return 0 }
    var core = slot.core
    if let verb = MultipleWords.verbs.lastMatch(in: slot.left, of: reader.text) {
      core = core.lowerBound..<min(core.upperBound, verb.range.lowerBound)
    }
    let stated = reader.cleaner.clean(core.lowerBound..<max(core.lowerBound, core.upperBound)).phrase
    let subject = SubjectReader(reader: reader).subject(of: slot, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    reader.add(slot, kind: .ratio, indicator: subject.indicator, of: subject.of)
    return 1
  }

  /// Matches: 由37.55%提升到95.65%; 从2.1万人增加到3.4万人.
  /// Yields: the value of the year before, and the arrival as a rate or level of its own.
  static let startingPoint = ShapeRule(
    name: "starting-point", matches: "[subject]由/从 NUMBER 提升到 NUMBER",
    examples: [
      Example(
        sentence: "2022年,处罚领域覆盖率由原来的37.55%提升到95.65%。",
        figures: ["37.55% | 处罚领域覆盖率 | 37.55 %", "95.65% | 处罚领域覆盖率 | 95.65 %"])
    ],
    counterExamples: ["由上级下达9件。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard index + 1 < slots.count, slots[index + 1].tail.isArrival, slots[index + 1].token.start - slot.token.end <= 24,
      let from = FromWords.table.lastMatch(in: slot.left, of: reader.text)
    else { return 0 }
    var stated = reader.cleaner.clean(slot.left.lowerBound..<from.range.lowerBound).phrase
    if stated.isEmpty { stated = reader.lastLevel.map { reader.drafts[$0].indicator } ?? Phrase() }
    guard !stated.isEmpty else { return 0 }
    var kind: MeasureKind = slot.token.isRate ? .ratio : .level
    var sign = 1
    // 降幅由13.2%收窄至7.9%: both ends are growths.
    if let growth = Directions.table.match(endingAt: stated.count, in: stated.folded, limit: 2), growth.value.isNoun,
      slot.token.isRate
    {
      kind = .change
      sign = growth.value.sign
      stated = stated.dropping(last: growth.range.count)
    }
    let arrival = slots[index + 1]
    let period = reader.clock.period(for: arrival, kind: kind, indicator: stated, in: reader.text)
    let whole = reader.clock.span ?? period
    let own = reader.times.last {
      from.range.upperBound <= $0.range.lowerBound && $0.range.upperBound <= slot.token.start
    }
    let before = own.flatMap { reader.frame.resolver.period($0.meaning) } ?? whole.map(Self.yearBefore)
    let basis = kind == .change ? reader.inheritedBasis(in: slot) : nil
    let start = reader.add(slot, kind: kind, indicator: stated, sign: sign, basis: basis, period: before)
    reader.add(arrival, kind: kind, indicator: stated, sign: sign, basis: basis, period: period)
    if reader.drafts[start].token.unit == nil { reader.drafts[start].borrowedUnit = arrival.token.unit?.code }
    return 2
  }

  /// 由A of a year is the year before; of a review of several years the year before they began.
  private static func yearBefore(_ period: TimePeriod) -> TimePeriod {
    switch period {
    case .interval(.year(let first), .year): .year(first - 1)
    default: period.shifted(years: -1)
    }
  }

  /// Matches: 95%以上都是待生产的母羊; 70%的问题用服务手段解决.
  /// Yields: a ratio named by what stands behind it.
  static let numberFirstRate = ShapeRule(
    name: "number-first-rate", matches: "NUMBER% 的/都是 NOUN",
    examples: [Example(sentence: "其中,80%的企业已复工。", figures: ["80% | 企业已复工 | 80 %"])],
    counterExamples: ["合格率100%。", "完成任务的98%。"], trust: 0.55
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.isRate, reader.cleaner.clean(slot.core).phrase.count < 2 else { return 0 }
    var start = slot.right.lowerBound
    if let hedge = Hedges.behind.match(at: start, in: reader.text, limit: slot.right.upperBound) {
      start = hedge.range.upperBound
    }
    guard let opener = NumberFirstWords.rates.match(at: start, in: reader.text, limit: slot.right.upperBound) else {
      return 0
    }
    let stop =
      reader.text[opener.range.upperBound..<slot.right.upperBound].firstIndex(of: Scalars.enumerationComma)
      ?? slot.right.upperBound
    let phrase = reader.cleaner.phrase(opener.range.upperBound..<stop)
    guard phrase.count >= 2 else { return 0 }
    if DirectionWords.opensWithGrowth(phrase) {
      let subject = SubjectReader(reader: reader).subject(of: slot, stated: Phrase())
      guard !subject.indicator.isEmpty else { return 0 }
      reader.add(
        slot, kind: .change, indicator: subject.indicator, basis: reader.inheritedBasis(in: slot), of: subject.of)
      return 1
    }
    reader.add(slot, kind: .ratio, indicator: phrase)
    return 1
  }

  /// Matches: 受理诉求9.63万件,办结率99.8%; 发送短信2045条,满意率98.3%.
  /// Yields: a rate of the count before it.
  static let rateOfCount = ShapeRule(
    name: "rate-of-count", matches: "COUNT,[…]率 NUMBER%",
    examples: [
      Example(sentence: "受理诉求96件,办结率99.8%。", figures: ["96件 | 受理诉求 | 96 件", "99.8% | 诉求办结率 | 99.8 %"]),
      Example(
        sentence: "行政处罚立案5件,结案3件,结案率60%。", figures: ["5件 | 行政处罚立案 | 5 件", "3件 | 行政处罚结案 | 3 件", "60% | 行政处罚结案率 | 60 %"]),
    ],
    counterExamples: ["行政负责人出庭应诉率100%。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), let level = reader.nearCount(before: slot) else { return 0 }
    let stated = reader.cleaner.clean(slot.core).phrase
    guard stated.count <= 4, stated.count >= 2,
      MeasureNouns.rates.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    else { return 0 }
    let indicator = reader.object(of: reader.drafts[level].indicator).appending(stated)
    reader.add(slot, kind: .ratio, indicator: indicator, of: reader.denominator(of: stated, near: level))
    return 1
  }

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
    let isIndex = slot.token.unit == nil && slot.token.form == .arabic && !slot.token.hasScale
    guard slot.token.isRate || isIndex else { return 0 }
    var stated = reader.cleaner.clean(slot.core).phrase
    if RecoveryWords.table.isWhole(0..<stated.count, of: stated.folded) { stated = Phrase() }
    var of: Int?
    if stated.isEmpty, let pending = reader.memory.pendingSubject {
      stated = pending
    } else if stated.isEmpty {
      if slot.tail.isArrival, let last = reader.lastLevel {
        of = reader.drafts[last].kind == .level ? last : nil
        stated = reader.drafts[last].indicator
      } else if let last = reader.memory.last {
        stated = reader.drafts[last].indicator
      }
    } else if slot.token.isRate {
      of = reader.sampleSize(of: slot)
      if of == nil, let tail = ShareWords.ratioTails.match(endingAt: stated.count, in: stated.folded, limit: 2) {
        of = reader.levelInParagraph(named: stated.dropping(last: tail.range.count))
      }
    }
    guard !stated.isEmpty else { return 0 }
    let isScore = isIndex && ScoreWords.table.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    let made = reader.add(slot, kind: isScore ? .level : .ratio, indicator: stated, of: of)
    if isScore { reader.drafts[made].borrowedUnit = "分" }
    return 1
  }
}
