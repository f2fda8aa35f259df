// Phrases that say what a change is measured against: a new one is a new row.

import DataCube
import ReportText

enum Comparisons {
  /// Fixed phrases. The longest wins, so 比上年末 is read before 比上年.
  static let table = PhraseTable<ComparisonBasis>(
    rows(
      .yearOnYear,
      """
      同比 按年 较前一个十二个月期间 较前一个十二个月 较前十二个月 比前十二个月 较前12个月 比前12个月 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 与上年同期相比 与去年同期相比 与上年相比 与去年相比 与上年度相比 与去年度相比 \
      同期 比上一年 较上一年 比上年度 较上年度 比上年末 较上年末 比上年底 较上年底 比去年末 较去年末 比去年底 较去年底 比同期 较同期 \
      同口径 可比口径 比前一年 较前一年 比上年初 比上一年度 较上一年度 比上年实际 比上年全年 年同比 同比实际 较上年全年 相比上年 相比去年 \
      年增率 年减率 年增幅 年减幅 年升幅 年跌幅 年增 年减 年升 年跌 年降 比上年同月 较上年同月 比去年同月 较去年同月 与上年同月 与去年同月 比上年同季 较上年同季 较去年同季 比去年同季 \
      按同比 按可比口径 按同口径 按可比口径计算 同比口径 按可比价格计算 按可比价计算 比上年增长 比上年同口径 较同期相比 跟去年同期相比 和去年同期相比 比上年同期数 较往年 比上学年 较上学年 同比上年 同比去年 同比上年同期 较一年前 较一年前同月 较一年前同期 较一年前同季 比一年前 比一年前同月 比一年前同期 比一年前同季 同比去年同期
      """)
      + rows(
        .previousPeriod,
        "较之前三个月 比之前三个月 较此前三个月 比此前三个月 较前面三个月 比前面三个月 较之前一个月 比之前一个月 较之前一季 比之前一季 较之前一季度 比之前一季度 较上月底 比上月底 较上季底 比上季底 环比 月增率 月减率 季增率 季减率 按月 按季 月增 月减 月升 月跌 季增 季减 季升 较前月 较前一月 较前季 比上月 较上月 比上季度 较上季度 比上季 较上季 比上期 较上期 比上季末 较上季末 比上月末 较上月末 按周 比上周 较上周"
      )
      + rows(
        .stated,
        "年平均 每年平均 比年初 较年初 比年初数 较年初数 比期初 较期初 年均 平均每年 两年平均 三年平均 五年平均 四年平均 年递增 年均递增 比上年预算 较上年预算 比上年预算数 比上年年初预算 比预算 较预算 比计划 较计划 比预期 较预期 比目标 比全国 比全省 比全市 比基期 比基年 比原来 较原来 比之前 较之前 比历史同期 较历史同期 较历年同期 比历年同期 较多年同期 比多年同期 较多年同期均值 比多年同期均值 较多年均值 比多年均值 较常年均值 比常年均值 较常年同期均值 较多年平均 比多年平均 较常年 比常年同期 较常年同期 比常年 比疫情前 较疫情前 两年年均 年复合"
      ))

