// By how much durations and points differ, what became of what was cleared, signs on the next line.

import Testing

@testable import Extraction

@Suite("Passages of distances, stages and signs")
struct DistancePassageTests {
  static let passages: [Passage] = [
    Passage(
      title: "某市2022年工作总结",
      text: "食肆总收益以价值计,较去年同期上升8.1%,以数量计则上升0.6%。",
      figures: [
        "8.1% | 食肆总收益 | 8.1 | 2022 | year-on-year | - | -",
        "0.6% | 食肆总收益数量 | 0.6 | 2022 | year-on-year | - | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "建造业净产值的按年升幅最大,达20.3%。",
      figures: [
        "20.3% | 建造业净产值 | 20.3 | 2022 | year-on-year | - | -"
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "价格上涨5.9%,高出预期目标1.9个点。",
      figures: [
        "5.9% | 价格 | 5.9 | 2022 | unspecified | - | -",
        "1.9个点 | 价格增速 | 1.9 | 2022 | stated | 5.9% | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "已投入使用16所,基本竣工7所,开工44所。",
      figures: [
        "16所 | 投入使用 | 16 | 2022 | - | - | -",
        "7所 | 竣工 | 7 | 2022 | - | - | -",
        "44所 | 开工 | 44 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "日均处理垃圾3912吨,同比减量3.4%。",
      figures: [
        "3912吨 | 日均处理垃圾 | 3912 | 2022 | - | - | -",
        "3.4% | 日均处理垃圾 | -3.4 | 2022 | year-on-year | 3912吨 | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "立刑事案件16.3万起,同比上升7.4%,破获9.87万起。",
      figures: [
        "16.3万起 | 立刑事案件 | 163000 | 2022 | - | - | -",
        "7.4% | 立刑事案件 | 7.4 | 2022 | year-on-year | 16.3万起 | -",
        "9.87万起 | 破获刑事案件 | 98700 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "41个市级部门清理行政权力8962项,保留4271项,精简率为52.3%。",
      figures: [
        "41个 | 市级部门 | 41 | 2022 | - | - | -",
        "8962项 | 清理行政权力 | 8962 | 2022 | - | - | -",
        "4271项 | 清理行政权力保留 | 4271 | 2022 | - | - | 8962项",
        "52.3% | 行政权力精简率 | 52.3 | 2022 | - | 8962项 | - | ratio",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "清理规范性文件31件,保留22件、修改3件、废止6件。",
      figures: [
        "31件 | 清理规范性文件 | 31 | 2022 | - | - | -",
        "22件 | 清理规范性文件保留 | 22 | 2022 | - | - | 31件",
        "3件 | 清理规范性文件修改 | 3 | 2022 | - | - | 31件",
        "6件 | 清理规范性文件废止 | 6 | 2022 | - | - | 31件",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "承诺时限在法定时限基础上压缩八成以上。",
      figures: [
        "八成 | 承诺时限 | -80 | 2022 | stated | - | -"
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "平均办理时长缩短至1.8天,比2020年少0.7天。",
      figures: [
        "1.8天 | 平均办理时长 | 1.8 | 2022 | - | - | -",
        "0.7天 | 平均办理时长 | -0.7 | 2022 | stated | 1.8天 | -",
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "向股东每 10 股派发红利 2.70 元。",
      figures: [
        "2.70 元 | 股东每10股派发红利 | 2.7 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作总结",
      text: "现金流量净额为1895万元,上年同期的净额为\n-1982 万元。",
      figures: [
        "1895万元 | 现金流量净额 | 18950000 | 2022 | - | - | -",
        "1982 万元 | 净额 | -19820000 | 2021 | - | - | -",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
