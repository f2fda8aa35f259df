// Tests of ParagraphSplitter: which lines are rows of a table.

import Testing

@testable import ReportText

@Suite("ParagraphSplitter")
struct ParagraphSplitterTests {
  private static func kinds(_ text: String) -> [Paragraph.Kind] {
    TextOutline(SourceText(document: "a", text: text)).paragraphs.map(\.kind)
  }

  @Test("lines with as many fields and numbers in them are rows, whatever stands above")
  func rows() {
    let text = "主要产品产量    2019年\n产品    产量    增长\n粮食    1123    1.4\n油料    139    2.1\n"
    #expect(Self.kinds(text) == [.prose, .tableRow, .tableRow, .tableRow])
  }

  @Test("blank lines between rows part no table")
  func blankLines() {
    let text = "产品    产量    增长\n\n粮食    1123    1.4\n\n油料    139    2.1\n\n全年粮食产量1123吨。\n"
    #expect(Self.kinds(text) == [.tableRow, .tableRow, .tableRow, .prose])
  }

  @Test("rows as long as a margin are not joined")
  func longRows() {
    let row = "行政许可申请受理总数（含政务服务大厅）    1123456    2234567    3345678"
    #expect(Self.kinds([row, row, row, row].joined(separator: "\n")) == Array(repeating: .tableRow, count: 4))
  }

  @Test("lines of fields without two numbers in any of them are prose")
  func furniture() {
    let text = "受理窗口：甲厅    受理时限：5天    咨询人：12\n主办人：李某    电话：123    传真：456\n"
    #expect(Self.kinds(text) == [.prose, .prose])
    #expect(Self.kinds("受理数    12    34\n办结数    123    456\n") == [.tableRow, .tableRow])
  }
}
