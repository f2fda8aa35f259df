// Words by which an indicator that the catalogue does not know has its growth printed at constant prices.

import DataCube

/// The words of growth in real terms.
///
/// 国内生产总值 and every 增加值 grow "in real terms" in Chinese official statistics (国家统计局: 绝对数按现价计算,增长速度按不变价格
/// 计算). Dividing a nominal level by such a growth gives no level that was ever printed, so inference refuses. The
/// catalogue is asked first, see `GrowthPricing`.
package enum RealGrowthTable {
  /// Words that make growth real wherever they stand in an indicator's name.
  private static let words = ["生产总值", "增加值", "gdp", "业务总量", "农业总产值", "农林牧渔业总产值"]

  /// Words that make it something else: a share, a contribution, a growth of growth.
  private static let exceptions = ["比重", "占比", "贡献率", "拉动", "增速", "增幅", "税收", "投资", "负债"]

  /// Names of sectors: with money they mean the sector's value added.
  private static let sectors: Set<String> = ["第一产业", "第二产业", "第三产业"]

  /// Words of the report that say so: 实际增长, 按可比价格.
  private static let remarks = ["实际", "可比", "不变价", "扣除价格"]

  /// Whether growth of `indicator` is at constant prices.
  package static func isReal(_ indicator: String) -> Bool {
    let folded = TextFolding.fold(indicator)
    if exceptions.contains(where: folded.holds) { return false }
    return sectors.contains(folded) || words.contains(where: folded.holds)
  }

  /// Whether the report's own words say of a change that it is in real terms.
  package static func isRemarked(_ figure: Figure) -> Bool {
    figure.decisions.contains { decision in remarks.contains(where: decision.words.holds) }
  }
}
