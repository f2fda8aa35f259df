// Tests of TextFolding.

import Aggregation
import Testing

@Suite("TextFolding")
struct TextFoldingTests {
  @Test(
    "names that differ in form only are one",
    arguments: [
      ("「三改」建築面積", "三改建筑面积"), ("“三改”建筑面积", "三改建筑面积"), ("ＧＤＰ 總量", "gdp总量"), ("増加値", "增加値"),
      // Characters that only the table of texts knows.
      ("礦産資源綜郃利用", "矿产资源综郃利用"), ("颱風", "台风"),
    ])
  func folds(name: String, folded: String) { #expect(TextFolding.fold(name) == folded) }
}
