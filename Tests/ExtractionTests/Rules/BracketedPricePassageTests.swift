// Price indices and trade of Hong Kong, told in brackets and once more.

import Testing

@testable import Extraction

@Suite("Prices and trade in brackets")
struct BracketedPricePassageTests {
  static let passages: [Passage] = [
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "十月份價格錄得按年升幅的有住屋（分別上升4.0%及3.7%）、煙酒（分別上升1.0%及0.7%）。錄得跌幅的類別為電力、燃氣及水（分別下跌4.7%及4.4%）。",
      figures: [
        "4.0% | 住屋價格 | 4 | 2015-10 | year-on-year | - | -",
        "3.7% | 住屋價格 | 3.7 | 2015-10 | year-on-year | - | -",
        "1.0% | 煙酒價格 | 1 | 2015-10 | year-on-year | - | -",
        "0.7% | 煙酒價格 | 0.7 | 2015-10 | year-on-year | - | -",
        "4.7% | 電力、燃氣及水 | -4.7 | 2015-10 | year-on-year | - | -",
        "4.4% | 電力、燃氣及水 | -4.4 | 2015-10 | year-on-year | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "甲類及乙類指數在十月份分別較一年前上升2.6%及2.4%。剔除補貼的影響，十月份的升幅分別為2.5%及2.3%，九月份則為2.1%及2.2%。",
      figures: [
        "2.6% | 甲類指數 | 2.6 | 2015-10 | year-on-year | - | -",
        "2.4% | 乙類指數 | 2.4 | 2015-10 | year-on-year | - | -",
        "2.5% | 甲類指數 | 2.5 | 2015-10 | year-on-year | - | -",
        "2.3% | 乙類指數 | 2.3 | 2015-10 | year-on-year | - | -",
        "2.1% | 甲類指數 | 2.1 | 2015-09 | year-on-year | - | -",
        "2.2% | 乙類指數 | 2.2 | 2015-09 | year-on-year | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "以二零一五年首十個月合併計算，綜合消費物價指數較一年前同期上升3.1%。",
      figures: [
        "3.1% | 綜合消費物價指數 | 3.1 | 2015-01/2015-10 | year-on-year | - | -"
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "截至二零一五年十月止十二個月，綜合消費物價指數平均較前十二個月上升3.4%。",
      figures: [
        "3.4% | 綜合消費物價指數 | 3.4 | 2014-11/2015-10 | year-on-year | - | -"
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "輸往美國（下跌23.0%）和德國（下跌14.6%）的整體出口貨值亦告下跌。",
      figures: [
        "23.0% | 輸往美國的整體出口貨值 | -23 | 2015-10 | unspecified | - | -",
        "14.6% | 輸往德國的整體出口貨值 | -14.6 | 2015-10 | unspecified | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "輸往亞洲的整體出口貨值下跌7.4%。區內部分主要目的地錄得跌幅，其中以印度（下跌31.9%）較為顯著。",
      figures: [
        "7.4% | 輸往亞洲的整體出口貨值 | -7.4 | 2015-10 | unspecified | - | -",
        "31.9% | 輸往印度整體出口貨值 | -31.9 | 2015-10 | unspecified | - | -",
      ]),
    Passage(
      title: "香港二零一五年十月份統計數字",
      text: "輸往菲律賓的整體出口貨值錄得跌幅（跌3.2%）。",
      figures: [
        "3.2% | 輸往菲律賓的整體出口貨值 | -3.2 | 2015-10 | unspecified | - | -"
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
