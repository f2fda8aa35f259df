// 占出口总额比重56.8%; 占GDP的7.2%; 城镇人口占总人口比重为54.77%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 占出口总额比重56.8%; 占GDP的7.2%; 城镇人口占总人口比重为54.77%.
  /// Yields: a ratio of the part, which it links to; the whole becomes the part's total where it is stated.
  static let share = ShapeRule(
    name: "share", matches: "[part]占 WHOLE (的)(比重)(为) NUMBER",
    examples: [
      Example(
        sentence: "一般贸易出口1818.1亿元,占出口总额比重56.8%。",
        figures: ["1818.1亿元 | 一般贸易出口 | 181810000000 元", "56.8% | 一般贸易出口占出口总额比重 | 56.8 %"])
    ],
    counterExamples: ["Ⅲ类以上水质断面占比77.4%。", "查处占道经营25600次。"], trust: 0.78
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.isRate || slot.token.unitIs(.multiple) else { return 0 }
    if reader.addShareOfCounted(slots, index) { return 1 }
    guard let mark = ShareWords.lastMark(in: slot.left.lowerBound..<slot.token.start, of: reader.text),
      // 恩格尔系数(即食品支出占总支出的比重)为45.5%: what the name means.
      reader.text[mark.upperBound..<slot.token.start].count(where: { $0 == Scalars.closeBracket })
        <= reader.text[mark.upperBound..<slot.token.start].count(where: { $0 == Scalars.openBracket })
    else { return 0 }
    // 占总数的比例由去年的1.6%增至2.1%: two shares, from one to the other.
    guard
      FromWords.last(in: mark.upperBound..<slot.token.start, of: reader.text) == nil
        || index + 1 >= slots.count
        || !reader.arrives(slots[index + 1], from: slot.token.end)
    else { return 0 }
    var whole = Self.withoutRemarks(reader.cleaner.phrase(mark.upperBound..<max(mark.upperBound, slot.tail.coreEnd)))
    if let tail = ShareWords.tails.match(endingAt: whole.count, in: whole.folded, limit: 0) {
      whole = whole.dropping(last: tail.range.count)
    }
    // 占其中的77%: the level before is the whole.
    if PartWords.wholes.isWhole(0..<whole.count, of: whole.folded) {
      whole = reader.lastLevel.map { reader.drafts[$0].indicator } ?? Phrase()
    }
    var stated = reader.withSharedNoun(
      reader.cleaner.clean(slot.left.lowerBound..<mark.lowerBound), before: mark.lowerBound)
    if stated.isEmpty, let named = reader.namedSubject(before: slot) ?? reader.bracketOwner(slot) { stated = named }
    var part: Int?
    var name = stated
    if stated.isEmpty || PartWords.pronouns.isWhole(0..<stated.count, of: stated.folded) {
      // 加工贸易下降1.4%,占30.2%: the growth right before names the part, whose level is not told.
      if let last = reader.memory.last, reader.drafts[last].isChange, reader.drafts[last].of == nil, stated.isEmpty,
        reader.drafts[last].token.unitIs(.proportion), reader.sentenceDrafts.contains(last)
      {
        let tail =
          whole.isEmpty ? Phrase("占比") : reader.cleaner.phrase(mark).appending(whole).appending(Phrase("比重"))
        reader.add(
          slot, kind: .ratio, indicator: reader.drafts[last].indicator.appending(tail),
          of: reader.total(named: whole).flatMap(reader.inThisSentence))
        return 1
      }
      part = reader.lastLevelOrDuplicate
      // A share of a share names the level that both are of.
      if let ratio = part, reader.drafts[ratio].kind == .ratio, let level = reader.drafts[ratio].of { part = level }
      name = part.map { reader.drafts[$0].indicator } ?? stated
      // 增加值增长9.4%,对经济增长的贡献率为58.2%,占GDP的51.3%: a contribution has no share, what contributes has.
      if let ratio = part, reader.drafts[ratio].kind == .ratio {
        name = reader.contributor(before: ratio).map { reader.drafts[$0].indicator } ?? name
        part = nil
      }
    } else {
      part = reader.levelNearby(named: stated)
    }
    guard !name.isEmpty || !whole.isEmpty else { return 0 }
    // Ⅲ类水质断面比例占71.7%: a share by its own name.
    let isShare = whole.isEmpty && ShareWords.tails.match(endingAt: name.count, in: name.folded, limit: 2) != nil
    let indicator =
      isShare
      ? name
      : name.appending(reader.cleaner.phrase(mark)).appending(whole).appending(Phrase(whole.isEmpty ? "比" : "比重"))
    let total = reader.total(named: whole) ?? part.flatMap { reader.dividedTotal(of: $0, named: whole) }
    // 审结1127件,其中判决行政机关败诉的占13.5%: of what was told before.
    let before = whole.isEmpty && !stated.isEmpty ? reader.memory.levels.last { reader.drafts[$0].kind == .level } : nil
    // 收治病人2600人,其中儿童410人,占15.8%;门诊随访的占62%: another part of the same whole.
    let shared = before.flatMap {
      slot.clause.opener == Scalars.semicolon ? reader.drafts[$0].partOf : nil
    }
    let made = reader.add(
      slot, kind: .ratio, indicator: indicator,
      // 服务业增加值占生产总值的46%, many sentences behind the product: where the part is not told, a share stands alone.
      of: part ?? total.flatMap(reader.inThisSentence) ?? reader.sampleSize(of: slot) ?? shared ?? before)
    // 约占公司用电总量的9.6%: the hedge stands before the share.
    if mark.lowerBound > slot.left.lowerBound, reader.drafts[made].approximation == .exact,
      let hedge = Self.hedges.match(
        endingAt: mark.lowerBound, in: reader.text, limit: slot.left.lowerBound)
    {
      reader.drafts[made].approximation = hedge.value
    }
    // 力争服务业占地区生产总值比重达到46%: of no product of an earlier year.
    if part == nil, let total, reader.drafts[total].period != reader.drafts[made].period {
      reader.drafts[made].of = nil
    }
    if let part, let total, part != total, reader.drafts[part].kind == .level,
      // 从商品看,机电产品出口571亿元,占出口总值的55.8%: the words know better than the order.
      reader.drafts[part].partOf.map({ told in
        told != total && reader.drafts[told].partOf != total
          && reader.drafts[told].sentence != reader.drafts[part].sentence
          && SceneWords.partWord.firstMatch(
            in: reader.sentence.range
              .lowerBound..<max(reader.sentence.range.lowerBound, reader.drafts[part].token.start),
            of: reader.text) == nil
          && reader.drafts[told].indicator != reader.drafts[total].indicator
      }) ?? true,
      !reader.isOfMore(total, than: part),
      reader.drafts[total].value.number >= reader.drafts[part].value.number
    {
      reader.drafts[part].partOf = total
      reader.drafts[made].note("part_of", "share", reader.source.quote(mark))
    }
    return 1
  }
}

