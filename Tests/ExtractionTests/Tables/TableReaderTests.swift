// Tests of TableReader: small tables, one trait each.

import DataCube
import ReportText
import TestSupport
import Testing

@testable import Extraction

@Suite("TableReader")
struct TableReaderTests {
  private static func result(_ rows: String, caption: String = "**表1 2019年主要产品产量**") -> ExtractionResult {
    let text = "海宁市2019年国民经济和社会发展统计公报\n\n\(caption)\n\n\(rows)\n"
    return Extractor().extract(SourceText(document: "a", text: text))
  }

  /// Each figure in one line: quote, indicator, value, unit, kind, period, and what it refers to.
  private static func lines(_ rows: String, caption: String = "**表1 2019年主要产品产量**") -> [String] {
    let figures = result(rows, caption: caption).figures
    let quotes = Dictionary(figures.map { ($0.span.start, $0.span.quote) }, uniquingKeysWith: { first, _ in first })
    return figures.map { figure in
      var parts = [
        figure.span.quote, figure.indicator, figure.value.plainText, figure.unit ?? "-", figure.kind.rawValue,
        figure.period?.description ?? "-",
      ]
      if let of = figure.of { parts.append("of \(quotes[of] ?? "?")") }
      if let total = figure.partOf { parts.append("part \(quotes[total] ?? "?")") }
      return parts.joined(separator: " ")
    }
  }

  // MARK: - Values and units

