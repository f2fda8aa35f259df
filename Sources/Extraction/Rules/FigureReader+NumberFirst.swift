// What names those counted where more than the noun behind their number does.

import DataCube
import ReportText

/// The name of a number that its noun follows, and where it ends in the text.
struct NamedBehind {
  var indicator: Phrase
  var end: Int
}

extension FigureReader {
  /// What the clause tells of those counted, where that is their name; nil where the noun behind the number is.
  func namedByClause(_ slots: [Slot], _ index: Int) -> NamedBehind? {
    harmed(slots[index]) ?? enrolled(slots[index]) ?? perHead(slots[index]) ?? shared(slots, index)
      ?? scene(slots, index)
  }

  /// 暴雨造成北部山区约1.6万人受灾 → 暴雨受灾: what happened to the people stands behind their number, what did it before; the place
  /// in between is neither.
  private func harmed(_ slot: Slot) -> NamedBehind? {
    guard let harm = harm(behind: slot),
      let verb = Self.causations.lastMatch(in: slot.left, of: text),
      case let place = verb.range.upperBound..<max(verb.range.upperBound, slot.tail.coreEnd), place.count <= 12,
      text[place].allSatisfy(Scalars.isHan)
    else { return nil }
    let cause = cleaner.clean(slot.left.lowerBound..<verb.range.lowerBound)
    guard (2...14).contains(cause.count) else {
      return cause.isEmpty && !place.isEmpty ? NamedBehind(indicator: cleaner.phrase(harm), end: harm.upperBound) : nil
    }
    return NamedBehind(indicator: cause.appending(cleaner.phrase(harm)), end: harm.upperBound)
  }

  /// 受灾 right behind a number of people, and nothing else up to the next mark.
  private func harm(behind slot: Slot) -> Range<Int>? {
    guard slot.token.unit.map({ ["人", "名"].contains($0.code) }) ?? slot.token.hasScale,
      let harm = Self.harms.match(at: slot.right.lowerBound, in: text, limit: slot.right.upperBound)?.range,
      harm.upperBound == slot.right.upperBound || !Scalars.isHan(text[harm.upperBound])
    else { return nil }
    return harm
  }

  /// 塌方 of 塌方造成6人死亡,9人受伤: what did the one harm did the other.
  var causeOfHarm: Phrase? {
    guard let last = memory.levels.last, sentenceDrafts.contains(last) else { return nil }
    return cause(ofHarm: drafts[last].indicator)
  }

  /// 暴雨 of 暴雨受灾; nil where the name ends in no harm.
  func cause(ofHarm told: Phrase) -> Phrase? {
    Self.harms.match(endingAt: told.count, in: told.folded, limit: 2).map { told.prefix($0.range.lowerBound) }
  }

  static let harms = PhraseTable(words: "死亡 受伤 失踪 重伤 轻伤 遇难 伤亡 丧生 受灾 被困 受困 溺亡")
  private static let causations = PhraseTable(words: "造成 导致 致使 引发")

  /// 52万人纳入城镇低保,7万人纳入特困供养: each is named by what stands behind its own number.
  private func enrolled(_ slot: Slot) -> NamedBehind? {
    guard slot.token.unit.map({ Self.enrollable.contains($0.code) }) ?? false, !slot.isJoined, !slot.joinsNext,
      Self.enrolments.match(at: slot.right.lowerBound, in: text, limit: slot.right.upperBound) != nil,
      slot.right.upperBound == slot.clause.range.upperBound, case let told = withoutFootnote(slot.right),
      (4...20).contains(told.count),
      text[told].allSatisfy({ Scalars.isHan($0) || Self.quotes.contains($0) }),
      cleaner.clean(slot.core).isEmpty
    else { return nil }
    return NamedBehind(
      indicator: NounBehind(reader: self, slot: slot).withoutAuxiliaries(cleaner.phrase(told)),
      end: slot.right.upperBound)
  }

  /// 特困供养[9]: a mark at the end of a clause.
  private func withoutFootnote(_ range: Range<Int>) -> Range<Int> {
    guard text[range].last == 0x5D, let open = text[range].lastIndex(of: 0x5B) else { return range }
    return range.lowerBound..<open
  }

  private static let enrollable: Set<String> = ["人", "户", "名", "人次"]
  private static let enrolments = PhraseTable(words: "纳入 列入 享受 参加")
  private static let quotes: ScalarSet = "“”"

  /// 每人每月不低于90元的高龄津贴 → 每人每月高龄津贴: what falls to each is named behind the sum.
  private func perHead(_ slot: Slot) -> NamedBehind? {
    let near = max(slot.left.lowerBound, slot.tail.coreEnd - 4)
    guard slot.token.unitIs(.money), near < slot.left.upperBound,
      let head = Self.heads.lastMatch(in: near..<slot.left.upperBound, of: text),
      head.range.upperBound >= slot.tail.coreEnd
    else { return nil }
    var start = slot.right.lowerBound
    if let hedge = Hedges.hedge(behind: start, in: text, limit: slot.right.upperBound) {
      start = hedge.range.upperBound
    }
    guard start < slot.right.upperBound, text[start] == 0x7684,
      let stipend = Self.stipends.firstMatch(
        in: start..<min(slot.right.upperBound, start + 14), of: text)
    else { return nil }
    return NamedBehind(
      indicator: cleaner.phrase(head.range).appending(cleaner.phrase((start + 1)..<stipend.range.upperBound)),
      end: stipend.range.upperBound)
  }

