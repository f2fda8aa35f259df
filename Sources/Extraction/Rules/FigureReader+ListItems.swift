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

  /// 和停车场7个 of 新建公园5个、广场3个和停车场7个: whether a 和 joins a figure to a list of several.
  func isLastOfList(_ slot: Slot) -> Bool {
    guard !slot.isFirstInClause, slot.left.lowerBound < slot.left.upperBound, memory.listVerb != nil,
      let last = memory.last, drafts[last].kind == .level, drafts[last].token.end == slot.left.lowerBound
    else { return false }
    let hedge = Hedges.hedge(behind: slot.left.lowerBound, in: text, limit: slot.left.upperBound)
    return Self.joints.match(
      at: hedge?.range.upperBound ?? slot.left.lowerBound, in: text, limit: slot.left.upperBound) != nil
  }

  private static let joints = PhraseTable(words: "和 以及 与")

  /// 新引进 of 新引进领军人才6名, 新(改)建 of 新(改)建养老驿站15家: the verb that opens a list.
  func openingVerb(of name: Phrase) -> Range<Int>? {
    if let verb = Self.bracketedVerbs.match(at: 0, in: name.folded, limit: name.count) { return verb.range }
    if let verb = Verbs.action.match(at: 0, in: name.folded, limit: name.count) { return verb.range }
    // 新启动: what is done anew.
    guard name.folded.first == 0x65B0,
      let act = Self.newActs.match(at: 1, in: name.folded, limit: name.count)
        ?? Verbs.action.match(at: 1, in: name.folded, limit: name.count),
      act.range.count >= 2
    else { return nil }
    return 0..<act.range.upperBound
  }

  private static let bracketedVerbs = PhraseTable(
    words: "新(改、扩)建 新(改扩)建 新(改)建 新(扩)建 改(扩)建 新建(改造) 新建(改建) 新建(扩建) 建设(改造)")
  private static let newActs = PhraseTable(words: "启动 推广应用 推广 创建 创成 打造 实施 入库 落户 聘任")

  /// 市级绿色社区 of 创建市级绿色社区示范点8个、示范街道21个: what stands before the 示范 of the first member, where a later one
  /// opens with the same word.
  func sharedAttribute(of name: Phrase, behind verb: Phrase) -> Phrase {
    guard let last = memory.levels.last, drafts[last].kind == .level,
      // 3A级景区, 国家级景区: what has a rank of its own needs none.
      let first = name.folded.first, Scalars.isHan(first),
      Self.ranks.match(at: 0, in: name.folded, limit: name.count) == nil,
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
