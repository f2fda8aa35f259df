// Reports of many years and bodies for tests of imports.

import Foundation
import TestSupport

/// Writes reports whose figures bind those of other years, so that queries must bring several of them together.
enum ReportFolder {
  private static let bodies = ["新昌县综合行政执法局", "靖州县城市管理和综合执法局", "宁波市综合行政执法局"]

  /// Writes `count` reports below `name`: `0/2011.txt` …
  static func write(_ count: Int, to name: String, in folder: TemporaryFolder) throws {
    for number in 0..<count {
      let (body, year) = (number % bodies.count, 2010 + number / bodies.count)
      try folder.write(report(body, year).utf8, to: "\(name)/\(body)/\(year).txt")
    }
  }

  static func report(_ body: Int, _ year: Int, cases: Int? = nil) -> String {
    let base = 200 + body * 37 + (year - 2010) * 13
    return """
      \(bodies[body])\(year)年度法治政府建设工作报告

      \(year)年,我局办理简易程序案件\(cases ?? base * 10)件,同比增长4.7%。行政处罚案件\(base)件,其中城市管理\(base - 60)件、其他60件。
      巡查事项\(base + 90)件,其中市容事项\(base)件,比上年增加7件;绿化事项90件,比上年减少2件。
      受理行政诉讼13件,同比下降31.6%。全县完成违法建筑处置面积20.75万平方米,完成任务数的207.5%。
      投入治理资金\(base + 8)万元,比上年增长6.1%,其中河道治理资金\(base)万元,比上年增长6.3%;其他治理资金8万元。
      满意率\(90 + year % 10)%,比上年提高0.5个百分点。
      """
  }
}
