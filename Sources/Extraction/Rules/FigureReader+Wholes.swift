// Which of the totals told before a part is of.

import DataCube
import ReportText

extension FigureReader {
  /// 处分党员干部917人——县处级14人、乡科级132人: a dash right behind a total opens its parts, as a colon does.
  func openPartsBehindDash(_ slot: Slot) {
    let start = slot.left.lowerBound
    guard slot.left.count > 2, text[start] == Self.dash, text[start + 1] == Self.dash,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.end == start
    else { return }
    memory.totals = [last]
  }

  /// Half of ——.
  private static let dash: UInt32 = 0x2014

  /// 其中…: the last level of the same unit before the word, and of the same kind of unit where none has the same.
  func namedTotal(_ made: Int, _ slot: Slot) -> Int? {
    let part = drafts[made]
    // 形成视频3件 in a list of cases: an act of its own is no part of what was counted before.
    if !slot.left.isEmpty, Self.partStops.match(at: firstWord(slot), in: text, limit: slot.token.start) != nil,
      // 完成治理面积90亩。其中,完成坡地治理面积60亩: the act is the same.
      !memory.totals.contains(where: { isKind(made, of: $0) })
    {
      return nil
    }
    // 新增专用停车位4万个,其中主城区2万个;新增老旧小区停车位2000个: another such act, no part of the first.
    if slot.clause.opener == Scalars.semicolon,
      let act = StockWords.additions.match(at: 0, in: part.indicator.folded, limit: part.indicator.count),
      memory.totals.contains(where: { drafts[$0].indicator.hasPrefix(part.indicator.prefix(act.range.count)) })
    {
      return nil
    }
    let candidates = memory.totals.filter {
      drafts[$0].kind == .level && drafts[$0].token.unit?.dimension == part.token.unit?.dimension
    }
    // 加工贸易出口 under 进出口, 出口 and 进口: the whole that its own name ends with.
    if candidates.count > 1,
      let named = candidates.last(where: {
        part.indicator.count > drafts[$0].indicator.count && part.indicator.hasSuffix(drafts[$0].indicator)
          && drafts[$0].token.unit == part.token.unit && drafts[$0].value.number >= part.value.number
      })
    {
      return named
    }
    // 其中省高级法院受理3962件,审执结3719件: of what that one took up.
    if Self.closings.match(endingAt: part.indicator.count, in: part.indicator.folded, limit: 0) != nil,
      let own = memory.levels.last(where: { $0 != made }), let whole = drafts[own].partOf,
      memory.totals.contains(whole),
      drafts[own].token.unit == part.token.unit, drafts[own].value.number >= part.value.number,
      Self.intakes.lastMatch(in: 0..<drafts[own].indicator.count, of: drafts[own].indicator.folded) != nil
    {
      return own
    }
    // 受理案件218714件,审执结206093件;其中省高级法院受理3962件: of the act of its name.
    if candidates.count > 1, part.indicator.count <= 10,
      let act = Self.stagesOfCases.match(endingAt: part.indicator.count, in: part.indicator.folded, limit: 0),
      let same = candidates.first(where: {
        drafts[$0].token.unit == part.token.unit && drafts[$0].value.number >= part.value.number
          && drafts[$0].indicator.contains(part.indicator.dropping(first: act.range.lowerBound))
      })
    {
      return same
    }
    let isMoney = part.token.unitIs(.money)
    let alike = candidates.filter { drafts[$0].token.unit == part.token.unit || arePersons($0, made) }
    // 立案57起,结案55起,移送2起。其中:种子案件8起: the last that is large enough, and what it is a stage of.
    let fitting = alike.last { drafts[$0].value.number >= part.value.number }.map { whole in
      drafts[whole].partOf.flatMap { alike.contains($0) && !memory.levels.contains(whole) ? $0 : nil } ?? whole
    }
    // 特种设备4321台,其中电梯2906部;排查隐患157处: behind the semicolon other things are counted.
    if alike.isEmpty, slot.clause.opener == Scalars.semicolon, part.token.unit?.isCount ?? false { return nil }
    let same = fitting ?? alike.last ?? (isMoney ? nil : candidates.last)
    guard let same, drafts[same].value.number >= part.value.number || drafts[same].approximation != .exact else {
      return nil
    }
    return same
  }

  /// 坡地治理面积 of 治理面积: as large a level of the same unit whose measure it ends with.
  private func isKind(_ made: Int, of whole: Int) -> Bool {
    drafts[whole].kind == .level && drafts[whole].token.unit == drafts[made].token.unit
      && drafts[whole].value.number >= drafts[made].value.number && drafts[whole].indicator.count >= 3
      && drafts[made].indicator.hasSuffix(
        drafts[whole].indicator.dropping(first: max(0, drafts[whole].indicator.count - 3)))
  }

  /// 排查隐患157处,已整改151处,剩余6处: of what the part before is of.
  func remainder(_ made: Int) -> Int? {
    guard Self.rests.match(at: 0, in: drafts[made].indicator.folded, limit: drafts[made].indicator.count) != nil,
      let part = memory.levels.last(where: { $0 != made && drafts[$0].kind == .level }),
      drafts[part].token.unit == drafts[made].token.unit, let whole = drafts[part].partOf,
      drafts[whole].value.number >= drafts[made].value.number
    else { return nil }
    return whole
  }

