// Tests of GrowthPricing: at whose prices figures are told.

import Aggregation
import DataCube
import TestSupport
import Testing

@Suite("GrowthPricing")
struct GrowthPricingTests {
  @Test(
    "the catalogue decides, and words decide where it knows nothing",
    arguments: [
      ("国内生产总值", "5亿元", PriceBasis.current, PriceBasis.constant), ("竹编产业增加值", "5亿元", .current, .constant),
      ("万元国内生产总值用水量", "60立方米", nil, .constant), ("一般公共预算收入", "5亿元", nil, nil), ("文化产业增加值", "5亿元", nil, nil),
    ] as [(String, String, PriceBasis?, PriceBasis?)])
  func prices(_ indicator: String, _ level: String, _ nominal: PriceBasis?, _ growth: PriceBasis?) {
    var maker = FigureMaker(entity: "新昌县")
    maker.change("4.1%", of: maker.level(level, indicator))
    let builder = SeriesBuilder(maker.figures)
    #expect(builder.prices(of: maker.figures[0]) == nominal)
    #expect(builder.prices(of: maker.figures[1]) == growth)
  }

  @Test("the report's own words go before the catalogue's")
  func remarked() {
    var maker = FigureMaker(entity: "新昌县")
    let level = maker.level("41000元", "居民人均可支配收入")
    maker.change("4.1%", of: level)
    maker.add("2.1%", "居民人均可支配收入", .change) { figure in
      figure.of = level
      figure.basis = .yearOnYear
      figure.decisions = [Decision(field: "basis", rule: "test", words: "实际增长")]
    }
    let builder = SeriesBuilder(maker.figures)
    #expect(builder.prices(of: maker.figures[1]) == nil)
    #expect(builder.prices(of: maker.figures[2]) == .constant)
  }
}
