// Time expressions in words: a new one is a new row.

import ReportText

enum TimeWords {
  static let table = PhraseTable<TimeMeaning>(
    [
      ("今年", .relativeYear(0)), ("本年", .relativeYear(0)), ("本年度", .relativeYear(0)), ("年内", .reportYear),
      ("去年", .relativeYear(-1)), ("上年", .relativeYear(-1)), ("上一年", .relativeYear(-1)), ("上年度", .relativeYear(-1)),
      ("上一年度", .relativeYear(-1)), ("上一财政年度", .relativeYear(-1)), ("上财政年度", .relativeYear(-1)),
      ("上一财年", .relativeYear(-1)), ("前年", .relativeYear(-2)), ("明年", .relativeYear(1)), ("来年", .relativeYear(1)),
      ("下一年度", .relativeYear(1)), ("下一年", .relativeYear(1)), ("全年", .reportYear), ("年度", .reportYear),
      ("过去一年", .reportYear), ("过去的一年", .reportYear), ("一年来", .reportYear), ("这一年", .reportYear), ("报告期内", .reportYear),
      ("报告期", .reportYear), ("今年以来", .reportYear), ("截至目前", .reportYear), ("截止目前", .reportYear), ("目前", .reportYear),
      ("一年多来", .reportYear), ("年来", .reportYear), ("本期", .reportYear),
      ("去年同期", .samePeriodBefore), ("上年同期", .samePeriodBefore), ("去年同月", .samePeriodBefore),
      ("上年同月", .samePeriodBefore), ("上一年同期", .samePeriodBefore), ("去年同季", .samePeriodBefore),
      ("上年同季", .samePeriodBefore), ("上月", .lastMonth), ("上个月", .lastMonth), ("上月末", .lastMonth), ("上季", .lastQuarter),
      ("上季度", .lastQuarter), ("上一季", .lastQuarter), ("上一季度", .lastQuarter), ("上月底", .lastMonth),
      ("季末", .reportYear), ("月末", .reportYear),
      ("本月", .reportYear), ("本季度", .reportYear), ("季内", .reportYear),
      ("眼下", .now), ("今天", .now), ("近日", .now), ("当前", .now),
      ("年末", .yearEnd(nil)), ("年底", .yearEnd(nil)), ("年终", .yearEnd(nil)), ("期末", .periodEnd), ("报告期末", .periodEnd),
      ("截至年底", .yearEnd(nil)),
      ("去年末", .yearEnd(.relativeYear(-1))), ("上年末", .yearEnd(.relativeYear(-1))), ("去年底", .yearEnd(.relativeYear(-1))),
      ("上年底", .yearEnd(.relativeYear(-1))), ("今年底", .yearEnd(.relativeYear(0))), ("今年末", .yearEnd(.relativeYear(0))),
      ("年初", .yearStart), ("年初两个月", .months(nil, 1...2)), ("年初前两个月", .months(nil, 1...2)), ("上半年", .half(nil, 1)),
      ("下半年", .half(nil, 2)), ("半年来", .half(nil, 1)),
      ("半年度", .half(nil, 1)),
      ("上半年度", .half(nil, 1)), ("下半年度", .half(nil, 2)),
      ("今年上半年", .half(.relativeYear(0), 1)), ("去年下半年", .half(.relativeYear(-1), 2)),
      ("去年上半年", .half(.relativeYear(-1), 1)), ("今年下半年", .half(.relativeYear(0), 2)),
      ("十八大以来", .since(.year(2012))), ("十九大以来", .since(.year(2017))), ("二十大以来", .since(.year(2022))),
      ("国庆黄金周", .months(nil, 10...10)), ("国庆假期", .months(nil, 10...10)), ("国庆长假", .months(nil, 10...10)),
      ("前三季度", .quarters(nil, 1...3)), ("前三个季度", .quarters(nil, 1...3)), ("前两季度", .quarters(nil, 1...2)),
      ("前两个季度", .quarters(nil, 1...2)), ("首季", .quarters(nil, 1...1)), ("次季", .quarters(nil, 2...2)),
      ("末季", .quarters(nil, 4...4)), ("首三季", .quarters(nil, 1...3)),
      ("首两季", .quarters(nil, 1...2)), ("首三季度", .quarters(nil, 1...3)), ("首季度", .quarters(nil, 1...1)),
    ]
      + quarters + quarterSpans + firstMonths + chineseMonths + chineseMonthSpans + chineseDays + holidays)

  /// 上年结转 is a kind of revenue: time words that are part of a name.
  static let names = PhraseTable(words: "上年结转 上年结余 上年度结转 上年滚存 学前三年 学前一年 近年来 上年专项 年度预算 年度计划 年度任务 年度目标")

  private static let ordinals = ["一", "二", "三", "四"]

