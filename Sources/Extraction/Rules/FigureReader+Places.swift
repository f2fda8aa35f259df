// Places that a sentence ranks or lists by one measure.

import DataCube
import ReportText

extension FigureReader {
  /// 北屯区31万人最多,其次为西屯区23万人; 收入最高的白石县为11520元: the measure told before, and whose it is.
  func rankedPlace(_ slot: Slot, named name: Phrase) -> (indicator: Phrase, entity: String)? {
    if let rank = Self.ranks.lastMatch(in: 0..<name.count, of: name.folded),
      case let place = name.dropping(first: rank.range.upperBound), isPlace(place)
    {
      let measure = name.prefix(rank.range.lowerBound)
      guard measure.isEmpty else { return (measure, place.text) }
      return measureBefore(slot).map { ($0, place.text) }
    }
    guard isPlace(name),
      Self.rankedBehind.match(at: slot.token.end, in: text, limit: slot.clause.range.upperBound) != nil
        || Self.rankedBefore.lastMatch(in: slot.left, of: text) != nil
    else { return nil }
    return measureBefore(slot).map { ($0, name.text) }
  }

  /// What the places of a list are measured by, where the list names no measure: 分县区看,…云栖区、石门县分别增长16.4%、13.9%.
  func measureOfPlaces(_ names: [Phrase]) -> Phrase? {
    guard names.count >= 2, names.allSatisfy(isPlace) else { return nil }
    let told = paragraphDrafts.first { drafts[$0].kind == .level && !isTier(drafts[$0].indicator) }
    return told.map { drafts[$0].indicator } ?? budgetBefore().map { drafts[$0].indicator }
  }

  /// The last account that an earlier paragraph has told of as a whole.
  func budgetBefore() -> Int? {
    drafts.indices.last { index in
      drafts[index].kind == .level && drafts[index].token.unitIs(.money) && drafts[index].partOf == nil
        && !isTier(drafts[index].indicator)
        && Self.accounts.match(endingAt: drafts[index].indicator.count, in: drafts[index].indicator.folded, limit: 2)
          != nil
    }
  }

  private func measureBefore(_ slot: Slot) -> Phrase? {
    let alike = paragraphDrafts.filter { drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit }
    if let told = alike.last(where: { !isPlace(drafts[$0].indicator) }) { return drafts[told].indicator }
    return drafts.indices.suffix(40).last {
      drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit && drafts[$0].partOf == nil
        && !isPlace(drafts[$0].indicator)
    }.map { drafts[$0].indicator }
  }

  private func isPlace(_ name: Phrase) -> Bool {
    (3...6).contains(name.count) && Self.placeEndings.match(endingAt: name.count, in: name.folded, limit: 2) != nil
      && Self.notPlaces.firstMatch(in: 0..<name.count, of: name.folded) == nil
  }

  private static let placeEndings = PhraseTable(words: "县 区 市 旗 州 镇 乡 街道")
  private static let notPlaces = PhraseTable(
    words: "全市 全县 全区 各 社区 园区 景区 校区 城区 郊区 山区 库区 灾区 小区 超市 城市 设区市 县区 贫困 脱贫 示范 试点 开发区 新区")
  private static let ranks = PhraseTable(words: "最高的 最低的 最多的 最少的 居首的 最大的 最小的 其次的")
  private static let rankedBehind = PhraseTable(words: "最多 最少 最高 最低 居首 位居 ,居首 居第")
  private static let rankedBefore = PhraseTable(words: "其次为 其次是 其次 依次为 最多的是 最高的是 最少的是 最低的是")
  private static let accounts = PhraseTable(words: "预算收入 预算支出 财政收入 财政支出 财政总收入 税收收入")
}
