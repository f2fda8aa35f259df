// Leaves out why something moved.

import ReportText

extension PhraseCleaner {
  /// 机械产品因半导体设备订单增加而: why it moved is no part of what moved.
  func withoutReason(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < text.count, text[range.upperBound] == 0x800C || text[range].last == 0x800C,
      let reason = Self.reasons.firstMatch(in: range, of: text), reason.range.lowerBound - range.lowerBound >= 2
    else { return range }
    return range.lowerBound..<reason.range.lowerBound
  }

  private static let reasons = PhraseTable(words: "因 由于 受")

  /// 规上工业增加值受烟草行业拖累|下降4.7%: what moved it is no part of what moved.
  func withoutCause(_ range: Range<Int>) -> Range<Int> {
    // 因压缩面积|减产4.3%: nothing but why.
    if range.count >= 4, let first = text[range].firstIndex(where: Scalars.isHan), text[first] == 0x56E0,
      first + 2 < range.upperBound, Self.causeWords.match(at: first, in: text, limit: range.upperBound) == nil,
      movesNext(range.upperBound)
    {
      return range.lowerBound..<range.lowerBound
    }
    guard let end = Self.causeEnds.match(endingAt: range.upperBound, in: text, limit: range.lowerBound),
      let start = text[range.lowerBound..<end.range.lowerBound].lastIndex(of: 0x53D7),
      // 受冷静期影响|下降47.6%: nothing but why, too.
      start - range.lowerBound >= 2
        || start == range.lowerBound && range.count >= 5 && movesNext(range.upperBound)
    else { return range }
    return range.lowerBound..<start
  }

  /// Whether a direction follows at once, or what it is held against: 下降, 比上年增长.
  private func movesNext(_ index: Int) -> Bool {
    Directions.table.match(at: index, in: text, limit: min(text.count, index + 4)) != nil
      || Comparisons.table.match(at: index, in: text, limit: min(text.count, index + 8)) != nil
      || Comparisons.openers.match(at: index, in: text, limit: min(text.count, index + 2)) != nil
  }

