// Links parts to their totals, and names them by what they are parts of.

import DataCube
import Foundation
import ReportText

extension FigureReader {
  /// 其中: what follows are parts of the last level, of this sentence or of the one before.
  func openParts() {
    memory.partsEndAtSemicolon = text[
      sentence.range.lowerBound..<(memory.last.map { drafts[$0].token.end } ?? sentence.range.lowerBound)
    ].contains(Scalars.semicolon)
    if memory.outerTotals.isEmpty, let member = memory.levels.last, let whole = drafts[member].partOf,
      memory.totals.contains(whole)
    {
      memory.outerTotals = memory.totals
      memory.partsEndAtSemicolon = true
    }
    if !memory.levels.isEmpty {
      memory.totals = memory.levels
    } else if let whole = sharedWhole(of: memory.previousLevels) ?? stockReached(by: memory.previousLevels) {
      memory.totals = [whole]
    } else if !sameUnits(memory.previousLevels) {
      memory.totals = memory.previousLevels
    } else {
      memory.totals = []
      memory.namedTotals = memory.previousLevels
    }
  }

  /// 复议47件,其中维持39件、撤销1件、撤回7件;诉讼6件: whether the parts told are all that there are.
  func isDividedUp(before clause: Clause) -> Bool {
    // 申请1547件,其中…;准予许可1502件: what was done with all of them is part of them still.
    guard memory.totals.count == 1, let whole = memory.totals.first, drafts[whole].sentence == sentenceIndex,
      [Verbs.stages, Verbs.action, ClosingStages.acts, Self.headTails].allSatisfy({
        $0.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound) == nil
      })
    else { return false }
    let parts = sentenceDrafts.filter { drafts[$0].partOf == whole }
    return parts.count >= 2
      && parts.reduce(Decimal(0)) { $0 + drafts[$1].value.number } == drafts[whole].value.number
  }

  /// 其中,夏粮A;早稻B;秋粮C。其中,稻谷…: parts told once more are of what all of the others are part of.
  private func sharedWhole(of levels: [Int]) -> Int? {
    guard levels.count >= 2, let whole = drafts[levels[0]].partOf, drafts[whole].kind == .level,
      levels.allSatisfy({ drafts[$0].partOf == whole })
    else { return nil }
    return whole
  }

  /// 新增用户11179万户,年末达到85900万户。其中…: of the stock, not of what was added.
  private func stockReached(by levels: [Int]) -> Int? {
    guard levels.count == 2, sameUnits(levels), drafts[levels[1]].value.number > drafts[levels[0]].value.number,
      drafts[levels[0]].indicator.count > drafts[levels[1]].indicator.count,
      drafts[levels[0]].indicator.hasSuffix(drafts[levels[1]].indicator)
    else { return nil }
    return levels[1]
  }

  private func sameUnits(_ indices: [Int]) -> Bool {
    guard indices.count >= 2 else { return false }
    let pair = Array(indices.suffix(2))
    let units = pair.map { drafts[$0].token.unit?.code }
    // Two of a list (14件建议和19件提案) share a clause; what a sentence tells one after the other does not.
    return units[0] == units[1] && drafts[pair[1]].token.start - drafts[pair[0]].token.end < 10
  }

  /// Links a level to the total whose parts are being listed.
  func linkPart(_ made: Int, _ slot: Slot) {
    // 每万人口发明专利拥有量13.3件: what falls to each is no part of what all have.
    if Self.perHead.match(at: 0, in: drafts[made].indicator.folded, limit: drafts[made].indicator.count) != nil {
      return
    }
    // 城镇居民人均消费支出2.8万元: nor is what falls to each of some a part of what falls to each of all.
    if RespectiveWords.settlements.match(
      at: 0, in: drafts[made].indicator.folded, limit: drafts[made].indicator.count) != nil,
      drafts[made].indicator.contains(Self.perCapita)
    {
      return
    }
    if let total = bracketTotal(slot) ?? remainder(made) ?? namedTotal(made, slot) ?? opened(before: made) ?? done(
      made, slot)
      ?? sameAct(made) ?? Partitions.whole(of: made, in: drafts)
    {
      drafts[made].partOf = total
      // 总里程4.62万公里,其中高速公路731公里: a part stands when its whole does.
      if let own = drafts[made].period, let whole = drafts[total].period, own != whole,
        whole.first == whole.last, drafts[total].sentence == sentenceIndex, own.last == whole.last,
        !times.contains(where: {
          $0.range.lowerBound >= drafts[total].token.end && $0.range.upperBound <= slot.token.start
        })
      {
        drafts[made].period = drafts[total].period
      }
      nameMeasure(of: made, under: total)
      drafts[made].note("part_of", "parts", "其中")
    }
  }

  /// 其中…: the last level of the same unit before the word, and of the same kind of unit where none has the same.
  private func namedTotal(_ made: Int, _ slot: Slot) -> Int? {
    // 形成视频3件 in a list of cases: an act of its own is no part of what was counted before.
    if !slot.left.isEmpty, Self.partStops.match(at: firstWord(slot), in: text, limit: slot.token.start) != nil {
      return nil
    }
    let part = drafts[made]
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

  /// 排查隐患157处,已整改151处,剩余6处: of what the part before is of.
  private func remainder(_ made: Int) -> Int? {
    guard Self.rests.match(at: 0, in: drafts[made].indicator.folded, limit: drafts[made].indicator.count) != nil,
      let part = memory.levels.last(where: { $0 != made && drafts[$0].kind == .level }),
      drafts[part].token.unit == drafts[made].token.unit, let whole = drafts[part].partOf,
      drafts[whole].value.number >= drafts[made].value.number
    else { return nil }
    return whole
  }

  private static let rests = PhraseTable(words: "剩余 其余 余下 尚余")

  /// 受理案件368253件,审结202670件。其中,省法院受理案件6257件,审结3155件: each of the act of its name.
  private func sameAct(_ made: Int) -> Int? {
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

  /// 帮助2.3万名…,其中“4050”人员7400人: persons by either word.
  private func arePersons(_ one: Int, _ other: Int) -> Bool {
    [one, other].allSatisfy { drafts[$0].token.unit.map { ["人", "名", "位"].contains($0.code) } ?? false }
  }

  private static let byMode = PhraseTable(
    words: "周转量 货运量 客运量 运输量 发送量 吞吐量 里程 用户 人口 货物运输总量 旅客运输总量 货运总量 客运总量 参保人数 就业人员 零售额")
  private static let modes = PhraseTable(words: "铁路 公路 水运 水路 民航 航空 管道 海运 道路 城市 农村 城镇 乡村")

  /// 其中国有企业15194亿元 under 企业实现利润: a part named by its owner borrows what is measured.
  private func nameMeasure(of made: Int, under total: Int) {
    let part = drafts[made].indicator
    let whole = drafts[total].indicator
    // 查处违法行为186起,其中云东分局查处61起: the same act, by one of them.
    if part.count <= 3, drafts[made].token.unit == drafts[total].token.unit,
      Verbs.action.isWhole(0..<part.count, of: part.folded), whole.count > part.count + 1,
      !Self.trade.isWhole(0..<part.count, of: part.folded),
      let start = (0...(whole.count - part.count)).last(where: { whole.dropping(first: $0).hasPrefix(part) }),
      start + part.count < whole.count
    {
      drafts[made].indicator = whole.dropping(first: start)
      return
    }
    // 拆除违法建筑486.2万平方米,其中主城区18.9万平方米: there.
    if Self.innerPlaces.isWhole(0..<part.count, of: part.folded), drafts[made].token.unit == drafts[total].token.unit,
      Self.innerPlaces.match(at: 0, in: whole.folded, limit: whole.count) == nil
    {
      drafts[made].indicator = part.appending(whole)
      return
    }
    // 拆除违法建筑486.2万平方米,其中住宅类74.9万平方米: of which kind.
    if part.folded.last == 0x7C7B, part.count <= 6, !(drafts[made].token.unit?.isCount ?? true),
      drafts[made].token.unit == drafts[total].token.unit,
      !whole.contains(part.dropping(last: 1)), case let thing = object(of: whole), thing.count >= 2, thing != whole
    {
      drafts[made].indicator = part.appending(thing)
      return
    }
    // 货物周转量51.46亿吨公里,其中铁路4.68亿吨公里: by one of the ways.
    if Self.modes.isWhole(0..<part.count, of: part.folded),
      drafts[made].token.unit == drafts[total].token.unit || drafts[made].token.unit == nil,
      Self.byMode.match(endingAt: whole.count, in: whole.folded, limit: 0) != nil
    {
      // 公路水路客运量: which of the two.
      var measure = whole
      var ways = 0
      while let mode = Self.modes.match(at: 0, in: measure.folded, limit: measure.count) {
        measure = measure.dropping(first: mode.range.count)
        ways += 1
      }
      if ways != 1 {
        drafts[made].indicator = part.appending(measure)
        return
      }
    }
    // 交通基础设施投资132.6亿元,其中铁路38.2亿元、公路71.5亿元: in which of the ways.
    if Self.modes.isWhole(0..<part.count, of: part.folded), drafts[made].token.unitIs(.money),
      whole.hasSuffix(Self.investment)
    {
      drafts[made].indicator = part.appending(Self.investment)
      return
    }
    // 执法人员41名,其中在编23名、下沉18名: of what standing.
    if Self.standings.isWhole(0..<part.count, of: part.folded), drafts[made].token.unit == drafts[total].token.unit,
      !whole.contains(part), let staff = Self.staffs.match(endingAt: whole.count, in: whole.folded, limit: 0)
    {
      drafts[made].indicator = part.appending(whole.dropping(first: staff.range.lowerBound))
      return
    }
    // 入境人数12029万人次,其中外国人2026万人次: those who came in.
    if whole.hasPrefix(Self.entries), drafts[made].token.unit == drafts[total].token.unit,
      Self.peoples.match(endingAt: part.count, in: part.folded, limit: 0) != nil, !part.contains(Self.entries)
    {
      drafts[made].indicator = Self.entries.appending(part)
      return
    }
    // 竣工58所(中小学35所): the act behind the whole is behind the part.
    if part.count <= 4, let act = Verbs.stages.match(endingAt: whole.count, in: whole.folded, limit: 2),
      drafts[made].token.unit == drafts[total].token.unit,
      Verbs.action.match(at: 0, in: part.folded, limit: part.count) == nil,
      Verbs.stages.match(endingAt: part.count, in: part.folded, limit: 0) == nil,
      drafts[made].depth > drafts[total].depth
    {
      drafts[made].indicator = part.appending(whole.dropping(first: act.range.lowerBound))
      return
    }
    // 新登记市场主体2.86万户,其中企业7018户: what is new of a short name is told by the whole.
    if part.count <= 3, drafts[made].token.unit == drafts[total].token.unit,
      let act = StockWords.additions.match(at: 0, in: whole.folded, limit: whole.count),
      Verbs.action.match(at: 0, in: part.folded, limit: part.count) == nil
    {
      drafts[made].indicator = whole.prefix(act.range.count).appending(part)
      return
    }
    // 发放城乡低保金8.02亿元,其中城市1.03亿元: one of the two.
    if RespectiveWords.settlements.isWhole(0..<part.count, of: part.folded),
      let both = Self.settlementPairs.firstMatch(in: 0..<whole.count, of: whole.folded)
    {
      drafts[made].indicator = whole.prefix(both.range.lowerBound).appending(part)
        .appending(whole.dropping(first: both.range.upperBound))
      return
    }
    // 出口机电产品1424亿元,其中汽车212亿元: what is traded.
    if drafts[made].token.unit == drafts[total].token.unit,
      let trade = Self.tradeActs.match(at: 0, in: whole.folded, limit: whole.count),
      MeasureNouns.table.match(endingAt: part.count, in: part.folded, limit: 0) == nil,
      MeasureNouns.table.match(endingAt: whole.count, in: whole.folded, limit: trade.range.count) == nil,
      Verbs.action.match(at: 0, in: part.folded, limit: part.count) == nil,
      Self.tradeActs.firstMatch(in: 0..<part.count, of: part.folded) == nil
    {
      drafts[made].indicator = whole.prefix(trade.range.count).appending(part)
      return
    }
    if let named = branch(part, of: whole) {
      drafts[made].indicator = named
      return
    }
    guard drafts[made].token.unit == drafts[total].token.unit,
      Self.owners.match(endingAt: part.count, in: part.folded, limit: 0) != nil,
      let measure = Self.lentMeasures.match(endingAt: whole.count, in: whole.folded, limit: 0)
    else { return }
    // 西部地区房地产开发投资: an area has all that was told of the whole, where that is short.
    let isArea = part.hasSuffix(Phrase("地区")) && whole.count <= 8
    drafts[made].indicator = part.appending(isArea ? whole : whole.dropping(first: measure.range.lowerBound))
  }

  /// 出口 of 沿线国家进出口总额 is 沿线国家出口; 国内申请 of 国内外专利申请 is 国内专利申请: what only tells the branch borrows the rest.
  private func branch(_ part: Phrase, of whole: Phrase) -> Phrase? {
    if Self.trade.isWhole(0..<part.count, of: part.folded),
      let both = Self.bothTrades.lastMatch(in: 0..<whole.count, of: whole.folded), both.range.lowerBound >= 2
    {
      let partner = whole.prefix(both.range.lowerBound)
      return Self.ordinaryTrade.match(endingAt: partner.count, in: partner.folded, limit: 0) == nil
        ? partner.appending(part) : nil
    }
    // 境内授权 of 授予发明专利权.
    if let right = Self.grants.match(at: 0, in: whole.folded, limit: whole.count), whole.hasSuffix(Phrase("权")),
      let origin = Self.origins.match(at: 0, in: part.folded, limit: part.count),
      Self.granted.isWhole(origin.range.count..<part.count, of: part.folded)
    {
      return part.prefix(origin.range.count).appending(whole.dropping(first: right.range.count).dropping(last: 1))
        .appending(Phrase("授权"))
    }
    guard part.count == 4, let origin = Self.origins.match(at: 0, in: part.folded, limit: 2), whole.count > 4,
      whole.hasSuffix(part.dropping(first: 2))
    else { return nil }
    var thing = whole
    if let act = Verbs.action.match(at: 0, in: thing.folded, limit: thing.count), thing.count - act.range.count >= 4 {
      thing = thing.dropping(first: act.range.count)
    }
    if let both = Self.allOrigins.match(at: 0, in: thing.folded, limit: thing.count) {
      thing = thing.dropping(first: both.range.count)
    }
    return thing.count > 2 ? part.prefix(origin.range.count).appending(thing) : nil
  }

  private static let entries = Phrase("入境")
  private static let peoples = PhraseTable(words: "外国人 同胞 香港人 澳门人 台湾人 港澳台居民")
  private static let standings = PhraseTable(words: "在编 编内 编外 下沉 专职 兼职 聘用 借调 在岗 男性 女性 持证 高级 中级 初级 在职 退休")
  private static let staffs = PhraseTable(
    words: "行政执法人员 执法人员 工作人员 辅助人员 管理人员 专业技术人员 卫生技术人员 医务人员 从业人员 队员 干部 民警 教师 医师 护士 职工 党员 人才 干警")
  private static let investment = Phrase("投资")
  private static let perCapita = Phrase("人均")
  private static let innerPlaces = PhraseTable(
    words: "外贸 内贸 国外 国内 海外 境外 境内 省外 省内 市外 市城区 主城区 中心城区 城区 市区 建成区 中心区 老城区 新城区 县城 农村地区 山区 沿海")
  private static let perHead = PhraseTable(words: "每万人 每千人 每百人 每百户")
  private static let grants = PhraseTable(words: "授予 共授予 累计授予")
  private static let granted = PhraseTable(words: "授权 授予")
  private static let trade = PhraseTable(words: "出口 进口 出口额 进口额 出口总额 进口总额 出口总值 进口总值")
  private static let tradeActs = PhraseTable(words: "出口 进口")
  private static let bothTrades = PhraseTable(words: "进出口")
  private static let ordinaryTrade = PhraseTable(words: "货物 外贸 对外 贸易 服务 服务贸易 货物贸易 外贸货物 企业 商品")
  private static let origins = PhraseTable(words: "国内 国外 境内 境外 省内 省外 过夜")
  private static let allOrigins = PhraseTable(words: "国内外 境内外 省内外 海内外")

  private static let settlementPairs = PhraseTable(words: "城乡 城镇和农村 城市和农村")
  private static let owners = PhraseTable(
    words: "企业 医院 地区 组 类 卫生院 机构 单位 中心 部门 产业 行业 业 公司 银行 组织 学校 农户 居民 其他 服务中心 院 区 港 电站 水电站 电厂 油田 煤矿 机场 口岸 基地")
  private static let lentMeasures = PhraseTable(
    words:
      "利润 利润总额 床位 固定资产投资 固定资产投资额 增加值 产值 总产值 产量 税金 上缴税金 税收 利税 利税总额 收入 投资 零售额 销售额 进出口 出口 进口 贷款余额 存款余额 余额 用电量 支出 保费收入 储量 发电量 上网电量 集装箱吞吐量 货物吞吐量 旅客吞吐量 吞吐量 客运量 货运量 周转量 就业人员"
  )

  private static let partStops = PhraseTable(words: "授予 形成 开展 出动 投入 组织 累计 共 实现 完成 涉及 收到 下发 印发 召开 举办 发放")

  func firstWord(_ slot: Slot) -> Int {
    var index = slot.left.lowerBound
    while index < slot.token.start, !Scalars.isHan(text[index]) { index += 1 }
    return index
  }

  /// 126项(包括:10项行政许可、118项…): parts in brackets right behind their total.
  private func bracketTotal(_ slot: Slot) -> Int? {
    guard slot.clause.depth > 0 else { return nil }
    guard
      let open = text[sentence.range.lowerBound..<slot.clause.range.lowerBound + 1].lastIndex(of: Scalars.openBracket)
        ?? openBracket(before: slot.token.start)
    else { return nil }
    let told = memory.levels.filter { drafts[$0].token.end <= open }
    // 64处、2.37万平方米(含9处、0.41万平方米): each of its own kind.
    let pair = told.suffix(2).last { drafts[$0].token.unit == slot.token.unit && open - drafts[$0].token.end <= 12 }
    let total = told.last.flatMap { drafts[$0].token.unit == slot.token.unit ? $0 : pair }
    guard let total, open - drafts[total].token.end <= 12, drafts[total].kind == .level,
      drafts[total].token.unit == slot.token.unit
    else { return nil }
    return drafts[total].value.number > slot.token.value.number ? total : nil
  }

  private func openBracket(before end: Int) -> Int? {
    text[sentence.range.lowerBound..<end].lastIndex(of: Scalars.openBracket)
  }
}
