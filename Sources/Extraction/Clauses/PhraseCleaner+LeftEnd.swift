// What is stripped off the left end of a phrase.

import ReportText

extension PhraseCleaner {
  private static let bullets: ScalarSet = [
    0x2A, 0x23, Scalars.comma, Scalars.enumerationComma, Scalars.semicolon, Scalars.colon, Scalars.fullStop,
    Scalars.closeBracket,
    Scalars.closeQuote, 0x3011, 0x5D, 0x2014, Scalars.slash, Scalars.hyphen, 0x2022, 0xB7, 0x25CF, 0x2026, 0x3E, 0x7C,
    0xFEFF,
  ]

  /// `range` without what names nothing at its left end: time words, bodies, adverbs, list markers.
  func stripLeft(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    strip: while lower < range.upperBound {
      let first = text[lower]
      if Scalars.isBlank(first) || Self.bullets.contains(first) {
        lower += 1
        continue
      }
      if let time = times.first(where: { $0.range.lowerBound == lower && $0.range.upperBound <= range.upperBound }) {
        lower = time.range.upperBound
        continue
      }
      // 【举报情况】举报量: a label.
      if first == 0x3010,
        let close = text[lower..<min(range.upperBound, lower + 14)].firstIndex(of: 0x3011), close + 2 < range.upperBound
      {
        lower = close + 1
        continue
      }
      if let campaign = campaign(at: lower, range.upperBound) {
        lower = campaign
        continue
      }
      if let marker = ListMarkers.marker(at: lower, in: text), marker.end < range.upperBound {
        lower = marker.end
        continue
      }
      if let entity = EntityWords.table.match(at: lower, in: text, limit: range.upperBound),
        entity.value != .place || Self.wholes.isWhole(entity.range, of: text)
          || times.contains(where: { $0.range.lowerBound == entity.range.upperBound }),
        !Self.entityNouns.contains(where: { starts(with: $0, at: lower) })
      {
        lower = entity.range.upperBound
        continue
      }
      if let area = AreaNames.prefix(at: lower, in: text, limit: range.upperBound) {
        lower = area.upperBound
        continue
      }
      // 广东|今年前5月立案: whose, right before when.
      if let area = AreaNames.short.match(at: lower, in: text, limit: range.upperBound),
        times.contains(where: { $0.range.lowerBound == area.range.upperBound && $0.range.upperBound < range.upperBound }
        )
      {
        lower = area.range.upperBound
        continue
      }
      if let group = CountyGroups.match(at: lower, in: text, limit: range.upperBound) {
        lower = group.upperBound
        continue
      }
      // The number behind it makes it a whole name: 其中羽山镇|2.3万处.
      let isPart = opensPart(lower)
      if let town = TownNames.match(
        at: lower, in: text, limit: min(text.count, range.upperBound + (isPart ? 1 : 0))),
        town.upperBound < range.upperBound || isPart
      {
        lower = town.upperBound
        continue
      }
      // 以上、示范村: the hedge of the number before.
      if lower == range.lowerBound, let hedge = Hedges.hedge(behind: lower, in: text, limit: range.upperBound),
        hedge.range.count >= 2
      {
        lower = hedge.range.upperBound
        continue
      }
      // 迈上万亿元|台阶、达到10243亿元: what was passed is the end of what stands before.
      if lower == range.lowerBound, let step = Self.steps.match(at: lower, in: text, limit: range.upperBound),
        step.range.upperBound == range.upperBound || !Scalars.isHan(text[step.range.upperBound])
      {
        lower = step.range.upperBound
        continue
      }
      // 服务类前三位为|餐饮和住宿服务: who ranks first, not how.
      if let rank = Self.ranks.firstMatch(in: lower..<min(range.upperBound, lower + 12), of: text)
        ?? Self.movers.match(at: lower, in: text, limit: range.upperBound)
        ?? Self.risers.match(at: lower, in: text, limit: range.upperBound),
        range.upperBound - rank.range.upperBound >= 2
      {
        lower = rank.range.upperBound
        continue
      }
      // 1月至2月合计的零售额.
      if let sum = Self.sums.match(at: lower, in: text, limit: range.upperBound - 2) {
        lower = sum.range.upperBound
        continue
      }
      if HeadWords.protected.match(at: lower, in: text, limit: range.upperBound) != nil
        || isPunctuality(lower, range.upperBound)
      {
        break strip
      }
      // 与旅游相关行业: the 与 of a name.
      if Self.withWords.contains(first),
        Self.relations.firstMatch(in: lower..<min(range.upperBound, lower + 10), of: text) != nil
      {
        break strip
      }
      // 对东盟进出口: with whom; 对 is part of the name.
      if first == 0x5BF9, range.upperBound - lower >= 4,
        Self.dealings.match(endingAt: range.upperBound, in: text, limit: lower + 3) != nil
          // 对沿海国家完成营业额: nor is it theirs.
          || Self.contracts.match(endingAt: range.upperBound, in: text, limit: lower + 3) != nil
      {
        break strip
      }
      if opensNorm(lower, range.upperBound) { break strip }
      guard let adverb = Adverbs.leading.match(at: lower, in: text, limit: range.upperBound),
        adverb.range.upperBound < range.upperBound || adverb.range.count > 1 || Self.particles.contains(first),
        range.upperBound - adverb.range.upperBound != 1 || adverb.range.count == 1
          // 力争到|2025年突破: the 到 is that of the time.
          || text[adverb.range.upperBound] == Self.until && adverb.range.count == 2
      else { break strip }
      lower = adverb.range.upperBound
    }
    return lower..<range.upperBound
  }