  /// 粮食总产在连续受灾的情况下|稳定在1000万吨; 扣除发行费用后|募集资金: under what is no part of what.
  func withoutCircumstance(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    if let end = Self.circumstances.lastMatch(in: range, of: text),
      let start = text[range.lowerBound..<end.range.lowerBound].lastIndex(of: 0x5728)
    {
      if range.upperBound - end.range.upperBound >= 2 { return end.range.upperBound..<range.upperBound }
      if start - range.lowerBound >= 2 { return range.lowerBound..<start }
    }
    // 以优势企业为核心|组建企业集团: around what.
    if text[range.lowerBound] == 0x4EE5,
      let core = Self.cores.firstMatch(in: (range.lowerBound + 2)..<range.upperBound, of: text),
      range.upperBound - core.range.upperBound >= 4
    {
      return core.range.upperBound..<range.upperBound
    }
    // 人民代表大会审议通过的|一般公共预算收入: who passed it.
    if let passed = Self.approvals.lastMatch(in: range, of: text), range.upperBound - passed.range.upperBound >= 4 {
      return passed.range.upperBound..<range.upperBound
    }
    // 检察机关|提出量刑建议: who acts.
    if let actor = Self.organs.match(at: range.lowerBound, in: text, limit: range.upperBound),
      range.upperBound - actor.range.upperBound >= 4,
      Verbs.action.match(at: actor.range.upperBound, in: text, limit: range.upperBound) != nil
        || Self.proposals.match(at: actor.range.upperBound, in: text, limit: range.upperBound) != nil
    {
      return actor.range.upperBound..<range.upperBound
    }
    // 受理的案件中|当面听取意见: among which.
    if let group = Self.groups.firstMatch(in: range, of: text), group.range.lowerBound - range.lowerBound >= 2,
      range.upperBound - group.range.upperBound >= 3
    {
      return group.range.upperBound..<range.upperBound
    }
    // 在医院中有|公立医院.
    if let among = among(range), range.upperBound - among.upperBound >= 4 {
      return (among.upperBound + 2)..<range.upperBound
    }
    // 通过区政府门户网站|主动公开政府信息: by what.
    if let by = Self.throughs.firstMatch(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 6), of: text),
      let means = Self.channels.lastMatch(
        in: by.range.upperBound..<max(by.range.upperBound, min(range.upperBound, by.range.upperBound + 18)), of: text),
      range.upperBound - means.range.upperBound >= 4
    {
      return means.range.upperBound..<range.upperBound
    }
    // 在学校周边施划停车位: where.
    if text[range.lowerBound] == 0x5728,
      let place = Self.places.firstMatch(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 16), of: text),
      range.upperBound - place.range.upperBound >= 3
    {
      return place.range.upperBound..<range.upperBound
    }
    // 针对石材企业偷排问题|走访企业: what called for it.
    if let opener = Self.occasions.lastMatch(in: range, of: text),
      let end = Self.occasionEnds.firstMatch(in: opener.range.upperBound..<range.upperBound, of: text),
      range.upperBound - end.range.upperBound >= 3
    {
      return end.range.upperBound..<range.upperBound
    }
    // 针对潜在被害人|发送劝阻短信: at whom.
    if let opener = Self.occasions.match(at: range.lowerBound, in: text, limit: range.upperBound),
      let end = Self.targetEnds.lastMatch(in: opener.range.upperBound..<range.upperBound, of: text),
      range.upperBound - end.range.upperBound >= 4
    {
      return end.range.upperBound..<range.upperBound
    }
    // 剔除留抵退税因素同口径|增长8.4%, 按自然口径计算则|下降0.7%: on what terms, not what.
    if let way = Self.ways.match(at: range.lowerBound, in: text, limit: range.upperBound),
      let end = Self.wayEnds.lastMatch(in: way.range.upperBound..<range.upperBound, of: text)
    {
      return end.range.upperBound..<range.upperBound
    }
    guard let taken = Self.deductions.match(at: range.lowerBound, in: text, limit: range.upperBound),
      Self.factors.firstMatch(in: range, of: text) == nil
    else { return range }
    if let end = text[taken.range.upperBound..<range.upperBound].firstIndex(of: 0x540E),
      range.upperBound - end >= 3
    {
      // 扣除非经常性损益后的净利润 is a measure of its own.
      return text[end + 1] == 0x7684 ? range : (end + 1)..<range.upperBound
    }
    return range.count - taken.range.count >= 2 && !text[range].contains(0x540E)
      ? taken.range.upperBound..<range.upperBound : range
  }

  /// 医院 of 在医院中有公立医院: of which what stands behind it is a part.
  func among(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 5, text[range.lowerBound] == 0x5728,
      let mark = Self.members.firstMatch(
        in: (range.lowerBound + 3)..<min(range.upperBound, range.lowerBound + 14), of: text)
    else { return nil }
    return (range.lowerBound + 1)..<mark.range.lowerBound
  }

  /// 因公出国, 因病死亡: names.
  private static let causeWords = PhraseTable(words: "因公 因病 因私 因工 因灾 因素 因特 因农")
  private static let groups = PhraseTable(words: "的案件中 的人员中 的企业中 的项目中 的问题中 的事故中 的线索中")
  private static let cores = PhraseTable(
    words: "为核心 为龙头 为重点 为主体 为依托 为载体 为抓手 为契机 为突破口 为引领 为导向 为牵引 为主线 为目标 为中心 为基础 为支撑 为纽带")
  private static let members = PhraseTable(words: "中有 里有 中共有")
  private static let ways = PhraseTable(words: "扣除 剔除 按")
  private static let wayEnds = PhraseTable(
    words: "因素 因素后 因素影响 因素影响后 因素的影响 影响后 的影响 同口径 口径 口径计算 口径则 可比口径 口径计算则 口径计")
  private static let throughs = PhraseTable(words: "通过 依托 借助 运用 利用 开辟 开通")
  private static let channels = PhraseTable(words: "网站 平台 公众号 渠道 热线 媒体 信箱 服务网 客户端 小程序 绿色通道 快速通道")
  private static let places = PhraseTable(words: "周边 附近 沿线 路段 境内 等地 范围内 区域内 辖区内 周围 两侧")
  private static let occasions = PhraseTable(words: "针对 围绕")
  private static let targetEnds = PhraseTable(words: "被害人 群众 群体 人员 人群 对象 企业 学生 老年人 未成年人 主体")
  private static let approvals = PhraseTable(words: "审议通过的 审查批准的 审议批准的 会议批准的 批准通过的")
  private static let organs = PhraseTable(words: "检察机关 公安机关 纪检监察机关 监察机关 司法机关 审判机关 税务机关 行政机关 市场监管部门 执法人员")
  private static let proposals = PhraseTable(words: "提出 发出 制发 监督 建议 移送 受理")
  private static let occasionEnds = PhraseTable(words: "问题 难题 现象 情况 隐患 需求 事项 议题 热点 主题")
  private static let circumstances = PhraseTable(words: "情况下 形势下 背景下 前提下 条件下")
  private static let factors = PhraseTable(words: "因素")
  private static let deductions = PhraseTable(words: "扣除 剔除")

  static let causeEnds = PhraseTable(words: "拖累 影响 拉动 带动 推动 冲击 制约 因素影响 影响而")
}
