// What the members of a list share with the first, and what they do not.

import DataCube
import ReportText

extension FigureReader {
  /// 完善 of 新增充电站12座、完善步道9条: the act that a member of a list tells itself, which the name `indicator` has lost; empty
  /// for one that names nothing (开展演练8次), nil where the member has none.
  func ownVerb(_ slot: Slot, before indicator: Phrase) -> Phrase? {
    let start = firstWord(slot)
    guard let verb = Self.ownVerbs.match(at: start, in: text, limit: slot.core.upperBound),
      slot.core.upperBound - verb.range.upperBound >= 2
    else { return nil }
    let own = cleaner.phrase(verb.range)
    return verb.value && !indicator.hasPrefix(own) ? own : Phrase()
  }

  /// Acts that names lose at their head, and whether they tell one from another.
  private static let ownVerbs = PhraseTable<Bool>(
    ["优化", "完善", "强化", "深化"].map { ($0, true) }
      + ["开展", "组织", "组织开展", "举办", "召开", "办理", "实施", "推进", "推动", "带动"].map { ($0, false) })

  /// 市级绿色社区 of 创建市级绿色社区示范点8个、示范街道21个: what stands before the 示范 of the first member, where a later one
  /// opens with the same word.
  func sharedAttribute(of name: Phrase, behind verb: Phrase) -> Phrase {
    guard let last = memory.levels.last, drafts[last].kind == .level,
      drafts[last].indicator.hasPrefix(verb), case let told = drafts[last].indicator.dropping(first: verb.count)
    else { return Phrase() }
    if let known = memory.listAttribute, told.hasPrefix(known) { return known }
    guard let model = Self.models.match(at: 0, in: name.folded, limit: name.count - 1),
      let same = Self.models.firstMatch(in: 0..<told.count, of: told.folded), same.range.lowerBound >= 2,
      told.dropping(first: same.range.lowerBound).hasPrefix(name.prefix(model.range.count)),
      Self.ranks.match(at: 0, in: told.folded, limit: same.range.lowerBound) != nil
    else { return Phrase() }
    memory.listAttribute = told.prefix(same.range.lowerBound)
    return told.prefix(same.range.lowerBound)
  }

  private static let models = PhraseTable(words: "示范 试点 样板 标杆 先进 精品")
  private static let ranks = PhraseTable(words: "国家 国家级 省 省级 市 市级 县 县级 区级 全国 全省 全市")
}
