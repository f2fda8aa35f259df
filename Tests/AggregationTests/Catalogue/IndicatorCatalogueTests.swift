// Tests of IndicatorCatalogue: which wordings meet, and which must not.

import DataCube
import Testing

@testable import Aggregation

@Suite("IndicatorCatalogue")
struct IndicatorCatalogueTests {
  private static let catalogue = IndicatorCatalogue.standard

  /// A wording as a report states it, and the entry that it means; nil for none.
  struct Lookup: Sendable, CustomTestStringConvertible {
    var wording: String
    var unit: String?
    var kind: MeasureKind
    var id: String?
    var testDescription: String { "\(wording) \(unit ?? "–") \(kind.rawValue)" }

    init(_ wording: String, _ unit: String?, _ kind: MeasureKind = .level, _ id: String?) {
      self.wording = wording
      self.unit = unit
      self.kind = kind
      self.id = id
    }
  }

  @Test(
    "wordings of other years and bodies find their entry",
    arguments: [
      Lookup("简易程序案件", "件", .level, "simple-procedure-cases"),
      Lookup("办理简易程序案件", "起", .level, "simple-procedure-cases"),
      Lookup("简易程序案件", "%", .change, "simple-procedure-cases"),
      Lookup("一般程序案件", "件", .level, "ordinary-procedure-cases"),
      Lookup("普通程序案件", "件", .level, "ordinary-procedure-cases"),
      Lookup("查处普通程序案件数", "宗", .level, "ordinary-procedure-cases"),
      Lookup("罚没款", "元", .level, "fines-and-confiscations"),
      Lookup("罚没金额", "元", .level, "fines-and-confiscations"),
      Lookup("“三改”建筑面积", "平方米", .level, "three-renovations-area"),
      Lookup("「三改」建築面積", "平方米", .level, "three-renovations-area"),
      Lookup("拆除违法建筑", "平方米", .level, "illegal-building-demolished"),
      Lookup("拆除违法建筑", "处", .level, "illegal-buildings-demolished"),
      Lookup("机扫率", "%", .ratio, "mechanised-sweeping-rate"),
      Lookup("道路机扫率", "个百分点", .change, "mechanised-sweeping-rate"),
      Lookup("行政处罚", "件次", .level, "administrative-penalty-acts"),
      Lookup("行政处罚", "件", .level, "administrative-penalty-cases"),
      Lookup("行政许可", "件次", .level, "administrative-licence-acts"),
      Lookup("行政许可", "件", .level, "licence-cases"),
      Lookup("行政许可", "项", .level, "licence-power-items"),
      Lookup("行政负责人出庭应诉率", "%", .ratio, "leader-appearance-rate"),
      Lookup("受理行政复议申请", "件", .level, "reconsideration-accepted"),
      Lookup("收到行政复议", "件", .level, "reconsideration-received"),
      Lookup("审结行政复议申请", "件", .level, "reconsideration-closed"),
      Lookup("受理行政诉讼", "%", .change, "litigation-accepted"),
      Lookup("政协委员提案", "件", .level, "cppcc-proposals"),
      Lookup("承办人大代表建议", "件", .level, "deputies-suggestions"),
      Lookup("市场主体", "户", .level, "market-entities"),
      Lookup("经营主体总量", "户", .level, "market-entities"),
      Lookup("发改率", "%", .ratio, "reversal-rate"),
      Lookup("审执结案件", "件", .level, "court-cases-closed"),
      Lookup("批捕", "人", .level, "arrests-approved"),
      Lookup("政纪处分", "人", .level, "government-sanctions"),
      Lookup("运用第一种形态", "人次", .level, "four-forms-first"),
      Lookup("接收信访举报", "件次", .level, "discipline-reports-times"),
      Lookup("群众信访", "件次", .level, "petitions"),
      Lookup("信访件", "件", .level, "petition-matters"),
      Lookup("来访", "批次", .level, "petition-visits"),
      Lookup("来访", "人次", .level, "petition-visitors"),
      Lookup("受理市长信箱", "件", .level, "mayor-mailbox"),
      Lookup("一般公共预算收入", "元", .level, "public-budget-revenue"),
      Lookup("地方财政一般预算收入", "元", .level, "public-budget-revenue"),
      Lookup("公共财政预算收入", "%", .change, "public-budget-revenue"),
      Lookup("财政总收入", "元", .level, "total-fiscal-revenue"),
      Lookup("地方财政收入", "元", .level, "local-fiscal-revenue"),
      Lookup("国内生产总值", "元", .level, "gdp"),
      Lookup("地区生产总值", "%", .change, "gdp"),
      Lookup("本地生產總值", "%", .change, "gdp"),
      Lookup("GDP", "元", .level, "gdp"),
      Lookup("ＧＤＰ", "元", .level, "gdp"),
      Lookup("人均地区生产总值", "元", .level, "gdp-per-head"),
      Lookup("第三产业增加值占国内生产总值的比重", "%", .ratio, "tertiary-share"),
      Lookup("第三产业比重", "%", .ratio, "tertiary-share"),
      Lookup("全社会固定资产投资", "元", .level, "fixed-investment-total"),
      Lookup("社會消費品零售總額", "%", .change, "retail-sales"),
      Lookup("社会消费品零售额", "元", .level, "retail-sales"),
      Lookup("居民消费价格", "%", .change, "consumer-prices"),
      Lookup("居民消费价格指数", nil, .ratio, "consumer-price-index"),
      Lookup("城镇登记失业率", "%", .ratio, "registered-unemployment"),
      Lookup("城镇登记失业率", "个百分点", .change, "registered-unemployment"),
      Lookup("新增城镇就业", "人", .level, "urban-jobs-new"),
      Lookup("城镇新增就业", "人", .level, "urban-jobs-new"),
      Lookup("农村居民人均纯收入", "元", .level, "net-income-rural"),
      Lookup("城乡居民收入比", nil, .ratio, "income-ratio"),
      Lookup("出生率", "‰", .ratio, "birth-rate"),
      Lookup("年末常住人口", "人", .level, "population-resident"),
      Lookup("全市常住人口", "人", .level, "population-resident"),
      Lookup("规上工业增加值", "%", .change, "industrial-value-added-above-scale"),
      Lookup("粮食总产量", "斤", .level, "grain-output"),
      Lookup("粮食产量", "吨", .change, "grain-output"),
      Lookup("生猪出栏", "头", .level, "pigs-slaughtered"),
      Lookup("外贸自营进出口总额", "美元", .level, "trade-total"),
      Lookup("外贸进出口额", "元", .level, "trade-total"),
      Lookup("接待国内外游客", "人次", .level, "tourists-total"),
      Lookup("PM2.5平均浓度", "微克/立方米", .level, "pm25"),
      Lookup("PM2.5平均浓度", "%", .change, "pm25"),
      Lookup("万元国内生产总值能耗", "%", .change, "gdp-energy"),
      Lookup("完成造林", "亩", .level, "afforestation"),
      Lookup("港口集装箱吞吐量", "标箱", .level, "container-throughput"),
      Lookup("快递业务量", "件", .level, "parcels"),
      Lookup("邮政业务总量", "元", .level, "post-business"),
      Lookup("R&D经费支出", "元", .level, "rd-expenditure"),
      Lookup("专利授权量", "件", .level, "patents-granted"),
      Lookup("医疗卫生机构床位数", "张", .level, "hospital-beds"),
    ])
  func found(lookup: Lookup) {
    #expect(Self.catalogue.entry(for: lookup.wording, unit: lookup.unit, kind: lookup.kind)?.id == lookup.id)
  }

