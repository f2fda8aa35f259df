// Tests of what a store files figures under.

import Aggregation
import DataCube
import TestSupport
import Testing

@Suite struct FigureFilingTests {
  private func clusters(_ maker: FigureMaker) -> [Int] { FigureFiling.keys(of: maker.figures).map(\.cluster) }

  @Test("figures that modify, repeat or are counted into one another share a cluster, in whatever order they stand")
  func tied() {
    var maker = FigureMaker()
    maker.level("8件", "来信")
    let total = maker.level("300余件", "案件")
    maker.change("5%", of: total)
    let part = maker.level("120件", "城管案件", partOf: total)
    maker.ratio("40%", of: part, "城管案件占比")
    maker.add("300余件", "案件") { $0.duplicateOf = total }
    maker.add("3%", "来访", .change) { $0.of = 700 }
    maker.level("9件", "来访")
    #expect(clusters(maker) == [0, 1, 1, 1, 1, 1, 6, 6])
  }

  @Test("a part of a measure is filed apart from its total, since no sum of rounded values is exact")
  func measured() {
    var maker = FigureMaker()
    let product = maker.level("560亿元", "地区生产总值")
    maker.change("5%", of: product)
    let sector = maker.level("30亿元", "第一产业增加值", partOf: product)
    maker.change("3%", of: sector)
    maker.level("18项", "重点工程", partOf: product)
    #expect(clusters(maker) == [0, 0, 2, 2, 4])
  }
}
