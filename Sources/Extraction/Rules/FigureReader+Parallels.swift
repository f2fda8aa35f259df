// Names that lean on the name before them: its measure, its institution, its whole.

import DataCube
import ReportText

extension FigureReader {
  /// 受理案件98643件,审执结93217件: what was closed is part of what was opened; of 投诉办结9.6万件 the 投诉 told before.
  func opened(before made: Int) -> Int? {
    let part = drafts[made]
    guard part.kind == .level,
      let stage = ClosingStages.acts.match(endingAt: part.indicator.count, in: part.indicator.folded, limit: 0)
    else { return nil }
    var thing = part.indicator.prefix(stage.range.lowerBound)
    // 经审查批准逮捕.
    if Self.examined.isWhole(0..<thing.count, of: thing.folded) { thing = Phrase() }
    let range = thing.isEmpty ? sentenceDrafts : paragraphDrafts
    return range.last { index in
      let whole = drafts[index]
      guard index < made, whole.kind == .level, whole.token.unit == part.token.unit, whole.status == part.status,
        whole.value.number >= part.value.number
      else { return false }
      // 移送审查起诉12871人,提起公诉11350人: those sent for it.
      if part.indicator == Self.charged, whole.indicator.hasSuffix(Self.sent) { return true }
      return thing.isEmpty
        ? ClosingStages.openings.match(at: 0, in: whole.indicator.folded, limit: whole.indicator.count) != nil
          || ClosingStages.openings.match(endingAt: whole.indicator.count, in: whole.indicator.folded, limit: 0) != nil
        : whole.indicator == thing
    }
  }

  private static let sent = Phrase("移送审查起诉")
  private static let charged = Phrase("提起公诉")
  private static let examined = PhraseTable(words: "审查 经审查 依法审查 依法 法院 人民法院")

  /// 提出纠正意见15人,已纠正14人: what has been done of that by now.
  func done(_ made: Int, _ slot: Slot) -> Int? {
    // 29项民生实事|完成22项: how many of those that the clause has just counted.
    if let whole = memory.levels.last(where: { $0 != made }), slot.clause.range.contains(drafts[whole].token.start),
      drafts[whole].kind == .level, drafts[whole].token.unit == slot.token.unit, slot.token.unit?.isCount ?? false,
      drafts[whole].value.number >= drafts[made].value.number,
      !text[drafts[whole].token.end..<slot.token.start].contains(Scalars.enumerationComma),
      Self.completions.match(endingAt: slot.token.start, in: text, limit: drafts[whole].token.end + 2) != nil
    {
      return whole
    }
    guard let word = Self.dones.match(at: firstWord(slot), in: text, limit: slot.token.start),
      (1...5).contains(slot.core.upperBound - word.range.upperBound),
      // 项目62个,完成投资28.6亿元,已竣工41个: past what was measured otherwise.
      let whole = memory.levels.last(where: {
        $0 != made && drafts[$0].kind == .level && drafts[$0].token.unit == drafts[made].token.unit
      }),
      drafts[whole].value.number >= drafts[made].value.number,
      slot.token.start - drafts[whole].token.end <= (whole == memory.levels.last(where: { $0 != made }) ? 24 : 40)
    else { return nil }
    return whole
  }

  private static let completions = PhraseTable(words: "完成 已完成 完成了 办结 已办结 落实 整改 销号 解决")
  private static let dones = PhraseTable(words: "已 均已 现已 目前已 已有 已经 至年底已 截至年底已 截至年末已 截至目前已 监督后已 当年已 其中已")

