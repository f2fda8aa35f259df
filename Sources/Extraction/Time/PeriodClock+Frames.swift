// Which time expressions tell when, and which are standards, names or bases.

import DataCube
import ReportText

extension PeriodClock {
  /// Whether a time expression tells when, and is not the standard of a comparison or part of a name.
  func isFrame(_ time: TimeExpression, _ clause: Clause, _ text: [UInt32]) -> Bool {
    if case .yearStart = time.meaning { return false }
    // A single day is when something was said or signed; what is counted takes longer.
    if case .day = time.meaning {
      // 10月1日单日车流量: here the day is counted itself.
      return Self.singleDays.firstMatch(
        in: time.range.upperBound..<min(text.count, time.range.upperBound + 12), of: text) != nil
    }
    if case .now = time.meaning, Scalars.isDigit(text[time.range.lowerBound]) { return false }
    let limit = clause.range.lowerBound
    let start =
      text[limit..<time.range.lowerBound].lastIndex { !Scalars.isBlank($0) }.map { $0 + 1 } ?? time.range.lowerBound
    if let opener = Comparisons.openers.match(endingAt: start, in: text, limit: limit),
      !Comparisons.isWord(opener.range, in: clause.range, of: text)
    {
      return false
    }
    if let fixed = Comparisons.table.match(
      at: max(limit, time.range.lowerBound - 1), in: text, limit: clause.range.upperBound),
      fixed.range.overlaps(time.range)
    {
      return false
    }
    if Comparisons.annualised.match(at: time.range.lowerBound, in: text, limit: clause.range.upperBound)?.range
      .contains(time.range.upperBound) ?? false
    {
      return false
    }
    // 暑运期间(7月1日至8月31日),…: when the season that the sentence opens with was.
    if clause.opener == 0, Self.isStretchOfDays(time.meaning), time.range.upperBound < text.count,
      text[time.range.upperBound] == Scalars.closeBracket, time.range.lowerBound - limit <= 14,
      time.range.lowerBound > limit, text[time.range.lowerBound - 1] == Scalars.openBracket,
      !text[limit..<time.range.lowerBound].contains(where: Scalars.isDigit)
    {
      return true
    }
    if text[limit..<time.range.lowerBound].lastIndex(of: Scalars.openBracket).map({
      !text[$0..<time.range.lowerBound].contains(Scalars.closeBracket)
    }) ?? false {
      return false
    }
    // 与上年持平: the standard of a comparison that no opener marks.
    if time.range.lowerBound > limit, Self.withWords.contains(text[time.range.lowerBound - 1]) { return false }
    if Self.baseTails.match(at: time.range.upperBound, in: text, limit: clause.range.upperBound) != nil { return false }
    // 面对下半年市场快速回落的局面,…: what was faced, not when.
    if Self.facing.match(at: limit, in: text, limit: clause.range.upperBound) != nil
      || Self.situations.match(endingAt: clause.range.upperBound, in: text, limit: time.range.upperBound) != nil
    {
      return false
    }
    // 完成全年计划的45%: whose plan it is.
    if time.meaning == .reportYear,
      Self.yearlyGoals.match(at: time.range.upperBound, in: text, limit: clause.range.upperBound) != nil
    {
      return false
    }
    // 在1992年快速增长的基础上: on what it builds, not when.
    if time.range.lowerBound > limit, text[time.range.lowerBound - 1] == 0x5728,
      Self.foundations.firstMatch(
        in: time.range.upperBound..<min(clause.range.upperBound, time.range.upperBound + 14), of: text) != nil
    {
      return false
    }
    // 我局于2016年底更名组建,内设机构9个: when it was founded, not when it was counted.
    if time.range.lowerBound > limit, [0x4E8E, 0x5728].contains(text[time.range.lowerBound - 1]),
      Self.foundings.match(endingAt: clause.range.upperBound, in: text, limit: time.range.upperBound) != nil
    {
      return false
    }
    // 2010年度项目全面竣工: which project, not when.
    if text[time.range.upperBound - 1] == 0x5EA6,
      Self.yearlyThings.match(at: time.range.upperBound, in: text, limit: clause.range.upperBound) != nil
    {
      return false
    }
    if Self.baseOpeners.match(endingAt: time.range.lowerBound, in: text, limit: limit) != nil,
      // 以首十个月合并计算,…: taken together they are when.
      Self.addedUp.match(at: time.range.upperBound, in: text, limit: clause.range.upperBound) == nil
    {
      return false
    }
    // 2019年同期的九成四: the year that something is held against.
    if let tail = Self.standardTails.match(at: time.range.upperBound, in: text, limit: clause.range.upperBound),
      tail.range.upperBound < clause.range.upperBound,
      Scalars.isDigit(text[tail.range.upperBound])
        || NumeralAlphabet.contains(text[tail.range.upperBound])
          && Self.numeralNouns.match(at: tail.range.upperBound, in: text, limit: clause.range.upperBound) == nil
    {
      return false
    }
    // 由2020年的11.2%降至6.4%: where a change started, not when it is told.
    if time.range.lowerBound > limit, [0x7531, 0x4ECE].contains(text[time.range.lowerBound - 1]),
      !isStretch(time.meaning)
    {
      return false
    }
    // “明年我们计划再建2个”, “7月份收入…,同比增长…”: what somebody says, not a name.
    let isSpoken =
      time.meaning.base == .relativeYear(1) || time.meaning.base == .relativeYear(0)
      || time.range.lowerBound > limit && text[time.range.lowerBound - 1] == Scalars.openQuote
        && !text[time.range.upperBound..<min(clause.range.upperBound, time.range.upperBound + 20)]
          .contains(Scalars.closeQuote)
    if time.range.lowerBound > limit, !isSpoken,
      [Scalars.openTitle, Scalars.openQuote, 0x300A].contains(text[time.range.lowerBound - 1])
    {
      return false
    }
    return !isInTitle(time.range.lowerBound, limit, text) && !isLaterStandard(time.range.lowerBound, limit, text)
  }