  private static let heads = PhraseTable(
    words: "人均 户均 每人 每户 每人每月 每人每年 人均每月 人均每年 每户每月 每户每年 每月人均 每年人均")
  private static let stipends = PhraseTable(
    words: "养老金 津贴 补贴 补助 补助金 低保金 保险金 生活费 救助金 奖学金 助学金 慰问金 抚恤金 奖金 补偿 补偿金 价格补贴")

  /// 有9万人口、4万头牲畜因干旱饮水困难, 为80个村庄、200家企业提供代办服务: what the clause ends with is told of all that it counts.
  private func shared(_ slots: [Slot], _ index: Int) -> NamedBehind? {
    guard slots[index].token.unit?.isCount ?? slots[index].token.hasScale else { return nil }
    var first = index
    while first > 0, index - first < Self.longestList, isListed(slots[first], before: slots[first - 1]) { first -= 1 }
    var last = index
    while last + 1 < slots.count, last - index < Self.longestList, isListed(slots[last + 1], before: slots[last]) {
      last += 1
    }
    guard let end = NounBehind(reader: self, slot: slots[last]).found?.end,
      let noun = NounBehind(reader: self, slot: slots[index]).found, noun.phrase.count <= 8,
      let told = plight(from: end, slots[last], behind: slots[first])
        ?? service(from: end, slots[last], behind: slots[first])
    else { return nil }
    return NamedBehind(indicator: cleaner.phrase(told).appending(noun.phrase), end: noun.end)
  }

  /// How far lists are looked through.
  private static let longestList = 5

  /// Whether a noun of a few characters and a 、 part the number of `next` from the one of `slot`.
  private func isListed(_ next: Slot, before slot: Slot) -> Bool {
    guard next.clause.range == slot.clause.range, !next.token.isRate, next.tail.coreEnd >= 1,
      case let gap = slot.token.end..<max(slot.token.end, next.tail.coreEnd), (2...10).contains(gap.count)
    else { return false }
    return Self.joints.contains(text[gap.upperBound - 1]) && text[gap].dropLast().allSatisfy(Scalars.isHan)
  }

  private static let joints: ScalarSet = "、和及"

  /// 因干旱饮水困难: why those counted fare as they do.
  private func plight(from end: Int, _ last: Slot, behind first: Slot) -> Range<Int>? {
    guard end < last.right.upperBound, text[end] == 0x56E0, case let told = end..<last.right.upperBound,
      (5...20).contains(told.count), text[told].allSatisfy(Scalars.isHan),
      Self.plights.match(endingAt: told.upperBound, in: text, limit: told.lowerBound + 3) != nil,
      case let before = cleaner.clean(first.core),
      before.isEmpty || Verbs.generic.isWhole(0..<before.count, of: before.folded)
    else { return nil }
    return told
  }

  private static let plights = PhraseTable(words: "困难 受灾 受损 受害 减产 绝收 缺水 停水 停电 停产 停工 失学 失业 致贫 返贫 受阻 死亡")

  /// 提供代办服务: what is offered to those counted.
  private func service(from end: Int, _ last: Slot, behind first: Slot) -> Range<Int>? {
    let lower = max(first.left.lowerBound, first.tail.coreEnd - 1)
    let words = lower..<max(lower, min(first.left.upperBound, lower + 2))
    guard let giving = text[words].firstIndex(where: Self.givings.contains),
      giving == first.left.lowerBound || !Self.namings.contains(text[giving - 1]),
      Self.services.match(at: end, in: text, limit: last.right.upperBound) != nil,
      case let told = end..<last.right.upperBound, (4...16).contains(told.count),
      text[told].allSatisfy(Scalars.isHan)
    else { return nil }
    return told
  }

  private static let givings: ScalarSet = "为向给"
  private static let namings: ScalarSet = "作认成分设改称名列评变行视定"
  private static let services = PhraseTable(words: "提供")

  /// 7个片区16项改革试点 → 改革试点片区: the places of what is counted next say nothing without it.
  private func scene(_ slots: [Slot], _ index: Int) -> NamedBehind? {
    let slot = slots[index]
    guard index + 1 < slots.count, slot.token.unit?.isCount ?? false, slots[index + 1].token.unit?.isCount ?? false,
      slots[index + 1].token.start == slot.right.upperBound, Self.scenes.isWhole(slot.right, of: text),
      let noun = NounBehind(reader: self, slot: slots[index + 1]).noun, noun.count <= 14
    else { return nil }
    return NamedBehind(
      indicator: noun.appending(cleaner.phrase(slot.right)), end: slot.right.upperBound)
  }

