// Distances of a list: how far each of its members is from a standard.

import DataCube
import ReportText

extension RespectiveList {
  /// 分别高于全国、全省2.2和2.6个百分点: each a distance of the growth or rate before.
  func distances(_ reader: FigureReader) -> Int? {
    let start = reader.outerStart(of: first) ?? first.left.lowerBound
    guard slots.last?.token.unitIs(.percentagePoint) ?? false,
      let opener = verdict(from: start, reader)
    else { return nil }
    let stated = reader.cleaner.clean(first.left.lowerBound..<max(first.left.lowerBound, opener.range.lowerBound))
    let subject = SubjectReader(reader: reader).distance(of: slots[count - 1], stated: stated)
    guard !subject.indicator.isEmpty else { return nil }
    // A、B分别增长13.4%、17.1%,高于全国8.8、14.1个百分点: each distance is one of the growth dealt out before.
    let isGrowth = RespectiveWords.growth.isWhole(0..<stated.count, of: stated.folded)
    let told =
      (stated.isEmpty || isGrowth) && reader.memory.dealt.count == count
      ? reader.memory.dealt.map { growth(of: $0, reader) } : []
    // 通畅率100%、通达率96.2%,分别高于全省2.1、3.5个百分点: each is one of the rates before.
    let rates = reader.memory.openLevels.suffix(count).filter { reader.drafts[$0].kind == .ratio }
    let dealt = told.isEmpty && isRespective(reader) && stated.isEmpty && rates.count == count ? rates : told
    for (index, slot) in slots.enumerated() {
      let subject = dealt.isEmpty ? subject : SubjectReader(reader: reader).distance(of: dealt[index])
      let made = reader.add(
        slot, kind: .change, indicator: subject.indicator, sign: opener.value, basis: .stated, of: subject.of)
      reader.drafts[made].lendsBasis = false
    }
    borrowUnits(reader)
    return count
  }

  /// 高于全国、全省; 比全国、全省平均水平分别高: where the standards begin, and which way the distances go.
  private func verdict(from start: Int, _ reader: FigureReader) -> PhraseTable<Int>.Match? {
    let range = start..<first.token.start
    if let opener = ExceedingWords.table.lastMatch(in: range, of: reader.text),
      !ExceedingWords.isWord(opener.range, in: range, of: reader.text)
    {
      return opener
    }
    guard let adjective = ExceedingWords.adjectives.match(endingAt: first.tail.coreEnd, in: reader.text, limit: start),
      let opener = Comparisons.openers.lastMatch(in: start..<adjective.range.lowerBound, of: reader.text),
      !Comparisons.isWord(opener.range, in: range, of: reader.text),
      !reader.times.contains(where: { $0.range.lowerBound == opener.range.upperBound })
    else { return nil }
    return PhraseTable<Int>.Match(range: opener.range, value: adjective.value)
  }

  /// The growth of a level that the sentence has told; the figure itself where it has told none.
  private func growth(of index: Int, _ reader: FigureReader) -> Int {
    guard reader.drafts[index].kind == .level else { return index }
    return reader.sentenceDrafts.last {
      reader.drafts[$0].isChange && reader.drafts[$0].of == index && reader.drafts[$0].token.unitIs(.proportion)
    } ?? index
  }
}