  private static let quarters: [(String, TimeMeaning)] = {
    var rows: [(String, TimeMeaning)] = []
    for (index, word) in ordinals.enumerated() {
      let meaning = TimeMeaning.quarters(nil, (index + 1)...(index + 1))
      for name in ["\(word)季度", "第\(word)季度", "\(word)季", "第\(word)季"] {
        // 第二季末: what stands at its end is told of the quarter.
        rows += [(name, meaning), (name + "末", meaning), (name + "底", meaning)]
      }
      rows.append(("今年\(word)季度", .quarters(.relativeYear(0), (index + 1)...(index + 1))))
    }
    return rows
  }()

  /// 一至三季度, 第一到第四季度: from one quarter to another.
  private static let quarterSpans: [(String, TimeMeaning)] = ordinals.indices.flatMap { first in
    ordinals.indices.filter { $0 > first }.flatMap { last in
      ["至", "到", "-", "—", "~"].flatMap { joint in
        ["\(ordinals[first])\(joint)\(ordinals[last])", "第\(ordinals[first])\(joint)第\(ordinals[last])"].map {
          ($0 + "季度", .quarters(nil, (first + 1)...(last + 1)))
        }
      }
    }
  }

  private static let monthCounts = ["两", "三", "四", "五", "六", "七", "八", "九", "十", "十一"]

  private static let firstMonths: [(String, TimeMeaning)] = monthCounts.enumerated().flatMap { index, word in
    ["首", "前", "头"].map { ("\($0)\(word)个月", TimeMeaning.months(nil, 1...(index + 2))) }
      + ["首", "前", "头"].map { ("\($0)\(word)月", TimeMeaning.months(nil, 1...(index + 2))) }
  }

  private static let months = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]

  private static let chineseMonths: [(String, TimeMeaning)] = months.enumerated().flatMap { index, word in
    [("\(word)月", .months(nil, (index + 1)...(index + 1))), ("\(word)月份", .months(nil, (index + 1)...(index + 1)))]
      + ["底", "末"].map { ("\(word)月\($0)", .monthEnd(nil, index + 1)) }
  }

  /// 五月十八日.
  private static let chineseDays: [(String, TimeMeaning)] = months.enumerated().flatMap { index, word in
    (1...31).map { day in
      let tens = ["", "十", "二十", "三十"][day / 10]
      let ones = day % 10 == 0 ? "" : months[day % 10 - 1]
      return ("\(word)月\(tens)\(ones)日", .day(nil, month: index + 1, day: day))
    }
  }

  /// 去年国庆同期: the holiday a year before.
  private static let holidays: [(String, TimeMeaning)] = [
    "国庆", "国庆节", "春节", "元旦", "清明", "清明节", "端午", "端午节", "中秋", "中秋节", "五一", "“五一”", "“十一”", "春运", "暑运", "暑期", "黄金周",
    "假期", "节日",
  ].flatMap { name in ["去年", "上年"].map { ("\($0)\(name)同期", .samePeriodBefore) } }

  /// 一至十一月, 一月到九月份.
  private static let chineseMonthSpans: [(String, TimeMeaning)] = {
    var rows: [(String, TimeMeaning)] = []
    for last in months.indices {
      for first in 0..<last {
        let meaning = TimeMeaning.months(nil, (first + 1)...(last + 1))
        for joint in ["至", "到", "-", "月至", "月到", "月-"] {
          let span = "\(months[first])\(joint)\(months[last])月"
          rows.append((span, meaning))
          rows.append((span + "份", meaning))
        }
      }
    }
    return rows
  }()

  /// 十三五 and its kin, with the years that they cover; `普法` plans count otherwise.
  static let plans = PhraseTable<ClosedRange<Int>>(
    [
      ("六五", 1981...1985), ("七五", 1986...1990), ("八五", 1991...1995), ("九五", 1996...2000), ("十五", 2001...2005),
      ("十一五", 2006...2010), ("十二五", 2011...2015), ("十三五", 2016...2020), ("十四五", 2021...2025), ("十五五", 2026...2030),
    ])

  /// The five-year plans of legal education, which have numbers of their own.
  static let lawPlans = PhraseTable<ClosedRange<Int>>(
    [
      ("一五", 1986...1990), ("二五", 1991...1995), ("三五", 1996...2000), ("四五", 2001...2005), ("五五", 2006...2010),
      ("六五", 2011...2015), ("七五", 2016...2020), ("八五", 2021...2025), ("九五", 2026...2030),
    ])

  /// What stands behind a plan's name and makes it a time.
  static let planTails = PhraseTable<PlanTail>(
    [
      ("时期", .whole), ("期间", .whole), ("以来", .since), ("实施以来", .since), ("末", .end), ("期末", .end), ("时期末", .end),
      ("普法以来", .since), ("普法实施以来", .since), ("普法期间", .whole), ("五年", .whole), ("规划实施以来", .since), ("初", .whole),
      ("前四年", .first(4)), ("前三年", .first(3)), ("前两年", .first(2)), ("规划执行情况", .whole), ("规划实施情况", .whole),
      ("规划期间", .whole), ("发展成就", .whole),
      ("工作回顾", .whole), ("时期工作", .whole), ("主要目标", .whole), ("目标", .whole), ("收官", .whole),
    ])

  enum PlanTail: Sendable {
    case whole, since, end
    /// So many years from the first on.
    case first(Int)
  }
}
