// Which part of a year a whole report is about.

import DataCube
import ReportText

extension ReportFrameReader {
  /// The quarter or the months that the whole report is about: named twice or more, and no whole year beside it.
  var standardPart: TimeMeaning? {
    if let named = titlePart {
      if let month = lastMonth(told: named) { return month }
      return daysOfHoliday(in: named) ?? withoutYear(named)
    }
    var counts: [TimeMeaning: Int] = [:]
    var order: [TimeMeaning] = []
    var wholeYears = 0
    let looksBack = looksBackFromSpring
    for (index, expressions) in times.enumerated() {
      let isBreakdown = namesQuarters(expressions, in: outline.sentences[index].range)
      for time in expressions {
        if isBreakdown, case .quarters(_, let quarters) = time.meaning, quarters.count == 1 { continue }
        switch time.meaning {
        case .half(let year, _), .quarters(let year, _), .months(let year, _):
          if Self.dekads.match(at: time.range.upperBound, in: text.folded, limit: text.folded.count) != nil { continue }
          if year == .relativeYear(-1) && !looksBack || isCompared(time, outline.sentences[index].range) { continue }
          // A single month is what a report is about only where its title says so.
          if case .months(_, let months) = time.meaning, months.count == 1, index > 1 { continue }
          // 截至九月止的第三季与上季比较: told beside the month that the report is about.
          if case .quarters = time.meaning, text.folded[time.range.lowerBound] == Self.until { continue }
          // 上半年, 1—6月: the same part, by the name that it has first.
          let named = withoutYear(time.meaning)
          let key = order.first { isSamePart(named, $0) } ?? named
          if counts[key] == nil { order.append(key) }
          counts[key, default: 0] += 1
        // 10月1日至8日,…: the days that news opens with.
        case .span(.day, .day) where index < 6:
          if counts[time.meaning] == nil { order.append(time.meaning) }
          counts[time.meaning, default: 0] += 2
        case .reportYear where isWholeYear(time) && !isOfPlan(time): wholeYears += 1
        case .year where opensSentence(time, outline.sentences[index].range): wholeYears += 1
        default: break
        }
      }
    }
    guard var best = order.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }), let count = counts[best] else {
      return nil
    }
    // 11月外销订单…, 前11个月…: the month that opens the report, not what has been added up to it.
    // 首三季旅客…, 9月旅客…: nor a quarter's number of months.
    if let months = monthsOf(best), months.count > 1, counts[.months(nil, months.upperBound...months.upperBound)] != nil
    {
      best = .months(nil, months.upperBound...months.upperBound)
    }
    // Headings may stand before the first sentence that tells a time.
    let heads = Array(zip(times, outline.sentences).prefix(6))
    let dated = heads.first { !$0.0.isEmpty }.flatMap { found in
      found.0.first.map { opensSentence($0, found.1.range) } ?? false ? found : nil
    }
    let opening = (heads.prefix(2) + [dated].compactMap { $0 }).contains { expressions, sentence in
      // A line that is nothing but a date signs the report.
      expressions.contains { isSamePart($0.meaning, best) && $0.range.count + 2 < sentence.range.count }
    }
    // 据通报,今年1至10月份…: news tells what it is about behind who met where, and goes on without saying it again.
    let leading = zip(times, outline.sentences).prefix(8).contains { expressions, sentence in
      expressions.contains {
        isSamePart($0.meaning, best) && ($0.meaning.base == .relativeYear(0) || $0.meaning.countsFromJanuary)
          && opensSentence($0, sentence.range)
      }
    }
    // 2015年环境状况公报: a title that names a year and no part of it speaks of all of it.
    if !opening, metadata.titleYear != nil { return nil }
    guard count >= 2 && count > wholeYears || (opening || leading) && wholeYears == 0 else { return nil }
    return best
  }

  /// 首三季旅客2300万人次 above a report that opens sentence after sentence with 9月: the last month of what the title adds up;
  /// nil where the sentences open with that as often.
  private func lastMonth(told part: TimeMeaning) -> TimeMeaning? {
    guard let months = monthsOf(part), months.count > 1 else { return nil }
    let month = months.upperBound...months.upperBound
    var (single, whole) = (0, 0)
    for (expressions, sentence) in zip(times, outline.sentences).dropFirst() {
      guard let first = expressions.first, first.range.lowerBound - sentence.range.lowerBound <= 24 else { continue }
      if withoutYear(first.meaning) == .months(nil, month) {
        single += 1
      } else if isSamePart(first.meaning, part) {
        whole += 1
      }
    }
    return single >= 3 && single > whole ? .months(nil, month) : nil
  }

  /// 截 of 截至.
  private static let until: UInt32 = 0x622A

  /// The first line with its place among the sentences, where it is a title.
  private var titleLine: (index: Int, range: Range<Int>)? {
    let title = outline.sentences.prefix(2).firstIndex { !MetadataReader.mastheads.isWhole($0.range, of: text.folded) }
    guard let title, case let first = outline.sentences[title].range, first.count <= 40, outline.sentences.count > 1,
      text.folded[first.upperBound - 1] != Scalars.fullStop,
      // 1998年2月…全体会议工作报告: when it was given.
      Self.meetings.firstMatch(in: first, of: text.folded) == nil
    else { return nil }
    return (title, first)
  }

  /// The years that a whole report is about, where its title names three or more: 林州县2015—2018年消费维权白皮书 is on 2018
  /// and the three years before. Nil where they are those of a plan.
  var titleYears: ClosedRange<Int>? {
    guard !metadata.isCongressReport, let title = titleLine,
      Self.planTitles.firstMatch(in: title.range, of: text.folded) == nil
    else { return nil }
    let stretches = times[title.index].compactMap { time -> ClosedRange<Int>? in
      switch time.meaning {
      case .years(let first, let last), .span(.year(let first), .year(let last)): first <= last ? first...last : nil
      default: nil
      }
    }
    guard stretches.count == 1, stretches[0].count >= 3,
      stretches[0].upperBound <= metadata.delivery?.first.year ?? .max
    else { return nil }
    return stretches[0]
  }

  private static let planTitles = PhraseTable(words: "规划 计划 方案 行动 纲要 目标 任务 预算 打算 学年")

  /// The part of a year that such a line names: 二〇〇八年八月旅行团及酒店入住率.
  private var titlePart: TimeMeaning? {
    guard let (title, line) = titleLine else { return nil }
    let bracket = text.folded[line].lastIndex(of: Scalars.openBracket) ?? line.upperBound
    let parts = times[title].filter { $0.range.lowerBound < bracket }.filter { time in
      switch time.meaning {
      case .half, .quarters, .months, .span(.months, .months): true
      default: false
      }
    }
    if parts.isEmpty, Self.halfTitles.firstMatch(in: line, of: text.folded) != nil { return .half(nil, 1) }
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return nil }
    // 2022年10月某某检察院发布前三季度办案数据: when it was out, and what it is on.
    let between = first.range.upperBound..<max(first.range.upperBound, last.range.lowerBound)
    return Self.releases.firstMatch(in: between, of: text.folded) == nil ? first.meaning : last.meaning
  }

  private static let releases = PhraseTable(words: "发布 公布 通报 印发 发表 公开 晒出 亮出")

  /// Titles of what looks back when half of the year is over.
  private static let halfTitles = PhraseTable(
    words: "半年盘点 半年总结 半年工作 半年回眸 半年回顾 半年观察 半年答卷 半年成绩 半年经济 半年运行 半年分析 年中盘点 年中总结 年中工作 年中回眸 年中回顾 年中观察 年中答卷 年中成绩 年中报告 年中分析")

  private static let meetings = PhraseTable(words: "全体会议 次会议 代表大会 职代会 次全会")

  /// 国庆假期(9月29日至10月6日): the days of the holiday that a title names, where the report begins with them.
  private func daysOfHoliday(in named: TimeMeaning) -> TimeMeaning? {
    guard case .months(_, let months) = named, months.count == 1 else { return nil }
    return times.prefix(5).joined().lazy.map(\.meaning).first { meaning in
      guard case .span(.day(_, let from, _), .day(_, let to, _)) = meaning else { return false }
      return months.contains(from) || months.contains(to)
    }
  }

  /// 一季度增长11.1%,二季度增长11.9%: quarter by quarter, a sentence is about none of them.
  private func namesQuarters(_ expressions: [TimeExpression], in sentence: Range<Int>) -> Bool {
    let quarters = expressions.compactMap { time -> Int? in
      guard case .quarters(_, let quarters) = time.meaning, quarters.count == 1, !isCompared(time, sentence) else {
        return nil
      }
      return quarters.lowerBound
    }
    return Set(quarters).count >= 2
  }

  private func withoutYear(_ meaning: TimeMeaning) -> TimeMeaning {
    switch meaning {
    case .half(_, let half): .half(nil, half)
    case .quarters(_, let quarters): .quarters(nil, quarters)
    case .months(_, let months): .months(nil, months)
    default: meaning
    }
  }

  /// 上半年 and 今年1—6月: the same part of a year, whichever year it is of.
  private func isSamePart(_ one: TimeMeaning, _ other: TimeMeaning) -> Bool {
    withoutYear(one) == other || monthsOf(one).map { $0 == monthsOf(other) } ?? false
  }

  /// The months of a part of a year that is longer than one of them.
  private func monthsOf(_ meaning: TimeMeaning) -> ClosedRange<Int>? {
    switch meaning {
    case .half(_, let half): (half * 6 - 5)...(half * 6)
    case .quarters(_, let quarters): (quarters.lowerBound * 3 - 2)...(quarters.upperBound * 3)
    case .months(_, let months): months.count > 1 ? months : nil
    default: nil
    }
  }

  private func isWholeYear(_ time: TimeExpression) -> Bool {
    text.folded[time.range.lowerBound] == 0x5168
  }

  /// 完成全年计划的45%: the year's plan, not the year.
  private func isOfPlan(_ time: TimeExpression) -> Bool {
    // 要实现全年GDP增长8%的预期目标: up to the comma.
    let rest = time.range.upperBound..<min(text.folded.count, time.range.upperBound + 24)
    let end = text.folded[rest].firstIndex { $0 == Scalars.comma || $0 == Scalars.fullStop } ?? rest.upperBound
    return Self.planned.match(at: rest.lowerBound, in: text.folded, limit: text.folded.count) != nil
      || Self.aims.firstMatch(in: rest.lowerBound..<end, of: text.folded) != nil
  }

  /// 6月下旬以来: days of a month, not the month.
  private static let dekads = PhraseTable(words: "上旬 中旬 下旬 初 中 末 底")
  private static let aims = PhraseTable(words: "预期目标 的目标 目标任务 可控制 将控制")
  private static let planned = PhraseTable(words: "计划 目标 预算 任务 预期 走势 可望 有望 预计 力争 将")
}
