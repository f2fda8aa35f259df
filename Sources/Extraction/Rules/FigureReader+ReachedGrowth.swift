// Growths of other times, told by no more than the time.

import DataCube
import ReportText

extension FigureReader {
  /// A growth that a bare percentage is, and of what.
  struct ReachedGrowth {
    var indicator: Phrase
    var sign: Int
    var basis: ComparisonBasis?
  }

  /// The growth that `slot` tells with no words of its own; nil where it tells none.
  func growthReached(_ slot: Slot, _ stated: Phrase) -> ReachedGrowth? {
    guard stated.isEmpty, slot.token.unitIs(.proportion) else { return nil }
    if let last = memory.last, isPercentGrowth(last), sentenceDrafts.contains(last) {
      // 一季度增长10.8%,二季度下降8.3%,三季度回升至6.2%: the growth that has come back to this.
      if slot.tail.isArrival, returnWord(slot) != nil {
        return ReachedGrowth(indicator: drafts[last].indicator, sign: 1, basis: drafts[last].basis)
      }
      if tellsOfOtherTime(slot) || followsExtreme(slot) {
        return ReachedGrowth(
          indicator: drafts[last].indicator, sign: drafts[last].value.number < 0 ? -1 : 1, basis: drafts[last].basis)
      }
    }
    // 物价上涨2.9%。分月看,涨幅1月份最高,达4.8%: of what the paragraph has told to have grown.
    if let pending = memory.pendingSubject,
      let noun = Directions.table.match(endingAt: pending.count, in: pending.folded, limit: 0),
      noun.value.isNoun, noun.range.count == pending.count,
      let told = paragraphDrafts.last(where: isPercentGrowth)
        ?? first(of: sentence.paragraph - 1, where: isPercentGrowth)
    {
      let basis = memory.pendingClause.flatMap { Comparisons.table.lastMatch(in: $0, of: text)?.value }
      return ReachedGrowth(
        indicator: drafts[told].indicator, sign: noun.value.sign, basis: basis ?? drafts[told].basis)
    }
    return nil
  }

  private func isPercentGrowth(_ index: Int) -> Bool {
    drafts[index].isChange && drafts[index].token.unitIs(.proportion)
  }

  /// 回升至 before the number; nil where no such word stands there.
  func returnWord(_ slot: Slot) -> Range<Int>? {
    Self.returns.lastMatch(in: slot.left.lowerBound..<slot.token.start, of: text)?.range
  }

  /// 增长5.8%,而1—5月为5.1%: nothing but another time and how much it was then.
  private func tellsOfOtherTime(_ slot: Slot) -> Bool {
    guard freshTopic == nil, memory.pendingSubject == nil, slot.isFirstInClause,
      slot.clause.opener == Scalars.comma || slot.clause.opener == Scalars.semicolon,
      let time = times.last(where: { slot.clause.range.contains($0.range.lowerBound) }),
      time.range.upperBound <= slot.token.start
    else { return false }
    let before = slot.clause.range.lowerBound..<time.range.lowerBound
    return (before.count <= 1 || Self.contrasts.isWhole(before, of: text))
      && Self.copulas.isWhole(time.range.upperBound..<slot.token.start, of: text)
  }

  /// 10月份最低,仅1.5%: the clause before says no more than when it was the least.
  private func followsExtreme(_ slot: Slot) -> Bool {
    guard let before = clauses.last(where: { $0.range.upperBound <= slot.clause.range.lowerBound }),
      before.depth == slot.clause.depth, !holdsCandidate(before.range),
      let most = Self.extremes.match(endingAt: before.range.upperBound, in: text, limit: before.range.lowerBound)
    else { return false }
    return cleaner.clean(before.range.lowerBound..<most.range.lowerBound).isEmpty
  }

  private static let contrasts = PhraseTable(words: "而 其中 但")
  private static let copulas = PhraseTable(words: "为 则为 是 仅为 只有 达 达到 仍为 也为")
  private static let extremes = PhraseTable(words: "最高 最低 最大 最小 最快 最慢 最多 最少")
  private static let returns = PhraseTable(
    words: "回升至 回升到 回落至 回落到 加快至 加快到 放缓至 放缓到 反弹至 反弹到 提高到 提高至 提升到 提升至 攀升到 攀升至 上升到 上升至 降至 降到")
}
