// Categories that a copula lists, each with its growth in brackets.

import Testing

@testable import Extraction

@Suite("Categories with their growths")
struct ListedCategoryPassageTests {
  static let passages: [Passage] = [
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "價格在二零一五年十月份錄得按年升幅的類別為煙酒（21.1%）、電力、燃氣及水（9.7%）、交通（3.4%）。",
      figures: [
        "21.1% | 煙酒價格 | 21.1 | 2015-10 | year-on-year | - | -",
        "9.7% | 電力、燃氣及水價格 | 9.7 | 2015-10 | year-on-year | - | -",
        "3.4% | 交通價格 | 3.4 | 2015-10 | year-on-year | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "整體消費物價上升2.5%，與九月份的相應升幅（2.4%）相同。",
      figures: [
        "2.5% | 整體消費物價 | 2.5 | 2015-10 | unspecified | - | -",
        "2.4% | 整體消費物價 | 2.4 | 2015-09 | unspecified | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "按年比較，出口上升7.4%。\n同期間，酒吧的總收益上升5.3%。",
      figures: [
        "7.4% | 出口 | 7.4 | 2015-10 | year-on-year | - | -",
        "5.3% | 酒吧的總收益 | 5.3 | 2015-10 | year-on-year | - | -",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
