// What was reached beside what was meant to be.

import Testing

@testable import Extraction

@Suite("Goals that figures are held against")
struct GoalPassageTests {
  static let passages: [Passage] = [
    // Goals that a growth is held against with 比.
    Passage(
      title: "某市2022年工作情况",
      text: "全县生产总值增长9.7%,比年初确定的8.5%的预期目标高出1.2个百分点。",
      figures: [
        "9.7% | 生产总值 | 9.7 | 2022 | unspecified | - | -",
        "8.5% | 生产总值 | 8.5 | 2022 | unspecified | - | - | target",
        "1.2个百分点 | 生产总值增速 | 1.2 | 2022 | stated | 9.7% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "常住人口城镇化率58.4%,距60%的目标还差1.6个百分点。",
      figures: [
        "58.4% | 常住人口城镇化率 | 58.4 | 2022 | - | - | - | ratio",
        "60% | 常住人口城镇化率 | 60 | 2022 | - | - | - | ratio | target",
        "1.6个百分点 | 常住人口城镇化率 | -1.6 | 2022 | stated | 58.4% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "全年改造户厕1.3万座,比年初确定的1.1万座的目标多0.2万座。",
      figures: [
        "1.3万座 | 改造户厕 | 13000 | 2022 | - | - | -",
        "1.1万座 | 改造户厕 | 11000 | 2022 | - | - | - | target",
        "0.2万座 | 改造户厕 | 2000 | 2022 | stated | 1.3万座 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "规上工业增加值增长7.4%,与年初8%的预期目标相比,低0.6个百分点。",
      figures: [
        "7.4% | 规上工业增加值 | 7.4 | 2022 | unspecified | - | -",
        "8% | 规上工业增加值 | 8 | 2022 | unspecified | - | - | target",
        "0.6个百分点 | 规上工业增加值增速 | -0.6 | 2022 | stated | 7.4% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "税收收入增长6.8%,比年初确定的预期目标高1.3个百分点。",
      figures: [
        "6.8% | 税收收入 | 6.8 | 2022 | unspecified | - | -",
        "1.3个百分点 | 税收收入增速 | 1.3 | 2022 | stated | 6.8% | -",
      ]),
    // The goal, and what came of it.
    Passage(
      title: "某市2022年工作情况",
      text: "新建口袋公园年度目标为36个,实际完成41个。改造停车场7处。",
      figures: [
        "36个 | 新建口袋公园年度目标 | 36 | 2022 | - | - | - | target",
        "41个 | 新建口袋公园 | 41 | 2022 | - | - | -",
        "7处 | 改造停车场 | 7 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "海关税收入库23.6亿元,相当于全年计划22.5亿元的104.9%。",
      figures: [
        "23.6亿元 | 海关税收入库 | 2360000000 | 2022 | - | - | -",
        "22.5亿元 | 海关税收入库 | 2250000000 | 2022 | - | - | - | target",
        "104.9% | 海关税收入库计划完成率 | 104.9 | 2022 | - | 23.6亿元 | - | ratio",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "生产总值按年增长4.3%,低过市场估计的4.6%。",
      figures: [
        "4.3% | 生产总值 | 4.3 | 2022 | year-on-year | - | -",
        "4.6% | 生产总值 | 4.6 | 2022 | year-on-year | - | - | target",
      ]),
    // What stands before 累计 is measured.
    Passage(
      title: "某市2022年工作情况",
      text: "PM10累计平均浓度为52微克/立方米,同比下降4.9%,低于年度目标6微克/立方米。",
      figures: [
        "52微克/立方米 | PM10平均浓度 | 52 | 2022 | - | - | -",
        "4.9% | PM10平均浓度 | -4.9 | 2022 | year-on-year | 52微克/立方米 | -",
        "6微克/立方米 | PM10平均浓度 | -6 | 2022 | stated | 52微克/立方米 | -",
      ]),
    // What came in, what was left, and what came of both.
    Passage(
      title: "某市2022年工作情况",
      text: "新收仲裁案件1260件,上年结转140件,应办案件1400件;办结1330件,未结70件。",
      figures: [
        "1260件 | 新收仲裁案件 | 1260 | 2022 | - | - | 1400件",
        "140件 | 上年结转 | 140 | 2022 | - | - | 1400件",
        "1400件 | 应办案件 | 1400 | 2022 | - | - | -",
        "1330件 | 应办案件办结 | 1330 | 2022 | - | - | 1400件",
        "70件 | 应办案件未结 | 70 | 2022 | - | - | 1400件",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "地方财政收入36.4亿元,完成率52.7%,比上年同期增加2.9亿元。",
      figures: [
        "36.4亿元 | 地方财政收入 | 3640000000 | 2022 | - | - | -",
        "52.7% | 地方财政收入完成率 | 52.7 | 2022 | - | 36.4亿元 | - | ratio",
        "2.9亿元 | 地方财政收入 | 290000000 | 2022 | year-on-year | 36.4亿元 | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "每户补助不能少于400元。",
      figures: [
        "400元 | 每户补助 | 400 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "营业利润1.9亿元,高于预算1300万元。",
      figures: [
        "1.9亿元 | 营业利润 | 190000000 | 2022 | - | - | -",
        "1300万元 | 营业利润 | 13000000 | 2022 | stated | 1.9亿元 | -",
      ]),
    // How much of a goal has been reached, told right behind it.
    Passage(
      title: "某市2022年工作情况",
      text: "进出口总值18亿美元,全年21亿美元的目标已完成八成以上。",
      figures: [
        "18亿美元 | 进出口总值 | 1800000000 | 2022 | - | - | -",
        "21亿美元 | 进出口总值 | 2100000000 | 2022 | - | - | - | target",
        "八成 | 进出口总值任务完成率 | 80 | 2022 | - | 18亿美元 | - | ratio",
      ]),
    // The half of the year before is that of a year ago.
    Passage(
      title: "2014年上半年某市财政情况",
      text: "上半年,非税收入7.4亿元,与去年上半年相比少收0.6亿元。",
      figures: [
        "7.4亿元 | 非税收入 | 740000000 | 2014-H1 | - | - | -",
        "0.6亿元 | 非税收入 | -60000000 | 2014-H1 | year-on-year | 7.4亿元 | -",
      ]),
    // Words that hold nothing against a goal, goals that are no distance, tasks that are counted.
    Passage(
      title: "某市2022年工作情况",
      text: "合同履约率96.4%,较95%的目标高1.4个百分点。",
      figures: [
        "96.4% | 合同履约率 | 96.4 | 2022 | - | - | - | ratio",
        "95% | 合同履约率 | 95 | 2022 | - | - | - | ratio | target",
        "1.4个百分点 | 合同履约率 | 1.4 | 2022 | stated | 96.4% | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "PM10浓度48微克/立方米,低于年度目标52微克/立方米。",
      figures: [
        "48微克/立方米 | PM10浓度 | 48 | 2022 | - | - | -",
        "52微克/立方米 | PM10浓度 | 52 | 2022 | - | - | - | target",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "空气质量指数在100以下的天数306天。",
      figures: [
        "306天 | 空气质量指数在100以下的天数 | 306 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "承担市级重点任务9项,完成9项。",
      figures: [
        "9项 | 市级重点任务 | 9 | 2022 | - | - | -",
        "9项 | 市级重点任务 | 9 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "仓储收入较2015年平均增长6.5%。",
      figures: [
        "6.5% | 仓储收入 | 6.5 | 2016/2022 | stated | - | -"
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
