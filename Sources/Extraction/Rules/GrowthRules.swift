// Changes: a direction right before a number.

import DataCube
import ReportText

/// A direction right before a number, with the words that belong to it.
struct DirectionReader {
  let reader: FigureReader

  struct Found {
    var direction: Directions.Direction
    var range: Range<Int>
  }

  /// The direction that ends where the words before the number begin; nil where none does.
  func direction(of slot: Slot) -> Found? {
    if slot.tail.isArrival { return arrivedGrowth(slot) }
    return direction(endingAt: slot.tail.coreEnd, limit: slot.left.lowerBound, slot)
  }

  /// 工业增速加快至6.1%: what arrived is a growth.
  private func arrivedGrowth(_ slot: Slot) -> Found? {
    guard slot.token.unitIs(.proportion),
      let noun = Self.growthNouns.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
    else { return nil }
    return Found(direction: Directions.Direction(sign: 1, isNoun: true), range: noun.range)
  }

  private static let growthNouns = PhraseTable(words: "增速 增幅 涨幅 增长 增长率 增长速度")

  func direction(endingAt end: Int, limit: Int, _ slot: Slot) -> Found? {
    guard let match = Directions.table.match(endingAt: end, in: reader.text, limit: limit) else { return nil }
    if Directions.nouns.match(endingAt: end, in: reader.text, limit: limit) != nil { return nil }
    // 下降的为5个: of things that fell, not a fall.
    if slot.token.unit?.isCount ?? false, end < slot.token.start, reader.text[end] == 0x7684 { return nil }
    if match.range.count == 1, !allowsSingle(match.range, limit, slot) { return nil }
    return Found(direction: match.value, range: match.range)
  }

  /// 多, 高, 快 before a number compare only where a standard is named; 升, 降, 增 also by themselves before a rate.
  private func allowsSingle(_ range: Range<Int>, _ limit: Int, _ slot: Slot) -> Bool {
    let isMotion = Self.motions.contains(reader.text[range.lowerBound])
    let isRate = slot.token.unitIs(.proportion) || slot.token.unitIs(.percentagePoint)
    if isMotion, isRate { return true }
    return ComparisonReader(reader: reader).comparison(in: limit..<range.lowerBound) != nil
  }

  private static let motions = Set("升降增涨跌减".unicodeScalars.map(\.value))
}

extension ShapeRule {
  /// Matches: 案件数量较去年同比增长4.7%; 下降0.8个百分点; 比年初增加568亿元.
  /// Yields: a change with sign, basis and the figure that it modifies.
  static let growth = ShapeRule(
    name: "growth", matches: "[subject][standard]增长/下降 NUMBER",
    examples: [
      Example(sentence: "全年办理案件120件,案件数量较去年同比增长4.7%。", figures: ["120件 | 案件 | 120 件", "4.7% | 案件 | 4.7 %"]),
      Example(sentence: "财政收入43.7亿元,同比下降19.8%。", figures: ["43.7亿元 | 财政收入 | 4370000000 元", "19.8% | 财政收入 | -19.8 %"]),
      Example(sentence: "产销率98%,比上年提高0.3个百分点。", figures: ["98% | 产销率 | 98 %", "0.3个百分点 | 产销率 | 0.3 个百分点"]),
      Example(sentence: "工业用电量增长8%,增幅提高3.4个百分点。", figures: ["8% | 工业用电量 | 8 %", "3.4个百分点 | 工业用电量增幅 | 3.4 个百分点"]),
    ],
    counterExamples: ["新增车位4326个。", "提高到95.65%。"], trust: 0.93
  ) { reader, slots, index in
    let slot = slots[index]
    guard let found = DirectionReader(reader: reader).direction(of: slot), !found.direction.isNoun else { return 0 }
    // 规范提升2条示范路段: an act on things, not a change of a number.
    if slot.token.unit?.isCount ?? false,
      reader.memory.last == nil
        || Verbs.acts.match(endingAt: found.range.upperBound, in: reader.text, limit: slot.left.lowerBound) != nil,
      NounBehind(reader: reader, slot: slot).noun != nil,
      ComparisonReader(reader: reader).comparison(in: slot.left.lowerBound..<found.range.lowerBound) == nil
    {
      return 0
    }
    return reader.addChange(slots, index, direction: found)
  }

