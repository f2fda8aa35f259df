// Numbers without a unit that are figures all the same.

import ReportText

/// Index numbers, scores, proportions, and list members whose unit is printed once.
enum BareNumbers {
  /// Nouns behind which a number needs no unit.
  static let explained = PhraseTable(
    words:
      "指数 总指数 综合指数 价格指数 平均分 得分 评分 分值 系数 比值 均分 满意度指数 采购经理指数 总评分 CPI PPI PMI 结构 比例 之比 比为 结构比 恩格尔系数 基尼系数 倍差 性别比 汇率 收入比 死亡率 控制指标 省控指标 国控指标 抚养比 生师比 比 均值 pH值 pH"
  )

  private static let links = PhraseTable(
    words:
      "为 达 达到 是 报 报收 报收于 收报 录得 升至 降至 提高到 提升至 提升到 调整为 约为 约 由 优化为 优化到 演变为 上升到 得 了 分别为 变为 从 控制在 稳定在 保持在 缩小至 缩小到 缩小为 扩大至 扩大到 收窄至 收窄到 提高至 上升至 降到 降为 下降到 下降至 低于 高于 不高于 不低于 不超过 仅为 只有 高达 已达 已为 收于 收在 收盘于 收盘报 回升至 回升到 回落至 回落到 跌至 跌到 涨至 涨到"
  )

  /// 贫困发生率由15.2%降至零: nothing is left of it.
  static func isZeroReached(_ site: NumeralSite) -> Bool {
    site.token.isBare && site.token.value.number == 0
      && zeroArrivals.match(endingAt: site.token.start, in: site.text, limit: site.range.lowerBound) != nil
      && (site.token.end >= site.range.upperBound || zeroStops.contains(site.text[site.token.end]))
  }

  private static let zeroArrivals = PhraseTable(
    words: "降至 降到 降为 减至 减少到 减少为 减少至 下降到 下降至 下降为 降低到 降低至 数为 数均为 率为 率均为 投诉为 上访为 警情为")
  private static let zeroStops: ScalarSet = "，,。;；、)）"

  static func isExplained(_ site: NumeralSite) -> Bool {
    if isProportion(site) || sharesUnit(site) || isCountBeforeShare(site) || isListedIndex(site) || isTurningPoint(site)
    {
      return true
    }
    var end = site.token.start
    for _ in 0..<3 {
      guard let link = links.match(endingAt: end, in: site.text, limit: site.range.lowerBound) else { break }
      end = link.range.lowerBound
    }
    // 综合指数在2.46～3.58之间; 指数在100以下的天数 names no value.
    if site.token.value.lastPlace < 0,
      let within = within.match(endingAt: end, in: site.text, limit: site.range.lowerBound)
    {
      end = within.range.lowerBound
    }
    if changesOfIndex.match(endingAt: end, in: site.text, limit: site.range.lowerBound) != nil,
      site.token.value.lastPlace < 0,
      explained.lastMatch(in: max(site.range.lowerBound, end - 40)..<end, of: site.text) != nil
    {
      return true
    }
    // 居民消费价格总指数99.2,其中食品类101.4: a group of what the index is of.
    if site.token.value.lastPlace < 0, end > site.range.lowerBound, site.text[end - 1] == 0x7C7B,
      explained.lastMatch(in: max(site.range.lowerBound, end - 40)..<end, of: site.text) != nil
    {
      return true
    }
    // 性别比(以女性为100)为105.07: the noun stands before a bracket.
    if end > site.range.lowerBound, site.text[end - 1] == Scalars.closeBracket,
      let open = site.text[site.range.lowerBound..<end].lastIndex(of: Scalars.openBracket)
    {
      end = open
    }
    // 提起行政诉讼数为0.
    if end < site.token.start, end > site.range.lowerBound + 2, site.text[end - 1] == 0x6570, site.token.form == .arabic
    {
      return true
    }
    // 指数在10月份报244.8: when it was so, between the noun and the number.
    let start = startOfTime(endingAt: end, site)
    return explained.match(endingAt: end, in: site.text, limit: site.range.lowerBound) != nil
      || start < end && site.token.value.lastPlace < 0
        && explained.match(endingAt: start, in: site.text, limit: site.range.lowerBound) != nil
      || isArrival(site) || isStart(site)
  }

