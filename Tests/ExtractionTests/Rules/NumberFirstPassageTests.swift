// Numbers before their nouns: what else names those counted, and numbers that measure nothing.

import Testing

@testable import Extraction

@Suite("Numbers before their nouns")
struct NumberFirstPassageTests {
  static let passages: [Passage] = [
    // The noun behind the number is the head, what stands before it tells whose.
    Passage(
      title: "某市2022年工作情况",
      text: "滨河大道5条匝道年内通车，北岸新区7座桥梁全部完工。",
      figures: [
        "5条 | 滨河大道匝道 | 5 | 2022 | - | - | -",
        "7座 | 北岸新区桥梁 | 7 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "九方面18件民生实事全部办结，四大类32项指标全面完成。",
      figures: [
        "18件 | 民生实事 | 18 | 2022 | - | - | -",
        "32项 | 指标 | 32 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "启动实施海洋强市先锋14项示范性工程。",
      figures: [
        "14项 | 实施海洋强市先锋示范性工程 | 14 | 2022 | - | - | -"
      ]),
    // How those counted fare is no part of their name.
    Passage(
      title: "某市2022年工作情况",
      text: "3个县级种业基地发展迅速，8个农贸市场运行平稳。",
      figures: [
        "3个 | 县级种业基地 | 3 | 2022 | - | - | -",
        "8个 | 农贸市场 | 8 | 2022 | - | - | -",
      ]),
    // What falls to each of some is named behind the sum.
    Passage(
      title: "某市2022年工作情况",
      text: "符合条件的老人按月领取每人每月不低于90元的高龄津贴。",
      figures: [
        "90元 | 每人每月高龄津贴 | 90 | 2022 | - | - | - | target"
      ]),
    // Each number is named by what stands behind it.
    Passage(
      title: "某市2022年工作情况",
      text: "全年1.2万人参加技能竞赛，4300人列入骨干人才库，260人享受专家津贴。",
      figures: [
        "1.2万人 | 参加技能竞赛 | 12000 | 2022 | - | - | -",
        "4300人 | 列入骨干人才库 | 4300 | 2022 | - | - | -",
        "260人 | 享受专家津贴 | 260 | 2022 | - | - | -",
      ]),
    // What the clause ends with is told of all that it counts.
    Passage(
      title: "某市2022年工作情况",
      text: "全年有7.5万人口、2.1万头奶牛因大旱缺水。",
      figures: [
        "7.5万人 | 因大旱缺水人口 | 75000 | 2022 | - | - | -",
        "2.1万头 | 因大旱缺水奶牛 | 21000 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "市档案馆为40个乡镇、120家医院提供修复服务。",
      figures: [
        "40个 | 提供修复服务乡镇 | 40 | 2022 | - | - | -",
        "120家 | 提供修复服务医院 | 120 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "推进4个片区9项市级养老改革试点。",
      figures: [
        "4个 | 市级养老改革试点片区 | 4 | 2022 | - | - | -",
        "9项 | 市级养老改革试点 | 9 | 2022 | - | - | -",
      ]),
    // What happened to the people stands behind their number, what did it before.
    Passage(
      title: "某市2022年工作情况",
      text: "泥石流造成西部山区约900人受灾、3人失踪；造成直接经济损失4500万元。",
      figures: [
        "900人 | 泥石流受灾 | 900 | 2022 | - | - | -",
        "3人 | 泥石流失踪 | 3 | 2022 | - | - | -",
        "4500万元 | 泥石流造成直接经济损失 | 45000000 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "雷击造成2人死亡，5人受伤。",
      figures: [
        "2人 | 雷击死亡 | 2 | 2022 | - | - | -",
        "5人 | 雷击受伤 | 5 | 2022 | - | - | -",
      ]),
    // Those among whom something happened, not who acts.
    Passage(
      title: "某市2022年工作情况",
      text: "我市代表队在16个大项中共夺得28枚奖牌，打破省纪录3项。",
      figures: [
        "16个 | 大项 | 16 | 2022 | - | - | -",
        "28枚 | 夺得奖牌 | 28 | 2022 | - | - | -",
        "3项 | 打破省纪录 | 3 | 2022 | - | - | -",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "在开展河道生物监测的45个断面中，达标断面占80%。",
      figures: [
        "45个 | 河道生物监测断面 | 45 | 2022 | - | - | -",
        "80% | 达标断面占比 | 80 | 2022 | - | 45个 | - | ratio",
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "未达标县城（基于2019年降尘监测结果未达标的35个县城）数量减少。",
      figures: [
        "35个 | 降尘监测结果未达标县城 | 35 | 2019 | - | - | -"
      ]),
    // One number for two nouns of a kind.
    Passage(
      title: "某市2022年工作情况",
      text: "全县共有210个雨量站、水位站点。",
      figures: [
        "210个 | 雨量站、水位站点 | 210 | 2022 | - | - | -"
      ]),
    // A general word for what a programme pays for is named by the programme.
    Passage(
      title: "某市2022年工作情况",
      text: "省种业振兴计划共安排66个项目，市青年科学基金共资助310个课题。",
      figures: [
        "66个 | 省种业振兴计划项目 | 66 | 2022 | - | - | -",
        "310个 | 市青年科学基金资助课题 | 310 | 2022 | - | - | -",
      ]),
    // Whose money it is, and within which years.
    Passage(
      title: "2022年某市政府工作报告",
      text: """
        2022年工作安排
        市财政四年内安排30亿元以上资金用于水利。县财政三年内筹集6亿元。力争2年内建成泵站11座。
        """,
      figures: [
        "30亿元 | 市财政资金 | 3000000000 | 2022/2025 | - | - | - | target",
        "6亿元 | 县财政筹集 | 600000000 | 2022/2024 | - | - | - | target",
        "11座 | 建成泵站 | 11 | 2022/2023 | - | - | - | target",
      ]),
    // A clause that opens with a hedged rate is about what follows it.
    Passage(
      title: "某市2022年工作情况",
      text: "乡镇管网改造提速，80%以上村民饮水达到新国标，五分之二以上村庄实现垃圾分类。",
      figures: [
        "80% | 村民饮水达到新国标 | 80 | 2022 | - | - | - | ratio",
        "五分之二 | 村庄实现垃圾分类 | 0.4 | 2022 | - | - | - | ratio",
      ]),
    // Specifications, sizes and the names of papers are no figures.
    Passage(
      title: "某市2022年工作情况",
      text: "港口成为东南首个4亿吨大港，运河实现800吨全线通航，淘汰15蒸吨/时及以下燃煤锅炉60台。",
      figures: [
        "60台 | 淘汰15蒸吨/时及以下燃煤锅炉 | 60 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "形成若干个产值超三百亿元的新材料基地，投产华远60万台压缩机等一批项目，新建泵站3座。",
      figures: [
        "3座 | 新建泵站 | 3 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "出台支持外贸稳定15条、助企用工9条等政策措施，新增外贸企业60家。",
      figures: [
        "60家 | 新增外贸企业 | 60 | 2022 | - | - | -"
      ]),
    Passage(
      title: "某市2022年工作情况",
      text: "市台开办4档以上少儿节目。",
      figures: [
        "4档 | 开办少儿节目 | 4 | 2022 | - | - | -"
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