  /// Matches: 增速8.5%; 增幅达33.7%; 降幅为5%.
  /// Yields: a growth of what the noun stands behind.
  static let nounOfGrowth = ShapeRule(
    name: "noun-of-growth", matches: "[subject]增速/增幅/降幅 NUMBER",
    examples: [Example(sentence: "工业投资增幅达33.7%。", figures: ["33.7% | 工业投资 | 33.7 %"])],
    counterExamples: ["产销率98%。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard let found = DirectionReader(reader: reader).direction(of: slot), found.direction.isNoun else { return 0 }
    return reader.addChange(slots, index, direction: found)
  }

  /// Matches: 同比多退918亿元; 比上年少用23亿元.
  /// Yields: a difference, the verb between 多 or 少 and the number kept out.
  static let moreOrLess = ShapeRule(
    name: "more-or-less", matches: "[subject][standard]多/少 VERB NUMBER",
    examples: [Example(sentence: "出口退税同比多退918亿元。", figures: ["918亿元 | 出口退税 | 91800000000 元"])],
    counterExamples: ["走访多家企业12家。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    let end = slot.tail.coreEnd
    for verb in 1...2 where end - verb - 1 > slot.left.lowerBound {
      let mark = reader.text[end - verb - 1]
      guard mark == 0x591A || mark == 0x5C11 else { continue }
      let before = slot.left.lowerBound..<(end - verb - 1)
      guard let comparison = ComparisonReader(reader: reader).comparison(in: before),
        comparison.range.upperBound >= before.upperBound - 1
      else { continue }
      let found = DirectionReader.Found(
        direction: Directions.Direction(sign: mark == 0x591A ? 1 : -1), range: (end - verb - 1)..<end)
      return reader.addChange(slots, index, direction: found)
    }
    return 0
  }

  /// Matches: 高于全国平均0.5个百分点; 比全省快1.2个百分点; 低于年度目标2件.
  /// Yields: a difference against another area, plan or quantity.
  static let exceeding = ShapeRule(
    name: "exceeding", matches: "[subject]高于/低于 STANDARD NUMBER个百分点",
    examples: [
      Example(
        sentence: "规上工业增加值增长6%,高于全省平均0.5个百分点。",
        figures: ["6% | 规上工业增加值 | 6 %", "0.5个百分点 | 规上工业增加值增速 | 0.5 个百分点"])
    ],
    counterExamples: ["增速高于6%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard let opener = ExceedingWords.table.lastMatch(in: slot.core, of: reader.text),
      opener.range.upperBound < slot.core.upperBound,
      !ExceedingWords.isWord(opener.range, in: slot.core, of: reader.text),
      slot.token.unitIs(.percentagePoint)
        || slot.core.upperBound - opener.range.upperBound >= 3 && slot.token.unitIs(.money)
    else { return 0 }
    let stated = reader.cleaner.clean(slot.left.lowerBound..<opener.range.lowerBound).phrase
    let subject = SubjectReader(reader: reader).subject(of: slot, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    let made = reader.add(
      slot, kind: .change, indicator: subject.indicator, sign: opener.value, basis: .stated, of: subject.of)
    reader.drafts[made].lendsBasis = false
    return 1
  }

  /// Matches: 净减少耕地4.07万公顷; 净增企业373家.
  /// Yields: a change of the thing between verb and number.
  static let netChange = ShapeRule(
    name: "net-change", matches: "净增/净减 NOUN NUMBER",
    examples: [Example(sentence: "全年净减少耕地4.07万公顷。", figures: ["4.07万公顷 | 耕地 | -40700 公顷"])],
    counterExamples: ["新增企业373家。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard let verb = Directions.net.firstMatch(in: slot.core, of: reader.text), slot.core.upperBound - verb.range.upperBound >= 2 else { return 0 }
    let noun = reader.cleaner.clean(verb.range.upperBound..<slot.core.upperBound).phrase
    guard noun.count >= 2 else { return 0 }
    reader.add(slot, kind: .change, indicator: noun, sign: verb.value, basis: reader.inheritedBasis(in: slot))
    return 1
  }

  /// Matches: 翻一番; 翻了两番.
  /// Yields: 1 倍 for one doubling, 3 倍 for two.
  static let doubling = ShapeRule(
    name: "doubling", matches: "[subject]翻 NUMBER 番",
    examples: [Example(sentence: "地区生产总值比2010年翻一番。", figures: ["一番 | 地区生产总值 | 1 倍"])],
    counterExamples: ["增长2倍。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit?.code == "番",
      let verb = Directions.doubling.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
    else { return 0 }
    let found = DirectionReader.Found(direction: Directions.Direction(sign: 1), range: verb.range)
    let used = reader.addChange(slots, index, direction: found)
    if used > 0, let last = reader.drafts.indices.last {
      let times = slot.token.value.number == 2 ? 3 : slot.token.value.number == 3 ? 7 : 1
      reader.drafts[last].value = DecimalValue(significand: UInt64(times), exponent: 0)
      reader.drafts[last].borrowedUnit = "倍"
    }
    return used
  }

  /// Matches: 高于预期的3.6%; 符合市场预测的5%.
  /// Yields: the growth just told, as somebody's forecast.
  static let forecast = ShapeRule(
    name: "forecast", matches: "高于/符合(市场)预期的 NUMBER",
    examples: [
      Example(sentence: "固定资产投资按年升4.1%,高于预期的3.6%。", figures: ["4.1% | 固定资产投资 | 4.1 %", "3.6% | 固定资产投资 | 3.6 %"])
    ],
    counterExamples: ["高于去年的3.6%。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard SceneWords.forecasts.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound) != nil,
      let last = reader.memory.last
    else { return 0 }
    let draft = reader.drafts[last]
    let made = reader.add(
      slot, kind: draft.kind, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
      period: draft.period)
    reader.drafts[made].status = .target
    reader.drafts[made].approximation = slot.token.innerHedge ?? .exact
    return 1
  }
}

/// Verbs that hold a quantity against another one.
enum ExceedingWords {
  /// Whether the opener is part of a longer word: 超额, 超市.
  static func isWord(_ opener: Range<Int>, in range: Range<Int>, of text: [UInt32]) -> Bool {
    Comparisons.falseOpeners.matches(
      in: max(range.lowerBound, opener.lowerBound - 2)..<min(range.upperBound, opener.upperBound + 2), of: text
    ).contains { $0.range.overlaps(opener) }
  }

  static let table = PhraseTable<Int>(
    ["高于", "快于", "高出", "领先", "超过", "超出", "多于", "好于", "优于", "超"].map { ($0, 1) }
      + ["低于", "慢于", "落后", "少于", "低出"].map { ($0, -1) })
}

extension FigureReader {
  /// Adds a change for `slots[index]` whose direction has been found.
  func addChange(_ slots: [Slot], _ index: Int, direction found: DirectionReader.Found) -> Int {
    let slot = slots[index]
    let before = slot.left.lowerBound..<found.range.lowerBound
    let comparison = ComparisonReader(reader: self).comparison(in: before)
    var stated = cleaner.clean(before.lowerBound..<(comparison?.range.lowerBound ?? before.upperBound)).phrase
    if stated.isEmpty, let comparison { stated = cleaner.clean(comparison.range.upperBound..<before.upperBound).phrase }
    let subject = SubjectReader(reader: self).subject(of: slot, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    let basis = comparison?.standard.basis ?? inheritedBasis(in: slot)
    var period = comparison?.standard.period
    // 年均 covers the years of the review or plan around it, whatever year its clause names.
    if period == nil, let comparison, Comparisons.annualised.lastMatch(in: comparison.range, of: text) != nil { period = clock.span }
    var of = subject.of
    if let level = of, period == nil {
      period = periodOfChange(slot, of: level)
      // 去年12月则升3.7%: another time's growth modifies no figure of this time.
      if period == nil, stated.isEmpty { of = nil }
    }
    let made = add(
      slot, kind: .change, indicator: subject.indicator, sign: found.direction.sign, basis: basis, of: of,
      period: period)
    if let comparison {
      memory.standards = []
      drafts[made].lendsBasis = comparison.isFixed || comparison.standard.basis != .stated
      // 比年初 holds for a paragraph, 年均 for its sentence.
      if basis == .stated, Self.yearStarts.lastMatch(in: comparison.range, of: text) != nil { memory.basis = .stated }
      drafts[made].note("basis", "comparison", source.quote(comparison.range))
    }
    drafts[made].note("value", "direction", source.quote(found.range))
    if slot.token.unitIs(.multiple), found.direction.sign > 0,
      !Self.additive.contains(where: { source.quote(found.range).hasSuffix($0) })
    {
      drafts[made].readings = [
        slot.token.value, DecimalValue(slot.token.value.number - 1, lastPlace: slot.token.value.lastPlace),
      ]
    }
    return 1
  }

  private static let yearStarts = PhraseTable(words: "年初")

  private static let additive = ["增长", "增加"]

  /// A change of a level has the level's period unless its own clause names another.
  private func periodOfChange(_ slot: Slot, of level: Int) -> TimePeriod? {
    let own = times.contains { slot.left.contains($0.range.lowerBound) && $0.meaning.isPartOfYear }
    return own ? nil : drafts[level].period
  }

  /// A bare 增长 has the basis that its sentence or paragraph states, before it or behind.
  func inheritedBasis(in slot: Slot) -> ComparisonBasis {
    if let last = sentenceDrafts.last(where: { drafts[$0].isChange && drafts[$0].lendsBasis }),
      let basis = drafts[last].basis, basis != .unspecified
    {
      return basis
    }
    if let basis = memory.basis { return basis }
    if let later = Comparisons.table.firstMatch(
      in: slot.token.end..<max(slot.token.end, sentence.range.upperBound), of: text),
      later.value == .yearOnYear
    {
      return later.value
    }
    return .unspecified
  }
}
