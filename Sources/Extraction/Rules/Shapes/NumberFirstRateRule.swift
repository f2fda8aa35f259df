// 95%以上都是待生产的母羊; 70%的问题用服务手段解决.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 95%以上都是待生产的母羊; 70%的问题用服务手段解决.
  /// Yields: a ratio named by what stands behind it.
  static let numberFirstRate = ShapeRule(
    name: "number-first-rate", matches: "NUMBER% 的/都是 NOUN",
    examples: [Example(sentence: "其中,80%的企业已复工。", figures: ["80% | 企业已复工 | 80 %"])],
    counterExamples: ["合格率100%。", "完成任务的98%。"], trust: 0.55
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.isRate, reader.cleaner.clean(slot.core).count < 2 || reader.goesOnWithRate(slot) else { return 0 }
    var start = slot.right.lowerBound
    if let hedge = Hedges.hedge(behind: start, in: reader.text, limit: slot.right.upperBound) {
      start = hedge.range.upperBound
    }
    // 入户管网全部更新,90%以上村民饮水达到规定标准: a clause that opens with a rate is about what follows it.
    if reader.opensClause(slot, hedgedUpTo: start) {
      reader.add(slot, kind: .ratio, indicator: reader.cleaner.phrase(start..<slot.right.upperBound))
      return 1
    }
    guard let opener = NumberFirstWords.rates.match(at: start, in: reader.text, limit: slot.right.upperBound),
      NounBehind.bounds.match(at: opener.range.upperBound, in: reader.text, limit: slot.right.upperBound) == nil
    else { return 0 }
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
    // 在7月份0.7%的同比涨幅中,翘尾影响…: the growth told before, to be taken apart.
    if let standard = Comparisons.table.match(at: 0, in: phrase.folded, limit: phrase.count),
      let noun = Directions.table.match(at: standard.range.upperBound, in: phrase.folded, limit: phrase.count),
      noun.value.isNoun,
      let told = reader.drafts.indices.suffix(20).last(where: {
        reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion)
          && reader.drafts[$0].value.number.magnitude == slot.token.value.number.magnitude
      })
    {
      reader.add(
        slot, kind: .change, indicator: reader.drafts[told].indicator, sign: noun.value.sign, basis: standard.value)
      return 1
    }
    // 411个水质监测断面中,32%的断面…: of those counted before.
    let counted =
      reader.opensParts(slot.clause)
      ? reader.memory.levels.last { reader.drafts[$0].kind == .level }
      : reader.sentenceDrafts.first {
        let name = reader.drafts[$0].indicator
        return reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit?.isCount ?? false && name.count >= 2
          && phrase.hasPrefix(name.dropping(first: name.count - 2))
      }
    // 60%以上的小区成为示范小区: what they have become.
    if let become = Self.becoming.firstMatch(in: 2..<max(2, min(phrase.count - 2, 12)), of: phrase.folded) {
      let indicator = phrase.dropping(first: become.range.lowerBound).appending(Phrase("的"))
      reader.add(
        slot, kind: .ratio, indicator: indicator.appending(phrase.prefix(become.range.lowerBound)), of: counted)
      return 1
    }
    // 32%的断面为4～5类水质: which of them.
    if let copula = phrase.folded.firstIndex(of: 0x4E3A), (2...6).contains(copula), phrase.count - copula > 2 {
      reader.add(
        slot, kind: .ratio, indicator: phrase.dropping(first: copula + 1).appending(phrase.prefix(copula)), of: counted)
      return 1
    }
    reader.add(slot, kind: .ratio, indicator: phrase, of: counted)
    return 1
  }

  private static let becoming = PhraseTable(words: "成为 建成为 创成")
}

extension FigureReader {
  /// 七成的诉求靠服务、两成的诉求靠管理: what stands between the two, up to the 、, is the name of the first.
  fileprivate func goesOnWithRate(_ slot: Slot) -> Bool {
    !slot.isFirstInClause && slot.left.lowerBound < slot.left.upperBound
      && text[slot.left.upperBound - 1] == Scalars.enumerationComma
      && NumberFirstWords.rates.match(at: slot.left.lowerBound, in: text, limit: slot.left.upperBound) != nil
  }

  /// Whether a hedged rate is the first word of its clause, and a noun and its predicate stand behind the hedge.
  fileprivate func opensClause(_ slot: Slot, hedgedUpTo start: Int) -> Bool {
    let right = start..<max(start, slot.right.upperBound)
    guard start > slot.right.lowerBound, slot.isFirstInClause, !slot.left.contains(where: { Scalars.isHan(text[$0]) }),
      slot.clause.opener == Scalars.comma, (6...24).contains(right.count), text[right].allSatisfy(Scalars.isHan),
      right.upperBound == slot.clause.range.upperBound,
      let predicate = Self.predicates.firstMatch(in: right, of: text), predicate.range.lowerBound - start >= 2,
      predicate.range.upperBound < right.upperBound
    else { return false }
    return [Verbs.predicateStarts, Verbs.action, Verbs.generic, NumberFirstWords.rates, NumberFirstWords.sources]
      .allSatisfy { $0.match(at: start, in: text, limit: right.upperBound) == nil }
      && Directions.table.match(at: start, in: text, limit: right.upperBound) == nil
  }

  private static let predicates = PhraseTable(words: "达到 实现 完成 通过 享受 用上 参加 建成 建立 纳入")
}