  @Test(
    "what is another thing, or may be two, finds nothing",
    arguments: [
      // Another unit, level for rate, growth of growth.
      Lookup("简易程序案件", "件次", .level, nil),
      Lookup("简易程序案件", "元", .level, nil),
      Lookup("简易程序案件", "%", .ratio, nil),
      Lookup("简易程序案件", "个百分点", .change, nil),
      Lookup("地区生产总值", "个百分点", .change, nil),
      Lookup("城镇登记失业率", "人", .level, nil),
      Lookup("城镇登记失业率", "%", .level, nil),
      Lookup("地区生产总值增速", "个百分点", .change, nil),
      Lookup("PM2.5平均浓度", "微克", .level, nil),
      Lookup("一般公共预算收入", "%", .ratio, nil),
      // Gathered since a start.
      Lookup("累计办理简易程序案件", "件", .level, nil),
      Lookup("累计实际利用外资", "美元", .level, nil),
      // Two entries, and nothing tells which.
      Lookup("行政处罚", "%", .change, nil),
      Lookup("来访", "%", .change, nil),
      // Stages, narrower and wider things.
      Lookup("审核赋权案件", "起", .level, nil),
      Lookup("新增常住人口", "人", .level, nil),
      Lookup("净增常住人口", "人", .level, nil),
      Lookup("在建高速公路", "公里", .level, nil),
      Lookup("制造业增加值占比", "%", .ratio, nil),
      Lookup("一般公共预算收入完成预算", "元", .level, nil),
      Lookup("标", "元", .level, nil),
      Lookup("", "件", .level, nil),
      Lookup("志愿宣传活动", "次", .level, nil),
    ])
  func notFound(lookup: Lookup) {
    #expect(Self.catalogue.entry(for: lookup.wording, unit: lookup.unit, kind: lookup.kind)?.id == nil)
  }

