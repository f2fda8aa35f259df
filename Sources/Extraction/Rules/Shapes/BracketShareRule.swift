// 来信23件(34%); 增加6.9万人(0.62%); 比全省(7.7%)高0.7个百分点.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 来信23件(34%); 增加6.9万人(0.62%); 比全省(7.7%)高0.7个百分点.
  /// Yields: the share of the count before, the same change in percent, or the value of the area held against.
  static let bracketShare = ShapeRule(
    name: "bracket-share", matches: "FIGURE(NUMBER%)",
    examples: [
      Example(
        sentence: "其中来信23件(34%),来访4件(6%)。",
        figures: ["23件 | 来信 | 23 件", "34% | 来信占比 | 34 %", "4件 | 来访 | 4 件", "6% | 来访占比 | 6 %"]),
      Example(
        sentence: "就业人数1126万人,比上年增加6.9万人(0.62%)。",
        figures: ["1126万人 | 就业人数 | 11260000 人", "6.9万人 | 就业人数 | 69000 人", "0.62% | 就业人数 | 0.62 %"]),
    ],
    counterExamples: ["合格率(98%以上)。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    // 增加1.5万人或0.13%: the same change once more.
    // 减少231亿元(或13.5%).
    if slot.isJoined || slot.clause.depth > 0 && slot.isFirstInClause && slot.left.count == 1,
      reader.text[slot.left].first == 0x6216, let last = reader.memory.last,
      reader.drafts[last].isChange, slot.token.unit?.dimension != reader.drafts[last].token.unit?.dimension
    {
      let draft = reader.drafts[last]
      reader.add(
        slot, kind: .change, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
        of: draft.of, period: draft.period, entity: draft.entity)
      return 1
    }
    // 保险业(+18.3%): a sign is all that tells the direction.
    if slot.clause.depth > 0, slot.isFirstInClause, slot.token.unitIs(.proportion),
      let sign = reader.text[slot.left].last,
      sign == 0x2B || sign == Scalars.hyphen, slot.left.count == 1, let owner = reader.bracketOwner(slot),
      // 同比基本持平(+0.4%): how it moved is no owner.
      !flats.isWhole(0..<owner.count, of: owner.folded)
    {
      var sample = slot
      sample.token.isNegative = false
      reader.add(
        sample, kind: .change, indicator: SubjectReader(reader: reader).withMeasure(owner),
        sign: sign == 0x2B ? 1 : -1, basis: reader.memory.standing?.basis ?? reader.inheritedBasis(in: slot))
      return 1
    }
    if let listed = reader.listedShare(slot) {
      reader.add(slot, kind: .ratio, indicator: listed.indicator, of: listed.of)
      return 1
    }
    if let other = reader.otherYear(slot) {
      reader.addAside(slot, like: other.model, period: other.period)
      return 1
    }
    guard slot.clause.depth > 0, slot.isFirstInClause, slot.token.unitIs(.proportion),
      slot.clause.opener == Scalars.openBracket, slot.clause.range.lowerBound == slot.token.start,
      let last = reader.memory.last
    else { return 0 }
    let draft = reader.drafts[last]
    let isBehindFigure = slot.token.start - draft.token.end <= 2
    let memory = reader.memory
    if !isBehindFigure {
      if let period = reader.comparedTime(before: slot.token.start - 1, from: draft.token.end),
        let growth = reader.sentenceDrafts.last(where: {
          reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion)
        })
      {
        reader.addAside(slot, like: growth, period: period)
        return 1
      }
      guard let area = reader.comparedArea(before: slot.token.start - 1, from: draft.token.end) else { return 0 }
      let growth = reader.sentenceDrafts.last {
        reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion)
      }
      let model = growth ?? last
      reader.addAside(slot, like: model, period: reader.drafts[model].period, entity: area)
    } else if draft.token.isRate {
      return 0
    } else if draft.isChange {
      reader.add(
        slot, kind: .change, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
        of: draft.of, period: draft.period, entity: draft.entity)
    } else {
      reader.add(
        slot, kind: .ratio, indicator: draft.indicator.appending(Phrase("占比")), of: last, period: draft.period,
        entity: draft.entity)
    }
    // What stands in brackets is a remark: later figures lean on what it stands behind.
    reader.memory = memory
    return 1
  }

  private static let flats = PhraseTable(words: "持平 基本持平 大致持平 略有增长 略有下降 微升 微降 略升 略降")
}

