// News of markets, trade and tourism from Hong Kong, Macau and Taiwan, and what they share with reports elsewhere.

import Testing

@testable import Extraction

@Suite("News of markets, trade and tourism")
struct MarketNewsPassageTests {
  static let passages: [Passage] = [
    // An index is quoted, and held against where it once stood.
    Passage(
      title: "香港2021年第三季航運概況",
      text: "9月運價指數報212.4，按月跌0.8%，較2019年3月低點134.6回升57.8%；與去年年底相比，則升1.7%。",
      figures: [
        "212.4 | 運價指數 | 212.4 | 2021-09 | - | - | - | ratio",
        "0.8% | 運價指數 | -0.8 | 2021-09 | previous-period | 212.4 | -",
        "134.6 | 運價指數 | 134.6 | 2019-03 | - | - | - | ratio",
        "57.8% | 運價指數 | 57.8 | 2021-09 | stated | 212.4 | -",
        "1.7% | 運價指數 | 1.7 | 2021-09 | stated | 212.4 | -",
      ]),
    // The class of size in a bracket counts nothing.
    Passage(
      title: "香港2021年市場概況",
      text: "大型商舖（300平方米以上）空置率為7.2%。",
      figures: [
        "7.2% | 大型商舖空置率 | 7.2 | 2021 | - | - | - | ratio"
      ]),
    // An adverb between a noun of growth and its number.
    Passage(
      title: "澳門2019年8月概況",
      text: "8月海路旅客2.7萬人次，按年減1.5%；包機旅客僅0.8萬人次，升幅卻達31.5%。",
      figures: [
        "2.7萬人次 | 海路旅客 | 27000 | 2019-08 | - | - | -",
        "1.5% | 海路旅客 | -1.5 | 2019-08 | year-on-year | 2.7萬人次 | -",
        "0.8萬人次 | 包機旅客 | 8000 | 2019-08 | - | - | -",
        "31.5% | 包機旅客 | 31.5 | 2019-08 | year-on-year | 0.8萬人次 | -",
      ]),
    // A contract is a paper, not about as many.
    Passage(
      title: "某市2022年工作情况",
      text: "全年签订租赁合约230份，合约总值3.1亿元，折合约4300万美元。",
      figures: [
        "230份 | 签订租赁合约 | 230 | 2022 | - | - | -",
        "3.1亿元 | 合约总值 | 310000000 | 2022 | - | - | -",
        "4300万美元 | 合约总值 | 43000000 | 2022 | - | - | -",
      ]),
    // What a value is held against is nothing to the rest of the list.
    Passage(
      title: "臺灣2016年7月貿易\n財政部統計處",
      text: "前7個月出口152億美元，年減4.3%，減幅比上半年的5.2%縮小0.9個百分點；進口131億美元，減2.7%；逆差12.6億美元，擴增3.1億美元。",
      figures: [
        "152億美元 | 出口 | 15200000000 | 2016-01/2016-07 | - | - | -",
        "4.3% | 出口 | -4.3 | 2016-01/2016-07 | year-on-year | 152億美元 | -",
        "5.2% | 出口 | -5.2 | 2016-H1 | year-on-year | - | -",
        "0.9個百分點 | 出口增速 | -0.9 | 2016-01/2016-07 | stated | 4.3% | -",
        "131億美元 | 進口 | 13100000000 | 2016-01/2016-07 | - | - | -",
        "2.7% | 進口 | -2.7 | 2016-01/2016-07 | year-on-year | 131億美元 | -",
        "12.6億美元 | 逆差 | 1260000000 | 2016-01/2016-07 | - | - | -",
        "3.1億美元 | 逆差 | 310000000 | 2016-01/2016-07 | year-on-year | 12.6億美元 | -",
      ]),
    // Money that falls to people is no remark on how many they are.
    Passage(
      title: "某市2022年工作情况",
      text: "保安员2.4万名，增长2.0%，平均工资8260元，升2.9%。",
      figures: [
        "2.4万名 | 保安员 | 24000 | 2022 | - | - | -",
        "2.0% | 保安员 | 2 | 2022 | unspecified | 2.4万名 | -",
        "8260元 | 平均工资 | 8260 | 2022 | - | - | -",
        "2.9% | 平均工资 | 2.9 | 2022 | unspecified | 8260元 | -",
      ]),
    // The number comes first, and what it is of behind it.
    Passage(
      title: "某市2022年工作情况",
      text: "学员共3200人，当中六成二属女性。",
      figures: [
        "3200人 | 学员 | 3200 | 2022 | - | - | -",
        "六成二 | 女性 | 62 | 2022 | - | 3200人 | - | ratio",
      ]),
    // What the clause before has named.
    Passage(
      title: "香港2022年5月市道",
      text: "渡輪逆市向好，月內入帳7.2億元，按年升4.4%。茶樓和戲院則未見起色，收入分別為2.1億元及1.6億元。",
      figures: [
        "7.2億元 | 渡輪入帳 | 720000000 | 2022-05 | - | - | -",
        "4.4% | 渡輪入帳 | 4.4 | 2022-05 | year-on-year | 7.2億元 | -",
        "2.1億元 | 茶樓收入 | 210000000 | 2022-05 | - | - | -",
        "1.6億元 | 戲院收入 | 160000000 | 2022-05 | - | - | -",
      ]),
    // What is to come.
    Passage(
      title: "某市2022年6月贸易",
      text: "展望7月，年底新船可望交付，预估产值为31亿至33亿元，年增率约4%至5%；全年减幅可收敛至2%左右。",
      figures: [
        "31亿至33亿元 | 产值 | 3100000000 | 2022-07 | - | - | - | target",
        "4%至5% | 产值 | 4 | 2022-07 | year-on-year | 31亿至33亿元 | - | target",
        "2% | 产值 | -2 | 2022 | year-on-year | - | - | target",
      ]),
    // The month told last.
    Passage(
      title: "澳门2019年第二季概况",
      text: "6月泊车112万架次，增2.1%。同月停车费1310元，比5月贵4.2%。",
      figures: [
        "112万架次 | 泊车 | 1120000 | 2019-06 | - | - | -",
        "2.1% | 泊车 | 2.1 | 2019-06 | unspecified | 112万架次 | -",
        "1310元 | 停车费 | 1310 | 2019-06 | - | - | -",
        "4.2% | 停车费 | 4.2 | 2019-06 | previous-period | 1310元 | -",
      ]),
    // What is to be done in the half to come.
    Passage(
      title: "某市2022年上半年工作情况",
      text: "上半年购置收割机420台。下半年另将购置360台收割机，比上年同期少40台。",
      figures: [
        "420台 | 购置收割机 | 420 | 2022-H1 | - | - | -",
        "360台 | 购置收割机 | 360 | 2022-H2 | - | - | - | target",
        "40台 | 购置收割机 | -40 | 2022-H2 | year-on-year | 360台 | -",
      ]),
    // What part of another amount it is, by and large.
    Passage(
      title: "某市2022年工作情况",
      text: "会展收入估计有62亿元，约为旅游总收入的28%。",
      figures: [
        "62亿元 | 会展收入 | 6200000000 | 2022 | - | - | -",
        "28% | 会展收入占旅游总收入 | 28 | 2022 | - | 62亿元 | - | ratio",
      ]),
    // Part of what stands with its number; of a plan it is a completion.
    Passage(
      title: "某市2022年工作情况",
      text: "全年新开工1240套，占全年计划3100套的40%。前三季度采收1240吨，占全年预计产量3100吨的40%，增长3%。",
      figures: [
        "1240套 | 新开工 | 1240 | 2022 | - | - | -",
        "3100套 | 新开工 | 3100 | 2022 | - | - | - | target",
        "40% | 新开工计划完成率 | 40 | 2022 | - | 1240套 | - | ratio",
        "1240吨 | 采收 | 1240 | 2022-01/2022-09 | - | - | 3100吨",
        "3100吨 | 预计产量 | 3100 | 2022 | - | - | - | target",
        "40% | 采收占预计产量 | 40 | 2022-01/2022-09 | - | 1240吨 | - | ratio",
        "3% | 采收 | 3 | 2022-01/2022-09 | unspecified | 1240吨 | -",
      ]),
    // The rate of another area, and of many years.
    Passage(
      title: "某市2022年工作情况",
      text: "病床使用率74.5%，比全省平均的76.8%低2.3个百分点。空置率8.6%，高于过去十年6.2%的平均水平。",
      figures: [
        "74.5% | 病床使用率 | 74.5 | 2022 | - | - | - | ratio",
        "76.8% | 病床使用率 | 76.8 | 2022 | - | - | - | ratio",
        "2.3个百分点 | 病床使用率 | -2.3 | 2022 | stated | 74.5% | -",
        "8.6% | 空置率 | 8.6 | 2022 | - | - | - | ratio",
        "6.2% | 空置率 | 6.2 | 2022 | - | - | - | ratio",
      ]),
    // The share before what it is of.
    Passage(
      title: "某市2022年工作情况",
      text: "全市接待旅客58.2万人次。过境旅客占54.3%，计31.6万人次。",
      figures: [
        "58.2万人次 | 接待旅客 | 582000 | 2022 | - | - | -",
        "54.3% | 过境旅客占比 | 54.3 | 2022 | - | 31.6万人次 | - | ratio",
        "31.6万人次 | 过境旅客 | 316000 | 2022 | - | - | -",
      ]),
    // People who have gone.
    Passage(
      title: "某市2022年工作情况",
      text: "渔业劳动力减为9.1万人，一年间流失3千人。",
      figures: [
        "9.1万人 | 渔业劳动力 | 91000 | 2022 | - | - | -",
        "3千人 | 渔业劳动力 | -3000 | 2022 | unspecified | 9.1万人 | -",
      ]),
    // The months before, by another name.
    Passage(
      title: "香港2022年5月市道",
      text: "撇除季節因素後，二月至四月的貨運量較此前三個月下跌0.9%。",
      figures: [
        "0.9% | 貨運量 | -0.9 | 2022-02/2022-04 | previous-period | - | -"
      ]),
    // What several months have come to is no whole of one month's part.
    Passage(
      title: "香港2022年5月市道",
      text: "五月书报销售额29亿元。头五个月零售额合计1530亿元。五月邮购货品约值3.4亿元，占零售额不足2%。",
      figures: [
        "29亿元 | 书报销售额 | 2900000000 | 2022-05 | - | - | -",
        "1530亿元 | 零售额 | 153000000000 | 2022-01/2022-05 | - | - | -",
        "3.4亿元 | 邮购货品 | 340000000 | 2022-05 | - | - | -",
        "2% | 邮购货品占零售额比重 | 2 | 2022-05 | - | 3.4亿元 | - | ratio",
      ]),
    // A growth that is held against another time's lends nothing behind a semicolon.
    Passage(
      title: "香港2022年5月市道",
      text: "五月食肆生意29億元，按年升3.2%，升幅卻低於四月的4.1%；酒吧的升幅更達12.6%。",
      figures: [
        "29億元 | 食肆生意 | 2900000000 | 2022-05 | - | - | -",
        "3.2% | 食肆生意 | 3.2 | 2022-05 | year-on-year | 29億元 | -",
        "4.1% | 食肆生意 | 4.1 | 2022-04 | year-on-year | - | -",
        "12.6% | 酒吧 | 12.6 | 2022-05 | year-on-year | - | -",
      ]),
    // The same rate of the other, and papers that there are.
    Passage(
      title: "香港2019年第一季航運概況",
      text: "客貨船的滿載率為61.2%，油輪則為54.8%。簽訂的租船合約有183份，當中58.6%屬續租。",
      figures: [
        "61.2% | 客貨船的滿載率 | 61.2 | 2019-Q1 | - | - | - | ratio",
        "54.8% | 油輪的滿載率 | 54.8 | 2019-Q1 | - | - | - | ratio",
        "183份 | 簽訂的租船合約 | 183 | 2019-Q1 | - | - | -",
        "58.6% | 續租 | 58.6 | 2019-Q1 | - | 183份 | - | ratio",
      ]),
    // What a quarter to come will bring; a growth in multiples.
    Passage(
      title: "某市2022年第三季度工作情况",
      text: "游轮旅客1.4万人次，增1.1倍。第四季度另将改造码头48座。",
      figures: [
        "1.4万人次 | 游轮旅客 | 14000 | 2022-Q3 | - | - | -",
        "1.1倍 | 游轮旅客 | 1.1 | 2022-Q3 | unspecified | 1.4万人次 | -",
        "48座 | 改造码头 | 48 | 2022-Q4 | - | - | - | target",
      ]),
  ]

  @Test("a passage gives its figures", arguments: passages)
  func figures(passage: Passage) {
    #expect(passage.lines == passage.figures)
  }
}
