// Tests of TableFinder.

import TestSupport
import Testing

@testable import ReportText

@Suite("TableFinder")
struct TableFinderTests {
  private static func tables(_ text: String) -> (tables: [ReportTable], source: SourceText) {
    let source = SourceText(document: "a", text: text)
    return (TableFinder(source, outline: TextOutline(source)).tables(), source)
  }

  private static func words(_ cell: TableCell?, _ source: SourceText) -> String? {
    cell.map { cell in
      String(String.UnicodeScalarView(cell.scalars(of: source.scalars).compactMap(Unicode.Scalar.init)))
    }
  }

  @Test("a caption and a unit note above the table belong to it")
  func above() throws {
    let (tables, source) = Self.tables(
      """
      **表2 2019年存款[3]**

      单位：亿元

      | 指标 | 年末数 |
      | --- | --- |
      | 存款 | 12 |

      """)
    let table = try #require(tables.first)
    #expect(Self.words(table.caption, source) == "表2 2019年存款")
    #expect(table.caption?.footnotes.count == 1)
    #expect(table.notes.map { Self.words($0, source) } == ["单位：亿元"])
    #expect(table.header.count == 1 && table.body.count == 1)
  }

  @Test("a caption and a unit note in the first rows are no header")
  func inside() throws {
    let (tables, source) = Self.tables(
      """
      | <br>**表1 2019年人口** | | |
      | --- | --- | --- |
      | <br>单位：万人 | | |
      | <br>指 标 | <br>年末数 | <br>比重% |
      | <br>总人口 | <br>12 | <br>100.0 |

      """)
    let table = try #require(tables.first)
    #expect(Self.words(table.caption, source) == "表1 2019年人口")
    #expect(table.notes.count == 1)
    #expect(table.header.first.map { $0.cells.map { Self.words($0, source) } } == ["指标", "年末数", "比重%"])
    #expect(table.body.count == 1)
  }

  @Test("prose above a table is no caption")
  func prose() {
    #expect(Self.tables("全年产量增长。\n\n| 指标 | 数 |\n| --- | --- |\n| a | 1 |\n").tables.first?.caption == nil)
  }

  @Test("a blank line parts two tables")
  func twoTables() {
    let row = "| 指标 | 数 |\n| --- | --- |\n| 甲 | 1 |\n"
    #expect(Self.tables(row + "\n" + row).tables.count == 2)
  }

  @Test("a row that bold marks hide is the header")
  func boldHeader() throws {
    let (tables, source) = Self.tables("**| 指标 | 绝对数 |\n| --- | --- |\n| 里程 | 5 |**\n")
    let table = try #require(tables.first)
    #expect(Self.words(table.header.first?.cells.last, source) == "绝对数")
    #expect(Self.words(table.body.first?.cells.last, source) == "5")
  }

  @Test("a second header row without a row head names columns")
  func twoHeaders() {
    let text = "| 指标 | 全国 | |\n| --- | --- | --- |\n| | 城市 | 农村 |\n| 价格 | 1.0 | 2.0 |\n"
    #expect(Self.tables(text).tables.first?.header.count == 2)
  }

  @Test("a table without a header has none")
  func headerless() {
    let table = Self.tables("| 甲 | 12 |\n| 乙 | 13 |\n").tables.first
    #expect(table?.header.isEmpty == true && table?.body.count == 2)
  }

  @Test("cells lose line breaks, bold and footnote marks, and count their indentation")
  func cells() {
    let source = SourceText(document: "a", text: "| <br>　　其中：粗 钢[4] | **1 234** | GDP growth |")
    let cells = CellReader(source: source).cells(in: 0..<source.scalars.count)
    #expect(cells.map { Self.words($0, source) } == ["其中：粗钢", "1 234", "GDP growth"])
    #expect(cells.first?.indent == 4)
    #expect(cells.first?.footnotes.count == 1)
  }

  @Test("any text is survived", arguments: 0..<200)
  func anything(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("|-*\n 　<br>[1]：单位表年末12.5，%其中\\#")
    let text = String((0..<120).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    let (tables, source) = Self.tables(text)
    for cell in tables.flatMap(\.body).flatMap(\.cells) {
      #expect(cell.offsets.allSatisfy { $0 < source.scalars.count && cell.range.contains($0) })
    }
  }
}
