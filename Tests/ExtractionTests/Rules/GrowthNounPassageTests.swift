// Growths by their nouns, shares within a whole, indices, multiples, ends of a ranking.

import Testing

@testable import Extraction

@Suite("Growth nouns and shares within a whole")
struct GrowthNounPassageTests {
  static let passages: [Passage] = [
    // 全年平均, 2022年平均: how the growth of the time was taken.
    Passage(
      title: "某市2022年工作情况",
      text: "工业生产者出厂价格全年平均上涨4.7%,居民消费价格2022年平均比上年上涨2.6%。",
      figures: [
        "4.7% | 工业生产者出厂价格 | 4.7 | 2022 | year-on-year | - | -",
        "2.6% | 居民消费价格 | 2.6 | 2022 | year-on-year | - | -",
      ]),
    // The years that an average is taken of.
    Passage(
      title: "某市2022年工作情况",
      text: "渔业增加值2016年至2020年平均增长5.3%。",
      figures: [
        "5.3% | 渔业增加值 | 5.3 | 2016/2020 | stated | - | -"
      ]),
    // A share within a whole, of what has just been told.
    Passage(
      title: "某市2022年工作情况",
      text: "民营企业进出口61.4亿元,增长12.7%,在全市外贸总值中的份额升到57.9%,提高2.2个百分点。",
      figures: [
        "61.4亿元 | 民营企业进出口 | 6140000000 | 2022 | - | - | -",
        "12.7% | 民营企业进出口 | 12.7 | 2022 | unspecified | 61.4亿元 | -",
        "57.9% | 民营企业进出口占外贸总值份额 | 57.9 | 2022 | - | 61.4亿元 | - | ratio",
        "2.2个百分点 | 民营企业进出口占外贸总值份额 | 2.2 | 2022 | unspecified | 57.9% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "水果出口占了38.6%,达1.7万吨。",
      figures: [
        "38.6% | 水果出口占比 | 38.6 | 2022 | - | 1.7万吨 | - | ratio",
        "1.7万吨 | 水果出口 | 17000 | 2022 | - | - | -",
      ]),
    // Which of two growths a third is of.
    Passage(
      title: "某市2022年工作情况",
      text: "工业用电量同比增长5.9%,环比增长1.4%,同比增速较8月放缓2.3个百分点。",
      figures: [
        "5.9% | 工业用电量 | 5.9 | 2022 | year-on-year | - | -",
        "1.4% | 工业用电量 | 1.4 | 2022 | previous-period | - | -",
        "2.3个百分点 | 工业用电量增速 | -2.3 | 2022 | stated | 5.9% | -",
      ]),
    // Growths behind a bare noun.
    Passage(
      title: "某市2022年工作情况",
      text: "对非洲出口7.6亿元,增速由上年同期的21.3%回落至9.7%。",
      figures: [
        "7.6亿元 | 对非洲出口 | 760000000 | 2022 | - | - | -",
        "21.3% | 对非洲出口 | 21.3 | 2021 | unspecified | - | -",
        "9.7% | 对非洲出口 | 9.7 | 2022 | unspecified | 7.6亿元 | -",
      ]),
    // What has come of two levels, and how it moved.
    Passage(
      title: "某市2022年工作情况",
      text: "出口46亿元、进口31亿元,由此形成的顺差为15亿元,拉大了17.2%。",
      figures: [
        "46亿元 | 出口 | 4600000000 | 2022 | - | - | -",
        "31亿元 | 进口 | 3100000000 | 2022 | - | - | -",
        "15亿元 | 顺差 | 1500000000 | 2022 | - | - | -",
        "17.2% | 顺差 | 17.2 | 2022 | unspecified | 15亿元 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "贸易伙伴里排在前两位的是越南(8.3亿元,增长14.6%)和泰国(6.1亿元,下降3.8%)。",
      figures: [
        "8.3亿元 | 越南 | 830000000 | 2022 | - | - | -",
        "14.6% | 越南 | 14.6 | 2022 | unspecified | 8.3亿元 | -",
        "6.1亿元 | 泰国 | 610000000 | 2022 | - | - | -",
        "3.8% | 泰国 | -3.8 | 2022 | unspecified | 6.1亿元 | -",
      ]),
    // An index at its time.
    Passage(
      title: "某市2022年工作情况",
      text: "住宅租金指数在5月份报121.6点,按月跌0.4%;写字楼租金指数报98.3点。",
      figures: [
        "121.6 | 住宅租金指数 | 121.6 | 2022-05 | - | - | - | ratio",
        "0.4% | 住宅租金指数 | -0.4 | 2022-05 | previous-period | 121.6 | -",
        "98.3 | 写字楼租金指数 | 98.3 | 2022 | - | - | - | ratio",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "11个县(市、区)环境空气质量综合指数在2.38～3.94之间。",
      figures: [
        "11个 | 县(市、区) | 11 | 2022 | - | - | -",
        "2.38～3.94 | 县(市、区)环境空气质量综合指数 | 2.38 | 2022 | - | - | - | ratio",
      ]),
    // The end of a ranking by its growth.
    Passage(
      title: "某市2022年工作情况",
      text: "规模以上工业增加值73亿元,增长8.6%,增长最快的河东区达15.2%,最慢的石川县只有2.7%。",
      figures: [
        "73亿元 | 规模以上工业增加值 | 7300000000 | 2022 | - | - | -",
        "8.6% | 规模以上工业增加值 | 8.6 | 2022 | unspecified | 73亿元 | -",
        "15.2% | 规模以上工业增加值 | 15.2 | 2022 | unspecified | - | -",
        "2.7% | 规模以上工业增加值 | 2.7 | 2022 | unspecified | - | -",
      ]),
    // A growth noun behind what the clause before speaks of.
    Passage(
      title: "某市2022年工作情况",
      text: "水泥业受需求走弱冲击,增幅从一季度的11.8%一路降到3.9%。",
      figures: [
        "11.8% | 水泥业 | 11.8 | 2022-Q1 | unspecified | - | -",
        "3.9% | 水泥业 | 3.9 | 2022 | unspecified | - | -",
      ]),
    // The same multiple, a year before.
    Passage(
      title: "某市2022年工作情况",
      text: "城镇居民人均可支配收入31260元,是农村居民的2.1倍,上年同一口径为2.16倍。",
      figures: [
        "31260元 | 城镇居民人均可支配收入 | 31260 | 2022 | - | - | -",
        "2.1倍 | 城镇居民人均可支配收入 | 2.1 | 2022 | - | 31260元 | - | ratio",
        "2.16倍 | 城镇居民人均可支配收入 | 2.16 | 2021 | - | - | - | ratio",
      ]),
    // What is left out of account is not what grew.
    Passage(
      title: "某市2022年工作情况",
      text: "居民人均消费支出18940元,增长7.7%;剔除物价上涨因素,实际增长5.2%。",
      figures: [
        "18940元 | 居民人均消费支出 | 18940 | 2022 | - | - | -",
        "7.7% | 居民人均消费支出 | 7.7 | 2022 | unspecified | 18940元 | -",
        "5.2% | 居民人均消费支出 | 5.2 | 2022 | unspecified | 18940元 | -",
      ]),
    // Whose contribution it is.
    Passage(
      title: "某市2022年工作情况",
      text: "食品工业增加值29亿元,增长12.1%,贡献率为18.4%,拉动1.3个百分点。",
      figures: [
        "29亿元 | 食品工业增加值 | 2900000000 | 2022 | - | - | -",
        "12.1% | 食品工业增加值 | 12.1 | 2022 | unspecified | 29亿元 | -",
        "18.4% | 食品工业贡献率 | 18.4 | 2022 | - | - | - | ratio",
        "1.3个百分点 | 食品工业拉动 | 1.3 | 2022 | - | - | - | ratio",
      ]),
    // What a trend turned is no name.
    Passage(
      title: "某市2022年工作情况",
      text: "房地产投资扭转下滑势头,增长1.8%,增速比上年回升7.1个百分点。",
      figures: [
        "1.8% | 房地产投资 | 1.8 | 2022 | year-on-year | - | -",
        "7.1个百分点 | 房地产投资增速 | 7.1 | 2022 | year-on-year | 1.8% | -",
      ]),
    // The basis stands before the noun.
    Passage(
      title: "某市2022年工作情况",
      text: "商品房销售额27亿元,租赁额6亿元,同比增幅分别为11.3%和4.8%。",
      figures: [
        "27亿元 | 商品房销售额 | 2700000000 | 2022 | - | - | -",
        "6亿元 | 租赁额 | 600000000 | 2022 | - | - | -",
        "11.3% | 商品房销售额 | 11.3 | 2022 | year-on-year | 27亿元 | -",
        "4.8% | 租赁额 | 4.8 | 2022 | year-on-year | 6亿元 | -",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
