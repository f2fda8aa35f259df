// Tests of single checks: what each accuses, and what it must leave alone.

import DataCube
import Foundation
import Reconciliation
import TestSupport
import Testing

@Suite struct AuditChecksTests {
  private func verdicts(_ figures: [Figure], _ check: String) -> [AuditVerdict] {
    Audit.findings(in: figures).filter { $0.check == check }.map(\.verdict)
  }

  @Test("a list without 其他 that falls short is undetermined, with 其他 inconsistent")
  func shortLists() {
    var open = FigureMaker()
    let total = open.level("2326件", "一般程序案件")
    for (quote, name) in [("129件", "重大案件"), ("669件", "渣土类案件"), ("40件", "非现场案件")] {
      open.level(quote, name, partOf: total)
    }
    #expect(verdicts(open.figures, "parts-total") == [.undetermined])
    open.level("40件", "其他案件", partOf: total)
    #expect(verdicts(open.figures, "parts-total") == [.inconsistent])
  }

  @Test("a total cut twice is not accused where a part's own share of it agrees")
  func cutTwice() {
    func figures(share: String) -> [Figure] {
      var maker = FigureMaker()
      let total = maker.level("1000人次", "入境旅客")
      let part = maker.level("572人次", "内地旅客", partOf: total)
      maker.ratio(share, of: part, "内地旅客占比")
      maker.level("500人次", "过夜旅客", partOf: total)
      maker.level("379人次", "不过夜旅客", partOf: total)
      return maker.figures
    }
    #expect(verdicts(figures(share: "57.2%"), "parts-total") == [.undetermined])
    #expect(verdicts(figures(share: "51.3%"), "parts-total") == [.inconsistent])
  }

  @Test("stages of one procedure are not added, but none is larger than the whole")
  func stages() {
    var maker = FigureMaker()
    let start = maker.level("5件", "行政处罚立案")
    maker.level("4件", "行政处罚结案", partOf: start)
    maker.level("3件", "案件移送", partOf: start)
    #expect(verdicts(maker.figures, "parts-total").isEmpty)
    maker.level("6件", "案件执行", partOf: start)
    #expect(verdicts(maker.figures, "parts-total") == [.inconsistent])
  }

  @Test("parts of two totals told side by side accuse neither")
  func pairs() {
    var maker = FigureMaker()
    maker.level("14件", "人大代表建议")
    let total = maker.level("19件", "政协委员提案")
    for (quote, name) in [("16件", "主办件"), ("17件", "会办件"), ("1件", "督办建议")] {
      maker.level(quote, name, partOf: total)
    }
    var figures = maker.figures
    figures[0].span.end = figures[1].span.start - 7
    #expect(verdicts(figures, "parts-total").isEmpty)
  }