  /// “天网”行动追回外逃人员: where a campaign's name ends that tells on what occasion an act was done; nil where none does.
  private func campaign(at lower: Int, _ limit: Int) -> Int? {
    guard text[lower] == Scalars.openQuote,
      let close = text[lower..<min(limit, lower + 14)].firstIndex(of: Scalars.closeQuote),
      let tail = Self.campaigns.match(at: close + 1, in: text, limit: limit),
      let act = Verbs.action.match(at: tail.range.upperBound, in: text, limit: limit),
      limit - act.range.upperBound >= 2
    else { return nil }
    return tail.range.upperBound
  }

  private static let campaigns = PhraseTable(words: "行动 专项行动 专项整治行动 集中行动 攻坚行动 攻坚战 战役 专项斗争 专项整治 专项工作 系列活动")

  static let dealings = PhraseTable(
    words: ["进出口", "出口", "进口", "直接投资", "投资", "贸易"].flatMap { deal in ["", "额", "总额", "值", "总值"].map { deal + $0 } }
      .joined(separator: " "))
  private static let contracts = PhraseTable(words: "完成营业额 新签合同额 新签承包工程合同额 承包工程完成营业额")
  /// 全港失业率: all of it, as 全市 is.
  private static let wholes = PhraseTable(words: "全港 全澳")
  private static let steps = PhraseTable(words: "台阶 大关 关口 门槛 新台阶 的台阶 的大关")
  private static let ranks = PhraseTable(
    words: ["前二", "前三", "前四", "前五", "前六", "前八", "前十", "前3", "前5", "前10"].flatMap { rank in
      ["位", "名", "类", "项", "的"].flatMap { noun in ["为", "是", "依次为", "依次是", "分别为", "分别是"].map { rank + noun + $0 } }
    }.joined(separator: " "))
  /// 涨幅较大的有|鲜菜: who moved most, not that it did.
  private static let movers = PhraseTable(
    words: ["涨幅", "跌幅", "升幅", "增幅", "降幅", "增速", "增长", "下降", "上涨", "下跌"].flatMap { noun in
      ["较大", "较快", "较高", "较多", "较明显", "较显著", "最大", "最快", "最明显", "居前"].flatMap { degree in
        ["的有", "的是", "的为", "的包括", "的依次是", "的依次为"].map { noun + degree + $0 }
      }
    }.joined(separator: " "))
  /// 录得升幅的则有|中药: that it rose, not what did.
  private static let risers = PhraseTable(
    words: ["升幅", "跌幅", "增长", "上升", "下跌", "下降"].flatMap { noun in
      ["", "录得"].flatMap { verb in ["的有", "的则有", "的包括", "的则包括"].map { verb + noun + $0 } }
    }.joined(separator: " "))
  private static let sums = PhraseTable(words: "合计的 总计的 月内录得 月内 季内录得")
  private static let meetings = PhraseTable(words: "达到 符合 满足")
  private static let norms = PhraseTable(words: "标准的 要求的 条件的")
  private static let withWords: ScalarSet = "与和"
  private static let relations = PhraseTable(words: "相关行业 相关产业 相关服务 有关行业 有关产业 相关的行业 相关的产业")

  /// 达到国家一类标准的监测点: what they meet is part of the name.
  func opensNorm(_ lower: Int, _ limit: Int) -> Bool {
    guard let reach = Self.meetings.match(at: lower, in: text, limit: limit) else { return false }
    let words = reach.range.upperBound..<min(limit, reach.range.upperBound + 24)
    return Self.norms.firstMatch(in: words, of: text).map { $0.range.upperBound < limit } ?? false
  }

  /// 其中羽山镇2.3万处: the town is the part, what is counted was told before.
  private func opensPart(_ lower: Int) -> Bool {
    SceneWords.partWord.match(endingAt: lower, in: text, limit: max(0, lower - 3)) != nil
  }

  /// 按期办结率, 按时缴纳率: the rate is one of punctuality.
  private func isPunctuality(_ lower: Int, _ upper: Int) -> Bool {
    text[upper - 1] == 0x7387 && upper - lower >= 4 && Self.punctual.match(at: lower, in: text, limit: upper) != nil
  }

  static let punctual = PhraseTable(words: "按期 按时 及时 提前 准时")

  /// 到.
  private static let until: UInt32 = 0x5230

  /// One-character words that never name anything, even alone.
  private static let particles: ScalarSet = "但而则并且其也还又已共均都仅和及与在至到为对受由仍虽却更须曾只再竟"

  private static let entityNouns: [[UInt32]] = [
    "全社会固定", "地方税收", "地方财政", "地方一般", "地方经济", "地方公共", "中央财政", "集团军", "本行业", "中央预算", "全社会用电", "全社会研发", "全社会消费", "全社会物流",
    "集团客户", "全市域", "全县域", "全省域", "全区域", "全国中小企业股份", "地方政府", "地方级", "政府采购", "全市性", "全省性", "全县性", "全区性", "全国性",
  ].map {
    $0.unicodeScalars.map(\.value)
  }

  private func starts(with word: [UInt32], at index: Int) -> Bool {
    index + word.count <= text.count && text[index..<(index + word.count)].elementsEqual(word)
  }
}
