// Short passages of reports, read whole: what a single shape does not show.

import DataCube
import ReportText
import Testing

@testable import Extraction

@Suite("Passages")
struct PassageTests {
  struct Passage: Sendable, CustomTestStringConvertible {
    var title: String
    var text: String
    /// `quote | indicator | signed value | period | basis or - | quote of what it modifies or - | quote of its total or -`.
    var figures: [String]

    var testDescription: String { text }
  }

  static let passages: [Passage] = [
    Passage(
      title: "远山市统计局2008年上半年税收情况",
      text: "1至6月,全市组织税收收入184万元,占年度计划335万元的55%,同比增长18.8%。",
      figures: [
        "184万元 | 税收收入 | 1840000 | 2008-01/2008-06 | - | - | -",
        "335万元 | 税收收入 | 3350000 | 2008 | - | - | -",
        "55% | 税收收入计划完成率 | 55 | 2008-01/2008-06 | - | 184万元 | -",
        "18.8% | 税收收入 | 18.8 | 2008-01/2008-06 | year-on-year | 184万元 | -",
      ]),
    Passage(
      title: "远山市2016年预算执行情况",
      text: "教育支出6123万元,+3.2%;城乡社区支出2144万元,-22.4%。",
      figures: [
        "6123万元 | 教育支出 | 61230000 | 2016 | - | - | -",
        "3.2% | 教育支出 | 3.2 | 2016 | unspecified | 6123万元 | -",
        "2144万元 | 城乡社区支出 | 21440000 | 2016 | - | - | -",
        "22.4% | 城乡社区支出 | -22.4 | 2016 | unspecified | 2144万元 | -",
      ]),
    Passage(
      title: "远山市2023年工业运行情况",
      text: "规上工业增加值、固定资产投资分别增长13.4%、17.1%,高于全国8.8个、14.1个百分点。",
      figures: [
        "13.4% | 规上工业增加值 | 13.4 | 2023 | unspecified | - | -",
        "17.1% | 固定资产投资 | 17.1 | 2023 | unspecified | - | -",
        "8.8个 | 规上工业增加值增速 | 8.8 | 2023 | stated | 13.4% | -",
        "14.1个百分点 | 固定资产投资增速 | 14.1 | 2023 | stated | 17.1% | -",
      ]),
    Passage(
      title: "远山市2018年上半年居民收入",
      text: "工资性收入仍是主要来源,居民人均工资性收入7230元,占可支配收入的55%,拉动可支配收入增长5.1个百分点。",
      figures: [
        "7230元 | 居民人均工资性收入 | 7230 | 2018-H1 | - | - | -",
        "55% | 居民人均工资性收入占可支配收入比重 | 55 | 2018-H1 | - | 7230元 | -",
        "5.1个百分点 | 居民人均工资性收入拉动可支配收入增长 | 5.1 | 2018-H1 | - | - | -",
      ]),
    Passage(
      title: "远山市2016年工业运行情况",
      text: "规模以上工业增加值受烟草行业拖累下降4.7%,降幅较前三季度收窄2.3个百分点。",
      figures: [
        "4.7% | 规模以上工业增加值 | -4.7 | 2016 | unspecified | - | -",
        "2.3个百分点 | 规模以上工业增加值降幅 | -2.3 | 2016 | stated | 4.7% | -",
      ]),
    Passage(
      title: "远山市2022年政府工作报告",
      text: "研发经费支出占生产总值比重3.15%,五年提高1.03个百分点。",
      figures: [
        "3.15% | 研发经费支出占生产总值比重 | 3.15 | 2021 | - | - | -",
        "1.03个百分点 | 研发经费支出占生产总值比重 | 1.03 | 2021 | stated | 3.15% | -",
      ]),
    Passage(
      title: "远山市2017年统计公报",
      text: "健身器材、家具、电梯三大优势产业分别完成产值86.3、61.8、24.5亿元。",
      figures: [
        "86.3 | 健身器材产业产值 | 8630000000 | 2017 | - | - | -",
        "61.8 | 家具产业产值 | 6180000000 | 2017 | - | - | -",
        "24.5亿元 | 电梯产业产值 | 2450000000 | 2017 | - | - | -",
      ]),
    Passage(
      title: "远山市2019年消费情况",
      text: "猪、牛、羊肉产量分别为38.4万吨、4.8万吨和2.3万吨。",
      figures: [
        "38.4万吨 | 猪肉产量 | 384000 | 2019 | - | - | -",
        "4.8万吨 | 牛肉产量 | 48000 | 2019 | - | - | -",
        "2.3万吨 | 羊肉产量 | 23000 | 2019 | - | - | -",
      ]),
    Passage(
      title: "远山市检察院2021年工作总结",
      text: "依法惩治走私、毒品犯罪,起诉97人。",
      figures: [
        "97人 | 起诉走私、毒品犯罪 | 97 | 2021 | - | - | -"
      ]),
    Passage(
      title: "远山市2012年安全生产情况",
      text: "失业率4.3%,控制在4.5%的目标以内。生产总值增长12%,力争达到13%。",
      figures: [
        "4.3% | 失业率 | 4.3 | 2012 | - | - | -",
        "4.5% | 失业率 | 4.5 | 2012 | - | - | -",
        "12% | 生产总值 | 12 | 2012 | unspecified | - | -",
        "13% | 生产总值 | 13 | 2012 | unspecified | - | -",
      ]),
    Passage(
      title: "远山市2015年统计公报",
      text: "三次产业结构由2010年的12.1∶50.2∶37.7调整到2015年的9.8∶48.1∶42.1。",
      figures: [
        "12.1 | 第一产业比重 | 12.1 | 2010 | - | - | -",
        "50.2 | 第二产业比重 | 50.2 | 2010 | - | - | -",
        "37.7 | 第三产业比重 | 37.7 | 2010 | - | - | -",
        "9.8 | 第一产业比重 | 9.8 | 2015 | - | - | -",
        "48.1 | 第二产业比重 | 48.1 | 2015 | - | - | -",
        "42.1 | 第三产业比重 | 42.1 | 2015 | - | - | -",
      ]),
    Passage(
      title: "远山市2016年统计公报",
      text: "三次产业结构由上年的11.2∶49.5∶39.3优化为10.4∶48.6∶41.0。",
      figures: [
        "11.2 | 第一产业比重 | 11.2 | 2015 | - | - | -",
        "49.5 | 第二产业比重 | 49.5 | 2015 | - | - | -",
        "39.3 | 第三产业比重 | 39.3 | 2015 | - | - | -",
        "10.4 | 第一产业比重 | 10.4 | 2016 | - | - | -",
        "48.6 | 第二产业比重 | 48.6 | 2016 | - | - | -",
        "41.0 | 第三产业比重 | 41 | 2016 | - | - | -",
      ]),
    Passage(
      title: "远山市2016年统计公报",
      text: "年末共有医疗卫生机构3120个,其中医院86个;基层医疗卫生机构2964个,其中乡镇卫生院112个,村卫生室2410个;专业公共卫生机构70个,其中疾病预防控制中心12个。",
      figures: [
        "3120个 | 医疗卫生机构 | 3120 | 2016 | - | - | -",
        "86个 | 医院 | 86 | 2016 | - | - | 3120个",
        "2964个 | 基层医疗卫生机构 | 2964 | 2016 | - | - | 3120个",
        "112个 | 乡镇卫生院 | 112 | 2016 | - | - | 2964个",
        "2410个 | 村卫生室 | 2410 | 2016 | - | - | 2964个",
        "70个 | 专业公共卫生机构 | 70 | 2016 | - | - | 3120个",
        "12个 | 疾病预防控制中心 | 12 | 2016 | - | - | 70个",
      ]),
    Passage(
      title: "远山市2017年统计公报",
      text: "对沿线国家进出口总额83.6亿元,比上年增长17.8%。其中,出口51.2亿元,增长12.1%;进口32.4亿元,增长26.8%。",
      figures: [
        "83.6亿元 | 沿线国家进出口总额 | 8360000000 | 2017 | - | - | -",
        "17.8% | 沿线国家进出口总额 | 17.8 | 2017 | year-on-year | 83.6亿元 | -",
        "51.2亿元 | 沿线国家出口 | 5120000000 | 2017 | - | - | 83.6亿元",
        "12.1% | 沿线国家出口 | 12.1 | 2017 | year-on-year | 51.2亿元 | -",
        "32.4亿元 | 沿线国家进口 | 3240000000 | 2017 | - | - | 83.6亿元",
        "26.8% | 沿线国家进口 | 26.8 | 2017 | year-on-year | 32.4亿元 | -",
      ]),
    Passage(
      title: "远山市2017年统计公报",
      text: "全年受理境内外专利申请9760件,其中境内申请8775件,占89.9%。",
      figures: [
        "9760件 | 受理境内外专利申请 | 9760 | 2017 | - | - | -",
        "8775件 | 境内专利申请 | 8775 | 2017 | - | - | 9760件",
        "89.9% | 境内专利申请占比 | 89.9 | 2017 | - | 8775件 | -",
      ]),
    Passage(
      title: "远山市2017年安全生产情况",
      text: "2017年,道路交通事故起数、死亡人数分别下降16.8%和20.8%。",
      figures: [
        "16.8% | 道路交通事故起数 | -16.8 | 2017 | unspecified | - | -",
        "20.8% | 道路交通事故死亡人数 | -20.8 | 2017 | unspecified | - | -",
      ]),
    Passage(
      title: "远山市2017年统计公报",
      text: "全年对外直接投资额63.2亿元,按美元计价为10.3亿美元,比上年增长14.1%。",
      figures: [
        "63.2亿元 | 对外直接投资额 | 6320000000 | 2017 | - | - | -",
        "10.3亿美元 | 对外直接投资额 | 1030000000 | 2017 | - | - | -",
        "14.1% | 对外直接投资额 | 14.1 | 2017 | year-on-year | 10.3亿美元 | -",
      ]),
    Passage(
      title: "临溪县12345热线2023年6月情况", text: "6月份,派发工单2117件,按期办结率99.2%,群众满意率94.6%,较上月提高0.7个百分点。",
      figures: [
        "2117件 | 派发工单 | 2117 | 2023-06 | - | - | -",
        "99.2% | 派发工单按期办结率 | 99.2 | 2023-06 | - | 2117件 | -",
        "94.6% | 群众满意率 | 94.6 | 2023-06 | - | - | -",
        "0.7个百分点 | 群众满意率 | 0.7 | 2023-06 | previous-period | 94.6% | -",
      ]),
    Passage(
      title: "远山市2022年预算执行情况", text: "2022年,市本级一般公共预算收入27.5亿元,上级补助收入38.4亿元,上年结转5.3亿元,收入总计71.2亿元。",
      figures: [
        "27.5亿元 | 一般公共预算收入 | 2750000000 | 2022 | - | - | 71.2亿元",
        "38.4亿元 | 上级补助收入 | 3840000000 | 2022 | - | - | 71.2亿元",
        "5.3亿元 | 上年结转 | 530000000 | 2022 | - | - | 71.2亿元",
        "71.2亿元 | 收入总计 | 7120000000 | 2022 | - | - | -",
      ]),
    Passage(
      // 792.4 + 2630 = 3422.4 by chance: no total of theirs.
      title: "远山市2013年经济运行情况", text: "2013年,财政收入792.4亿元,社会消费品零售总额2630亿元,固定资产投资3422亿元。",
      figures: [
        "792.4亿元 | 财政收入 | 79240000000 | 2013 | - | - | -",
        "2630亿元 | 社会消费品零售总额 | 263000000000 | 2013 | - | - | -",
        "3422亿元 | 固定资产投资 | 342200000000 | 2013 | - | - | -",
      ]),
    Passage(
      title: "远山市2016年预算执行情况", text: "2016年,政府性基金收入61258万元,同比增长-42.6%。",
      figures: [
        "61258万元 | 政府性基金收入 | 612580000 | 2016 | - | - | -",
        "42.6% | 政府性基金收入 | -42.6 | 2016 | year-on-year | 61258万元 | -",
      ]),
    Passage(
      title: "云江市2021年12月价格情况", text: "12月份,价格同比五涨三降,其中食品烟酒上涨2.3%、衣着下降0.2%。",
      figures: [
        "2.3% | 食品烟酒 | 2.3 | 2021-12 | year-on-year | - | -", "0.2% | 衣着 | -0.2 | 2021-12 | year-on-year | - | -",
      ]),
    Passage(
      title: "安陵市2019年教育情况", text: "2019年,小学612所,招生6.1万人,在校生33.4万人。",
      figures: [
        "612所 | 小学 | 612 | 2019 | - | - | -", "6.1万人 | 小学招生 | 61000 | 2019 | - | - | -",
        "33.4万人 | 小学在校生 | 334000 | 2019 | - | - | -",
      ]),
    Passage(
      title: "安陵市2023年一季度经济运行情况", text: "一季度,全市规上工业累计完成产值48.2亿元;机械行业因订单减少而同比下降6.9%。",
      figures: [
        "48.2亿元 | 规上工业产值 | 4820000000 | 2023-Q1 | - | - | -",
        "6.9% | 机械行业 | -6.9 | 2023-Q1 | year-on-year | - | -",
      ]),
    Passage(
      title: "云江市2020年工作总结", text: "2020年,查处酒后驾车312起,夜间占总数的比例由上年的61.6%增至63.9%。",
      figures: [
        "312起 | 查处酒后驾车 | 312 | 2020 | - | - | -", "61.6% | 夜间占总数的比例 | 61.6 | 2019 | - | - | -",
        "63.9% | 夜间占总数的比例 | 63.9 | 2020 | - | - | -",
      ]),
    Passage(
      title: "云江市零售业2021年情况", text: "2021年,零售业营业额310亿元,同比增长3%。百货店、专卖店表现突出,分别年增31.4%、27.9%。",
      figures: [
        "310亿元 | 零售业营业额 | 31000000000 | 2021 | - | - | -",
        "3% | 零售业营业额 | 3 | 2021 | year-on-year | 310亿元 | -",
        "31.4% | 百货店 | 31.4 | 2021 | year-on-year | - | -", "27.9% | 专卖店 | 27.9 | 2021 | year-on-year | - | -",
      ]),
    Passage(
      title: "云江市2021年旅客情况", text: "2021年,内地(2500元)及香港(1126元)旅客的人均消费按年分别下跌17.9%及5.2%。",
      figures: [
        "2500元 | 内地旅客的人均消费 | 2500 | 2021 | - | - | -", "1126元 | 香港旅客的人均消费 | 1126 | 2021 | - | - | -",
        "17.9% | 内地旅客的人均消费 | -17.9 | 2021 | year-on-year | 2500元 | -",
        "5.2% | 香港旅客的人均消费 | -5.2 | 2021 | year-on-year | 1126元 | -",
      ]),
    Passage(
      title: "云江市外贸2025年11月情况", text: "11月,外贸订单729亿元。累计今年一至十一月,外贸订单6666亿元。",
      figures: [
        "729亿元 | 外贸订单 | 72900000000 | 2025-11 | - | - | -",
        "6666亿元 | 外贸订单 | 666600000000 | 2025-01/2025-11 | - | - | -",
      ]),
    Passage(
      title: "云江市2022年工作总结", text: "2022年,办结案件330件,上年办结案件312件。",
      figures: [
        "330件 | 办结案件 | 330 | 2022 | - | - | -", "312件 | 办结案件 | 312 | 2021 | - | - | -",
      ]),
    Passage(
      title: "临溪县2023年城管工作总结", text: "全县清理小广告11.5万处,其中羽山镇2.3万处。",
      figures: [
        "11.5万处 | 清理小广告 | 115000 | 2023 | - | - | -", "2.3万处 | 清理小广告 | 23000 | 2023 | - | - | 11.5万处",
      ]),
    Passage(
      title: "云江市2022年商务情况", text: "2022年,出口281.4亿元,同比增长0.9%(全国-1.8%、全省0.8%)。",
      figures: [
        "281.4亿元 | 出口 | 28140000000 | 2022 | - | - | -", "0.9% | 出口 | 0.9 | 2022 | year-on-year | 281.4亿元 | -",
        "1.8% | 出口 | -1.8 | 2022 | year-on-year | - | -", "0.8% | 出口 | 0.8 | 2022 | year-on-year | - | -",
      ]),
    Passage(
      title: "云江市2022年审判工作情况", text: "2022年,受理案件4.9万件,与上年同期的案件数量相比上升21.4%。",
      figures: [
        "4.9万件 | 受理案件 | 49000 | 2022 | - | - | -", "21.4% | 受理案件 | 21.4 | 2022 | year-on-year | 4.9万件 | -",
      ]),
  ]

