// Which year a text tells of, where its file's name dates when it was told.

import ReportText
import Testing

@testable import Extraction

@Suite("Whose year")
struct WhoseYearTests {
  /// A text, the name of its file, and `quote | period` of its figures, with `| target` for what is planned.
  struct Told: Sendable, CustomTestStringConvertible {
    var document: String
    var text: String
    var figures: [String]

    var testDescription: String { document }
  }

  static let told: [Told] = [
    Told(
      document: "housing_2012.txt",
      text: "住房保障力度加大。开工保障房3.2万套，竣工1.4万套。\n\n今年，我们要再开工2万套，力争年底前覆盖率达到18%。",
      figures: ["3.2万套 | 2011", "1.4万套 | 2011", "2万套 | 2012 | target", "18% | 2012 | target"]),
    Told(
      document: "finance_2018.txt",
      text: "去年我市财政收入突破百亿元大关\n\n昨日从市财政局获悉，我市完成财政收入103.7亿元，增长9.2%。市财政局负责人说，今年的预期目标为8.5%。",
      figures: ["百亿元 | 2017", "103.7亿元 | 2017", "9.2% | 2017", "8.5% | 2018 | target"]),
    Told(
      document: "product_2023.txt",
      text: "第四季本地生產總值跌幅收窄\n\n政府統計處今日（二月一日）公布去年第四季的預先估計。第四季本地生產總值按年下跌4.2%，上季的跌幅為4.6%。",
      figures: ["4.2% | 2022-Q4", "4.6% | 2022-Q3"]),
    Told(
      document: "disclosure_2021.txt",
      text: "本报告所列数据的统计期限自2020年1月1日起至12月31日止。\n\n公开信息128条。今年将力争公开信息150条。",
      figures: ["128条 | 2020", "150条 | 2021 | target"]),
    Told(
      document: "court_2020.txt",
      text: "1月7日，远山市中级法院通报2019年执行工作情况。\n\n全市法院执结案件1.2万件。今年将力争平均用时压缩到60天以内。",
      figures: ["1.2万件 | 2019", "60天 | 2020 | target"]),
    Told(
      document: "company_2019.txt",
      text: "远山机械股份有限公司2019年半年度报告\n\n营业收入12.4亿元。报告期末，公司应收账款余额18.9亿元。",
      figures: ["12.4亿元 | 2019-H1", "18.9亿元 | 2019-06"]),
    Told(
      document: "transport_2012.txt",
      text: "又讯　前三季度，全省完成交通投资571.4亿元，同比下降4.3%。公路投资437.8亿元。",
      figures: ["571.4亿元 | 2012-01/2012-09", "4.3% | 2012-01/2012-09", "437.8亿元 | 2012-01/2012-09"]),
    Told(
      document: "bureau_2022.txt",
      text: "一、上半年工作情况\n\n上半年拆除违建2万平方米。\n\n二、下半年计划\n\n打造示范街区6条。",
      figures: ["2万平方米 | 2022-H1", "6条 | 2022-H2 | target"]),
    Told(
      document: "police_2017.txt",
      text: "全省机关去年共接受举报6.82万件，立案198件。\n\n查处问题1624起。",
      figures: ["6.82万件 | 2016", "198件 | 2016", "1624起 | 2016"]),
    Told(
      document: "city_2006.txt",
      text: "工业企业发展到986家。\n\n二、2006年的主要任务\n\n新增就业3万人。",
      figures: ["986家 | 2005", "3万人 | 2006 | target"]),
    Told(
      document: "budget_2013.txt",
      text: "6月份，全市财政收入130.6亿元。\n\n1-6月累计，全市财政收入685.9亿元。\n\n税收收入592.6亿元。",
      figures: ["130.6亿元 | 2013-06", "685.9亿元 | 2013-01/2013-06", "592.6亿元 | 2013-01/2013-06"]),
    Told(
      document: "forestry_2019.txt",
      text: "完成人工造林3.1万亩，推进森林抚育11万亩，预计全年林业产值58.7亿元。\n\n远山县林业局",
      figures: ["3.1万亩 | 2019", "11万亩 | 2019", "58.7亿元 | 2019"]),
    Told(
      document: "housing_2015.txt",
      text: "去年全市公积金缴存突破80亿元\n\n发布日期：2015-03-26　来源：市公积金中心\n\n去年缴存83.5亿元。今年前两个月，商品房成交318套。2月份单月成交147套。",
      figures: ["80亿元 | 2014", "83.5亿元 | 2014", "318套 | 2015-01/2015-02", "147套 | 2015-02"]),
    Told(
      document: "court_2013.txt",
      text: "五年来，最高人民法院受理案件507件。\n\n一、依法惩治犯罪。审结刑事案件414件。\n\n四、2013年工作安排。力争服判率达到九成。",
      figures: ["507件 | 2008/2012", "414件 | 2008/2012", "九成 | 2013 | target"]),
    Told(
      document: "enforcement_2018.txt",
      text: "您的位置：首页 >> 政务公开 >> 年度报告\n远山市城管局2017年度依法行政报告\n\n我局于2016年底更名组建，内设机构9个。今年配备法制员3名。7—9月，联合夜查26次。",
      figures: ["9个 | 2017", "3名 | 2017", "26次 | 2017-07/2017-09"]),
    Told(
      document: "market_2022.txt",
      text: "一、工作情况\n\n立案20件。全年检查300家次。7—9月，夜查26次。受理诉求18件。\n\n二、存在的不足和明年工作思路\n\n诉讼败诉1件，纠错率8%。2023年，力争纠错率降到5%。培训30场。",
      figures: [
        "20件 | 2022", "300家次 | 2022", "26次 | 2022-07/2022-09", "18件 | 2022", "1件 | 2022", "8% | 2022",
        "5% | 2023 | target", "30场 | 2023 | target",
      ]),
    Told(
      document: "prices_2022.txt",
      text: "8月份，我市居民消费价格同比上涨2.1%。\n\n食品价格上涨4.8%。\n\n全年物价涨幅可控制在3%左右的预期目标以内。",
      figures: ["2.1% | 2022-08", "4.8% | 2022-08", "3% | 2022 | target"]),
    Told(
      document: "tax.txt",
      text:
        "远山市税务部门2024年组织收入突破60亿元\n\n来源：远山市税务局　发布时间：2025-01-17\n\n1月16日，全市税务工作会议召开，研究部署2025年任务。\n\n全年办理退税2.2亿元。\n\n会议要求，2025年，全市税务系统要持续提升服务，办税网上比例稳定在98%以上。",
      figures: ["60亿元 | 2024", "2.2亿元 | 2024", "98% | 2025 | target"]),
    Told(
      document: "census.txt",
      text:
        "远山市人口普查公报\n\n远山市统计局\n\n2021年5月28日\n\n我国以2020年11月1日零时为标准时点进行了人口普查。\n\n全市常住人口为386万人，与2010年相比增长6.31%。",
      figures: ["386万人 | 2020", "6.31% | 2020"]),
    Told(
      document: "holiday.txt",
      text:
        "2023年国庆假期全市旅游情况\n\n发布日期：2023-10-07\n\n国庆假期（9月29日至10月6日）共8天。\n\n全市接待过夜游客16万人次。",
      figures: ["16万人次 | 2023-09-29/2023-10-06"]),
    Told(
      document: "budget.txt",
      text:
        "远山市2023年1—5月财政预算执行情况\n\n1—5月，一般公共预算收入完成68亿元。\n\n从主要税种看，增值税18亿元。",
      figures: ["68亿元 | 2023-01/2023-05", "18亿元 | 2023-01/2023-05"]),
    Told(
      document: "traffic_2023.txt",
      text: "远山市2023年交通运输情况\n\n暑运期间（7月1日至8月25日），保障旅客12万人次。\n\n全年货运5万吨。",
      figures: ["12万人次 | 2023-07-01/2023-08-25", "5万吨 | 2023"]),
    Told(
      document: "taxes_2022.txt",
      text: """
        远山区2022年9月财政收支情况

        1—9月，全区收入完成38亿元。收入项目情况如下：
        1. 增值税15亿元，同比下降3.8%。
        2. 契税3亿元，同比增长4.1%。

        4—6月收入9亿元。
        """,
      figures: [
        "38亿元 | 2022-01/2022-09", "15亿元 | 2022-01/2022-09", "3.8% | 2022-01/2022-09", "3亿元 | 2022-01/2022-09",
        "4.1% | 2022-01/2022-09", "9亿元 | 2022-04/2022-06",
      ]),
    Told(
      document: "revenue_2022.txt",
      text: "远山区2021年财政收支情况\n\n2022年1月28日\n\n1.税收收入32亿元，较2020年增长14.6%。其中，契税1亿元。",
      figures: ["32亿元 | 2021", "14.6% | 2021", "1亿元 | 2021"]),
    Told(
      document: "welfare_2022.txt",
      text: "近日从市检察院获悉，案件下降18%，为近10年来最大降幅。5年来，截至2022年6月，全市立案986件。近3年，全市起诉88件。",
      figures: ["18% | 2022", "986件 | 2017-07/2022-06", "88件 | 2020/2022"]),
    Told(
      document: "trade_2021.txt",
      text: "截至二零二一年十月為止的三個月與對上三個月比較，出口貨量下跌3.2%。本港次季錄得盈餘85億元。",
      figures: ["3.2% | 2021-08/2021-10", "85億元 | 2021-Q2"]),
    Told(
      document: "penalties_2024.txt",
      text: "远山县2024年行政执法情况\n\n2024年1月1日至12月31日，全县作出处罚决定1081宗，罚款占87.8%。",
      figures: ["1081宗 | 2024", "87.8% | 2024"]),
    Told(
      document: "peace_2015.txt",
      text: "（六）平安建设深入推进。坚持一手抓经济，……2014年，全省刑事发案下降2%。破获毒品案件1.1万起。",
      figures: ["2% | 2014", "1.1万起 | 2014"]),
    Told(
      document: "homes_2014.txt",
      text: "远山市政府工作报告\n\n——2014年1月8日在远山市第八届人民代表大会第三次会议上\n\n过去一年，开工保障房22万套。\n\n2014年，办好10件实事。全年城镇新增就业68万人以上。",
      figures: ["22万套 | 2013", "10件 | 2014 | target", "68万人 | 2014 | target"]),
    // The title says when it was given, the first sentence what it is on.
    Told(
      document: "assembly.txt",
      text:
        "2013年陶山市陶山陶瓷集团有限公司四届一次职代会工作报告\n\n过去的2012年，集团上下稳产增收。\n\n——生产。全年瓷砖产量46万平方米，下降2.7%。\n\n2013年的主要目标是：瓷砖产量50万平方米。",
      figures: ["46万平方米 | 2012", "2.7% | 2012", "50万平方米 | 2013 | target"]),
    Told(
      document: "plenum.txt",
      text: "1998年2月陶山市纪律检查委员会第四次全体会议工作报告\n\n一九九七年，全市办案力度加大。全年立案62件。\n\n拍卖小汽车7辆。",
      figures: ["62件 | 1997", "7辆 | 1997"]),
    Told(
      document: "responsibility.txt",
      text: "2022年陶山市公交集团2021年度社会责任报告（摘编）\n\n年末线网达到46条。全年运送乘客3700万人次。",
      figures: ["46条 | 2021", "3700万人次 | 2021"]),
    // A year that is only held against the one told before it.
    Told(
      document: "held.txt",
      text: "陶山市2022年工作情况\n\n全年批准文保单位62家，上年为58家，公布名录4批。",
      figures: ["62家 | 2022", "58家 | 2021", "4批 | 2022"]),
    // Censuses begin with the one that they compare with.
    Told(
      document: "census.txt",
      text: "陶山市2020年第七次人口普查公报\n\n全市人口31万人，比2010年增加2万人。户均2.6人，比2010年减少0.5人。文盲率由4.3%降至2.1%。",
      figures: ["31万人 | 2020", "2万人 | 2020", "2.6人 | 2020", "0.5人 | 2020", "4.3% | 2010", "2.1% | 2020"]),
    Told(
      document: "approval.txt",
      text: "远山市2018年政府工作报告\n\n——2018年1月8日在远山市第八届人民代表大会第三次会议上\n\n报告提出，2019年收入安排92亿元。上解收入82亿元。",
      figures: ["92亿元 | 2019 | target", "82亿元 | 2019 | target"]),
    Told(
      document: "environment_2019.txt",
      text: """
        （四）坚决打好污染防治攻坚战

        完成大气治理工程项目740个，整治散乱企业1630家。2018年，PM2.5平均浓度下降7.3%。

        2019年，要紧盯突出问题，完成新增造林3万亩。
        """,
      figures: ["740个 | 2018", "1630家 | 2018", "7.3% | 2018", "3万亩 | 2019 | target"]),
    Told(
      document: "plan_2026.txt",
      text: """
        各位代表！扩大制造业投资，推动600个亿元级工业项目建设，新实施1500个技改项目。大力发展文化旅游、养老托育、家政服务，支持老字号创新经营，办好消费节庆活动。

        稳定基础设施投资，提速建设山区水库、城际铁路和机场改扩建工程，加密对外通道。深化园区体制改革，推行标准地出让和先租后让，用好地方专项债券，鼓励民间资本参与重大项目。

        加强高校和科研院所建设，引育一批领军人才和青年人才团队，促进产学研用融合，培育专精特新中小企业，发展智能网联汽车、集成电路、新材料等产业集群，建设数字孪生城市，打造绿色低碳园区，推进农业农村现代化，强化生态环境分区管控，健全社会保障体系，兜牢民生底线，维护社会安全稳定。
        """,
      figures: ["600个 | 2026 | target", "1500个 | 2026 | target"]),
  ]

  @Test("every figure has the year that its text tells of", arguments: told)
  func years(_ told: Told) {
    let figures = Extractor().extract(SourceText(document: told.document, text: told.text)).figures
    let lines = figures.map { figure in
      let status = figure.status == .actual ? "" : " | \(figure.status.rawValue)"
      return "\(figure.span.quote) | \(figure.period?.description ?? "-")\(status)"
    }
    #expect(lines == told.figures)
  }
}
