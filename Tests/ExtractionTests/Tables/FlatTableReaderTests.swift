// Tests of tables that lost their columns: they are read as if they had kept them.

import DataCube
import ReportText
import TestSupport
import Testing

@testable import Extraction

@Suite("Tables without columns")
struct FlatTableReaderTests {
  private static func result(_ table: String) -> ExtractionResult {
    Reading.dated("海宁市2019年国民经济和社会发展统计公报\n\n\(table)\n\n全年经济运行平稳。\n")
  }

  /// Each figure in one line: quote, indicator, value, unit, kind, period, basis, and what it refers to.
  private static func lines(_ table: String) -> [String] {
    let figures = result(table).figures
    let quotes = Dictionary(figures.map { ($0.span.start, $0.span.quote) }, uniquingKeysWith: { first, _ in first })
    return figures.map { figure in
      var parts = [
        figure.span.quote, figure.indicator, figure.value.plainText, figure.unit ?? "-", figure.kind.rawValue,
        figure.period?.description ?? "-",
      ]
      if let basis = figure.basis { parts.append(basis.rawValue) }
      if let of = figure.of { parts.append("of \(quotes[of] ?? "?")") }
      if let total = figure.partOf { parts.append("part \(quotes[total] ?? "?")") }
      return parts.joined(separator: " ")
    }
  }

  /// A Markdown table as a list of its rows, as pages flatten it.
  private static func flat(_ table: String) -> String {
    table.split(separator: "\n").filter { !$0.contains("---") }.map { row in
      let cells = row.split(separator: "|").map {
        $0.trimmingPrefix { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      }
      return "- " + cells.map { String($0) }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private static let tables = [
    """
    **表1 2019年主要工业产品产量及其增长速度**

    | 产品名称 | 单 位 | 产 量 | 比上年增长% |
    | --- | --- | --- | --- |
    | 水 泥 | 万吨 | 412.6 | 3.1 |
    | 其中：白 水 泥[2] | 万吨 | 51.2 | -4.0 |
    | 陶瓷砖（墙地砖） | 万平方米 | 1,230.5 | 0.0 |
    | 自行车 | 万辆 | — | — |
    """,
    """
    **表2 2019年存贷款余额及其增长速度**

    单位：亿元

    | 指标 | 年末数 | 比上年末增长% |
    | --- | --- | --- |
    | 各项存款余额 | 812 | 9.4 |
    | 其中：住户存款 | 430 | 11.0 |
    | 其中：人民币 | 428 | 11.2 |
    | 各项贷款余额 | 705 | 13.3 |
    """,
    """
    **表3 2019年对主要国家和地区货物进出口额及其增长速度**

    单位：万美元

    | 国家和地区 | 出口额 | 比上年增长% | 进口额 | 比上年增长% |
    | --- | --- | --- | --- | --- |
    | 越南 | 120 | 3.4 | 56 | -7.8 |
    | 秘鲁 | 35 | -2.1 | — | — |
    """,
    """
    **表4 2019年年末人口数及其构成**

    | 指标 | 年末数（万人） | 比重% |
    | --- | --- | --- |
    | 总人口 | 80.5 | 100.0 |
    | 其中：城镇 | 48.3 | 60.0 |
    | 乡村 | 32.2 | 40.0 |
    """,
    """
    **表5 2019年客运量**

    | 指标 | 单位 | 绝对数 |
    | --- | --- | --- |
    | 旅客运输总量 | 万人次 | 64.0 |
    | 铁路 | 万人次 | 21.5 |
    | 公路 | 万人次 | 42.5 |
    """,
  ]

  @Test("a table tells the same with columns and without", arguments: tables)
  func sameAsWithColumns(table: String) throws {
    let parts = table.split(separator: "\n\n")
    let rows = try #require(parts.last)
    let above = parts.dropLast().joined(separator: "\n\n")
    let expected = Self.lines(table)
    #expect(expected.count >= 3)
    #expect(Self.lines(above + "\n\n" + Self.flat(String(rows))) == expected)
    // Caption and unit within the list, and no list at all.
    let list = (parts.dropLast().map { "- " + $0 } + [Self.flat(String(rows))]).joined(separator: "\n")
    #expect(Self.lines(list) == expected)
    #expect(Self.lines(list.replacing("- ", with: "").replacing("**", with: "")) == expected)
    #expect(Self.lines("**" + list.replacing("**", with: "") + "**") == expected)
  }

  @Test("what --explain and --numerals say is a table's")
  func explained() {
    let table = "- **表1 2019年水产品产量**\n- 单位：吨\n- 品种 产量 比上年增长%\n- 海水鱼 70 -1.2\n- 淡水鱼[3] 50 4.4"
    let result = Self.result(table)
    #expect(result.figures.allSatisfy { figure in figure.decisions.contains { $0.rule == "table-row" } })
    #expect(
      result.numerals.map { $0.reason ?? "figure" }.suffix(5) == [
        "figure", "figure", "footnote-mark", "figure", "figure",
      ])
  }

  @Test("numbers of a row that does not fit are no figures, and its parts have no total")
  func misfits() {
    let table = """
      表1 2019年主要产品产量
      - 产品名称 单位 产量 比上年增长%
      - 水泥 万吨 412 3.1
      - 玻璃 万重量箱 -2.0
      - 其中：浮法玻璃 万重量箱 35 1.5
      - 钢材 万吨 77 0.8
      """
    #expect(
      Self.lines(table) == [
        "412 水泥产量 4120000 吨 level 2019", "3.1 水泥产量 3.1 % change 2019 year-on-year of 412",
        "35 浮法玻璃产量 350000 重量箱 level 2019", "1.5 浮法玻璃产量 1.5 % change 2019 year-on-year of 35",
        "77 钢材产量 770000 吨 level 2019", "0.8 钢材产量 0.8 % change 2019 year-on-year of 77",
      ])
    #expect(Self.result(table).numerals.first { $0.span.quote.hasPrefix("2.0") }?.reason == "unexplained")
  }

  @Test("indentation tells parts from totals in plain text")
  func indentation() {
    let table = "表1 2019年房地产开发\n指标 单位 绝对数\n房屋施工面积 平方米 100\n　　其中：住宅 平方米 40\n　　　　　办公楼 平方米 10\n房屋竣工面积 平方米 30"
    #expect(
      Self.lines(table) == [
        "100 房屋施工面积 100 平方米 level 2019", "40 住宅施工面积 40 平方米 level 2019 part 100",
        "10 办公楼施工面积 10 平方米 level 2019 part 100", "30 房屋竣工面积 30 平方米 level 2019",
      ])
  }