  static let partition =
    Passage(
      title: "云江市2022年经济运行情况",
      text: "全年财政收入725亿元,增长7.4%。规模以上工业企业实现利润97亿元,增长21%。分经济类型看,国有企业实现利润41亿元,增长5%;私营企业48亿元,增长9%。分门类看,采矿业实现利润12亿元。",
      figures: ["41亿元 | 97亿元", "48亿元 | 97亿元", "12亿元 | 97亿元"])

  @Test("a partition divides what the sentence before it measured")
  func partition() {
    let passage = Self.partition
    let figures = Extractor().extract(SourceText(document: "a", text: "\(passage.title)\n\n\(passage.text)\n")).figures
    let quotes = Dictionary(uniqueKeysWithValues: figures.map { ($0.span.start, $0.span.quote) })
    let parts = figures.compactMap { figure in
      figure.partOf.map { "\(figure.span.quote) | \(quotes[$0] ?? "")" }
    }
    #expect(parts == passage.figures)
  }

  @Test("a passage gives these figures", arguments: passages)
  func passage(_ passage: Passage) {
    let source = SourceText(document: "test.txt", text: "\(passage.title)\n\n\(passage.text)\n")
    let figures = Extractor().extract(source).figures
    let quotes = Dictionary(uniqueKeysWithValues: figures.map { ($0.span.start, $0.span.quote) })
    func quote(_ start: Int?) -> String { start.flatMap { quotes[$0] } ?? "-" }
    let lines = figures.map { figure in
      [
        figure.span.quote, figure.indicator, figure.value.plainText, figure.period?.description ?? "-",
        figure.basis?.rawValue ?? "-", quote(figure.of), quote(figure.partOf),
      ].joined(separator: " | ")
    }
    #expect(lines == passage.figures)
  }

