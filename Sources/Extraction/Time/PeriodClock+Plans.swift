// Which words turn what is told into plans.

import DataCube
import ReportText

extension PeriodClock {
  /// 存在问题及2021年打算: what is amiss is told before what is planned, and a sentence opens the plans.
  static let problems = PhraseTable(words: "问题 不足 困难 短板")
  /// 队伍建设和今后任务: what has been built comes first, too.
  static let joints = PhraseTable(words: "和今后 及今后 与今后 和下步 和下一步 及下步 及下一步 和明年 及明年 和下阶段 及下阶段")

  /// A plan without a year is for the year after the one reported on.
  var planPeriod: TimePeriod? { resolver.reportYear.map { .year($0 + 1) } }

  /// 2016年全市经济社会发展的主要预期目标是: from here to the end of the paragraph all is plan.
  static let planOpeners = PhraseTable(
    words: "预期目标 主要目标 奋斗目标 发展目标 目标是 目标为 工作的总体要求 预期目标为 主要预期目标 目标建议 建议今年")

  /// …,建议今年经济和社会发展的预期目标是:… deep in a sentence: the aims stand behind a colon or a verb.
  func opensPlan(_ clause: Clause, _ text: [UInt32]) -> Bool {
    if SceneWords.announcedAims.isWhole(clause.range, of: text) { return true }
    guard let aim = Self.planOpeners.lastMatch(in: clause.range, of: text) else { return false }
    // 年度目标为6万人,实际达到6.28万人.
    let near = clause.range.upperBound..<min(text.count, clause.range.upperBound + 80)
    let end = text[near].firstIndex { $0 == Scalars.fullStop || $0 == Scalars.newline } ?? near.upperBound
    if Self.outcomes.firstMatch(in: aim.range.upperBound..<end, of: text) != nil { return false }
    let rest = aim.range.upperBound..<clause.range.upperBound
    if rest.isEmpty { return clause.range.upperBound < text.count && text[clause.range.upperBound] == Scalars.colon }
    return Self.aimVerbs.match(at: rest.lowerBound, in: text, limit: rest.upperBound) != nil
      || Self.planOpeners.match(endingAt: rest.upperBound, in: text, limit: rest.lowerBound) != nil
  }

  /// 2023年,力争…; 下一步,…: where a section of problems and plans comes to its plans.
  func turnsToPlans(_ clause: Clause, _ times: [TimeExpression], _ text: [UInt32]) -> Bool {
    let isAhead = times.contains {
      clause.range.contains($0.range.lowerBound) && isFrame($0, clause, text)
        && framing.period($0.meaning).map { $0.first.year > resolver.reportYear ?? .max } ?? false
    }
    return isAhead || SceneWords.strongPlans.firstMatch(in: clause.range, of: text) != nil
  }

  /// 今年该局将…,计划…,…: the year after the one reported on, where a clause says what will be done in it. Beside a year
  /// reported on that has a number of its own, 今年 is the year of delivery.
  func announcedYear(_ clause: Clause, _ times: [TimeExpression], _ text: [UInt32]) -> Int? {
    guard clause.opener == 0 || clause.opener == Scalars.comma || clause.opener == Scalars.semicolon,
      let reported = resolver.reportYear,
      let time = times.first(where: { clause.range.contains($0.range.lowerBound) }),
      let year = time.meaning == .relativeYear(0) ? resolver.deliveryYear : framing.period(time.meaning)?.first.year,
      year == reported + 1
    else { return nil }
    // 今年是全面建成小康社会收官之年。我们将…: what follows is planned for it.
    if resolver.isCongressReport, time.meaning == .relativeYear(0), text[clause.range.upperBound - 1] == 0x5E74,
      time.range.upperBound < clause.range.upperBound, text[time.range.upperBound] == 0x662F
    {
      return year
    }
    let words = time.range.upperBound..<min(text.count, max(clause.range.upperBound, time.range.upperBound + 12))
    if Self.futures.firstMatch(in: words, of: text) != nil { return year }
    // 2020年要盯住短板抓落实,…: a year named by its number.
    guard time.meaning.explicitYear != nil, let word = Self.intentions.firstMatch(in: words, of: text) else {
      return nil
    }
    let isWord = Self.falseIntentions.matches(in: words, of: text).contains { $0.range.overlaps(word.range) }
    return isWord ? nil : year
  }

  private static let futures = PhraseTable(
    words:
      "将围绕 将进一步 将突出 将重点 将继续 将以 将坚持 将按照 将聚焦 我们将 该局将 我局将 预期目标 预期 目标为 主要目标 力争 将从 将深入 将紧紧 将全力 将着力 要以 要坚持 要继续 要全面 要着力 要抓 要完成 要再 要新建 要进一步 要突出 要实现 要确保 要力争 重点抓"
  )
  /// Behind a year that has not come yet these are plans, too.
  private static let intentions = PhraseTable(words: "将 要 力争 计划 拟 确保 再 不少于 不低于")
  private static let falseIntentions = PhraseTable(words: "再次 再创 将近 重要 主要 需要 摘要 纪要 必要 首要 虚拟 要素 要点")

  /// 高于年初预期目标3个百分点, 比年初确定的10%的预期目标高2个百分点: what was reached is held against the aim.
  func isHeldAgainst(_ aim: Range<Int>, in range: Range<Int>, of text: [UInt32]) -> Bool {
    let start = text[range.lowerBound..<aim.lowerBound].lastIndex(where: Self.clauseEnds.contains).map { $0 + 1 }
    let words = (start ?? range.lowerBound)..<aim.lowerBound
    guard Self.aimVerbs.match(at: aim.upperBound, in: text, limit: range.upperBound) == nil,
      aim.upperBound == range.upperBound || text[aim.upperBound] != Scalars.colon
    else { return false }
    // 与年初10%的预期目标相比.
    if Comparisons.standingClosers.match(at: aim.upperBound, in: text, limit: range.upperBound) != nil { return true }
    return Comparisons.openers.matches(in: words, of: text).contains {
      !Comparisons.isWord($0.range, in: words, of: text)
    }
      || ExceedingWords.table.matches(in: words, of: text).contains {
        !ExceedingWords.isWord($0.range, in: words, of: text)
      }
  }

  private static let clauseEnds: ScalarSet = ",;:"

  /// 主要预期目标基本实现: aims that were reached.
  static let reachedAims = PhraseTable(words: "之内 以内 内 范围内 控制范围 基本实现 全面完成 圆满完成 顺利完成 完成 实现 如期 提前 较好 任务圆满 任务全面 任务顺利 任务较好")
  static let outcomes = PhraseTable(words: "实际达到 实际完成 实际为 实际新增 实际增长 实际实现 全年实际 已完成 已提前")
  private static let aimVerbs = PhraseTable(words: "是 为 如下 分别是 分别为 建议")
}