  private static let partStops = PhraseTable(words: "授予 形成 开展 出动 投入 组织 累计 共 实现 完成 涉及 收到 下发 印发 召开 举办 发放")
  private static let stagesOfCases = PhraseTable(words: "受理 新收 收案 立案 审结 审执结 结案 执结 办结")
  private static let closings = PhraseTable(words: "审结 审执结 结案 执结 办结")
  private static let intakes = PhraseTable(words: "受理")
  private static let rests = PhraseTable(words: "剩余 其余 余下 尚余")

  /// 受理案件368253件,审结202670件。其中,省法院受理案件6257件,审结3155件: each of the act of its name.
  func sameAct(_ made: Int) -> Int? {
    let part = drafts[made].indicator
    let alike = memory.namedTotals.filter {
      drafts[$0].kind == .level && drafts[$0].token.unit == drafts[made].token.unit
        && drafts[$0].value.number >= drafts[made].value.number && !memory.namedTotals.contains(drafts[$0].partOf ?? -1)
    }
    if let same = alike.last(where: { drafts[$0].indicator == part }) { return same }
    // 学校214所,在校学生98637人,专任教师6105人。其中:普通高中5所,在校生15203人: by what they have in common.
    return alike.last {
      let whole = drafts[$0].indicator
      return part.count > 4 && memory.namedTotals.count > 2
        && (max(0, whole.count - 4)..<max(0, whole.count - 1)).contains {
          part.contains(whole.dropping(first: $0).prefix(2))
        }
    } ?? (alike.count == 1 && memory.namedTotals.count > 2 ? alike[0] : nil)
  }

  /// 收到举报317件,…;署实名的89件: a 的 without its noun tells which of those counted last.
  func kindOf(_ made: Int, _ slot: Slot) -> Int? {
    guard endsWithParticle(slot), slot.clause.depth == 0, slot.token.unit?.isCount ?? false,
      // 监测的350个城市: there the noun stands behind.
      slot.token.end >= text.count || !Scalars.isHan(text[slot.token.end]),
      // 上涨的65个,下降的5个: one beside the other.
      let mark = text[slot.left.lowerBound..<slot.token.start].lastIndex(of: 0x7684),
      Directions.table.match(endingAt: mark, in: text, limit: slot.left.lowerBound) == nil,
      Self.stillness.match(endingAt: mark, in: text, limit: slot.left.lowerBound) == nil,
      // 加上上年结转的9件: what is added to the others.
      Self.additions.firstMatch(in: slot.left, of: text) == nil,
      let whole = wholeOfKinds(before: made)
        ?? memory.previousLevels.last(where: {
          drafts[$0].kind == .level && drafts[$0].partOf == nil
        }),
      drafts[whole].token.unit == slot.token.unit, drafts[whole].value.number > slot.token.value.number
    else { return nil }
    return whole
  }

  /// The last level told without a 的, or what the kinds told since then are of.
  private func wholeOfKinds(before made: Int) -> Int? {
    for index in memory.levels.reversed()
    where index != made && drafts[index].kind == .level && drafts[index].depth == 0 {
      if let whole = drafts[index].partOf { return whole }
      if Self.particles.match(endingAt: drafts[index].token.start, in: text, limit: sentence.range.lowerBound) == nil {
        return index
      }
    }
    return nil
  }

  private static let additions = PhraseTable(words: "加上 连同 外加")
  private static let particles = PhraseTable(words: "的 的有 的达 的为 的共")
  private static let stillness = PhraseTable(words: "持平 不变")

  /// 帮助2.3万名…,其中“4050”人员7400人: persons by either word.
  func arePersons(_ one: Int, _ other: Int) -> Bool {
    [one, other].allSatisfy { drafts[$0].token.unit.map { ["人", "名", "位"].contains($0.code) } ?? false }
  }

  /// 126项(包括:10项行政许可、118项…): parts in brackets right behind their total.
  func bracketTotal(_ slot: Slot, of made: Int) -> Int? {
    guard slot.clause.depth > 0 else { return nil }
    guard
      let open = text[sentence.range.lowerBound..<slot.clause.range.lowerBound + 1].lastIndex(of: Scalars.openBracket)
        ?? openBracket(before: slot.token.start)
    else { return nil }
    let told = memory.levels.filter { drafts[$0].token.end <= open }
    // 64处、2.37万平方米(含9处、0.41万平方米): each of its own kind.
    let pair = told.suffix(2).last { drafts[$0].token.unit == slot.token.unit && open - drafts[$0].token.end <= 12 }
    // 宣告17名被告人无罪(公诉9人、自诉8人).
    let total = told.last.flatMap { drafts[$0].token.unit == slot.token.unit || arePersons($0, made) ? $0 : pair }
    guard let total, open - drafts[total].token.end <= 12, drafts[total].kind == .level,
      drafts[total].token.unit == slot.token.unit || arePersons(total, made)
    else { return nil }
    return drafts[total].value.number > slot.token.value.number ? total : nil
  }

  private func openBracket(before end: Int) -> Int? {
    text[sentence.range.lowerBound..<end].lastIndex(of: Scalars.openBracket)
  }
}
