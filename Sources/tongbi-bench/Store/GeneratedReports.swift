// Reports for a large store: the yearly communiqués of many counties, the same in every run.

import DataCube
import Foundation

/// Writes communiqués in prose, one file a county and year, each with a hundred figures: half of them levels, half the
/// growth since the year before, which agrees with the levels.
///
/// As in real reports most indicators are everybody's, some are told by one county alone, and some in one report alone: a
/// store of a million figures has more than fifty thousand wordings.
enum GeneratedReports {
  static let years = 2004...2023

  /// Writes the reports of so many counties below `folder`.
  static func write(counties count: Int, to folder: String) throws {
    let counties = counties.prefix(count)
    for (number, county) in counties.enumerated() {
      let place = "\(folder)/\(county.code)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      var random = SeededRandom(seed: UInt64(number))
      var levels = (shared + own(number)).map { Level($0, &random) }
      for (turn, year) in years.enumerated() {
        var passing = passing(number * years.count + turn).map { Level($0, &random) }
        let text = report(of: county.name, year: year, &levels, &passing, &random)
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(place)/\(year).txt"))
      }
    }
  }

  /// Counties and districts whose name no other area has.
  static let counties: [Area] = AreaTable.all.filter { area in
    area.code % 100 != 0 && area.name.count > 2 && AreaTable.areas(named: area.name).count == 1
  }

  // MARK: - Text

  private static func report(
    of county: String, year: Int, _ levels: inout [Level], _ passing: inout [Level], _ random: inout SeededRandom
  ) -> String {
    var text = "\(county)\(year)年国民经济和社会发展统计公报\n\n\(county)统计局\n\n\(year + 1)年3月\n\n\(year)年，"
    for index in levels.indices { text += sentence(&levels[index], &random) + (index % 10 == 9 ? "\n\n" : "") }
    for index in passing.indices { text += sentence(&passing[index], &random) }
    return text + "\n"
  }

  private static func sentence(_ level: inout Level, _ random: inout SeededRandom) -> String {
    let growth = level.grow(&random)
    let change = growth < 0 ? "下降\(decimals(-growth))%" : "增长\(decimals(growth))%"
    return "\(level.indicator.name)\(decimals(level.tenths))\(level.indicator.unit)，比上年\(change)。"
  }

  private static func decimals(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  // MARK: - Numbers

  private struct Indicator {
    var name: String
    var unit: String
  }

  /// An indicator's way through the years, in tenths of its unit.
  private struct Level {
    let indicator: Indicator
    private(set) var tenths: Int

    init(_ indicator: Indicator, _ random: inout SeededRandom) {
      self.indicator = indicator
      tenths = Int.random(in: 5_000...90_000, using: &random)
    }

    /// Goes on a year; gives the growth in tenths of a percent, as a report would print it.
    mutating func grow(_ random: inout SeededRandom) -> Int {
      let before = tenths
      tenths = max(1_000, before + before * Int.random(in: -60...120, using: &random) / 1_000)
      return Int((Double(tenths - before) * 1_000 / Double(before)).rounded())
    }
  }

  /// What the county of this number tells year by year.
  private static func own(_ county: Int) -> [Indicator] {
    (0..<15).map { composed(county * 15 + $0, scopes: scopes.prefix(1)) }
  }

  /// What the report of this number tells and no other.
  private static func passing(_ report: Int) -> [Indicator] {
    (0..<5).map { composed(report * 5 + $0, scopes: scopes.dropFirst()) }
  }

  /// The composed name of this number: as many as there are combinations differ.
  private static func composed(_ number: Int, scopes: ArraySlice<String>) -> Indicator {
    var rest = number
    func next(_ words: some Collection<String>) -> String {
      defer { rest /= words.count }
      return words[words.index(words.startIndex, offsetBy: rest % words.count)]
    }
    let (field, thing, kind, scope) = (next(fields), next(things), next(kinds), next(scopes))
    return Indicator(name: scope + field + kind + thing, unit: "万元")
  }

  private static let shared = sharedNames.split(whereSeparator: \.isWhitespace).map { pair in
    let parts = pair.split(separator: "/").map(String.init)
    return Indicator(name: parts[0], unit: parts[1])
  }

  private static let sharedNames = """
    地区生产总值/亿元 第一产业增加值/亿元 第二产业增加值/亿元 第三产业增加值/亿元 一般公共预算收入/亿元 一般公共预算支出/亿元 税收收入/亿元
    固定资产投资/亿元 社会消费品零售总额/亿元 进出口总额/亿元 出口总额/亿元 进口总额/亿元 实际使用外资/万美元 粮食产量/万吨 蔬菜产量/万吨
    水果产量/万吨 水产品产量/万吨 旅游总收入/亿元 接待游客/万人次 常住人口/万人 城镇居民人均可支配收入/元 农村居民人均可支配收入/元 用电量/亿千瓦时
    货物运输量/万吨 旅客运输量/万人 邮政业务总量/亿元 发明专利授权量/件 城镇新增就业/人 机动车保有量/万辆 金融机构存款余额/亿元
    """

  private static let scopes = ["市属", "省属", "民营", "外资", "规上", "新建", "亿元以上"]
  private static let fields = [
    "低空经济", "生物医药", "海洋工程", "新能源汽车", "集成电路", "人工智能", "智能家电", "现代种业", "特色文旅", "数字创意", "绿色石化", "高端装备",
    "节能环保", "工业设计", "跨境电商", "冷链物流", "乡村民宿", "康养服务", "户外运动", "会展服务", "精品茶叶", "花卉苗木", "食用菌", "中药材", "预制菜",
    "竹木制品", "丝绸纺织", "五金工具", "模具制造", "轴承制造", "文具用品", "光学仪器", "珠宝首饰", "陶瓷制品", "雕刻工艺", "古建修缮",
  ]
  private static let kinds = ["重点企业", "示范园区", "合作社", "龙头企业", "小微企业", "产业基地", "专业市场", "孵化平台", "协会会员", "联合体"]
  private static let things = [
    "营业收入", "利润", "税收", "研发投入", "技改投资", "出口额", "产值", "增加值", "销售额", "交易额", "贷款", "订单金额", "签约额", "到位资金", "网络零售额",
    "品牌价值", "服务收入", "培训经费", "物流费用", "合同金额", "用工成本", "库存", "预付款", "融资额", "保险金额", "补贴", "租金收入", "检测收入",
  ]
}