  @Test("预期 of 预期寿命 intends nothing, 今年预期 does")
  func intentions() {
    let source = SourceText(
      document: "test.txt",
      text: "云江市2021年卫生工作总结\n\n2021年,居民人均预期寿命77.9岁,财政收入增幅低于预期0.8个百分点。\n\n今年预期,门诊量增长3%。\n")
    #expect(Extractor().extract(source).figures.map(\.status) == [.actual, .actual, .target])
  }

  @Test("a change between two rolling periods is against the earlier one")
  func rollingPeriods() {
    let source = SourceText(
      document: "test.txt",
      text: "云江市就业情况(2024年2月至4月)\n\n就业人数由1月至3月的3713500人,下跌至2月至4月的3706800人,减少约6800人。\n")
    let change = Extractor().extract(source).figures.last
    #expect(change?.kind == .change)
    #expect(change?.basis == .previousPeriod)
  }

  @Test("a part of another area has that area for its body")
  func towns() {
    let source = SourceText(
      document: "test.txt", text: "临溪县2023年城管工作总结\n\n全县清理小广告11.5万处,其中羽山镇2.3万处。东城街道工单量最多,为388件。\n")
    #expect(Extractor().extract(source).figures.map(\.entity) == ["临溪县", "羽山镇", "东城街道"])
  }

  @Test("a national report that mentions Taiwan stays one of the nation")
  func nation() {
    let text = """
      中华人民共和国2019年国民经济和社会发展统计公报

      全年国内生产总值990865亿元。对中国台湾出口3799亿元,对台湾进口11934亿元。

      注:全国各项统计数据均未包括香港特别行政区、澳门特别行政区和台湾省。文物的尺寸外,还包括必要的安全区。
      """
    let figures = Extractor().extract(SourceText(document: "2019.txt", text: text)).figures
    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { $0.entity == "全国" }, "\(figures.map(\.entity))")
  }
}