  // MARK: - Heads and captions

  @Test("a year among years has the measure of the sum, another 其中 is a part")
  func ofWhichColumns() {
    let years = "表1 “十三五”时期道路建设\n- 指 标 单 位 2016-2019年累计\n- 其中：2019年\n- 新建道路 公里 81 20\n- 改建道路 公里 64 18"
    #expect(
      Self.lines(years) == [
        "81 新建道路 81 公里 level 2016/2019", "20 新建道路 20 公里 level 2019", "64 改建道路 64 公里 level 2016/2019",
        "18 改建道路 18 公里 level 2019",
      ])
    let parts = "表1 2019年办案\n- 地区 立案（件） 其中：行政案件（件）\n- 东湖区 81 20\n- 西山区 64 18"
    #expect(
      Self.lines(parts) == [
        "81 立案 81 件 level 2019", "20 行政案件 20 件 level 2019 part 81", "64 立案 64 件 level 2019",
        "18 行政案件 18 件 level 2019 part 64",
      ])
  }

  @Test("金额单位 is the unit of amounts alone")
  func unitOfAmounts() {
    let table = "表1 2019年外商投资分行业情况\n- 金额单位：万美元\n- 行业 合同数 实际使用金额\n- 制造业 12 340\n- 建筑业 3 25"
    #expect(
      Self.lines(table) == [
        "12 制造业外商投资合同数 12 - level 2019", "340 制造业外商投资实际使用金额 3400000 美元 level 2019",
        "3 建筑业外商投资合同数 3 - level 2019", "25 建筑业外商投资实际使用金额 250000 美元 level 2019",
      ])
  }

  @Test("上涨情况 tells growth, and a column's word takes back the whole area's")
  func growthCaption() {
    let table = "表1 2019年居民消费价格比上年上涨情况\n单位：%\n- 指 标 全 市\n- 城 市 农 村\n- 全市居民消费价格总水平 2.1 2.0 2.4\n- 衣 着 -0.3 -0.4 0.2"
    #expect(
      Self.lines(table) == [
        "2.1 全市居民消费价格总水平 2.1 % change 2019 year-on-year", "2.0 城市居民消费价格总水平 2 % change 2019 year-on-year",
        "2.4 农村居民消费价格总水平 2.4 % change 2019 year-on-year", "0.3 衣着价格 -0.3 % change 2019 year-on-year",
        "0.4 城市衣着价格 -0.4 % change 2019 year-on-year", "0.2 农村衣着价格 0.2 % change 2019 year-on-year",
      ])
  }

  @Test("a size with a noun of its own does not repeat its total's")
  func sizes() {
    let table = "表1 2019年房地产开发和销售情况\n- 指标 单位 绝对数\n- 投资完成额 亿元 90\n- 其中：住宅 亿元 60\n- 其中：120平方米以上住宅 亿元 15"
    #expect(
      Self.lines(table) == [
        "90 房地产开发投资完成额 9000000000 元 level 2019", "60 住宅投资完成额 6000000000 元 level 2019 part 90",
        "15 120平方米以上住宅投资完成额 1500000000 元 level 2019 part 60",
      ])
  }

  @Test("columns of telephones and pages hold no figures")
  func addresses() {
    #expect(Self.lines("单位 电话\n教育局 8812331\n卫生局 8812332").isEmpty)
    #expect(
      Self.lines("表1 2019年各站情况\n名称 车辆（辆） 联系电话\n东站 12 8812331\n西站 15 8812332") == [
        "12 东站车辆 12 辆 level 2019", "15 西站车辆 15 辆 level 2019",
      ])
  }

  // MARK: - Robustness

  @Test("any list is survived, and every figure's span quotes its text", arguments: 0..<150)
  func anything(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "\n- ", "\n- ", "\n", " ", " ", " ", "**", "指标", "单 位", "亿 吨", "万元", "%", "比上年增长%", "其中：", "　　", "[1]", "12",
      "3.5",
      "-", "——", "表1 2019年", "总 计", "2018", "单位：万元", "（个）", "地区", "铁路", "|", "，", "。", "1,234", "增长",
    ]
    let text =
      "表1 2019年产量\n- 指标 单位 产量\n- 布 万米 3\n- 纸 万吨 4"
      + (0..<80).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
    let source = SourceText(document: "a", text: text)
    for figure in Extractor().extract(source).figures {
      #expect(source.quote(figure.span.start..<figure.span.end) == figure.span.quote)
    }
  }
}