  private static let scenes = PhraseTable(words: "区域 片区 地区 城市 市县 县区 区县 领域 板块 地市 省份 园区")

  /// 成为省级样板 right behind those counted, and nothing else up to the next mark.
  func become(from end: Int, _ slot: Slot) -> Range<Int>? {
    guard end < slot.right.upperBound, slot.right.upperBound == slot.clause.range.upperBound,
      case let told = end..<slot.right.upperBound, (4...20).contains(told.count),
      text[told].allSatisfy({ Scalars.isHan($0) || Self.quotes.contains($0) || $0 == Scalars.enumerationComma }),
      Self.becoming.match(at: end, in: text, limit: told.upperBound) != nil
        || Self.meetings.match(at: end, in: text, limit: told.upperBound) != nil
          && Self.norms.match(endingAt: told.upperBound, in: text, limit: end + 3) != nil
    else { return nil }
    return told
  }

  private static let becoming = PhraseTable(words: "成为 入选 获评 荣获 被评为 被列为 建成为")
  private static let meetings = PhraseTable(words: "达到 符合 率先达到")
  private static let norms = PhraseTable(words: "要求 标准")

  /// 滨河大道5条匝道 → 滨河大道匝道: a thing with a number of its own is named by what stands before and behind it; nil where
  /// what follows is no such thing.
  func attributed(_ slot: Slot, to owner: Phrase) -> NamedBehind? {
    guard slot.token.unit.map({ Self.piecewise.contains($0.code) }) ?? false, (2...14).contains(owner.count),
      !owner.folded.contains(where: { $0 == Scalars.enumerationComma || Scalars.isDigit($0) })
    else { return nil }
    // 八方面24项惠民实事: how many kinds there are names nothing.
    if isCountOfKinds(owner), let noun = NounBehind(reader: self, slot: slot).found {
      return NamedBehind(indicator: noun.phrase, end: noun.end)
    }
    let right = slot.right
    let end = text[right].firstIndex(of: Scalars.enumerationComma) ?? right.upperBound
    let thing = Self.works.matches(in: right.lowerBound..<end, of: text).first {
      // 改造道路12条桥梁3座: what the next number counts is no thing of this one.
      isThing(in: $0.range, upTo: end)
        && ($0.range.upperBound < right.upperBound || right.upperBound == slot.clause.range.upperBound)
    }
    guard let thing, case let noun = right.lowerBound..<thing.range.upperBound, text[noun].allSatisfy(Scalars.isHan),
      !text[noun].contains(0x7B49)
    else { return nil }
    return NamedBehind(
      indicator: owner.appending(cleaner.phrase(noun)), end: noun.upperBound)
  }

  /// 八方面: a few kinds, counted in words.
  private func isCountOfKinds(_ owner: Phrase) -> Bool {
    owner.count <= 5 && Self.kindsOfThings.match(endingAt: owner.count, in: owner.folded, limit: 1) != nil
      && (ChineseNumeralReader.digit(owner.folded[0]) != nil || owner.folded[0] == 0x5341)
  }

  /// Whether the clause ends behind the word or goes on with what was done.
  private func isThing(in word: Range<Int>, upTo end: Int) -> Bool {
    word.upperBound == end || Verbs.action.match(at: word.upperBound, in: text, limit: end) != nil
      || Self.endings.match(at: word.upperBound, in: text, limit: end) != nil
      || times.contains { $0.range.lowerBound == word.upperBound }
  }

  private static let piecewise: Set<String> = ["条", "项", "件", "座", "个", "处", "段", "宗"]
  private static let kindsOfThings = PhraseTable(words: "方面 大方面 类 大类 个方面 领域 大领域 板块 大板块")
  private static let works = PhraseTable(
    words: "工程 项目 实事 任务 事项 连接线 匝道 支线 道路 通道 隧道 桥梁 大桥 线路 管线 河道 试点 举措 措施")
  private static let endings = PhraseTable(words: "全部 集中 全面 顺利 如期 基本 已 均 相继 陆续 通车 贯通 完工 完成 落实 启动 推进 取得")

  /// 省科技专项共安排140个项目 → 省科技专项项目: a general word for what a programme pays for says nothing without it.
  func programme(of noun: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.undertakings.isWhole(0..<noun.count, of: noun.folded),
      let divider = Self.totals.lastMatch(in: slot.left, of: text),
      let kind = Self.programmes.match(
        endingAt: divider.range.lowerBound, in: text, limit: slot.left.lowerBound + 2),
      case let owner = cleaner.clean(slot.left.lowerBound..<kind.range.lowerBound), (2...20).contains(owner.count)
    else { return nil }
    return owner.appending(cleaner.phrase(kind.range))
  }

  private static let undertakings = PhraseTable(words: "项目 课题 子基金 专题 子项目 企业 人才 工程 任务")
  private static let totals = PhraseTable(words: "共 累计 共计 已 累计已")
  private static let programmes = PhraseTable(words: "计划 专项 基金 工程 行动")
}
