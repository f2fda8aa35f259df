// Tests of FlatTable: which lines are rows, and where their cells end.

import Testing

@testable import ReportText

@Suite("FlatTable")
struct FlatTableTests {
  /// Each paragraph: its cells with strokes between them where it is a row, `?` behind one that does not fit; else its text.
  private static func lines(_ text: String) -> [String] {
    let source = SourceText(document: "a", text: text)
    return TextOutline(source).paragraphs.map { paragraph in
      guard let flat = paragraph.flat else {
        return (paragraph.kind == .furniture ? "furniture " : "") + source.quote(paragraph.range)
      }
      return flat.cells.map { source.quote($0) }.joined(separator: "|") + (flat.fits ? "" : "?")
    }
  }

  // MARK: - Tables

  @Test("items of a list below a caption are rows, and caption and unit stand for themselves")
  func listed() {
    let text = """
      - **表3 2019年水产品产量**
      - 单位：吨
      - 品种 产量 比上年增长%
      - **合计** **120** **3.5**
      - 其中：海水鱼 70 -1.2
      - 淡水鱼[4] 50 …

      全年水产品产量增长较快。
      """
    #expect(
      Self.lines(text) == [
        "表3 2019年水产品产量**", "单位：吨", "品种|产量|比上年增长%", "**合计|120|3.5", "其中：海水鱼|70|-1.2", "淡水鱼[4]|50|…",
        "全年水产品产量增长较快。",
      ])
  }

  @Test("letters that stand apart are words, and a unit ends the words before the numbers")
  func spread() {
    let text = """
      表3 2019年产品产量
      - 产 品 名 称 单 位 产 量 增长%
      - 水 泥 万吨 31 2.0
      - 玻 璃 瓶 亿 只 4 3.0
      - 工业用水 万 立方米 12 -4.1
      - 图书 —— — 7.5
      - 砖 万块 88 0.4
      """
    #expect(
      Self.lines(text).dropFirst() == [
        "产 品 名 称|单 位|产 量|增长%", "水 泥|万吨|31|2.0", "玻 璃 瓶|亿 只|4|3.0", "工业用水|万 立方米|12|-4.1", "图书|——|—|7.5",
        "砖|万块|88|0.4",
      ])
  }

  @Test("a header may fill several lines, and a bracket goes on below its head")
  func tallHeaders() {
    let two = "- 指 标 全 市\n- 城 区 郊 区\n- 价格 1 2 3\n- 收入 4 5 6"
    #expect(Self.lines(two).first == "指 标|全 市|城 区|郊 区")
    let bracket = "- **行业** **企业数\n（家）** **产值（亿元）**\n- 纺织 12 3.4\n- 食品 15 5.6"
    #expect(Self.lines(bracket) == ["行业|企业数\n（家）|产值（亿元）", "纺织|12|3.4", "食品|15|5.6"])
    let below = "表3 财政\n地区 收入 增长% 支出 增长%\n（亿元） （亿元）\n东县 12 3.4 5 6\n西县 15 5.6 7 8"
    #expect(Self.lines(below).last == "西县 15 5.6 7 8")
    let years = "指标 单位 2016 2017\n用水量 万吨 12 13\n用电量 亿千瓦时 3 4"
    #expect(Self.lines(years).first == "指标|单位|2016|2017")
    let rows = "年份 人口（万人） 城镇化率%\n2016 78.1 55.2\n2017年 78.9 56.1"
    #expect(Self.lines(rows).dropFirst() == ["2016|78.1|55.2", "2017年|78.9|56.1"])
  }

  @Test("lines of plain text are rows, and none of them goes on in the next or in prose")
  func plain() {
    let text = """
      表3 2019年社会事业
      指标 单位 绝对数
      　　各类学校在校学生总人数 万人 12.5
      　　　　其中：普通中学在校学生 万人 4.1
      　　医院及卫生院床位 张 3,120
      年末全市共有体育场馆12个，比上年末增加2个。
      """
    #expect(
      Self.lines(text) == [
        "表3 2019年社会事业", "指标|单位|绝对数", "　　各类学校在校学生总人数|万人|12.5", "　　　　其中：普通中学在校学生|万人|4.1", "　　医院及卫生院床位|张|3,120",
        "年末全市共有体育场馆12个，比上年末增加2个。",
      ])
  }

  @Test("blank lines between items part no table, a caption does")
  func gaps() {
    let text = "- 表1 收入\n\n- 项目 金额 增长%\n\n- 工资 1 2\n\n- 租金 3 4\n- 表2 支出\n- 项目 金额 增长%\n- 食品 5 6\n- 衣着 7 8"
    #expect(
      Self.lines(text) == [
        "表1 收入", "项目|金额|增长%", "工资|1|2", "租金|3|4", "表2 支出", "项目|金额|增长%", "食品|5|6", "衣着|7|8",
      ])
    let source = SourceText(document: "a", text: text)
    #expect(TableFinder(source, outline: TextOutline(source)).tables().map(\.body.count) == [2, 2])
  }

  @Test("the end of a caption announces a table of several numbers as its number does")
  func unnumberedCaptions() {
    let text = "行政处罚案件统计表\n执法机构 立案 结案\n城管局 120 118\n市监局 88 80"
    #expect(Self.lines(text).last == "市监局|88|80")
    #expect(Self.lines(text.replacing("统计表", with: "要点")).last == "市监局 88 80")
  }

  @Test("a caption behind a row's dash begins the next table")
  func gluedCaption() {
    let text = "- 项目 金额 增长%\n- 工资 1 2\n- 租金 3 4\n- 差额 5 —- 表2 支出\n- 项目 金额 增长%\n- 食品 5 6\n- 衣着 7 8"
    #expect(Self.lines(text)[3...5] == ["差额|5|—", "表2 支出", "项目|金额|增长%"])
  }

  // MARK: - What does not fit

  @Test("a row with more or fewer numbers than columns keeps them")
  func misfits() {
    let text = """
      表3 2019年案件
      - 地区 单位 立案 结案
      - 东区 件 12 11
      - 西区 件 7
      - 南区 9 8
      - 教 育 6 5
      - 北区 件 4 3 2
      - 中区 件 1 0
      - 新区 件 2 2
      - 按来源分
      - 网上 件 5 5
      """
    #expect(
      Self.lines(text).dropFirst(2) == [
        "东区|件|12|11", "西区|件|7?", "南区||9 8?", "教 育||6 5?", "北区|件|4 3 2?", "中区|件|1|0", "新区|件|2|2", "按来源分", "网上|件|5|5",
      ])
  }

  @Test("heads that are not as many as the cells make no table")
  func otherHeads() {
    let text = "表3 案件\n- 地区 立案 结案 罚款\n- 东区 12 11\n- 西区 7 6"
    #expect(Self.lines(text).dropFirst().allSatisfy { $0.hasPrefix("furniture") })
  }

  @Test("lists of sentences, of figures and of contacts are no tables")
  func lists() {
    for text in [
      "主要工作如下：\n- 新建学校 12 所\n- 改造道路 35 公里\n- 培训教师 200 人次",
      "- 完成投资 35\n- 新增就业 1200\n- 培训 800",
      "**重点工作**\n- 工作 要求\n- 完成投资 35\n- 新增就业 1200",
      "值班安排 电话\n办公室 8812 3301\n门卫 8813 3302",
      "表彰先进\n- 全年立案 12 件，结案 11\n- 指标 完成。\n- 罚款 7 6",
    ] {
      let source = SourceText(document: "a", text: text)
      #expect(TextOutline(source).paragraphs.allSatisfy { $0.kind != .tableRow }, "\(text)")
    }
  }

  @Test("a wrapped line of prose that ends in a number is no row")
  func prose() {
    let text = "到2019年底，全市公路通车里程达到 1250\n公里，其中高速公路 120\n公里。"
    #expect(Self.lines(text).count == 1)
  }
}