  @Test("one row of numbers below heads needs no row head")
  func withoutRowHeads() {
    let rows = """
      | 警告 | 罚款（宗） | 合计（宗） | 罚没金额（万元） |
      | --- | --- | --- | --- |
      | 12 | 847 | 859 | 317.5 |
      """
    #expect(
      Self.lines(rows, caption: "**表2 2019年行政处罚**").map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        == ["12 警告 12", "847 罚款 847", "859 行政处罚 859", "317.5 罚没金额 3175000"])
  }

  @Test("tabs part columns as strokes do")
  func tabs() {
    let rows = "警告\t罚款\t合计（宗）\t罚没金额（万元）\n12\t847\t859\t317.5"
    #expect(
      Self.lines(rows, caption: "表二 2019年行政处罚统计表").map {
        $0.split(separator: " ").prefix(3).joined(separator: " ")
      } == ["12 警告 12", "847 罚款 847", "859 行政处罚 859", "317.5 罚没金额 3175000"])
  }

  @Test("runs of blanks part columns, single ones where a row has too few")
  func blanks() {
    let rows = """
      　　指　标　名　称　　　　　计量单位　2019年度　历年累计
      　　主动公开信息数　　　　　条　　　　96　　　　417
      　　其中:网站公开信息数　条　　　　　78　　　　352
      　　受理申请数　　　　　　　件　　　　5　　　　21
      """
    #expect(
      Self.lines(rows, caption: "附表:政府信息公开情况统计表").map {
        $0.split(separator: " ").prefix(4).joined(separator: " ")
      } == [
        "96 主动公开信息数 96 条", "417 主动公开信息数 417 条", "78 网站公开信息数 78 条", "352 网站公开信息数 352 条", "5 受理申请数 5 件",
        "21 受理申请数 21 件",
      ])
  }

  @Test("a unit column gives scale and unit, and growth refers to its level")
  func unitColumn() {
    let rows = """
      | 产品名称 | 单 位 | 产 量 | 比上年增长（%） |
      | --- | --- | --- | --- |
      | 粗 钢 | 万吨 | 1,234.5 | -1.4 |
      | 发电量 | 亿千瓦小时 | 36.0 | 0.0 |
      """
    #expect(
      Self.lines(rows) == [
        "1,234.5 粗钢产量 12345000 吨 level 2019", "1.4 粗钢产量 -1.4 % change 2019 of 1,234.5",
        "36.0 发电量 3600000000 千瓦小时 level 2019", "0.0 发电量 0 % change 2019 of 36.0",
      ])
  }

  @Test("a unit in the head, in the caption, and in a note")
  func units() {
    let head = "| 指标 | 年末数（万人） |\n| --- | --- |\n| 户籍人口 | 31.2 |"
    #expect(Self.lines(head, caption: "**表1 2019年年末人口**") == ["31.2 户籍人口 312000 人 level 2019"])
    let plain = "| 指标 | 年末数 |\n| --- | --- |\n| 各项存款余额 | 100 |"
    let expected = ["100 各项存款余额 10000000000 元 level 2019"]
    #expect(Self.lines(plain, caption: "**表1 2019年存款（亿元）**") == expected)
    #expect(Self.lines(plain, caption: "**表1 2019年存款**\n\n单位：亿元") == expected)
  }

  @Test("full-width digits and signs are read, dashes and blanks skipped, footnote marks belong to no number")
  func cells() {
    let rows = """
      | 产品名称 | 单位 | 产量 | 比上年增长（%） |
      | --- | --- | --- | --- |
      | 纱[4] | 吨 | １２．５[5] | －３ |
      | 布 | — | —— | |
      | 糖 | 吨 | 持平 | … |
      """
    #expect(Self.lines(rows) == ["１２．５ 纱产量 12.5 吨 level 2019", "３ 纱产量 -3 % change 2019 of １２．５"])
    let reasons = Self.result(rows).numerals.filter { ["4", "5"].contains($0.span.quote) }.map(\.reason)
    #expect(reasons == ["footnote-mark", "footnote-mark"])
  }

  @Test("a share refers to its level, and index numbers have no unit")
  func ratios() {
    let shares = "| 指标 | 年末数（万人） | 比重（%） |\n| --- | --- | --- |\n| 常住人口 | 10 | 100.0 |"
    #expect(
      Self.lines(shares, caption: "**表1 2019年年末人口数及其构成**") == [
        "10 常住人口 100000 人 level 2019", "100.0 常住人口比重 100 % ratio 2019 of 10",
      ])
    let indices = "| 指标 | 价格指数 |\n| --- | --- |\n| 食品 | 104.1 |"
    let lines = Self.lines(indices, caption: "**表1 2019年居民消费价格指数（上年=100）**")
    #expect(lines.count == 1 && lines[0].hasSuffix("104.1 - ratio 2019"))
  }

  @Test("ranks are no figures, plans are targets, a fall in the head is negative")
  func heads() {
    let rows = """
      | 指标 | 目标（亿元） | 完成（亿元） | 降幅（%） | 位次 |
      | --- | --- | --- | --- | --- |
      | 税收 | 20 | 18 | 3.2 | 4 |
      """
    let result = Self.result(rows, caption: "**表1 2019年财政**")
    #expect(result.figures.map(\.span.quote) == ["20", "18", "3.2"])
    #expect(result.figures.map(\.status) == [.target, .actual, .actual])
    #expect(result.figures.last?.value.plainText == "-3.2")
    #expect(result.numerals.last?.reason == "rank")
  }

  // MARK: - Rows

  @Test("parts behind 其中 go on while their sum allows")
  func partsBySum() {
    let rows = """
      | 指标 | 年末数 |
      | --- | --- |
      | 各项存款余额 | 100 |
      | 其中：企业存款 | 40 |
      | 住户存款 | 50 |
      | 其中：人民币 | 49 |
      | 各项贷款余额 | 90 |
      """
    #expect(
      Self.lines(rows, caption: "**表1 2019年存贷款**\n\n单位：元") == [
        "100 各项存款余额 100 元 level 2019", "40 企业存款余额 40 元 level 2019 part 100",
        "50 住户存款余额 50 元 level 2019 part 100", "49 人民币住户存款余额 49 元 level 2019 part 50",
        "90 各项贷款余额 90 元 level 2019",
      ])
  }

  @Test("indentation tells parts from totals")
  func partsByIndentation() {
    let rows = """
      | 指标 | 单位 | 绝对数 |
      | --- | --- | --- |
      | <br>房屋施工面积 | 平方米 | 100 |
      | <br>　　其中：住宅 | 平方米 | 40 |
      | <br>　　　　　办公楼 | 平方米 | 10 |
      | <br>房屋竣工面积 | 平方米 | 30 |
      """
    #expect(
      Self.lines(rows, caption: "**表1 2019年房地产开发主要指标**") == [
        "100 房屋施工面积 100 平方米 level 2019", "40 住宅施工面积 40 平方米 level 2019 part 100",
        "10 办公楼施工面积 10 平方米 level 2019 part 100", "30 房屋竣工面积 30 平方米 level 2019",
      ])
  }

  @Test("其中 behind a whole list divides the same total anew")
  func dividedAnew() {
    let rows = """
      | 指标 | 年末数 |
      | --- | --- |
      | 总人口 | 100 |
      | 其中：城镇 | 60 |
      | 乡村 | 40 |
      | 其中：男性 | 39 |
      | 女性 | 61 |
      """
    let lines = Self.lines(rows, caption: "**表1 2019年人口**\n\n单位：人")
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix("part 100") })
    #expect(lines.last == "61 女性人口 61 人 level 2019 part 100")
  }

  @Test("rows without a measure lean on the total above")
  func implicitParts() {
    let rows = """
      | 指标 | 单位 | 绝对数 |
      | --- | --- | --- |
      | 货物运输总量 | 万 吨 | 10 |
      | 铁路 | 万 吨 | 4 |
      | 民航 | 吨 | 6 |
      """
    #expect(
      Self.lines(rows, caption: "**表1 2019年货物运输量**") == [
        "10 货物运输总量 100000 吨 level 2019", "4 铁路货物运输量 40000 吨 level 2019 part 10",
        "6 民航货物运输量 6 吨 level 2019 part 10",
      ])
  }

  @Test("总计 is the caption's topic and the total of the rows below")
  func totals() {
    let rows = "| 行业 | 投资额（亿元） |\n| --- | --- |\n| 总 计 | 10 |\n| 采矿业 | 4 |"
    #expect(
      Self.lines(rows, caption: "**表1 2019年分行业固定资产投资**") == [
        "10 固定资产投资 1000000000 元 level 2019", "4 采矿业固定资产投资 400000000 元 level 2019 part 10",
      ])
  }

  @Test("the end of a list of parts is beside it where the total lacks just that")
  func settledTotals() {
    let rows = """
      | 行业 | 投资额（亿元） |
      | --- | --- |
      | 总计 | 100 |
      | 工业 | 60 |
      | 其中：采矿业 | 5 |
      | 制药业 | 12 |
      | 建筑业 | 10 |
      | 商业 | 30 |
      """
    let caption = "**表1 2019年分行业固定资产投资**"
    #expect(
      Self.lines(rows, caption: caption).map { $0.split(separator: " ").suffix(2).joined(separator: " ") } == [
        "level 2019", "part 100", "part 60", "part 60", "part 100", "part 100",
      ])
    // A total that lacks something else leaves the list alone.
    let other = rows.replacing("商业 | 30", with: "商业 | 31")
    #expect(Self.lines(other, caption: caption)[4].hasSuffix("part 60"))
  }

  // MARK: - Columns and places

  @Test("columns of years have their own periods, 上年 the year before")
  func years() {
    let rows = "| 指标 | 单位 | 2017 | 2018年 |\n| --- | --- | --- | --- |\n| 人均收入 | 元 | 10 | 11 |"
    #expect(
      Self.lines(rows, caption: "**表1 居民收入**") == ["10 人均收入 10 元 level 2017", "11 人均收入 11 元 level 2018"])
    let before = "| 指标 | 本年（件） | 上年同期（件） |\n| --- | --- | --- |\n| 收案数 | 5 | 4 |"
    #expect(
      Self.lines(before, caption: "**表1 2019年收案**") == ["5 收案数 5 件 level 2019", "4 收案数 4 件 level 2018"])
  }

  @Test("months in the caption, and a year that runs into the table's number")
  func captions() {
    let rows = "| 指标 | 绝对数（元） |\n| --- | --- |\n| 利润 | 7 |"
    #expect(Self.lines(rows, caption: "**表2 2019年1-11月利润**") == ["7 利润 7 元 level 2019-01/2019-11"])
    #expect(Self.lines(rows, caption: "**表122018年利润**") == ["7 利润 7 元 level 2018"])
  }

  @Test("growth alone takes its subject from the caption, and columns may qualify it")
  func growthOnly() {
    let rows = "| 指标 | 全国 | 城市 |\n| --- | --- | --- |\n| 居民消费价格 | 2.0 | 2.1 |\n| 食品 | -1.8 | 1.9 |"
    #expect(
      Self.lines(rows, caption: "**表1 2019年居民消费价格比上年涨跌幅度（%）**") == [
        "2.0 居民消费价格 2 % change 2019", "2.1 城市居民消费价格 2.1 % change 2019",
        "1.8 食品价格 -1.8 % change 2019", "1.9 城市食品价格 1.9 % change 2019",
      ])
    #expect(
      Self.result(rows, caption: "**表1 2019年居民消费价格比上年涨跌幅度（%）**").figures.allSatisfy { $0.basis == .yearOnYear })
  }

  @Test("two blocks side by side, and partners of trade")
  func blocks() {
    let rows = """
      | 行业 | 比上年增长（%） | 行业 | 比上年增长（%） |
      | --- | --- | --- | --- |
      | 总计 | 2.9 | 金融业 | -13.3 |
      """
    #expect(
      Self.lines(rows, caption: "**表1 2019年分行业固定资产投资增长速度**") == [
        "2.9 固定资产投资 2.9 % change 2019", "13.3 金融业固定资产投资 -13.3 % change 2019",
      ])
    let trade = "| 国家和地区 | 出口额 | 进口额 |\n| --- | --- | --- |\n| 日本 | 3 | 4 |"
    #expect(
      Self.lines(trade, caption: "**表1 2019年对主要国家和地区进出口额**\n\n单位：亿元") == [
        "3 对日本出口额 300000000 元 level 2019", "4 自日本进口额 400000000 元 level 2019",
      ])
  }

  @Test("areas in rows and columns are whose figures they are")
  func places() {
    let rows = "| 地区 | 产值（亿元） |\n| --- | --- |\n| 盐官镇 | 3 |"
    let figure = Self.result(rows, caption: "**表1 2019年各镇产值**").figures.first
    #expect(figure?.entity == "盐官镇" && figure?.indicator == "产值")
    let columns = "| 指标 | 全市 | 桐乡市 |\n| --- | --- | --- |\n| 税收 | 3 | 4 |"
    let entities = Self.result(columns, caption: "**表1 2019年税收**\n\n单位：元").figures.map(\.entity)
    #expect(entities.count == 2 && entities.last == "桐乡市" && entities.first != "桐乡市")
  }

  @Test("a number beside its head goes to the nearest head with an empty cell")
  func ragged() {
    let rows = """
      | 指标 | 绝对数（元） | | 比上年增长% | |
      | --- | --- | --- | --- | --- |
      | 利润 | 7 | | | 3.5 |
      | 税金 | 2 |
      | 成本 | 1 | | 4 | | | 9 |
      """
    #expect(
      Self.lines(rows, caption: "**表1 2019年利润**") == [
        "7 利润 7 元 level 2019", "3.5 利润 3.5 % change 2019 of 7", "2 税金 2 元 level 2019", "1 成本 1 元 level 2019",
        "4 成本 4 % change 2019 of 1",
      ])
  }

  // MARK: - Robustness

  @Test("a table without a header is left unread, and its numerals say so")
  func headerless() {
    let result = Self.result("| 甲 | 12 |\n| 乙 | 13 |")
    #expect(result.figures.isEmpty)
    #expect(result.numerals.suffix(2).map(\.reason) == ["unexplained", "unexplained"])
  }

  @Test("a table printed twice is marked")
  func twice() {
    let rows = "| 指标 | 绝对数（元） |\n| --- | --- |\n| 利润 | 7 |"
    let figures = Self.result(rows + "\n\n**表1 2019年主要产品产量**\n\n" + rows).figures
    #expect(figures.count == 2 && figures.last?.duplicateOf == figures.first?.span.start)
  }

  @Test("any table is survived, and every figure's span quotes its text", arguments: 0..<300)
  func anything(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "|", "|", "|", "\n|", "\n", "指标", "单位", "亿元", "%", "比上年增长", "其中：", "　　", "<br>", "**", "[1]", "12", "3.5", "-",
      "表1 2019年", "---",
      "总计", "2018", "单位：万元", "（", "）", "地区", "比重", "铁路", "额", " ",
    ]
    let text = """
      | 指标 | 数 |

      """ + (0..<60).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
    let source = SourceText(document: "a", text: text)
    for figure in Extractor().extract(source).figures {
      #expect(source.quote(figure.span.start..<figure.span.end) == figure.span.quote)
    }
  }

  @Test("cells that stand on lines of their own are read like a table's")
  func stackedCells() {
    let one = "申请数量\n\n受理数量\n\n不予许可数量\n\n220\n\n210\n\n0"
    #expect(
      Self.lines(one, caption: "行政许可实施数量(宗)") == [
        "220 申请数量 220 宗 level 2019", "210 受理数量 210 宗 level 2019", "0 不予许可数量 0 宗 level 2019",
      ])
    let many = "地区\n立案(件)\n罚款(万元)\n东湖区\n120\n35.6\n西山县\n80\n12.1"
    #expect(
      Self.lines(many, caption: "行政处罚情况表") == [
        "120 立案 120 件 level 2019", "35.6 罚款 356000 元 level 2019", "80 立案 80 件 level 2019",
        "12.1 罚款 121000 元 level 2019",
      ])
  }
}
