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

  @Test("paragraphs that ran together in a line are parted where a page had indented them")
  func gluedParagraphs() {
    func paragraphs(_ text: String) -> [String] {
      let source = SourceText(document: "a", text: text)
      return TextOutline(source).paragraphs.map { source.quote($0.range) }
    }
    let glued = "一、投资平稳    1—5月，全市固定资产投资82亿元，在建项目47个。　　二、消费回升　　5月，零售额12亿元。  其中，城镇9亿元。"
    #expect(
      paragraphs(glued) == [
        "一、投资平稳", "1—5月，全市固定资产投资82亿元，在建项目47个。", "二、消费回升", "5月，零售额12亿元。", "其中，城镇9亿元。",
      ])
    // Blanks within a sentence, single blanks and fields of a short line part nothing.
    let whole = "全市固定资产投资  82亿元，同比增长 3%。 在建项目47个，其中工业项目21个，农业项目9个，其他17个。"
    #expect(paragraphs(whole) == [whole])
    #expect(paragraphs("受理窗口：甲厅。    受理时限：5天") == ["受理窗口：甲厅。    受理时限：5天"])
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

  @Test("cells on lines of their own are rows where their numbers are as many as their heads")
  func stackedCells() {
    let one = "许可数量(宗)\n\n申请\n\n受理\n\n许可\n\n220\n\n210\n\n0\n\n以上为全年数据。\n"
    #expect(Self.kinds(one) == [.prose, .tableRow, .tableRow, .prose])
    let many = "单位\n立案(件)\n罚款(万元)\n东湖区\n120\n35.6\n西山县\n80\n12.1\n说明如下。\n"
    #expect(Self.kinds(many) == [.tableRow, .tableRow, .tableRow, .prose])
  }

  @Test("a number too few, or a name that went on on the next line, makes no table")
  func unevenStacks() {
    let uneven = "种类\n警告\n没收违法\n所得\n暂扣\n12\n5\n0\n"
    #expect(!Self.kinds(uneven).contains(.tableRow))
    let short = "单位\n立案(件)\n罚款(万元)\n东湖区\n120\n35.6\n西山县\n80\n说明如下。\n"
    #expect(!Self.kinds(short).contains(.tableRow))
  }

  @Test("a long line among many that were wrapped does not move their margin")
  func longLineAmongWrapped() {
    let line = "全年粮食产量一百二十三万吨比上年增长百分之五点六其中夏粮"
    let lines = Array(repeating: line, count: 12) + [line + "产量三十万吨比上年增长百分之二点一，油料产量十万吨。", line + "。"]
    #expect(Self.kinds(lines.joined(separator: "\n")).count < 4)
  }

  @Test("a name set with blanks between its letters makes a row no wider")
  func spacedNames() {
    let text =
      "产品名称　　　单位　　　产量　　　比上年±％\n原　　盐　　　万吨　　　243.2　　　-3.7\n成 品 钢 材　　　万吨　　　601.5　　　12.4\n移动电话机　　　万部　　　2167　　　38.5\n"
    #expect(Self.kinds(text) == Array(repeating: .tableRow, count: 4))
  }
}
