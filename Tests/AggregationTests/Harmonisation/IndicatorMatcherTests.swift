// Tests of forgiving search.

import Aggregation
import DataCube
import Testing

@Suite struct IndicatorMatcherTests {
  private let matcher = IndicatorMatcher(names: [
    "简易程序案件", "一般程序案件", "受理行政诉讼", "收到行政复议", "“三改”建筑面积", "一般公共预算收入", "一般公共预算支出", "行政许可申请", "行政许可受理",
  ])

  @Test(
    "wordings that people type find what reports print",
    arguments: [
      ("简易程序案件", ["简易程序案件"]), ("办理简易程序案件", ["简易程序案件"]), ("简易程序", ["简易程序案件"]), ("简易程序案件数量", ["简易程序案件"]),
      ("行政诉讼", ["受理行政诉讼"]), ("三改建筑面积", ["“三改”建筑面积"]), ("「三改」建築面積", ["“三改”建筑面积"]),
      ("程序案件", ["简易程序案件", "一般程序案件"]), ("行政许可", ["行政许可申请", "行政许可受理"]), ("一般公共财政预算收入", ["一般公共预算收入"]),
    ])
  func finds(_ query: String, _ names: [String]) {
    #expect(matcher.matches(query) == names)
  }

  @Test("what no report has matches nothing, and the nearest names are told", arguments: ["粮食产量", "预算编制", ""])
  func none(_ query: String) {
    #expect(matcher.matches(query).isEmpty)
  }

  @Test("the nearest names come best first")
  func nearest() {
    #expect(matcher.nearest("行政诉讼案件办理").first == "受理行政诉讼")
    #expect(matcher.nearest("预算编制").prefix(2) == ["一般公共预算收入", "一般公共预算支出"])
  }

  @Test("a bare 人口 asks for the 总人口, where there is one, whatever else is called so")
  func shortName() {
    func series(_ names: [(String, String?)]) -> [Series] {
      names.map { name, id in
        let key = SeriesKey(entity: "全国", indicator: name, indicatorID: id, unit: "人", kind: .level, frequency: .year)
        return Series(key: key, observations: [])
      }
    }
    let both = IndicatorMatcher(series: series([("人口", nil), ("总人口", "population-total"), ("流动人口", nil)]))
    #expect(both.matches("人口") == ["总人口"])
    #expect(IndicatorMatcher(series: series([("人口", nil), ("流动人口", nil)])).matches("人口") == ["人口"])
  }

  @Test("receiving and applying are two things when series are joined")
  func joinKeys() {
    #expect(IndicatorFolding.joinKey("行政许可申请") != IndicatorFolding.joinKey("行政许可受理"))
    #expect(IndicatorFolding.joinKey("完成固定资产投资") == IndicatorFolding.joinKey("固定资产投资"))
    #expect(IndicatorFolding.joinKey("ＧＤＰ") == IndicatorFolding.joinKey("gdp"))
  }
}
