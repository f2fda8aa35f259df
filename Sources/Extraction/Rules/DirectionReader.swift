// Finds the direction that stands right before a number.

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
    if slot.tail.isArrival { return arrivedGrowth(slot) ?? returnedGrowth(slot) }
    if let noun = nounBeforeRemark(slot) { return noun }
    return direction(endingAt: slot.tail.coreEnd, limit: slot.left.lowerBound, slot)
  }

  /// 按年升幅(即基本通胀率)为6.4%: the noun stands before the remark.
  private func nounBeforeRemark(_ slot: Slot) -> Found? {
    let end = slot.tail.coreEnd
    guard slot.token.unitIs(.proportion), end > slot.left.lowerBound, reader.text[end - 1] == Scalars.closeBracket,
      let open = reader.text[slot.left.lowerBound..<end].lastIndex(of: Scalars.openBracket),
      let noun = Directions.table.match(endingAt: open, in: reader.text, limit: slot.left.lowerBound), noun.value.isNoun
    else { return nil }
    return Found(direction: noun.value, range: noun.range)
  }

  /// 16.6%的按年升幅, 5%的增长: what the number is stands behind it.
  func directionBehind(_ slot: Slot) -> Found? {
    guard slot.token.unitIs(.proportion) || slot.token.unitIs(.multiple) else { return nil }
    var index = slot.token.end
    guard index < slot.right.upperBound else { return nil }
    // 50%以上的高速增长.
    if let hedge = Hedges.hedge(behind: index, in: reader.text, limit: slot.right.upperBound) {
      index = hedge.range.upperBound
    }
    guard index < slot.right.upperBound else { return nil }
    // 19.5%跌幅: without 的 only the nouns that are nothing else.
    guard reader.text[index] == 0x7684 else {
      guard let noun = Self.fallsAndRises.match(at: index, in: reader.text, limit: slot.right.upperBound) else {
        return nil
      }
      return Found(
        direction: Directions.Direction(sign: noun.value, isNoun: true), range: slot.tail.coreEnd..<slot.tail.coreEnd)
    }
    index += 1
    if let standard = Comparisons.table.match(at: index, in: reader.text, limit: slot.right.upperBound) {
      index = standard.range.upperBound
    }
    // 19.4%的显著升幅.
    if let praise = Self.praises.match(at: index, in: reader.text, limit: slot.right.upperBound) {
      index = praise.range.upperBound
    }
    guard let noun = Self.nounsBehind.match(at: index, in: reader.text, limit: slot.right.upperBound) else {
      return nil
    }
    // The words before the number stay what they are: nothing of them is the direction.
    return Found(
      direction: Directions.Direction(sign: noun.value, isNoun: true), range: slot.tail.coreEnd..<slot.tail.coreEnd)
  }

  private static let fallsAndRises = PhraseTable<Int>([("跌幅", -1), ("降幅", -1), ("升幅", 1), ("涨幅", 1), ("增幅", 1)])
  private static let praises = PhraseTable(words: "显著 明显 强劲 可观 轻微 温和 较大 较快 双位数 单位数 实质")
  private static let nounsBehind = PhraseTable<Int>(
    ["升幅", "增长", "增幅", "涨幅", "增速", "高增长", "较快增长", "快速增长", "高速增长", "大幅增长", "稳定增长", "年均增长"].map { ($0, 1) }
      + ["跌幅", "降幅", "下降", "减幅", "负增长"].map { ($0, -1) })

  /// 工业增速加快至6.1%: what arrived is a growth.
  private func arrivedGrowth(_ slot: Slot) -> Found? {
    guard slot.token.unitIs(.proportion) else { return nil }
    // 跌幅显著扩大至23%.
    let adverb = Self.degrees.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
    let end = adverb?.range.lowerBound ?? slot.tail.coreEnd
    guard let noun = Self.growthNouns.match(endingAt: end, in: reader.text, limit: slot.left.lowerBound) else {
      return nil
    }
    return Found(direction: Directions.Direction(sign: noun.value, isNoun: true), range: noun.range)
  }

  /// 二季度下降0.8%,三、四季度分别回升至4.4%和5.3%: growths that have come back to this.
  private func returnedGrowth(_ slot: Slot) -> Found? {
    guard slot.token.unitIs(.proportion), let word = reader.returnWord(slot), let last = reader.memory.last,
      reader.drafts[last].isChange, reader.drafts[last].token.unitIs(.proportion),
      reader.sentenceDrafts.contains(last), reader.freshTopic == nil,
      reader.cleaner.clean(slot.left.lowerBound..<word.lowerBound).isEmpty
    else { return nil }
    return Found(direction: Directions.Direction(sign: 1), range: word)
  }

  private static let sizes = PhraseTable<Int>([("大", 1), ("小", -1), ("大了", 1), ("小了", -1)])
  private static let degrees = PhraseTable(
    words: "最大、 最高、 最快、 最大 最高 最快 显著 明显 进一步 大幅 小幅 逐步 逐月 快速 由此 有所 可能 将 预计 有望 一度 料 料仍 仍 估计")
  private static let growthNouns = PhraseTable<Int>(
    ["增速", "增幅", "涨幅", "增长", "增长率", "增长速度", "升幅"].map { ($0, 1) } + ["跌幅", "降幅", "减幅"].map { ($0, -1) })

  func direction(endingAt end: Int, limit: Int, _ slot: Slot) -> Found? {
    guard var match = Directions.table.match(endingAt: end, in: reader.text, limit: limit) else {
      // 降幅比上半年小2.3个百分点: a size, where it is held against another.
      if slot.token.unitIs(.percentagePoint), let size = Self.sizes.match(endingAt: end, in: reader.text, limit: limit),
        Comparisons.openers.firstMatch(in: limit..<size.range.lowerBound, of: reader.text) != nil
      {
        return Found(direction: Directions.Direction(sign: size.value), range: size.range)
      }
      // 精简至2718项,精简33.4%: an act on things is a fall in percent.
      guard slot.token.unitIs(.proportion),
        let act = Self.reductions.match(endingAt: end, in: reader.text, limit: limit)
      else { return nil }
      return Found(direction: Directions.Direction(sign: -1), range: act.range)
    }
    // 超额完成计划16个百分点: by how much a goal was passed, not by how much it grew.
    if slot.token.unitIs(.percentagePoint),
      ExceedingWords.passing.match(at: match.range.lowerBound, in: reader.text, limit: slot.token.start) != nil
    {
      return nil
    }
    // 改造提升42座: an act on what is counted, not a rise.
    if slot.token.unit?.isCount ?? false, Self.improvements.match(endingAt: end, in: reader.text, limit: limit) != nil {
      return nil
    }
    // 年增 stands by itself; in 去年增 and 12月升 the first character belongs to the time.
    if match.range.lowerBound > limit, Comparisons.beginsWithinTime(match.range, of: reader.text),
      let verb = Directions.table.match(endingAt: end, in: reader.text, limit: match.range.lowerBound + 1)
    {
      match = verb
    }
    // 占增加额的77%: the whole of a share.
    if match.range.lowerBound > limit, reader.text[match.range.lowerBound - 1] == 0x5360 { return nil }
    // 占总涨幅的66.2%.
    if match.value.isNoun, reader.text[end - 1] == 0x7684 || end < slot.token.start && reader.text[end] == 0x7684,
      reader.text[max(limit, match.range.lowerBound - 4)..<match.range.lowerBound].contains(0x5360)
    {
      return nil
    }
    // 标高 is none, 目标|高7.4个百分点 is one.
    if let noun = Directions.nouns.match(endingAt: end, in: reader.text, limit: limit),
      noun.range.lowerBound <= limit || reader.text[noun.range.lowerBound - 1] != 0x76EE
    {
      return nil
    }
    // 下降的为5个: of things that fell, not a fall.
    if slot.token.unit?.isCount ?? false, end < slot.token.start, reader.text[end] == 0x7684 { return nil }
    if match.range.count == 1, !allowsSingle(match.range, limit, slot) { return nil }
    return Found(direction: match.value, range: match.range)
  }

  /// 多, 高, 快 before a number compare only where a standard is named; 升, 降, 增 also by themselves before a rate.
  private func allowsSingle(_ range: Range<Int>, _ limit: Int, _ slot: Slot) -> Bool {
    let isMotion = Self.motions.contains(reader.text[range.lowerBound])
    let isRate =
      slot.token.unitIs(.proportion) || slot.token.unitIs(.percentagePoint) || slot.token.unitIs(.multiple)
    if isMotion, isRate { return true }
    // 综合能耗再降5千克, 单位成本降78元: a measure that moves; 再 is once more of what was told.
    if isMotion, range.lowerBound > limit {
      let isAgain = reader.text[range.lowerBound - 1] == 0x518D
      let end = isAgain ? range.lowerBound - 1 : range.lowerBound
      if !(slot.token.unit?.isCount ?? true),
        MeasureNouns.table.match(endingAt: end, in: reader.text, limit: limit) != nil
      {
        return true
      }
    }
    if isSpoken(range, slot) { return true }
    // (跌54亿元,跌幅4.0%): in a bracket that opens with it, 跌 tells the same of money.
    if isMotion, range.lowerBound == limit, slot.clause.depth > 0, slot.token.unitIs(.money) { return true }
    // 粮食总产254.6亿斤、再增1.6亿斤.
    if isMotion, range.lowerBound > limit, reader.text[range.lowerBound - 1] == 0x518D,
      slot.opensWithEnumeration(in: reader.text) || slot.clause.opener == Scalars.comma, let level = reader.lastLevel,
      reader.drafts[level].token.unit == slot.token.unit
    {
      return true
    }
    // 棉花总产38万担,增2.1万担.
    if isMotion, range.lowerBound == limit, slot.clause.opener == Scalars.comma, let level = reader.lastLevel,
      reader.drafts[level].token.unit == slot.token.unit
    {
      return true
    }
    if isDistance(range, limit, slot) { return true }
    return ComparisonReader(reader: reader).comparison(of: slot, before: limit..<range.lowerBound, direction: range)
      != nil
      || reader.memory.standing != nil
  }

  /// 逆差318亿元,多4.2亿元, in a sentence that compares: a clause of its own that says by how much more or less it was.
  private func isDistance(_ range: Range<Int>, _ limit: Int, _ slot: Slot) -> Bool {
    guard Self.distances.contains(reader.text[range.lowerBound]), slot.clause.opener == Scalars.comma,
      slot.isFirstInClause, range.lowerBound == limit, range.upperBound == slot.token.start,
      let level = reader.memory.last, reader.drafts[level].kind == .level,
      reader.drafts[level].token.unit == slot.token.unit
    else { return false }
    return reader.sentenceDrafts.contains { reader.drafts[$0].isChange }
  }

  private static let distances: ScalarSet = "多少"

  /// 多了140件 behind 审结7018件: the 了 makes an act of it, the level before says of what.
  private func isSpoken(_ range: Range<Int>, _ slot: Slot) -> Bool {
    guard range.upperBound < slot.token.start, reader.text[range.upperBound] == 0x4E86 else { return false }
    // 增速快了1.4个百分点: points are of nothing else.
    if slot.token.unitIs(.percentagePoint) { return true }
    guard let level = reader.lastLevel else { return false }
    return reader.drafts[level].token.unit == slot.token.unit
  }

  private static let improvements = PhraseTable(words: "整改提升 改造提升 整治提升 改建提升 修缮提升")
  private static let reductions = PhraseTable(words: "精简 精减 压缩 压减 削减 裁减")
  private static let motions: ScalarSet = "升降增涨跌减挫"
}
