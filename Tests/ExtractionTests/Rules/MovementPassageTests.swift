// Passages of clauses that name what moved, who drives it or whose it is, and leave the number to the next.

import Testing

@testable import Extraction

@Suite("Passages of what clauses name before their numbers")
struct MovementPassageTests {
  static let passages: [Passage] = [
    Passage(
      title: "远山市2021年情况",
      text: "回访满意率为99%，案卷合格率逐年提升，由2019年的91.3%上升至2021年的97.6%。",
      figures: [
        "99% | 回访满意率 | 99 | 2021 | - | - | - | ratio",
        "91.3% | 案卷合格率 | 91.3 | 2019 | - | - | - | ratio",
        "97.6% | 案卷合格率 | 97.6 | 2021 | - | - | - | ratio",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "电子、化工、纺织等支柱行业继续发挥重要作用，对工业增长的贡献率为63.5%。",
      figures: [
        "63.5% | 支柱行业对工业增长的贡献率 | 63.5 | 2021 | - | - | - | ratio"
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "特色产业的产值和税收，均占全县总量的40%以上。",
      figures: [
        "40% | 特色产业的产值和税收占全县总量比重 | 40 | 2021 | - | - | - | ratio"
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "水泥、平板玻璃、粗钢等产品产量持续下降，同比分别下降4.1%、6.8%、9.2%。",
      figures: [
        "4.1% | 水泥产量 | -4.1 | 2021 | year-on-year | - | -",
        "6.8% | 平板玻璃产量 | -6.8 | 2021 | year-on-year | - | -",
        "9.2% | 粗钢产量 | -9.2 | 2021 | year-on-year | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "全市规模以上工业增加值按可比价格计算，同比增长5.2%。",
      figures: [
        "5.2% | 规模以上工业增加值 | 5.2 | 2021 | year-on-year | - | -"
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "机电产品出口强势回升，增长12%；纺织品出口则较上年同期挫三成，跌幅较第三季的35.2%收窄。",
      figures: [
        "12% | 机电产品出口 | 12 | 2021 | year-on-year | - | -",
        "三成 | 纺织品出口 | -30 | 2021 | year-on-year | - | -",
        "35.2% | 纺织品出口 | -35.2 | 2021-Q3 | year-on-year | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "光伏装机容量净增12万千瓦，总规模突破85万千瓦。",
      figures: [
        "12万千瓦 | 光伏装机容量 | 120000 | 2021 | unspecified | 85万千瓦 | -",
        "85万千瓦 | 光伏装机容量总规模 | 850000 | 2021 | - | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "酒驾案件持续高发，立案上升8.3%。",
      figures: [
        "8.3% | 酒驾案件立案 | 8.3 | 2021 | unspecified | - | -"
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "某镇整治占道经营87起、罚款3.6万元，起数和金额分别是上年的1.5倍和2.2倍。",
      figures: [
        "87起 | 某镇整治占道经营 | 87 | 2021 | - | - | -",
        "3.6万元 | 罚款 | 36000 | 2021 | - | - | -",
        "1.5倍 | 某镇整治占道经营 | 1.5 | 2021 | - | 87起 | - | ratio",
        "2.2倍 | 罚款 | 2.2 | 2021 | - | 3.6万元 | - | ratio",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "高端装备产量实现了30%以上的高速增长，证券收益较上年同期录得17.2%的显著升幅。",
      figures: [
        "30% | 高端装备产量 | 30 | 2021 | year-on-year | - | -",
        "17.2% | 证券收益 | 17.2 | 2021 | year-on-year | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "平均办结用时6天，比法定时限少9天。",
      figures: [
        "6天 | 平均办结用时 | 6 | 2021 | - | - | -",
        "9天 | 平均办结用时 | -9 | 2021 | stated | 6天 | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "旅游总收入增长9%，接待游客增长7%，其中过夜游客增长4%。",
      figures: [
        "9% | 旅游总收入 | 9 | 2021 | unspecified | - | -",
        "7% | 接待游客 | 7 | 2021 | unspecified | - | -",
        "4% | 过夜游客 | 4 | 2021 | unspecified | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "单位产值能耗预计下降3%左右，“十四五”前两年累计下降6.1%。",
      figures: [
        "3% | 单位产值能耗 | -3 | 2021 | unspecified | - | -",
        "6.1% | 单位产值能耗 | -6.1 | 2021/2022 | unspecified | - | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "卫生院120所，诊所860所。与上年相比，诊所增加35所。",
      figures: [
        "120所 | 卫生院 | 120 | 2021 | - | - | -",
        "860所 | 诊所 | 860 | 2021 | - | - | -",
        "35所 | 诊所 | 35 | 2021 | year-on-year | 860所 | -",
      ]),
    Passage(
      title: "远山市2021年情况",
      text: "保费收入9.3亿元（财产险3.1亿元、人身险6.2亿元），增长4.5%，财产险、人身险分别增长2.1%和5.8%。",
      figures: [
        "9.3亿元 | 保费收入 | 930000000 | 2021 | - | - | -",
        "3.1亿元 | 财产险 | 310000000 | 2021 | - | - | 9.3亿元",
        "6.2亿元 | 人身险 | 620000000 | 2021 | - | - | 9.3亿元",
        "4.5% | 保费收入 | 4.5 | 2021 | unspecified | 9.3亿元 | -",
        "2.1% | 财产险 | 2.1 | 2021 | unspecified | 3.1亿元 | -",
        "5.8% | 人身险 | 5.8 | 2021 | unspecified | 6.2亿元 | -",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