extension ShapeRule {
  fileprivate static let hedges = PhraseTable<Approximation>([("约", .about), ("大约", .about)])

  /// 全省外贸总值 of 同期全省外贸总值(下同).
  fileprivate static func withoutRemarks(_ whole: Phrase) -> Phrase {
    var named = whole
    while let opener = times.match(at: 0, in: named.folded, limit: named.count) {
      named = named.dropping(first: opener.range.count)
    }
    if let remark = remarks.lastMatch(in: 0..<named.count, of: named.folded) {
      named = named.prefix(remark.range.lowerBound).appending(named.dropping(first: remark.range.upperBound))
    }
    return named
  }

  private static let times = PhraseTable(words: "同期 当期 同年 当年")
  private static let remarks = PhraseTable(words: "(下同)")
}

extension FigureReader {
  /// The growth of whose contribution the rate at `index` tells, right before it.
  func contributor(before index: Int) -> Int? {
    guard
      Self.contributions.match(
        endingAt: drafts[index].indicator.count, in: drafts[index].indicator.folded, limit: 0) != nil,
      let growth = sentenceDrafts.last(where: { $0 < index && isGrownAlone($0) })
    else { return nil }
    return growth
  }

  private static let contributions = PhraseTable(words: "贡献率 贡献度")

  /// 采收1240吨,占全年预计产量3100吨的40%: the share of what was told before in a whole that stands with its number.
  fileprivate func addShareOfCounted(_ slots: [Slot], _ index: Int) -> Bool {
    guard index > 0, case let slot = slots[index], case let before = slots[index - 1],
      slot.left.lowerBound == before.token.end, text[slot.left].elementsEqual([0x7684]),
      let mark = ShareWords.lastMark(in: before.left, of: text),
      cleaner.clean(before.left.lowerBound..<mark.lowerBound).isEmpty,
      let whole = memory.last, drafts[whole].kind == .level, drafts[whole].token.start == before.token.start,
      let part = memory.levels.last(where: { $0 < whole && drafts[$0].kind == .level }),
      drafts[part].token.unit == before.token.unit, drafts[part].value.number <= drafts[whole].value.number
    else { return false }
    var named = cleaner.clean(mark.upperBound..<before.tail.coreEnd)
    if named.isEmpty { named = cleaner.phrase(mark.upperBound..<before.token.start) }
    if Self.intended.firstMatch(in: 0..<named.count, of: named.folded) != nil {
      drafts[whole].indicator = named
      drafts[whole].status = .target
    }
    // What follows goes on about the part.
    memory.levels.removeAll { $0 == whole }
    memory.openLevels.removeAll { $0 == whole }
    add(
      slot, kind: .ratio, indicator: drafts[part].indicator.appending(cleaner.phrase(mark)).appending(named), of: part,
      period: drafts[part].period)
    if drafts[part].partOf == nil { drafts[part].partOf = whole }
    return true
  }

  private static let intended = PhraseTable(words: "预计 预测 预估 预期")

  /// 较好的城市 of 声环境质量好的城市占1.3%,较好的占70.8%: the noun that the first of the shares has named.
  fileprivate func withSharedNoun(_ stated: Phrase, before mark: Int) -> Phrase {
    guard (2...4).contains(stated.count) || Self.grades.isWhole(0..<stated.count, of: stated.folded), mark > 0,
      text[mark - 1] == 0x7684,
      let first = sentenceDrafts.last(where: { drafts[$0].kind == .ratio }),
      case let told = drafts[first].indicator, let link = told.folded.lastIndex(of: 0x7684),
      let share = told.folded.lastIndex(of: 0x5360), share - link > 1
    else { return stated }
    let noun = stated.appending(told.prefix(share).dropping(first: link))
    // 城市区域声环境质量|好的城市: in what they are so.
    guard let grade = Self.grades.match(endingAt: link, in: told.folded, limit: 3) else { return noun }
    return told.prefix(grade.range.lowerBound).appending(noun)
  }

  /// 头四个月零售额960亿元。…邮购4月约7亿元,占零售额不足3%: what several months have come to is no whole of a month's part.
  fileprivate func isOfMore(_ total: Int, than part: Int) -> Bool {
    guard case .unit(.month)? = drafts[part].period, case .interval(.month, .month)? = drafts[total].period else {
      return false
    }
    return true
  }

  private static let grades = PhraseTable(words: "好 优 良 优良 良好 较好 优秀 一般 中等 较差 差 轻度污染 中度污染 重度污染")
}
