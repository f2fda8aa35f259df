// Spans that count years: 五年来, 近三年, 过去五年, 四年累计, 两年平均.

import ReportText

struct YearSpanReader {
  let text: [UInt32]
  let limit: Int

  static let openers = PhraseTable(words: "今后 未来 近 过去 最近 过去的 前 这 连续 近的")
  private static let closers = PhraseTable(words: "来 累计 间 以来 多来 里 中 平均 年均 共 新增 完成 投入 全省 全市 全县 全区 全国 我省 我市 我县")

  /// The span whose opener or numeral stands at `index`.
  func expression(at index: Int, from lower: Int) -> TimeExpression? {
    var start = index
    var hasOpener = false
    if let opener = Self.openers.match(at: index, in: text, limit: limit) {
      // 提前三年建成: how much earlier, not when.
      if text[index] == 0x524D, index > lower, text[index - 1] == 0x63D0 { return nil }
      start = opener.range.upperBound
      hasOpener = true
    }
    guard start < limit, let count = count(at: start), count.value >= 2, count.end < limit, text[count.end] == 0x5E74
    else { return nil }
    var end = count.end + 1
    // 县财政四年内筹集6亿元: the years in which something is to be done.
    if end < limit, Hedges.isWithin(end, in: text), index == lower || !Self.arrivals.contains(text[index - 1]),
      Self.terms.match(at: end, in: text, limit: limit) == nil
    {
      if hasOpener { end += 1 } else { return TimeExpression(range: index..<(end + 1), meaning: .reportYear) }
    }
    // 前三年平均数: what something is held against.
    if hasOpener, Self.means.match(at: end, in: text, limit: limit) != nil { return nil }
    // 由五年前的58.9%提高到61.4%.
    if !hasOpener, index > lower, Self.froms.contains(text[index - 1]), end < limit, text[end] == 0x524D {
      return TimeExpression(range: index..<(end + 1), meaning: .relativeYear(-count.value))
    }
    // ,三年前这一比例仅为12%: what it was then, told beside what it is now.
    if !hasOpener, index > lower, text[index - 1] == Scalars.comma, end < limit, text[end] == 0x524D,
      Self.then.match(at: end + 1, in: text, limit: limit) != nil
    {
      return TimeExpression(range: index..<(end + 1), meaning: .relativeYear(-count.value))
    }
    if let closer = Self.closers.match(at: end, in: text, limit: limit) {
      // 平均 stays outside: it tells the basis, too.
      if text[end] == 0x6765 || text[end] == 0x95F4 { end = closer.range.upperBound }
    } else if !hasOpener {
      // 四年接待游客1685万人次: at the head of a clause what was done tells as much.
      guard index == lower || index > lower && Self.marks.contains(text[index - 1]), !Scalars.isDigit(text[index]),
        Self.acts.match(at: end, in: text, limit: limit) != nil
      else { return nil }
    }
    // 连续15个月 and 连续6年 count a duration, not the period of a figure.
    if hasOpener, text[index] == 0x8FDE { return nil }
    // 为近10年来最大降幅: a rank, not when.
    if Self.ranks.match(at: end, in: text, limit: limit) != nil { return nil }
    let isAhead = hasOpener && [0x4ECA, 0x672A].contains(text[index])
    return TimeExpression(range: index..<end, meaning: isAhead ? .nextYears(count.value) : .lastYears(count.value))
  }

  /// 压缩到三年内: how long it takes.
  private static let arrivals: ScalarSet = "到至为在短缩减超过达"
  /// 三年内到期的债券: how long something lasts.
  private static let terms = PhraseTable(words: "内到期 内未 内无 内的 内有 内不 内累计 内涵 内涝")
  private static let marks: ScalarSet = [Scalars.comma, Scalars.semicolon, Scalars.fullStop, Scalars.space]
  private static let acts = PhraseTable(
    words:
      "集聚 实际利用 引育 培育 打造 接待 实施 减贫 改造 引进 争取 发放 解决 新建 先后 培训 转移 拆除 整治 落实 建设 建成 脱贫 实现旅游 组织 开展 查处 立案 受理 审结 办理 化解 植树 造林 修建 筹集")
  private static let then = PhraseTable(words: "这一比 这一占 该比 该占 此比 这一数 这个数 这一指 该指标 仅 只有 还不 尚不 不足 不到")
  private static let froms: ScalarSet = "由从"
  private static let ranks = PhraseTable(words: "最大 最高 最低 最多 最少 最快 最好 最小 首次 新高 新低 同期最 的最 罕见 未有 少有 来最")
  private static let means = PhraseTable(words: "平均数 平均值 平均水平 均值")

  /// 5年来, 3年累计: in digits only these tell a span, as 3年 alone tells how long.
  func expressionInDigits(at index: Int, from lower: Int) -> TimeExpression? {
    guard index == lower || !Scalars.isDigit(text[index - 1]), let count = count(at: index), count.end < limit,
      text[count.end] == 0x5E74, Self.spans.match(at: count.end + 1, in: text, limit: limit) != nil
    else { return nil }
    return expression(at: index, from: lower)
  }

  private static let spans = PhraseTable(words: "来 间, 累计 内")

  private func count(at start: Int) -> (value: Int, end: Int)? {
    if Scalars.isDigit(text[start]) {
      guard let end = text[start..<min(limit, start + 3)].firstIndex(where: { !Scalars.isDigit($0) }) else {
        return nil
      }
      let value = text[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return (2...15).contains(value) ? (value, end) : nil
    }
    if let digit = ChineseNumeralReader.digit(text[start]) {
      guard start + 1 < limit, ChineseNumeralReader.digit(text[start + 1]) == nil else { return nil }
      return (digit, start + 1)
    }
    guard text[start] == 0x5341 else { return nil }
    return (10, start + 1)
  }
}
