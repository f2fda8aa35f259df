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
    guard let mark = ShareWords.lastMark(in: slot.left.lowerBound..<slot.token.start, of: reader.text) else { return 0 }
    // 占总数的比例由去年的1.6%增至2.1%: two shares, from one to the other.
    guard
      FromWords.last(in: mark.upperBound..<slot.token.start, of: reader.text) == nil
        || index + 1 >= slots.count
        || !reader.arrives(slots[index + 1], from: slot.token.end)
    else { return 0 }
    var whole = reader.cleaner.phrase(mark.upperBound..<max(mark.upperBound, slot.tail.coreEnd))
    if let tail = ShareWords.tails.match(endingAt: whole.count, in: whole.folded, limit: 0) {
      whole = whole.dropping(last: tail.range.count)
    }
    // 占其中的77%: the level before is the whole.
    if PartWords.wholes.isWhole(0..<whole.count, of: whole.folded) {
      whole = reader.lastLevel.map { reader.drafts[$0].indicator } ?? Phrase()
    }
    let stated = reader.withSharedNoun(
      reader.cleaner.clean(slot.left.lowerBound..<mark.lowerBound), before: mark.lowerBound)
    var part: Int?
    var name = stated
    if stated.isEmpty || PartWords.pronouns.isWhole(0..<stated.count, of: stated.folded) {
      // 加工贸易下降1.4%,占30.2%: the growth right before names the part, whose level is not told.
      if let last = reader.memory.last, reader.drafts[last].isChange, reader.drafts[last].of == nil, stated.isEmpty,
        reader.drafts[last].token.unitIs(.proportion), reader.sentenceDrafts.contains(last)
      {
        let tail = whole.isEmpty ? Phrase("占比") : Phrase("占").appending(whole).appending(Phrase("比重"))
        reader.add(
          slot, kind: .ratio, indicator: reader.drafts[last].indicator.appending(tail), of: reader.total(named: whole))
        return 1
      }
      part = reader.lastLevelOrDuplicate
      // A share of a share names the level that both are of.
      if let ratio = part, reader.drafts[ratio].kind == .ratio, let level = reader.drafts[ratio].of { part = level }
      name = part.map { reader.drafts[$0].indicator } ?? stated
    } else {
      part = reader.levelInParagraph(named: stated)
    }
    guard !name.isEmpty || !whole.isEmpty else { return 0 }
    let indicator = name.appending(Phrase("占")).appending(whole).appending(Phrase(whole.isEmpty ? "比" : "比重"))
    let total = reader.total(named: whole) ?? part.flatMap { reader.dividedTotal(of: $0, named: whole) }
    // 审结1127件,其中判决行政机关败诉的占13.5%: of what was told before.
    let before = whole.isEmpty && !stated.isEmpty ? reader.memory.levels.last { reader.drafts[$0].kind == .level } : nil
    let made = reader.add(
      slot, kind: .ratio, indicator: indicator, of: part ?? total ?? reader.sampleSize(of: slot) ?? before)
    if let part, let total, part != total, reader.drafts[part].kind == .level, reader.drafts[part].partOf == nil {
      reader.drafts[part].partOf = total
      reader.drafts[made].note("part_of", "share", reader.source.quote(mark))
    }
    return 1
  }
}

extension FigureReader {
  /// 较好的城市 of 声环境质量好的城市占1.3%,较好的占70.8%: the noun that the first of the shares has named.
  fileprivate func withSharedNoun(_ stated: Phrase, before mark: Int) -> Phrase {
    guard (2...4).contains(stated.count), mark > 0, text[mark - 1] == 0x7684,
      let first = sentenceDrafts.last(where: { drafts[$0].kind == .ratio }),
      case let told = drafts[first].indicator, let link = told.folded.lastIndex(of: 0x7684),
      let share = told.folded.lastIndex(of: 0x5360), share - link > 1
    else { return stated }
    return stated.appending(told.prefix(share).dropping(first: link))
  }
}