  /// Where 在10月份 begins that ends at `end`; `end` where no month, quarter or year stands there.
  private static func startOfTime(endingAt end: Int, _ site: NumeralSite) -> Int {
    var start = end
    while start > site.range.lowerBound,
      timeSigns.contains(site.text[start - 1]) || Scalars.isDigit(site.text[start - 1])
    { start -= 1 }
    guard site.text[start..<end].contains(where: timeUnits.contains) else { return end }
    if start > site.range.lowerBound, timeOpeners.contains(site.text[start - 1]) { start -= 1 }
    return start
  }

  private static let within = PhraseTable(words: "在 介于 介乎")
  private static let timeSigns: ScalarSet = "年月日份季度末底一二三四上下半第当前十去今本全"
  private static let timeUnits: ScalarSet = "年月季"
  private static let timeOpeners: ScalarSet = "在于"

  /// 业务收益指数分别为93.7、105.2及108.9;住宿业为111.6(第三季:103.4): more values of what the first is an index of.
  private static func isListedIndex(_ site: NumeralSite) -> Bool {
    guard site.token.isBare, site.token.value.lastPlace < 0, site.token.form == .arabic else { return false }
    let lower = site.range.lowerBound
    let near = max(lower, site.token.start - 80)..<site.token.start
    guard let noun = indices.lastMatch(in: near, of: site.text) else { return false }
    let between = site.text[noun.range.upperBound..<site.token.start]
    guard between.contains(where: Scalars.isDigit), !between.contains(0x25) else { return false }
    let before = site.before()
    if listJoints.contains(before) { return Scalars.isDigit(site.before(2)) }
    if before == Scalars.colon, let open = between.lastIndex(of: Scalars.openBracket), site.token.start - open <= 8 {
      return Scalars.isDigit(site.text[open - 1])
    }
    return before == 0x4E3A && between.contains { $0 == Scalars.semicolon || $0 == Scalars.comma }
  }

  private static let indices = PhraseTable(words: "指数")

  /// 景气指数报103.7,较5月高位118.2回落: where the index once stood, behind the name of its peak.
  private static func isTurningPoint(_ site: NumeralSite) -> Bool {
    site.token.isBare && site.token.value.lastPlace < 0 && site.token.form == .arabic
      && turningPoints.match(endingAt: site.token.start, in: site.text, limit: site.range.lowerBound) != nil
      && indices.lastMatch(
        in: max(site.range.lowerBound, site.token.start - 80)..<site.token.start, of: site.text) != nil
  }

  /// The names of the highest and the lowest that something has reached.
  static let turningPoints = PhraseTable(
    words: "高位 低位 高点 低点 峰值 谷底 高峰 低谷 高位的 低位的 高点的 低点的 历史高位 历史低位 历史高点 历史低点 历史新高 历史新低")
  private static let listJoints: ScalarSet = "、及和与"

  /// 较2010年下降6.8: an index falls without a unit, too.
  private static let changesOfIndex = PhraseTable(
    words: "下降 上升 提高 回升 回落 增加 减少 上涨 扩大 缩小 降低 省控目标低 省控指标低 控制指标低 控制目标低 省控目标高 控制指标高 全省低 全省高 全国低 全国高")

  /// 行政处罚2100,占收到申请总数的33.9%: a count whose classifier was left out, with its share or growth behind it.
  private static func isCountBeforeShare(_ site: NumeralSite) -> Bool {
    guard site.token.isBare, site.token.form == .arabic, site.token.value.lastPlace >= 0,
      (site.wholeNumber ?? 0) >= 10, site.after() == Scalars.comma, Scalars.isHan(site.before())
    else { return false }
    return followers.match(at: site.token.end + 1, in: site.text, limit: site.range.upperBound) != nil
      && site.text[site.token.end..<min(site.range.upperBound, site.token.end + 24)].contains(0x25)
  }

  private static let followers = PhraseTable(
    words: "占 同比 环比 比上年 较上年 比去年 较去年 其中 增长 下降 上升 办结率 审结率 结案率 满意率 纠错率")