  /// 博物馆144个,其中免费开放的138个: a 的 before a part says which of the whole.
  func modified(_ slot: Slot) -> Phrase? {
    guard !memory.totals.isEmpty, endsWithParticle(slot), let unit = slot.token.unit,
      Self.unitsOfThings.contains(unit.code)
        || Self.classMarks.match(endingAt: slot.tail.coreEnd - 1, in: text, limit: slot.left.lowerBound) != nil
        || Self.classMarks.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound) != nil,
      let whole = memory.totals.last(where: { drafts[$0].kind == .level && drafts[$0].token.unit == unit })
        // 商业贿赂案件17084件,涉案金额45.78亿元;其中涉及公务员的3812件.
        ?? memory.levels.last(where: {
          drafts[$0].kind == .level && drafts[$0].token.unit == unit
            && drafts[$0].value.number >= slot.token.value.number
        })
    else { return nil }
    let thing = object(of: drafts[whole].indicator)
    // 60岁及以上的648人,其中65岁及以上的465人: neither names a thing.
    return Self.classMarks.match(endingAt: thing.count, in: thing.folded, limit: 0) == nil ? thing : nil
  }

  /// Whether a 的 stands before the number: 撤销的8件.
  func endsWithParticle(_ slot: Slot) -> Bool {
    guard slot.left.lowerBound < slot.tail.coreEnd else { return false }
    return text[slot.tail.coreEnd - 1] == 0x7684
      || slot.tail.coreEnd < slot.token.start && text[slot.tail.coreEnd] == 0x7684
  }

  /// 农村居民 behind 城镇居民人均可支配收入, 南疆地区 behind 北疆地区销售收入: a name that ends like the one before borrows
  /// what was measured of that.
  func parallel(_ name: Phrase, _ slot: Slot) -> Phrase? {
    guard (2...8).contains(name.count), let last = memory.levels.last ?? memory.previousLevels.last,
      drafts[last].kind == .level, drafts[last].token.unit == slot.token.unit, !drafts[last].isAside
    else { return nil }
    let before = drafts[last].indicator
    // 城镇居民 behind 居民人均可支配收入: some of those whose measure it was.
    if let people = Self.people.match(endingAt: name.count, in: name.folded, limit: 1),
      before.hasPrefix(name.dropping(first: people.range.lowerBound)), before.count > people.range.count + 2
    {
      return name.appending(before.dropping(first: people.range.count))
    }
    // 城镇 behind 全体居民人均可支配收入: of the residents there.
    if RespectiveWords.settlements.isWhole(0..<name.count, of: name.folded),
      let all = Self.allResidents.match(at: 0, in: before.folded, limit: before.count - 2)
    {
      return name.appending(before.dropping(first: all.range.count - 2))
    }
    // 乡村 behind 城镇消费品零售额.
    if RespectiveWords.settlements.isWhole(0..<name.count, of: name.folded),
      let place = RespectiveWords.settlements.match(at: 0, in: before.folded, limit: before.count),
      before.count - place.range.count >= 2
    {
      return name.appending(before.dropping(first: place.range.count))
    }
    // 关区进口整体通关时间29.86小时,出口0.61小时: the other direction of the same.
    if Self.directionsOfTrade.isWhole(0..<name.count, of: name.folded), !slot.token.unitIs(.money),
      let other = Self.directionsOfTrade.firstMatch(in: 0..<before.count, of: before.folded),
      before.count - other.range.upperBound >= 3, before.dropping(first: other.range.lowerBound).prefix(2) != name
    {
      return name.appending(before.dropping(first: other.range.upperBound))
    }
    guard before.count >= name.count + 2, !before.hasPrefix(name) else { return nil }
    let other = before.prefix(name.count)
    let shared = zip(other.folded.reversed(), name.folded.reversed()).prefix { $0 == $1 }.count
    guard shared >= max(1, name.count / 2), shared < name.count,
      // 农民工 behind 水利工程: one character of another word is nothing that they share.
      shared >= 2 || Self.kindEndings.contains(name.folded[name.count - 1])
    else { return nil }
    let measure = before.dropping(first: name.count)
    return MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) == nil
      ? nil : name.appending(measure)
  }

  private static let allResidents = PhraseTable(words: "全体居民 居民 城乡居民 全市居民 全省居民 全县居民")
  private static let directionsOfTrade = PhraseTable(words: "进口 出口")
  private static let kindEndings: ScalarSet = "业类区市县镇乡省品车户组村校院局厂店所品种期级"

  /// 制造业使用外资 of 渔业新设企业404家,使用外资6.8亿美元;制造业243.5亿美元: a sector behind a semicolon has what the one before had.
  private func lent(by told: Phrase) -> Phrase? {
    Self.sectorMeasures.match(endingAt: told.count, in: told.folded, limit: 0).map {
      told.dropping(first: $0.range.lowerBound)
    }
  }

  func sectorMeasure(_ sector: Phrase, _ slot: Slot) -> Phrase? {
    guard sector.folded.last == 0x4E1A, sector.count <= 10, slot.clause.opener == Scalars.semicolon,
      let last = memory.levels.last(where: { drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit }),
      let measure = lent(by: drafts[last].indicator)
    else { return nil }
    return sector.appending(measure)
  }

  private static let sectorMeasures = PhraseTable(words: "使用外资 实际使用外资 利用外资 增加值 投资 税收 进出口 出口 进口 利润 营业收入 贷款余额 用电量 零售额")

  /// 县级一般公共预算收入 of 一般公共预算收入20.3亿元。…县级完成15.2亿元: what a tier of government has of the whole.
  func tier(_ name: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.tiers.isWhole(0..<name.count, of: name.folded), slot.token.unitIs(.money),
      let whole = paragraphDrafts.first(where: { index in
        drafts[index].kind == .level && drafts[index].token.unitIs(.money) && !isTier(drafts[index].indicator)
          && Self.budgets.match(endingAt: drafts[index].indicator.count, in: drafts[index].indicator.folded, limit: 0)
            != nil
      }) ?? (Self.byTier.firstMatch(in: sentence.range, of: text) == nil ? nil : budgetBefore())
    else { return nil }
    return name.appending(drafts[whole].indicator)
  }

  private static let byTier = PhraseTable(words: "分级次 分级 分层级")
  private static let budgets = PhraseTable(words: "收入 支出 税收 税收收入 财力")

  /// 县(区)级完成47亿元 behind 市本级完成21亿元.
  func opensWithTier(_ clause: Clause) -> Bool {
    Self.tiers.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound) != nil
  }

  func isTier(_ indicator: Phrase) -> Bool {
    Self.tiers.match(at: 0, in: indicator.folded, limit: indicator.count) != nil
  }

  private static let tiers = PhraseTable(
    words: "市本级 省本级 县本级 区本级 市级 县级 区级 省级 县区级 区县级 县(市、区)级 县(区)级 县(市)级 区(县)级 镇级 乡镇级 乡级 地方级 中央级")
  /// 国家级众创空间 of 众创空间57家(国家级14家): which of the things counted right before.
  func grade(_ name: Phrase, _ slot: Slot) -> Phrase? {
    let act = StockWords.additions.match(at: 0, in: name.folded, limit: name.count)?.range.count ?? 0
    guard Self.grades.isWhole(act..<name.count, of: name.folded), slot.token.unit?.isCount ?? false,
      let whole = memory.totals.last, drafts[whole].token.unit == slot.token.unit
    else { return nil }
    var thing = object(of: drafts[whole].indicator)
    if let added = StockWords.additions.match(at: 0, in: thing.folded, limit: thing.count) {
      thing = thing.dropping(first: added.range.count)
    }
    if let bound = Self.gradeBounds.match(at: 0, in: thing.folded, limit: thing.count - 2) {
      thing = thing.dropping(first: bound.range.count)
    }
    return thing.isEmpty ? nil : name.appending(thing)
  }

  private static let grades = PhraseTable(words: "公办 民办 公立 民营 私立 公建 民建 世界级 国家级 部级 省级 市级 县级 区级 州级")
  private static let gradeBounds = PhraseTable(
    words: ["国家级", "省级", "市级", "县级", "区级"].flatMap { ["\($0)以上", "\($0)及以上", "\($0)"] }.joined(separator: " "))

  private static let people = PhraseTable(words: "居民 职工 农民 家庭")
  private static let unitsOfThings: Set<String> = ["个", "所", "家", "项", "处", "座", "种", "辆", "台"]
  private static let classMarks = PhraseTable(words: "以上 以下 及以上 及以下")

  /// 重点项目 of 实施重点项目62个,完成投资14.7亿元: what was invested in the projects counted right before.
  func projects(invested indicator: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.investments.isWhole(0..<indicator.count, of: indicator.folded), slot.token.unitIs(.money),
      [Scalars.comma, Scalars.enumerationComma].contains(slot.clause.opener) || slot.opensWithEnumeration(in: text),
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit?.isCount ?? false,
      slot.token.start - drafts[last].token.end <= 10,
      Self.works.match(endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 2) != nil
    else { return nil }
    let counted = object(of: drafts[last].indicator)
    // 沿江区域实施重大产业项目: who carries them out names none of them.
    let verb = Self.undertakings.lastMatch(in: 0..<max(0, counted.count - 3), of: counted.folded)
    return verb.map { counted.dropping(first: $0.range.upperBound) } ?? counted
  }

  /// 重点项目 of 总投资156亿元的60个重点项目: what the amount is of is counted behind it.
  func countedWorks(behind slot: Slot) -> Phrase? {
    guard slot.right.count == 1, slot.token.unitIs(.money) else { return nil }
    let digits = slot.right.upperBound..<slot.clause.range.upperBound
    guard let unit = text[digits].firstIndex(where: { !Scalars.isDigit($0) }), unit > digits.lowerBound,
      [0x4E2A, 0x9879].contains(text[unit]),
      let end = Self.works.firstMatch(in: (unit + 1)..<min(digits.upperBound, unit + 16), of: text)
    else { return nil }
    return cleaner.phrase((unit + 1)..<end.range.upperBound)
  }

  private static let undertakings = PhraseTable(words: "实施 铺排 推进 安排 组织")
  private static let investments = PhraseTable(words: "投资 完成投资 总投资 投资额 总投资额 完成投资额 计划投资 计划总投资 概算投资 累计投资 年度投资")
  private static let works = PhraseTable(words: "项目 工程")

  /// 农村养老服务机构 before 床位: what only institutions have is that of the one told right before.
  func facility(of indicator: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.furnishings.isWhole(0..<indicator.count, of: indicator.folded),
      // 打掉犯罪团伙168个、成员937人.
      slot.clause.opener == Scalars.comma || slot.opensWithEnumeration(in: text),
      let last = memory.levels.last, drafts[last].kind == .level,
      Self.institutions.match(endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 2)
        != nil
        // 养老服务机构3.2万个,床位232.6万张,收养各类人员182.8万人.
        || Self.furnishings.match(endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 4)
          != nil
    else { return nil }
    let name = object(of: drafts[last].indicator)
    let told = Self.furnishings.match(endingAt: name.count, in: name.folded, limit: 4)
    // 卫生机构348个,床位3165张,卫生技术人员2984人: all of them work there.
    if told != nil, Self.allHealth.firstMatch(in: 0..<name.count, of: name.folded) != nil { return nil }
    return told.map { name.dropping(last: $0.range.count) } ?? name
  }

  private static let allHealth = PhraseTable(words: "卫生机构")
  private static let furnishings = PhraseTable(
    words: "床位 床位数 病床 卫生技术人员 核定床位 养护床位 收养各类人员 收养救助各类人员 收养人员 收养老人 收养儿童 收养老年人 成员 团伙成员 总流通 总藏量 藏书 馆藏图书")
  private static let institutions = PhraseTable(
    words: "机构 救助站 服务站 控制中心 监督所 防疫站 保健院 监督中心 卫生院 医院 服务中心 福利院 敬老院 养老院 图书馆 团伙")
}
