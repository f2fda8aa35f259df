// Tests of JoinedText: words that the ends of lines broke, and where they stand in the report.

import Testing

@testable import ReportText

@Suite("JoinedText")
struct JoinedTextTests {
  private static let wrapped = """
    全年实现地区生产总值四千二百亿元,比上年增长百分之七点二,固定资产投资增
    长百分之九,社会消费品零售总额达到一千八百亿元,进出口总额五十六亿美
    元,居民人均可支配收入分别达到四万元和两万元,城镇新增就业十二万人。
    """

  @Test("ends of lines go where they break a sentence, and every place knows where it came from")
  func lines() {
    let report = SourceText(document: "a", text: Self.wrapped)
    let joined = JoinedText(report).text
    #expect(!joined.folded.contains(Scalars.newline))
    let broken = joined.quote(0..<joined.scalars.count).range(of: "投资增长")
    #expect(broken != nil)
    for offset in joined.scalars.indices {
      #expect(joined.scalars[offset] == report.scalars[joined.origin(offset)])
    }
  }

  @Test("a span quotes the report as it is printed")
  func span() throws {
    let report = SourceText(document: "a", text: Self.wrapped)
    let joined = JoinedText(report).text
    let start = try #require(joined.quote(0..<joined.scalars.count).unicodeScalars.firstIndex(of: "五"))
    let offset = joined.quote(0..<joined.scalars.count).unicodeScalars.distance(
      from: joined.quote(0..<joined.scalars.count).unicodeScalars.startIndex, to: start)
    let span = joined.span(offset..<(offset + 6))
    #expect(span.quote == "五十六亿美\n元")
    #expect(span.end - span.start == 7)
    #expect(joined.place(at: offset) == report.place(at: span.start))
  }

  @Test("a blank goes only where it breaks a word")
  func blanks() {
    let text = JoinedText(SourceText(document: "a", text: "贷款增 加5亿元,市长 刘 奇到会。\n")).text
    #expect(text.quote(0..<text.scalars.count) == "贷款增加5亿元,市长 刘 奇到会。\n")
  }

  @Test("paragraphs and headings stand where they stood")
  func outline() {
    let text = "一、工作回顾\n\n" + Self.wrapped + "\n\n二、主要任务\n\n新建学校三所。\n"
    let joined = JoinedText(SourceText(document: "a", text: text))
    #expect(
      joined.outline.paragraphs.map { joined.text.quote($0.range).prefix(4) } == ["一、工作", "全年实现", "二、主要", "新建学校"])
    #expect(joined.outline.paragraphs.compactMap(\.heading).map { joined.text.quote($0) } == ["一、工作回顾", "二、主要任务"])
  }

  @Test("a report without broken lines is read as it is")
  func whole() {
    let report = SourceText(document: "a", text: "新建学校三所。\n\n新增学位两千个。\n")
    #expect(JoinedText(report).text.scalars == report.scalars)
  }
}