  /// 倍差由2.65下降到2.47: the noun stands before the number that the change started from.
  private static func isArrival(_ site: NumeralSite) -> Bool {
    let near = max(site.range.lowerBound, site.token.start - 26)..<site.token.start
    let window = (site.text[near].lastIndex(of: Scalars.comma) ?? near.lowerBound)..<site.token.start
    guard
      arrivals.match(endingAt: site.token.start, in: site.text, limit: window.lowerBound) != nil,
      let noun = explained.firstMatch(in: window, of: site.text)
    else { return false }
    return site.text[noun.range.upperBound..<site.token.start].contains(where: Scalars.isDigit)
  }

  /// 收入比由上年的2.40缩小到2.36: where the number started from that arrives behind it.
  private static func isStart(_ site: NumeralSite) -> Bool {
    let near = max(site.range.lowerBound, site.token.start - 14)..<site.token.start
    let window = (site.text[near].lastIndex(of: Scalars.comma) ?? near.lowerBound)..<site.token.start
    guard site.token.isBare, site.token.value.lastPlace < 0, let from = FromWords.last(in: window, of: site.text),
      // 收入比却由4.02扩大到4.32.
      case let end = turns.match(endingAt: from.range.lowerBound, in: site.text, limit: window.lowerBound)?.range
        .lowerBound
        ?? from.range.lowerBound,
      explained.match(endingAt: end, in: site.text, limit: site.range.lowerBound) != nil
    else { return false }
    let behind = site.token.end..<min(site.range.upperBound, site.token.end + 8)
    guard let arrival = arrivals.firstMatch(in: behind, of: site.text), arrival.range.upperBound < site.range.upperBound
    else { return false }
    return Scalars.isDigit(site.text[arrival.range.upperBound])
  }

  private static let turns = PhraseTable(words: "却 则 也 仍 又 已")
  private static let arrivals = PhraseTable(words: "到 至 为")

  /// 11.2∶14.9∶73.9.
  static func isProportion(_ site: NumeralSite) -> Bool {
    // 结构为9.4、41.0、49.6.
    let near = max(site.range.lowerBound, site.token.start - 24)..<site.token.start
    let isListed = site.token.value.lastPlace < 0 && structures.lastMatch(in: near, of: site.text) != nil
    let marks: [UInt32] = [0x2236, Scalars.colon] + (isListed ? [Scalars.enumerationComma] : [])
    func isNumberMark(_ mark: UInt32, _ neighbour: UInt32) -> Bool {
      marks.contains(mark) && Scalars.isDigit(neighbour)
    }
    // A blank may stand before the mark: 2.22 :1.
    let gapBehind = site.after() == Scalars.space ? 1 : 0
    let gapBefore = site.before(2) == Scalars.space ? 1 : 0
    let joined =
      isNumberMark(site.after(gapBehind), site.after(gapBehind + 1))
      || isNumberMark(site.before(), site.before(2 + gapBefore))
    guard joined else { return false }
    // A structure may be the second of two: 由12.1∶50.2∶37.7调整到2015年的9.8∶48.1∶42.1.
    let window = max(site.range.lowerBound, site.token.start - 80)..<site.token.start
    return proportionNouns.lastMatch(in: window, of: site.text) != nil
  }

  static let structures = PhraseTable(words: "结构为 结构是 结构比为 结构比例为")
  private static let proportionNouns = PhraseTable(words: "结构 比例 之比 比重 占比 比由 比为 收入比 收入比为 构成 产业比 三次产业")

  /// 3、5亿元: a bare number in a list whose last member has the unit.
  static func sharesUnit(_ site: NumeralSite) -> Bool {
    var index = site.token.end
    for _ in 0..<8 {
      while index < site.range.upperBound, site.text[index] == Scalars.space { index += 1 }
      guard index < site.range.upperBound,
        let mark = Linkers.conjunctions.match(at: index, in: site.text, limit: site.range.upperBound),
        mark.range.upperBound < site.range.upperBound, Scalars.isDigit(site.text[mark.range.upperBound]),
        let next = NumeralLexer(text: site.text).token(
          at: mark.range.upperBound, limit: min(site.range.upperBound, mark.range.upperBound + 40))
      else { return false }
      if let unit = next.unit { return !next.unitIs(.duration) && unit.code != "号" }
      index = next.end
    }
    return false
  }
}