  @Test("growth on a comparable coverage or perhaps in real terms is not accused, and the cause is named")
  func cautions() throws {
    for (indicator, cause) in [("固定资产投资", "comparable coverage"), ("居民人均可支配收入", "real terms")] {
      var maker = FigureMaker()
      let level = maker.level("50000元", indicator)
      maker.change("5000元", of: level)
      maker.change("2.1%", of: level)
      var figures = maker.figures
      figures[2].span.start = figures[1].span.end + 2
      let finding = try #require(
        Audit.findings(in: figures).first { $0.check == "growth-feasibility" && $0.figures.count == 3 }, "\(indicator)")
      #expect(finding.verdict == .undetermined)
      #expect(finding.message.contains(cause), "\(finding.message)")
    }
  }

  @Test("a part of a balance may be larger than the balance")
  func balance() {
    var maker = FigureMaker()
    let total = maker.level("1775亿美元", "出口大于进口")
    maker.level("1889亿美元", "加工贸易出口大于进口", partOf: total)
    #expect(verdicts(maker.figures, "parts-total").isEmpty)
  }

  @Test("people are not parts of cases")
  func classes() {
    var maker = FigureMaker()
    let start = maker.level("5件", "案件")
    maker.level("9人", "涉案人员", partOf: start)
    maker.level("8人", "其他人员", partOf: start)
    #expect(verdicts(maker.figures, "parts-total").isEmpty)
  }

  @Test("rounded lists that cut their total in two ways are not accused, a misprinted sum is")
  func roundedLists() {
    func list(_ total: String, _ parts: [String]) -> [Figure] {
      var maker = FigureMaker()
      let start = maker.level(total, "筹资")
      for (index, part) in parts.enumerated() { maker.level(part, "\(index)类筹资", partOf: start) }
      return maker.figures
    }
    #expect(verdicts(list("3653亿元", ["2062亿元", "1591亿元", "813亿元"]), "parts-total") == [.undetermined])
    #expect(verdicts(list("10257亿元", ["4883亿元", "4072亿元", "1320亿元"]), "parts-total") == [.inconsistent])
    #expect(verdicts(list("10275亿元", ["4883亿元", "4072亿元", "1320亿元"]), "parts-total") == [.consistent])
  }

  @Test("a share is held only against the whole that it names")
  func shares() {
    func share(_ name: String) -> [Figure] {
      var maker = FigureMaker()
      let whole = maker.level("3153.6亿元", "出口总额")
      let part = maker.level("1818.1亿元", "一般贸易出口", partOf: whole)
      maker.ratio("56.8%", of: part, name)
      return maker.figures
    }
    #expect(verdicts(share("一般贸易出口占出口总额比重"), "rate-of-counts") == [.inconsistent])
    #expect(verdicts(share("一般贸易出口占比"), "rate-of-counts") == [.inconsistent])
    #expect(verdicts(share("一般贸易出口占进出口比重"), "rate-of-counts").isEmpty)
  }

  @Test(
    "a rate of a count rounds from a whole number or is impossible",
    arguments: [
      ("99.93%", AuditVerdict.inconsistent), ("99.84%", .consistent), ("100%", .consistent), ("0%", .consistent),
    ])
  func granularity(_ rate: String, _ verdict: AuditVerdict) {
    var maker = FigureMaker()
    maker.ratio(rate, of: maker.level("615条", "微信扫码"), "微信扫码满意率")
    #expect(verdicts(maker.figures, "rate-granularity") == [verdict])
  }

  @Test(
    "a count of the earlier report binds, a measure may have been revised, real growth is not compared",
    arguments: [
      ("100件", "111件", "案件", [AuditVerdict.inconsistent]), ("100件", "110件", "案件", [.consistent]),
      ("10.0亿元", "12.0亿元", "财政收入", [.undetermined]), ("10.0亿元", "12.0亿元", "地区生产总值", []),
    ])
  func earlierReport(_ before: String, _ after: String, _ indicator: String, _ expected: [AuditVerdict]) {
    var earlier = FigureMaker("2021.txt", period: .year(2021))
    earlier.level(before, indicator)
    var later = FigureMaker("2022.txt", period: .year(2022))
    later.change("10%", of: later.level(after, indicator))
    #expect(verdicts(earlier.figures + later.figures, "growth-against-report") == expected)
  }

  @Test("points within one report bind, points against another report may have been revised")
  func points() {
    var one = FigureMaker()
    one.add("37.55%", "覆盖率", .ratio) { $0.period = .year(2021) }
    one.change("58%", of: nil, "无关")
    let rate = one.ratio("95.65%", of: nil, "覆盖率")
    one.change("58.1个百分点", of: rate, basis: .stated)
    #expect(verdicts(one.figures, "change-of-rate") == [.consistent])
    one.change("48.1个百分点", of: rate, basis: .stated)
    #expect(verdicts(one.figures, "change-of-rate") == [.consistent, .inconsistent])
    var earlier = FigureMaker("2021.txt", period: .year(2021))
    earlier.ratio("48.4%", of: nil, "污水处理率")
    var later = FigureMaker("2022.txt", period: .year(2022))
    later.change("4个百分点", of: later.ratio("56%", of: nil, "污水处理率"))
    #expect(verdicts(earlier.figures + later.figures, "change-of-rate") == [.undetermined])
  }

  @Test("a completion rate is held against the stated target")
  func completion() {
    func report(_ target: String) -> [Figure] {
      var maker = FigureMaker()
      let done = maker.level("20.75万平方米", "违法建筑处置面积")
      maker.ratio("207.5%", of: done, "违法建筑处置面积任务完成率")
      maker.add(target, "违法建筑处置面积") { $0.status = .target }
      return maker.figures
    }
    #expect(verdicts(report("10万平方米"), "completion") == [.consistent])
    #expect(verdicts(report("20万平方米"), "completion") == [.inconsistent])
  }

  @Test("the second copy of a passage with another number is found, and only once")
  func duplicates() {
    var maker = FigureMaker()
    let first = maker.level("10项", "行政许可")
    maker.level("118项", "行政处罚权")
    maker.add("10项", "行政许可") { $0.duplicateOf = first }
    maker.level("113项", "行政处罚权")
    let findings = Audit.findings(in: maker.figures).filter { $0.check == "duplicate-differs" }
    #expect(findings.filter { $0.verdict == .inconsistent }.count == 1)
  }

  @Test("three shares of the sectors sum to 100 within rounding")
  func sectors() {
    func report(_ shares: [String]) -> [Figure] {
      var maker = FigureMaker()
      for (name, share) in zip(["第一产业比重", "第二产业比重", "第三产业比重"], shares) { maker.ratio(share, of: nil, name) }
      return maker.figures
    }
    #expect(verdicts(report(["11.2%", "14.9%", "73.9%"]), "shares-total") == [.consistent])
    #expect(verdicts(report(["11.2%", "14.9%", "78.9%"]), "shares-total") == [.inconsistent])
  }

  @Test("every check's file stands in the table, and no message says false")
  func table() throws {
    #expect(Set(CheckTable.checks.map(\.name)).count == CheckTable.checks.count)
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Reconciliation/Audit")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.hasSuffix("Check.swift") && $0 != "AuditCheck.swift" }.count == CheckTable.checks.count)
  }
}