  @Test("a change takes the side of the figure that it modifies")
  func baseUnit() {
    let catalogue = Self.catalogue
    #expect(
      catalogue.entry(for: "行政处罚", unit: "%", kind: .change, base: "件次")?.id == "administrative-penalty-acts")
    #expect(catalogue.entry(for: "行政处罚", unit: "%", kind: .change, base: "件")?.id == "administrative-penalty-cases")
    #expect(catalogue.entry(for: "来访", unit: "%", kind: .change, base: "批次")?.id == "petition-visits")
  }

  @Test(
    "things that are easily confused stay apart",
    arguments: [
      ("财政总收入", "地方财政收入"), ("财政总收入", "一般公共预算收入"), ("税收收入", "地方税收收入"), ("实际利用外资", "合同利用外资"),
      ("实际使用外商直接投资", "实际利用外资"), ("固定资产投资", "全社会固定资产投资"), ("固定资产投资", "城镇固定资产投资"),
      ("农村居民人均纯收入", "农村居民人均可支配收入"), ("金融机构各项存款余额", "人民币各项存款余额"),
      ("规模以上工业企业营业收入", "规模以上工业企业主营业务收入"), ("服务业增加值", "第三产业增加值"), ("高技术产业投资", "高新技术产业投资"),
      ("货物进出口总额", "服务进出口总额"), ("城乡居民储蓄存款余额", "住户存款余额"), ("一般公共预算支出", "财政支出"),
    ])
  func apart(left: String, right: String) throws {
    let first = try #require(Self.catalogue.entry(for: left, unit: "元", kind: .level))
    let second = try #require(Self.catalogue.entry(for: right, unit: "元", kind: .level))
    #expect(first.id != second.id)
  }

  @Test(
    "growth in real terms, or on another coverage, is known",
    arguments: [
      ("国内生产总值", "元", GrowthCaution.constantPrices), ("第二产业增加值", "元", .constantPrices),
      ("建筑业增加值", "元", .constantPrices), ("农林牧渔业总产值", "元", .constantPrices), ("非油经济增加值", "元", .constantPrices),
      ("城镇居民人均可支配收入", "元", .ambiguousPrices), ("固定资产投资", "元", .comparableCoverage),
      ("一般公共预算收入", "元", .comparableCoverage), ("建筑业总产值", "元", nil), ("货物进出口总额", "元", nil), ("简易程序案件", "件", nil),
      ("第三产业比重", "%", nil), ("未知的事", "件", nil),
    ])
  func growth(wording: String, unit: String, caution: GrowthCaution?) {
    #expect(Self.catalogue.growthCaution(of: wording, levelUnit: unit) == caution)
  }

  @Test("neighbours are found, best first, and share at least two characters in a row")
  func neighbours() throws {
    let near = Self.catalogue.nearest(to: "审核赋权案件", count: 3)
    #expect(near.count == 3)
    #expect(near.first?.entry.id == "delegated-township-cases")
    #expect(zip(near, near.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(Self.catalogue.nearest(to: "鬱").isEmpty)
    #expect(Self.catalogue.nearest(to: "简易程序案件").first?.score == 1)
  }
}
