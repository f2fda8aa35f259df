// What was found by reading whole reports: what covers a term of years, what a rate is of.

import Testing

@testable import Extraction

@Suite("What reading whole reports found")
struct WholeReportPassageTests {
  static let passages: [Passage] = [
    // What was added up over a term is of all its years, whatever it has come to; what there is and how it ranks is of the last.
    Passage(
      title: "2022年某市政府工作报告",
      text: """
        一、过去五年工作回顾
        过去五年,累计新增城镇就业达61万人,引进外资突破18亿美元,建成高标准农田超过42万亩。企业总数超过2.6万家,拥有国家级孵化器14家。专精特新企业83家,居全省第4位。外贸进出口总额近1900亿元,亩均税收17.3万元。
        """,
      figures: [
        "61万人 | 新增城镇就业 | 610000 | 2017/2021 | - | - | -",
        "18亿美元 | 引进外资 | 1800000000 | 2017/2021 | - | - | -",
        "42万亩 | 建成高标准农田 | 420000 | 2017/2021 | - | - | -",
        "2.6万家 | 企业总数 | 26000 | 2021 | - | - | -",
        "14家 | 国家级孵化器 | 14 | 2021 | - | - | -",
        "83家 | 专精特新企业 | 83 | 2021 | - | - | -",
        "1900亿元 | 外贸进出口总额 | 190000000000 | 2021 | - | - | -",
        "17.3万元 | 亩均税收 | 173000 | 2021 | - | - | -",
      ]),
    // An act that a plan does again and again adds up, too.
    Passage(
      title: "2022年某市政府工作报告",
      text: """
        二、今后五年目标
        今后五年,攻克关键技术260项以上,高新技术企业达到1800家。
        """,
      figures: [
        "260项 | 攻克关键技术 | 260 | 2022/2026 | - | - | - | target",
        "1800家 | 高新技术企业 | 1800 | 2026 | - | - | - | target",
      ]),
    // Five years that end with the one that is aimed at.
    Passage(
      title: "2021年某市政府工作报告",
      text: "到2025年,数字企业达到420家,五年集聚人才900名。",
      figures: [
        "420家 | 数字企业 | 420 | 2025 | - | - | - | target",
        "900名 | 集聚人才 | 900 | 2021/2025 | - | - | - | target",
      ]),
    // 提前三年 is no span of years.
    Passage(
      title: "某市2022年工作情况",
      text: "黑臭水体提前三年全面消除,建成碧道27条。",
      figures: [
        "27条 | 建成碧道 | 27 | 2022 | - | - | -"
      ]),
    // Acts told again behind 、 are done to the things told first; what is finished is a stage of neither.
    Passage(
      title: "某市2022年工作情况",
      text: "新开工水库26座、续建14座、竣工9座。新建农村公路180公里、改建120公里、养护760公里。",
      figures: [
        "26座 | 新开工水库 | 26 | 2022 | - | - | -",
        "14座 | 续建水库 | 14 | 2022 | - | - | -",
        "9座 | 水库竣工 | 9 | 2022 | - | - | -",
        "180公里 | 新建农村公路 | 180 | 2022 | - | - | -",
        "120公里 | 改建农村公路 | 120 | 2022 | - | - | -",
        "760公里 | 养护农村公路 | 760 | 2022 | - | - | -",
      ]),
    // A size is a distance where it is held against another.
    Passage(
      title: "某市2022年工作情况",
      text: "全年出口下降6.2%,降幅比上半年小1.9个百分点。",
      figures: [
        "6.2% | 出口 | -6.2 | 2022 | unspecified | - | -",
        "1.9个百分点 | 出口降幅 | -1.9 | 2022 | stated | 6.2% | -",
      ]),
    // Offices share the end of their names.
    Passage(
      title: "某市2022年工作情况",
      text: "国税、地税、财政部门分别入库13.6亿元、9.4亿元、5.2亿元。",
      figures: [
        "13.6亿元 | 国税部门入库 | 1360000000 | 2022 | - | - | -",
        "9.4亿元 | 地税部门入库 | 940000000 | 2022 | - | - | -",
        "5.2亿元 | 财政部门入库 | 520000000 | 2022 | - | - | -",
      ]),
    // A mean of the year is no growth a year.
    Passage(
      title: "某市2022年工作情况",
      text: "PM2.5年均浓度下降7.4%,二氧化硫年均浓度为8微克/立方米。PM2.5平均浓度保持每立方米27微克以下。",
      figures: [
        "7.4% | PM2.5年均浓度 | -7.4 | 2022 | unspecified | - | -",
        "8微克/立方米 | 二氧化硫年均浓度 | 8 | 2022 | - | - | -",
        "27微克 | PM2.5平均浓度 | 27 | 2022 | - | - | -",
      ]),
    // A rate of what does not act keeps its owner; what is met is part of a name.
    Passage(
      title: "某市2022年工作情况",
      text: "居家养老服务中心覆盖率达91%。达到国家二类标准的监测点占63.5%。",
      figures: [
        "91% | 居家养老服务中心覆盖率 | 91 | 2022 | - | - | - | ratio",
        "63.5% | 达到国家二类标准的监测点占比 | 63.5 | 2022 | - | - | - | ratio",
      ]),
    // 全年增速 holds no 年增.
    Passage(
      title: "某市2022年工作情况",
      text: "工业增加值增长4.6%,外贸出口增长5.8%,全年增速比一季度回升7.5个百分点。",
      figures: [
        "4.6% | 工业增加值 | 4.6 | 2022 | unspecified | - | -",
        "5.8% | 外贸出口 | 5.8 | 2022 | unspecified | - | -",
        "7.5个百分点 | 外贸出口增速 | 7.5 | 2022 | stated | 5.8% | -",
      ]),
    // A growth that has come back from quarter to quarter is one still.
    Passage(
      title: "某市2022年工作情况",
      text: "经济增速由一季度的-5.1%回升到上半年的0.9%,三季度进一步提高到3.8%。",
      figures: [
        "5.1% | 经济 | -5.1 | 2022-Q1 | unspecified | - | -",
        "0.9% | 经济 | 0.9 | 2022-H1 | unspecified | - | -",
        "3.8% | 经济 | 3.8 | 2022-Q3 | unspecified | - | -",
      ]),
    // A bound stands before the verb; what there is already is no plan.
    Passage(
      title: "2021年某市政府工作报告",
      text: """
        二、2021年重点工作
        在现有62家服务站的基础上,新建18家。每个县至少建成4家社区医院。
        """,
      figures: [
        "62家 | 服务站的基础上 | 62 | 2021 | - | - | -",
        "18家 | 新建站的基础上 | 18 | 2021 | - | - | - | target",
        "4家 | 建成社区医院 | 4 | 2021 | - | - | - | target",
      ]),
    // What an aim and its time set off by a comma stand before is aimed at.
    Passage(
      title: "某市2022年工作情况",
      text: "力争到今年底,全市就诊率稳定在91%以上。",
      figures: [
        "91% | 就诊率 | 91 | 2022 | - | - | - | ratio | target"
      ]),
    // By the end of the year, in a report on half of it.
    Passage(
      title: "某区2022年上半年工作情况",
      text: "上半年,认证企业增加6家。力争年内认证企业达到40家。",
      figures: [
        "6家 | 认证企业 | 6 | 2022-H1 | unspecified | - | -",
        "40家 | 认证企业 | 40 | 2022 | - | - | - | target",
      ]),
    // Stages keep a head that is long; what is fit is one of them.
    Passage(
      title: "某市2022年工作情况",
      text: "省环保督察“回头看”交办信访件126件,已办结118件。完成食品监督抽检530批次,合格514批次。",
      figures: [
        "126件 | 省环保督察“回头看”交办信访件 | 126 | 2022 | - | - | -",
        "118件 | 省环保督察“回头看”交办信访件办结 | 118 | 2022 | - | - | 126件",
        "530批次 | 食品监督抽检 | 530 | 2022 | - | - | -",
        "514批次 | 食品监督抽检合格 | 514 | 2022 | - | - | 530批次",
      ]),
    // Through what it came in is no part of what came in.
    Passage(
      title: "某市2022年工作情况",
      text: "依托全省12345平台受理投诉举报1.84万件,办结1.79万件。",
      figures: [
        "1.84万件 | 受理投诉举报 | 18400 | 2022 | - | - | -",
        "1.79万件 | 投诉举报办结 | 17900 | 2022 | - | - | 1.84万件",
      ]),
    // What comes in a day is a remark; a rate of findings is of what was tested.
    Passage(
      title: "某市2022年工作情况",
      text: "办理各类业务163万件,日均接待群众4200余人次,按时办结率99.6%。抽检产品280批次,不合格发现率7.1%。",
      figures: [
        "163万件 | 各类业务 | 1630000 | 2022 | - | - | -",
        "4200余人次 | 日均接待群众 | 4200 | 2022 | - | - | -",
        "99.6% | 各类业务按时办结率 | 99.6 | 2022 | - | 163万件 | - | ratio",
        "280批次 | 抽检产品 | 280 | 2022 | - | - | -",
        "7.1% | 不合格发现率 | 7.1 | 2022 | - | 280批次 | - | ratio",
      ]),
    // A rate of each of those counted before.
    Passage(
      title: "某市2022年工作情况",
      text: "管理高血压患者4.6万人、糖尿病患者1.7万人,规范管理率分别为74.2%和73.8%。",
      figures: [
        "4.6万人 | 管理高血压患者 | 46000 | 2022 | - | - | -",
        "1.7万人 | 糖尿病患者 | 17000 | 2022 | - | - | -",
        "74.2% | 管理高血压患者规范管理率 | 74.2 | 2022 | - | 4.6万人 | - | ratio",
        "73.8% | 糖尿病患者规范管理率 | 73.8 | 2022 | - | 1.7万人 | - | ratio",
      ]),
    // The margin of the product whose income is told.
    Passage(
      title: "某市2022年工作情况",
      text: "农用车实现收入12亿元,同比增长18.3%,毛利率21.6%,较上年减少2.4个百分点。",
      figures: [
        "12亿元 | 农用车收入 | 1200000000 | 2022 | - | - | -",
        "18.3% | 农用车收入 | 18.3 | 2022 | year-on-year | 12亿元 | -",
        "21.6% | 农用车毛利率 | 21.6 | 2022 | - | - | - | ratio",
        "2.4个百分点 | 农用车毛利率 | -2.4 | 2022 | year-on-year | 21.6% | -",
      ]),
    // The kind named last, where it is a part of what was solved.
    Passage(
      title: "某市2022年工作情况",
      text: "破获刑事案件573起,其中命案16起,破案率93.8%。",
      figures: [
        "573起 | 破获刑事案件 | 573 | 2022 | - | - | -",
        "16起 | 命案 | 16 | 2022 | - | - | 573起",
        "93.8% | 命案破案率 | 93.8 | 2022 | - | 16起 | - | ratio",
      ]),
    // How many it befell is what a rate of illness is of.
    Passage(
      title: "2022年全国国民经济统计公报",
      text: "报告传染病发病人数27.4万例,死亡86人;报告传染病发病率24.6/10万,死亡率0.08/10万。上网人数38万人,互联网普及率41.2%。",
      figures: [
        "27.4万例 | 报告传染病发病人数 | 274000 | 2022 | - | - | -",
        "86人 | 报告传染病死亡 | 86 | 2022 | - | - | -",
        "24.6/10万 | 报告传染病发病率 | 24.6 | 2022 | - | 27.4万例 | - | ratio",
        "0.08/10万 | 报告传染病死亡率 | 0.08 | 2022 | - | 86人 | - | ratio",
        "38万人 | 上网人数 | 380000 | 2022 | - | - | -",
        "41.2% | 互联网普及率 | 41.2 | 2022 | - | 38万人 | - | ratio",
      ]),
    // In all is what was added to; net is of the stock.
    Passage(
      title: "某市2022年工作情况",
      text: "交换机容量新增26万门,总容量318万门。城镇就业人员2410万人,新增加96万人,净增加81万人。",
      figures: [
        "26万门 | 交换机容量新增 | 260000 | 2022 | - | - | -",
        "318万门 | 交换机总容量 | 3180000 | 2022 | - | - | -",
        "2410万人 | 城镇就业人员 | 24100000 | 2022 | - | - | -",
        "96万人 | 新增加城镇就业人员 | 960000 | 2022 | - | - | -",
        "81万人 | 城镇就业人员 | 810000 | 2022 | unspecified | 2410万人 | -",
      ]),
    // A disaster is one of those that happened.
    Passage(
      title: "某市2022年工作情况",
      text: "全年发生地震14次,成灾5次。",
      figures: [
        "14次 | 发生地震 | 14 | 2022 | - | - | -",
        "5次 | 发生地震成灾 | 5 | 2022 | - | - | 14次",
      ]),
    // A title that is striven for is nobody's figures.
    Passage(
      title: "2022年某市政府工作报告",
      text: "推进全国制造业转型示范城市建设,规上工业总产值突破1800亿元。",
      figures: [
        "1800亿元 | 规上工业总产值 | 180000000000 | 2021 | - | - | -"
      ]),
    // A growth as it was revised; a growth in percent is none of a share; what rises is named behind that it does.
    Passage(
      title: "2024年10月零售业销货额的临时统计数字",
      text: "在十月的总销货价值中,网上销售占8.6%;九月网上销售的修订升幅为4.4%。九月总销货数量的修订跌幅为8.1%。录得升幅的则有中药(+2.3%)及电器(+3.9%)。",
      figures: [
        "8.6% | 网上销售占比 | 8.6 | 2024-10 | - | - | - | ratio",
        "4.4% | 网上销售 | 4.4 | 2024-09 | unspecified | - | -",
        "8.1% | 总销货数量 | -8.1 | 2024-09 | unspecified | - | -",
        "2.3% | 中药 | 2.3 | 2024-10 | unspecified | - | -",
        "3.9% | 电器 | 3.9 | 2024-10 | unspecified | - | -",
      ]),
    // What has been told to thrive is what yields.
    Passage(
      title: "某市2022年工作情况",
      text: "粮食生产再获丰收,总产量达到512万吨。跌幅最大的是汽车,销货价值按年下跌21.7%。",
      figures: [
        "512万吨 | 粮食总产量 | 5120000 | 2022 | - | - | -",
        "21.7% | 汽车销货价值 | -21.7 | 2022 | year-on-year | - | -",
      ]),
    // A share whose part is not told is of no whole that stands sentences before.
    Passage(
      title: "某市2022年工作情况",
      text: "地区生产总值1640亿元,增长6.1%。新能源产业加快发展。服务业增加值占地区生产总值比重提高到47.9%。",
      figures: [
        "1640亿元 | 地区生产总值 | 164000000000 | 2022 | - | - | -",
        "6.1% | 地区生产总值 | 6.1 | 2022 | unspecified | 1640亿元 | -",
        "47.9% | 服务业增加值占地区生产总值比重 | 47.9 | 2022 | - | - | - | ratio",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
