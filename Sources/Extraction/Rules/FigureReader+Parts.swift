// Links parts to their totals, and names them by what they are parts of.

import DataCube
import Foundation
import ReportText

extension FigureReader {
  /// Whether a clause opens with 其中 or its like; not with 分别是 before a year or a number, which multiplies: 分别是上年的1.1倍.
  func opensParts(_ clause: Clause) -> Bool {
    let head = clause.range.lowerBound..<min(clause.range.upperBound, clause.range.lowerBound + 4)
    guard let word = SceneWords.parts.firstMatch(in: head, of: text) else { return false }
    return Linkers.table.match(at: word.range.lowerBound, in: text, limit: word.range.upperBound)?.value
      != .respectively
      || !holdsCandidate(word.range.upperBound..<(word.range.upperBound + 1))
        && !times.contains { $0.range.lowerBound == word.range.upperBound }
  }

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

  /// 70个大中城市 of 价格上涨的城市个数为54个: those of whom it tells how many.
  private func countedAmong(_ made: Int) -> Int? {
    let draft = drafts[made]
    guard draft.kind == .level, draft.indicator.count > 6, draft.indicator.hasSuffix(Self.number) else { return nil }
    let thing = draft.indicator.dropping(last: 2).dropping(first: draft.indicator.count - 4)
    return sentenceDrafts.last { index in
      let other = drafts[index]
      return index < made && other.kind == .level && other.token.unit == draft.token.unit
        && other.value.number >= draft.value.number && other.indicator.hasSuffix(thing)
    }
  }

  private static let number = Phrase("个数")

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
    if let total = countedAmong(made) ?? bracketTotal(slot, of: made) ?? remainder(made) ?? namedTotal(made, slot)
      ?? opened(before: made)
      ?? done(
        made, slot)
      ?? sameAct(made) ?? kindOf(made, slot) ?? Partitions.whole(of: made, in: drafts)
    {
      drafts[made].partOf = total
      // 按申请人分,…按领域分,…: what the first parts turned out to be of is divided anew.
      if let told = memory.partition, told.sentence == sentenceIndex { memory.partition = (total, told.sentence) }
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

  func firstWord(_ slot: Slot) -> Int {
    var index = slot.left.lowerBound
    while index < slot.token.start, !Scalars.isHan(text[index]) { index += 1 }
    return index
  }
}
