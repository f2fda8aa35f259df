// Time words to periods, given the year reported on, the year of delivery, and whether a congress is listening.

import DataCube
import ReportText
import Testing

@testable import Extraction

@Suite("Time")
struct TimeTableTests {
  struct Trial: CustomStringConvertible, Sendable {
    var words: String
    /// Y and D.
    var years: (report: Int, delivery: Int) = (2022, 2022)
    var isCongress = false
    /// A stock rather than a flow.
    var isStock = false
    var period: String?

    init(_ words: String, _ period: String?) {
      self.words = words
      self.period = period
    }

    /// In a report to a congress in 2023 on 2022.
    static func congress(_ words: String, _ period: String?) -> Trial {
      var trial = Trial(words, period)
      trial.years = (2022, 2023)
      trial.isCongress = true
      return trial
    }

    static func stock(_ words: String, _ period: String?) -> Trial {
      var trial = Trial(words, period)
      trial.isStock = true
      return trial
    }

    var description: String { "\(words)\(isCongress ? " (congress)" : "")\(isStock ? " (stock)" : "")" }
  }

  private static let years = [
    Trial("2021年", "2021"), Trial("２０２１年", "2021"), Trial("2021年度", "2021"), Trial("2021 年", "2021"),
    Trial("今年", "2022"),
    Trial("去年", "2021"), Trial("上年", "2021"), Trial("前年", "2020"), Trial("明年", "2023"), Trial("全年", "2022"),
    Trial("今年以来", "2022"), Trial("截至目前", "2022"), Trial("截至2021年底", "2021"), Trial("2021年末", "2021"),
    Trial("年末", "2022"),
    Trial("去年底", "2021"), Trial("2016—2018年", "2016/2018"), Trial("2016年至2018年", "2016/2018"),
    Trial("2016-2018年", "2016/2018"),
    Trial("2020年以来", "2020/2022"), Trial("过去一年", "2022"), Trial("年初", nil), Trial("一年来", "2022"),
    Trial("二〇二一年", "2021"),
  ]

  private static let partsOfYears = [
    Trial("上半年", "2022-H1"), Trial("下半年", "2022-H2"), Trial("2021年上半年", "2021-H1"), Trial("今年上半年", "2022-H1"),
    Trial("去年下半年", "2021-H2"), Trial("一季度", "2022-Q1"), Trial("第三季度", "2022-Q3"), Trial("2021年四季度", "2021-Q4"),
    Trial("前三季度", "2022-01/2022-09"), Trial("前三个季度", "2022-01/2022-09"), Trial("6月", "2022-06"),
    Trial("6月份", "2022-06"),
    Trial("2021年6月", "2021-06"), Trial("1—11月", "2022-01/2022-11"), Trial("1-2月", "2022-01/2022-02"),
    Trial("1～9月份", "2022-01/2022-09"),
    Trial("1至10月", "2022-01/2022-10"), Trial("1月至10月", "2022-01/2022-10"), Trial("首两个月", "2022-01/2022-02"),
    Trial("前11个月", "2022-01/2022-11"),
    Trial("首季", "2022-Q1"), Trial("12月15日", "2022-12-15"), Trial("2022年12月15日", "2022-12-15"),
    Trial("2022-12-15", "2022-12-15"),
    Trial("2022/6/1", "2022-06-01"), Trial("截至6月底", "2022-01/2022-06"), Trial("截至2021年6月末", "2021-01/2021-06"),
    Trial.stock("截至6月底", "2022-06"), Trial.stock("6月末", "2022-06"), Trial.stock("2021年3月末", "2021-03"),
    Trial("首四個月", "2022-01/2022-04"),
    Trial("2022年第三季", "2022-Q3"), Trial("十一月", "2022-11"),
  ]

  private static let spans = [
    Trial("五年来", "2018/2022"), Trial("近三年", "2020/2022"), Trial("过去五年", "2018/2022"), Trial("四年累计", "2019/2022"),
    Trial("“十三五”时期", "2016/2020"), Trial("“十二五”期间", "2011/2015"), Trial("“十二五”末", "2015"),
    Trial("“十四五”以来", "2021/2022"),
    Trial("“七五”普法以来", "2016/2022"), Trial("“八五”普法期间", "2021/2025"),
  ]

  private static let congress = [
    Trial.congress("今年", "2023"), Trial.congress("去年", "2022"), Trial.congress("明年", "2024"),
    Trial.congress("过去一年", "2022"),
    Trial.congress("全年", "2022"), Trial.congress("过去五年", "2018/2022"), Trial.congress("2021年", "2021"),
    Trial.congress("截至目前", "2022"),
  ]

  private static let damaged = [
    Trial("20227月", "2022-07"), Trial("20237月", "2023-07"), Trial("61日", "2022-06-01"), Trial("202212月", "2022-12"),
  ]

  @Test("years", arguments: years)
  func wholeYears(_ trial: Trial) throws { try check(trial) }

  @Test("parts of years", arguments: partsOfYears)
  func parts(_ trial: Trial) throws { try check(trial) }

  @Test("spans of years and plans", arguments: spans)
  func spansOfYears(_ trial: Trial) throws { try check(trial) }

  @Test("before a congress 今年 and 明年 count from the year of delivery", arguments: congress)
  func congressReports(_ trial: Trial) throws { try check(trial) }

  @Test("damaged dates are read as what they must be, and marked", arguments: damaged)
  func damagedDates(_ trial: Trial) throws {
    try check(trial)
    #expect(try expression(trial).isDamaged)
  }

  @Test("a damaged date gives a diagnostic and no figure")
  func diagnostics() {
    let result = Reading.result("20227月受理案件12件。")
    #expect(result.figures.map(\.span.quote) == ["12件"])
    #expect(result.diagnostics.map(\.code) == ["date.damaged"])
    #expect(result.figures.first?.period?.description == "2022-07")
  }

  private func check(_ trial: Trial) throws {
    let meaning = try expression(trial).meaning
    let resolver = PeriodResolver(
      reportYear: trial.years.report, deliveryYear: trial.years.delivery, isCongressReport: trial.isCongress,
      standard: .year(trial.years.report))
    #expect(resolver.period(meaning, isStock: trial.isStock)?.description == trial.period, "\(meaning)")
  }

  private func expression(_ trial: Trial) throws -> TimeExpression {
    let source = SourceText(document: "test.txt", text: trial.words + ",受理案件")
    let found = TimeLexer(text: source.folded).expressions(in: 0..<source.folded.count)
    return try #require(found.first, "no time expression")
  }
}