  private static func rows(_ basis: ComparisonBasis, _ words: String) -> [(String, ComparisonBasis)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), basis) }
  }

  /// 比 and 较, open for any standard behind them: 比2015年, 较“十二五”末, 高于全国平均.
  static let openers = PhraseTable(words: "比 较 相较 相比 高于 低于 快于 慢于 高出 领先 低出 多于 少于 落后于 好于 优于 超出 高过 低过 快过 慢过 多过 少过")

  /// What leads in the standard of a clause of its own, and what closes it: 与…相比.
  static let standingOpeners = PhraseTable(words: "与 和 同 跟 较 比 对比 相比 相较")
  static let standingClosers = PhraseTable(words: "相比 比较 相比较 对比 相对照 比 相比较而言 比起来 相较")

  /// The same within a clause: 与上年同期的案件数量相比上升….
  static let enclosingOpeners = PhraseTable(words: "与 跟")
  static let enclosingClosers = PhraseTable(words: "相比 相比较 比较")

  /// The period before, where it has no name of its own: 与先前三个月比较.
  static let periodsBefore = PhraseTable(
    words: "上月 上季 上季度 上期 前一季度 前一月 先前三个月 前三个月 上半年 上一季度 上一季 上一个月 上周 上个月 上一个三个月期间 上一个三个月 对上三个月 对上一季 上一期")

  /// Words in which 比 and 较 compare nothing.
  static let falseOpeners = PhraseTable(
    words: """
      欠税 欠款 欠薪 欠费 拖欠 陈欠 清欠 可比 占比 比重 比例 比率 同比 环比 对比度 评比 比赛 比亚迪 比如 比较 较大 较快 较好 较多 较少 较高 较低 较强 较为 较重 百分比 性价比 占比重 配比 \
      减少过 加快过 提高过 降低过 许多过 放慢过 与会 参与 参与率 合同 共同 同时 同意 不同 协同 同等 相同 同步 同样 如同 同志 会同 同心 同类 同城 一同 给与 超额 超标 超市 超声 超低 超高 超前 超越 \
      赋与 同业 同日 同学 陪同 胡同 大同 超级 超大 认同 杠杆比 占比率 比值 涉案比
      """)

  /// Whether the opener at `opener` is the inside of a word: 占比, 比较; in 占比较上年提高 it is none.
  static func isWord(_ opener: Range<Int>, in range: Range<Int>, of text: [UInt32]) -> Bool {
    falseOpeners.matches(
      in: max(range.lowerBound, opener.lowerBound - 3)..<min(range.upperBound, opener.upperBound + 3), of: text
    ).contains { $0.range.overlaps(opener) }
  }

  /// Words that say a growth is told at constant prices.
  static let realGrowth = PhraseTable(words: "实际 扣除价格因素 剔除价格因素 可比价格 可比价 不变价格 不变价")

  /// The first fixed phrase within `range` that does not begin within a time.
  static func first(in range: Range<Int>, of text: [UInt32]) -> PhraseTable<ComparisonBasis>.Match? {
    var rest = range
    while let found = table.firstMatch(in: rest, of: text) {
      if !beginsWithinTime(found.range, of: text) { return found }
      rest = found.range.upperBound..<range.upperBound
    }
    return nil
  }

  /// 年均 and its kin: the change covers an interval of years.
  static let annualised = PhraseTable(
    words: "年均 年平均 平均每年 两年平均 三年平均 四年平均 五年平均 年递增 年均递增 两年年均 年复合")

  /// Whether the first character of `word` is the last of a time: 年增 in 去年增 and in 全年增速, 月升 in 12月升.
  static func beginsWithinTime(_ word: Range<Int>, of text: [UInt32]) -> Bool {
    guard word.lowerBound > 0, timeHeads.contains(text[word.lowerBound]) else { return false }
    let before = text[word.lowerBound - 1]
    return timeOpeners.contains(before) || Scalars.isDigit(before)
  }

  private static let timeHeads: ScalarSet = "年月季"
  /// What makes a 年, 月 or 季 behind it a time: 去年, 12月, 上季.
  private static let timeOpeners: ScalarSet = "去今上本全每当明前同次周半按一二三四五六七八九十两近百余多几年月"

  /// Whether 年均 or 年平均 is the mean of what stands behind it: PM2.5年均浓度下降12% tells no growth a year.
  static func isMean(_ word: Range<Int>, of text: [UInt32]) -> Bool {
    annualised.isWhole(word, of: text) && means.match(at: word.upperBound, in: text, limit: text.count) != nil
  }

  private static let means = PhraseTable(words: "浓度 值 气温 温度 水温 降水量 降雨量 风速 湿度 水位 日照 收入 产量 指数")
}