extension FigureReader {
  /// 至4.2亿元(二零一八年:3.8亿元): the same figure of another year, in brackets behind the one it is like.
  func otherYear(_ slot: Slot) -> (model: Int, period: TimePeriod)? {
    guard slot.clause.depth > 0, slot.isFirstInClause, cleaner.clean(slot.core).isEmpty else { return nil }
    return valueOfOtherTime(slot)
  }

  /// The figure right before the bracket that `slot` stands in, and the time that the bracket opens with.
  func valueOfOtherTime(_ slot: Slot) -> (model: Int, period: TimePeriod)? {
    guard
      let open = text[sentence.range.lowerBound..<slot.token.start].lastIndex(of: Scalars.openBracket),
      let time = times.last(where: { $0.range.lowerBound > open && $0.range.upperBound <= slot.token.start }),
      time.range.lowerBound - open <= 2, let period = frame.resolver.period(time.meaning),
      let model = sentenceDrafts.last(where: {
        drafts[$0].token.end <= open && !drafts[$0].isAside
          && drafts[$0].token.unit?.dimension == slot.token.unit?.dimension
          && drafts[$0].depth < slot.clause.depth
      }), open - drafts[model].token.end <= 2
    else { return nil }
    return (model, period)
  }

  /// 全省 of 比全省(7.7%): the area whose value stands in the bracket that opens at `open`.
  func comparedArea(before open: Int, from lower: Int) -> String? {
    let range = lower..<max(lower, open)
    guard Comparisons.openers.firstMatch(in: sentence.range.lowerBound..<range.upperBound, of: text) != nil else {
      return nil
    }
    var end = range.upperBound
    if let tail = Self.areaTails.match(endingAt: end, in: text, limit: range.lowerBound) { end = tail.range.lowerBound }
    if let word = EntityWords.table.match(endingAt: end, in: text, limit: range.lowerBound) {
      return source.quote(word.range)
    }
    return AreaNames.official.match(endingAt: end, in: text, limit: range.lowerBound).map { source.quote($0.range) }
  }

  /// 服装鞋帽占商品类投诉比重 of 一般食品(占商品类投诉的21.4%)>服装鞋帽(13.8%): the next by rank has a share of the same.
  func listedShare(_ slot: Slot) -> (indicator: Phrase, of: Int?)? {
    guard slot.clause.depth > 0, slot.token.unitIs(.proportion), slot.clause.range.lowerBound == slot.token.start,
      let last = memory.last, drafts[last].kind == .ratio, drafts[last].depth == slot.clause.depth,
      case let end = drafts[last].token.end, end + 1 < slot.token.start, text[end] == Scalars.closeBracket,
      text[end + 1] == 0x3E,
      let mark = drafts[last].indicator.folded.lastIndex(of: 0x5360), mark > 1, let owner = bracketOwner(slot)
    else { return nil }
    return (owner.appending(drafts[last].indicator.dropping(first: mark)), drafts[last].of)
  }

  /// 较8月份的相应升幅(5.7%)为高: the time that a growth is held against, where it is told in brackets.
  func comparedTime(before open: Int, from lower: Int) -> TimePeriod? {
    guard lower < open, Self.growthNouns.match(endingAt: open, in: text, limit: lower) != nil,
      let time = times.last(where: { lower <= $0.range.lowerBound && $0.range.upperBound <= open }),
      Comparisons.openers.match(endingAt: time.range.lowerBound, in: text, limit: lower) != nil
        // 与七月份的相应升幅(2.5%)相同.
        || Comparisons.enclosingOpeners.match(endingAt: time.range.lowerBound, in: text, limit: lower) != nil
    else { return nil }
    return frame.resolver.framing.period(time.meaning)
  }

  private static let growthNouns = PhraseTable(words: "升幅 增幅 跌幅 降幅 涨幅 增速 增长率")
  private static let areaTails = PhraseTable(words: "平均水平 平均 水平 平均增速 增速 平均值")
}
