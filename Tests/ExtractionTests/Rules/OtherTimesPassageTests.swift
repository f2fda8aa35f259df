// Growths of other times, amounts of a part of the year, goals that were passed, causes.

import Testing

@testable import Extraction

@Suite("Growths and amounts of other times")
struct OtherTimesPassageTests {
  static let passages: [Passage] = [
    // What is told of an occasion, of other places of the year, of the month with the most.
    Passage(
      title: "某市2022年工作情况",
      text: "全县参保渔民6.2万人，比2018年普查时的5.9万人多3100人，三年间增长5.3%。",
      figures: [
        "6.2万人 | 参保渔民 | 62000 | 2022 | - | - | -",
        "5.9万人 | 参保渔民 | 59000 | 2018 | - | - | -",
        "3100人 | 参保渔民 | 3100 | 2022 | stated | 6.2万人 | -",
        "5.3% | 参保渔民 | 5.3 | 2022 | stated | 6.2万人 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "服务评价得分率91.5%，比2020年首次测评时上升4.5个百分点，得分率升幅快了0.6个百分点。",
      figures: [
        "91.5% | 服务评价得分率 | 91.5 | 2022 | - | - | - | ratio",
        "4.5个百分点 | 服务评价得分率 | 4.5 | 2022 | stated | 91.5% | -",
        "0.6个百分点 | 得分率升幅 | 0.6 | 2022 | stated | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "一季度港区货值同比增长3.3%，二季度下降1.1%，三、四季度分别回升至2.6%和3.9%。",
      figures: [
        "3.3% | 港区货值 | 3.3 | 2022-Q1 | year-on-year | - | -",
        "1.1% | 港区货值 | -1.1 | 2022-Q2 | year-on-year | - | -",
        "2.6% | 港区货值 | 2.6 | 2022-Q3 | year-on-year | - | -",
        "3.9% | 港区货值 | 3.9 | 2022-Q4 | year-on-year | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: """
        全年鱼价同比上涨2.2%。
        分月看，同比涨幅2月份最高，达5.4%；9月份最低，仅0.7%；12月份回升到1.9%，环比上涨0.3%。
        """,
      figures: [
        "2.2% | 鱼价 | 2.2 | 2022 | year-on-year | - | -",
        "5.4% | 鱼价 | 5.4 | 2022-02 | year-on-year | - | -",
        "0.7% | 鱼价 | 0.7 | 2022-09 | year-on-year | - | -",
        "1.9% | 鱼价 | 1.9 | 2022-12 | year-on-year | - | -",
        "0.3% | 鱼价 | 0.3 | 2022-12 | previous-period | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "冶炼业产值同比增长4.6%，而1—4月为3.7%，5月还曾下降0.9%。",
      figures: [
        "4.6% | 冶炼业产值 | 4.6 | 2022 | year-on-year | - | -",
        "3.7% | 冶炼业产值 | 3.7 | 2022-01/2022-04 | year-on-year | - | -",
        "0.9% | 冶炼业产值 | -0.9 | 2022-05 | year-on-year | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "出厂价格下降0.8%，进货价格下降1.4%，而上年同期分别上涨2.5%和3.1%。",
      figures: [
        "0.8% | 出厂价格 | -0.8 | 2022 | year-on-year | - | -",
        "1.4% | 进货价格 | -1.4 | 2022 | year-on-year | - | -",
        "2.5% | 出厂价格 | 2.5 | 2021 | year-on-year | - | -",
        "3.1% | 进货价格 | 3.1 | 2021 | year-on-year | - | -",
      ]),
    // What a figure exceeds by, or falls short of.
    Passage(
      title: "某市2022年工作情况",
      text: "采购农具48万元，超额完成全年计划16.5个百分点。",
      figures: [
        "48万元 | 采购农具 | 480000 | 2022 | - | - | -",
        "16.5个百分点 | 采购农具 | 16.5 | 2022 | stated | 48万元 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "社区菜店菜价普遍低于市场价两成以上。",
      figures: [
        "两成 | 社区菜店菜价 | -20 | 2022 | stated | - | -"
      ]),
    // Why something moved is none of what moved.
    Passage(
      title: "某市2022年工作情况",
      text: "用水3.3亿吨，受高温少雨影响比上年增长6.1%。",
      figures: [
        "3.3亿吨 | 用水 | 330000000 | 2022 | - | - | -",
        "6.1% | 用水 | 6.1 | 2022 | year-on-year | 3.3亿吨 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "契税2.4亿元，受三宗地块流拍拖累，减收1900万元，下降7.3%。",
      figures: [
        "2.4亿元 | 契税 | 240000000 | 2022 | - | - | -",
        "1900万元 | 契税 | -19000000 | 2022 | unspecified | 2.4亿元 | -",
        "7.3% | 契税 | -7.3 | 2022 | unspecified | 2.4亿元 | -",
      ]),
    // A part of a year goes on with what the sentence, or the paragraph, before has told.
    Passage(
      title: "某市2022年工作情况",
      text: "全市组织关税收入18.4亿元。上半年只入库8.1亿元，同比下降4.4%；下半年入库10.3亿元，同比增长9.6%。",
      figures: [
        "18.4亿元 | 关税收入 | 1840000000 | 2022 | - | - | -",
        "8.1亿元 | 关税收入 | 810000000 | 2022-H1 | - | - | -",
        "4.4% | 关税收入 | -4.4 | 2022-H1 | year-on-year | 8.1亿元 | -",
        "10.3亿元 | 关税收入 | 1030000000 | 2022-H2 | - | - | -",
        "9.6% | 关税收入 | 9.6 | 2022-H2 | year-on-year | 10.3亿元 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "城镇新增就业5.2万人，完成全年5万人任务的104%。",
      figures: [
        "5.2万人 | 城镇新增就业 | 52000 | 2022 | - | - | -",
        "5万人 | 城镇新增就业 | 50000 | 2022 | - | - | - | target",
        "104% | 城镇新增就业任务完成率 | 104 | 2022 | - | 5.2万人 | - | ratio",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "1—7月财政总收入6.6亿元；对照年初通过的11亿元任务，已完成60%，快于时间进度1.7个百分点。",
      figures: [
        "6.6亿元 | 财政总收入 | 660000000 | 2022-01/2022-07 | - | - | -",
        "11亿元 | 财政总收入 | 1100000000 | 2022 | - | - | - | target",
        "60% | 财政总收入任务完成率 | 60 | 2022-01/2022-07 | - | 6.6亿元 | - | ratio",
        "1.7个百分点 | 财政总收入任务完成率 | 1.7 | 2022-01/2022-07 | stated | 60% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "12月末，涉农贷款余额82亿元，同比增长11.2%；当年新增9.4亿元。",
      figures: [
        "82亿元 | 涉农贷款余额 | 8200000000 | 2022-12 | - | - | -",
        "11.2% | 涉农贷款余额 | 11.2 | 2022-12 | year-on-year | 82亿元 | -",
        "9.4亿元 | 新增涉农贷款余额 | 940000000 | 2022 | - | - | -",
      ]),
    // The end of a month before the number that it dates.
    Passage(
      title: "某市2022年工作情况",
      text: "消费贷款增速逐季回落，由3月末的21.6%降到12月末的13.2%。",
      figures: [
        "21.6% | 消费贷款 | 21.6 | 2022-03 | unspecified | - | -",
        "13.2% | 消费贷款 | 13.2 | 2022-12 | unspecified | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "用地成交24宗；面积960亩，仅为去年同期的61.5%。",
      figures: [
        "24宗 | 用地成交 | 24 | 2022 | - | - | -",
        "960亩 | 用地成交面积 | 960 | 2022 | - | - | -",
        "61.5% | 用地成交面积 | 61.5 | 2022 | - | 960亩 | - | ratio",
      ]),
    // Years and quarters that a list of as many numbers goes through.
    Passage(
      title: "某市2022年工作情况",
      text: "2019年至2022年,办结申诉依次为64件、71件、83件和96件。",
      figures: [
        "64件 | 办结申诉 | 64 | 2019 | - | - | -",
        "71件 | 办结申诉 | 71 | 2020 | - | - | -",
        "83件 | 办结申诉 | 83 | 2021 | - | - | -",
        "96件 | 办结申诉 | 96 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "一至三季度,到港旅客分别为21.3万人次、26.8万人次和30.4万人次。",
      figures: [
        "21.3万人次 | 到港旅客 | 213000 | 2022-Q1 | - | - | -",
        "26.8万人次 | 到港旅客 | 268000 | 2022-Q2 | - | - | -",
        "30.4万人次 | 到港旅客 | 304000 | 2022-Q3 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "1-3季度,水产品产量4.7万吨;一至三季度,渔业产值9.2亿元。",
      figures: [
        "4.7万吨 | 水产品产量 | 47000 | 2022-01/2022-09 | - | - | -",
        "9.2亿元 | 渔业产值 | 920000000 | 2022-01/2022-09 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "2020年至2022年,云溪、石川两县分别新建泵站4座和7座。",
      figures: [
        "4座 | 新建泵站 | 4 | 2020/2022 | - | - | -",
        "7座 | 新建泵站 | 7 | 2020/2022 | - | - | -",
      ]),
    // The whole year stands nearer to the number than the half in which it is to be reached.
    Passage(
      title: "某市2022年工作情况",
      text: "下半年要确保全年渔业产值增长7%左右、水产品产量增长4%以上。",
      figures: [
        "7% | 渔业产值 | 7 | 2022 | unspecified | - | - | target",
        "4% | 水产品产量 | 4 | 2022 | unspecified | - | - | target",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
