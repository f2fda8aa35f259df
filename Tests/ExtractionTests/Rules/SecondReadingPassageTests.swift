// What a second reading of whole reports found: what those counted have become, whose works and tiers numbers are of.

import Testing

@testable import Extraction

@Suite("What a second reading of whole reports found")
struct SecondReadingPassageTests {
  static let passages: [Passage] = [
    // What those counted have become, met or been chosen for tells which they are.
    Passage(
      title: "某市2022年工作情况",
      text: "16个乡镇成为省级样板。9个小城镇率先达到宜居城镇要求。7部文艺精品入选省“五星工程”。55%以上的小区成为垃圾分类示范小区。",
      figures: [
        "16个 | 乡镇成为省级样板 | 16 | 2022 | - | - | -",
        "9个 | 小城镇率先达到宜居城镇要求 | 9 | 2022 | - | - | -",
        "7部 | 文艺精品入选省“五星工程” | 7 | 2022 | - | - | -",
        "55% | 成为垃圾分类示范小区的小区 | 55 | 2022 | - | - | - | ratio",
      ]),
    // What all of a thing do stands behind the number; so does what is covered.
    Passage(
      title: "某市2022年工作情况",
      text: "部门间非涉密事项100%线上办理。养老服务中心覆盖85%以上的城市社区。",
      figures: [
        "100% | 部门间非涉密事项线上办理 | 100 | 2022 | - | - | - | ratio",
        "85% | 养老服务中心覆盖城市社区 | 85 | 2022 | - | - | - | ratio",
      ]),
    // Districts listed with their number, and the core of the city, are whose figures they are.
    Passage(
      title: "某市2022年工作情况",
      text: "东溪、南浦两区推出经济适用房731套。中心城区新增公共绿地140公顷。",
      figures: [
        "731套 | 经济适用房 | 731 | 2022 | - | - | -",
        "140公顷 | 中心城区新增公共绿地 | 140 | 2022 | - | - | -",
      ]),
    // Four fifths of them are no body.
    Passage(
      title: "某市2022年工作情况",
      text: "五分之四以上乡镇实现一刻钟上高速。",
      figures: [
        "五分之四 | 乡镇实现一刻钟上高速 | 0.8 | 2022 | - | - | - | ratio"
      ]),
    // An act that a list shares adds up as well.
    Passage(
      title: "2022年某市政府工作报告",
      text: """
        二、今后五年目标
        今后五年,新增三甲医院3家以上、三乙医院5家以上。
        """,
      figures: [
        "3家 | 新增三甲医院 | 3 | 2022/2026 | - | - | - | target",
        "5家 | 新增三乙医院 | 5 | 2022/2026 | - | - | - | target",
      ]),
    // What the same work was done to, which animals and on what one travels, stand in a clause before.
    Passage(
      title: "某市2022年工作情况",
      text: "城镇老旧小区改造列为全国试点,完成改造19万平方米。抓好生猪稳产保供,全年出栏64万头。轨道交通2号线开通,总运营里程接近80公里。",
      figures: [
        "19万平方米 | 城镇老旧小区改造 | 190000 | 2022 | - | - | -",
        "64万头 | 生猪出栏 | 640000 | 2022 | - | - | -",
        "80公里 | 轨道交通总运营里程 | 80 | 2022 | - | - | -",
      ]),
    // To be level with the year before, or above it, is to be held against it.
    Passage(
      title: "某市2022年工作情况",
      text: "养殖产量312万吨,增长4.1%;捕捞产量128万吨,与上年持平。固定资产投资增长7.6%,高于上年3.2个百分点。",
      figures: [
        "312万吨 | 养殖产量 | 3120000 | 2022 | - | - | -",
        "4.1% | 养殖产量 | 4.1 | 2022 | year-on-year | 312万吨 | -",
        "128万吨 | 捕捞产量 | 1280000 | 2022 | - | - | -",
        "7.6% | 固定资产投资 | 7.6 | 2022 | year-on-year | - | -",
        "3.2个百分点 | 固定资产投资增速 | 3.2 | 2022 | year-on-year | 7.6% | -",
      ]),
    // A cut by so much is a fall; a time grows shorter.
    Passage(
      title: "某市2022年工作情况",
      text: "行政权力事项精简幅度达到54%。平均减少行政审批承诺时限18个工作日。",
      figures: [
        "54% | 行政权力事项 | -54 | 2022 | unspecified | - | -",
        "18个工作日 | 行政审批承诺时限 | -18 | 2022 | unspecified | - | -",
      ]),
    // 多 may begin a word.
    Passage(
      title: "某市2022年工作情况",
      text: "创建20个多彩农业示范基地、30多个示范点。",
      figures: [
        "20个 | 创建多彩农业示范基地 | 20 | 2022 | - | - | -",
        "30多个 | 示范点 | 30 | 2022 | - | - | -",
      ]),
    // A footnote parts no division from what it divides; a share is of what bears the very name.
    Passage(
      title: "某市2022年工作情况",
      text: """
        固定资产投资5240亿元,增长8%。分区域看[7],东部投资2140亿元,西部投资3100亿元。

        民间固定资产投资3150亿元,占固定资产投资的比重为60.1%。高技术产业投资310亿元,占固定资产投资的比重为5.9%。
        """,
      figures: [
        "5240亿元 | 固定资产投资 | 524000000000 | 2022 | - | - | -",
        "8% | 固定资产投资 | 8 | 2022 | unspecified | 5240亿元 | -",
        "2140亿元 | 东部投资 | 214000000000 | 2022 | - | - | 5240亿元",
        "3100亿元 | 西部投资 | 310000000000 | 2022 | - | - | 5240亿元",
        "3150亿元 | 民间固定资产投资 | 315000000000 | 2022 | - | - | 5240亿元",
        "60.1% | 民间固定资产投资占固定资产投资比重 | 60.1 | 2022 | - | 3150亿元 | - | ratio",
        "310亿元 | 高技术产业投资 | 31000000000 | 2022 | - | - | 5240亿元",
        "5.9% | 高技术产业投资占固定资产投资比重 | 5.9 | 2022 | - | 310亿元 | - | ratio",
      ]),
    // Those of whom it is told how many are among all of them; in all is what was taken from, too.
    Passage(
      title: "某市2022年工作情况",
      text: "70个大中城市住宅价格上涨的城市个数为62个,下降的为6个。减少局用交换机14万门,总容量4600万门。",
      figures: [
        "70个 | 大中城市 | 70 | 2022 | - | - | -",
        "62个 | 大中城市住宅价格上涨的城市个数 | 62 | 2022 | - | - | 70个",
        "6个 | 大中城市住宅价格下降的城市个数 | 6 | 2022 | - | - | 70个",
        "14万门 | 减少局用交换机 | 140000 | 2022 | - | - | -",
        "4600万门 | 局用交换机总容量 | 46000000 | 2022 | - | - | -",
      ]),
    // In the month is when; a first count is no part of a name; who adopted what was proposed.
    Passage(
      title: "2023年10月旅客统计",
      text: "内地旅客继续是最大客源,月内录得183万人次,占整体76.4%。9月访港旅客初步数字为241万人次,较8月减少29.3%。截至9月底,全港共有318间酒店。",
      figures: [
        "183万人次 | 内地旅客 | 1830000 | 2023-10 | - | - | -",
        "76.4% | 内地旅客占整体比重 | 76.4 | 2023-10 | - | 183万人次 | - | ratio",
        "241万人次 | 访港旅客 | 2410000 | 2023-09 | - | - | -",
        "29.3% | 访港旅客 | -29.3 | 2023-09 | previous-period | 241万人次 | -",
        "318间 | 酒店 | 318 | 2023-09 | - | - | -",
      ]),
    // A means that rises is that which rises.
    Passage(
      title: "某市2022年工作情况",
      text: "酒店平均入住率为81%;平均房租为每晚1240元,按年上升28.4%。",
      figures: [
        "81% | 酒店平均入住率 | 81 | 2022 | - | - | - | ratio",
        "1240元 | 平均房租 | 1240 | 2022 | - | - | -",
        "28.4% | 平均房租 | 28.4 | 2022 | year-on-year | 1240元 | -",
      ]),
    // Who adopted what was proposed is no part of the stage.
    Passage(
      title: "某市2022年工作情况",
      text: "提出再审检察建议15件,法院已采纳13件。提出量刑建议790件,法院采纳率为91.3%。",
      figures: [
        "15件 | 提出再审检察建议 | 15 | 2022 | - | - | -",
        "13件 | 提出再审检察建议法院采纳 | 13 | 2022 | - | - | 15件",
        "790件 | 提出量刑建议 | 790 | 2022 | - | - | -",
        "91.3% | 法院采纳率 | 91.3 | 2022 | - | 790件 | - | ratio",
      ]),
    // Tiers of a budget are of what the paragraph opened with.
    Passage(
      title: "某市2022年工作情况",
      text: "一般公共预算收入214亿元,其中税收收入151亿元,非税收入63亿元。分级次看,市本级完成71亿元,增长5.8%。",
      figures: [
        "214亿元 | 一般公共预算收入 | 21400000000 | 2022 | - | - | -",
        "151亿元 | 税收收入 | 15100000000 | 2022 | - | - | 214亿元",
        "63亿元 | 非税收入 | 6300000000 | 2022 | - | - | 214亿元",
        "71亿元 | 一般公共预算收入 | 7100000000 | 2022 | - | - | 214亿元",
        "5.8% | 一般公共预算收入 | 5.8 | 2022 | unspecified | 71亿元 | -",
      ]),
    // Which office it is.
    Passage(
      title: "某市2022年工作情况",
      text: "内设机构由8个调整为10个。",
      figures: [
        "8个 | 内设机构 | 8 | 2021 | - | - | -",
        "10个 | 内设机构 | 10 | 2022 | - | - | -",
      ]),
    // Works that were carried out are no papers; what a fund holds is told.
    Passage(
      title: "某市2022年工作情况",
      text: "通过新建道路14条、打通断头路8条等措施,交通拥堵得到缓解。接收500吨船舶水污染物。设立全省首个6亿元产业基金。",
      figures: [
        "14条 | 新建道路 | 14 | 2022 | - | - | -",
        "8条 | 打通断头路 | 8 | 2022 | - | - | -",
        "500吨 | 接收船舶水污染物 | 500 | 2022 | - | - | -",
        "6亿元 | 首个产业基金 | 600000000 | 2022 | - | - | -",
      ]),
    // 工业、农业两区域 are no districts; what was unfit is not what was tested.
    Passage(
      title: "某市2022年工作情况",
      text: "农业、工业两区域增长5%。抽检食品480批次,其中不合格18批次,发现率3.8%。",
      figures: [
        "5% | 农业、工业两区域 | 5 | 2022 | unspecified | - | -",
        "480批次 | 抽检食品 | 480 | 2022 | - | - | -",
        "18批次 | 不合格 | 18 | 2022 | - | - | 480批次",
        "3.8% | 不合格发现率 | 3.8 | 2022 | - | 480批次 | - | ratio",
      ]),
    // Sums of a term stay sums, however they rank.
    Passage(
      title: "2022年某市政府工作报告",
      text: """
        一、过去五年工作回顾
        过去五年,发放救助金28亿元。社会各界捐赠26亿元,居全省第2位。
        """,
      figures: [
        "28亿元 | 发放救助金 | 2800000000 | 2017/2021 | - | - | -",
        "26亿元 | 社会各界捐赠 | 2600000000 | 2017/2021 | - | - | -",
      ]),
    // The harm of fields is no accident's; a bound holds behind several verbs.
    Passage(
      title: "某市2022年工作情况",
      text: "发生地震8次,交通事故死亡11人,受灾人口4万人。至少完成检查3次。",
      figures: [
        "8次 | 发生地震 | 8 | 2022 | - | - | -",
        "11人 | 交通事故死亡 | 11 | 2022 | - | - | -",
        "4万人 | 地震受灾人口 | 40000 | 2022 | - | - | -",
        "3次 | 检查 | 3 | 2022 | - | - | -",
      ]),
    // What names the first rate of a list is no name of the second.
    Passage(
      title: "某市2022年工作情况",
      text: "推行新工作法,即60%的诉求靠疏导、30%的诉求靠调解、10%的诉求靠裁决。",
      figures: [
        "60% | 诉求靠疏导 | 60 | 2022 | - | - | - | ratio",
        "30% | 诉求靠调解 | 30 | 2022 | - | - | - | ratio",
        "10% | 诉求靠裁决 | 10 | 2022 | - | - | - | ratio",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