  private static func isStretchOfDays(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .span, .months, .quarters, .half: true
    default: false
    }
  }

  private static let singleDays = PhraseTable(words: "最大用电负荷 最高用电负荷 最大负荷 最高负荷 单日 当日 当天 一天 全天")
  private static let withWords: ScalarSet = "与和跟同"
  /// 2010年不变价, 2015年标准: a base, not a time.
  private static let baseTails = PhraseTable(words: "基数 高基数 低基数 同期基数 同期高基数 总和 价 不变价 标准 口径 版 可比价 价格 基期 =100")
  private static let facing = PhraseTable(words: "面对 面临 克服")
  private static let situations = PhraseTable(words: "的局面 的复杂局面 的形势 的严峻形势 的背景下 的不利影响")
  private static let yearlyGoals = PhraseTable(words: "计划 目标 任务 预算 预期目标")
  private static let foundations = PhraseTable(words: "基础上 前提下")
  private static let foundings = PhraseTable(
    words: "成立 组建 挂牌 设立 揭牌 建立 创办 创建 组建成立 挂牌成立 正式成立 更名 注册成立 建院 建校 建县 设县 设区 撤县设区 撤县设市 上市 投产")
  private static let yearlyThings = PhraseTable(words: "项目 工程 建设项目 建设任务 批次")
  private static let addedUp = PhraseTable(words: "合并计算 合并计 合计 合计计算 累计计算 整体计算 整体而言 整体计")
  private static let baseOpeners = PhraseTable(words: "基于 按 按照 以 依据 相当于 相当于前")
  /// Nouns that begin like numerals: 首十一个月的零售业….
  private static let numeralNouns = PhraseTable(
    words:
      "两个月 三个月 四个月 五个月 六个月 七个月 八个月 九个月 十个月 零售 零部件 零星 零件 一般 一级 一类 一次性 二手 二级 二产 三产 三公 三农 四好 五金 五保 百货 万人 千人 第一 第二 第三 两岸 一产 半导体"
  )
  private static let standardTails = PhraseTable(words: "的 同期的 同月的 同季的 同月 同季 水平的 同期水平的 全年的")

  /// 从2016年起, 从2000年下半年到2001年底.
  private func isStretch(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .since, .span: true
    default: false
    }
  }

  /// 较2020、2021年度: the second of two standards.
  private func isLaterStandard(_ index: Int, _ limit: Int, _ text: [UInt32]) -> Bool {
    var cursor = index
    let inner = [Scalars.enumerationComma, 0x548C, 0x5E74]
    while cursor > limit, inner.contains(text[cursor - 1]) || Scalars.isDigit(text[cursor - 1]) { cursor -= 1 }
    return cursor < index && Comparisons.openers.match(endingAt: cursor, in: text, limit: limit) != nil
  }

  /// 比一季度、上半年分别回落…: the second of two times that something is held against.
  func isSecondStandard(_ time: TimeExpression, _ times: [TimeExpression], _ clause: Clause, _ text: [UInt32]) -> Bool {
    guard let before = times.last(where: { $0.range.upperBound == time.range.lowerBound - 1 }),
      [Scalars.enumerationComma, 0x548C, 0x4E0E, 0x53CA].contains(text[before.range.upperBound])
    else { return false }
    return Comparisons.openers.match(endingAt: before.range.lowerBound, in: text, limit: clause.range.lowerBound) != nil
  }

  /// Inside 《…》 or (…年版).
  private func isInTitle(_ index: Int, _ limit: Int, _ text: [UInt32]) -> Bool {
    var cursor = index - 1
    while cursor >= limit {
      if text[cursor] == Scalars.closeTitle { return false }
      if text[cursor] == Scalars.openTitle { return true }
      cursor -= 1
    }
    return false
  }
}
