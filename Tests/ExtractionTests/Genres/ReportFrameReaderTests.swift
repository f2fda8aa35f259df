// Tests of ReportFrameReader.

import Testing

@Suite("ReportFrameReader")
struct ReportFrameReaderTests {
  private func entities(_ text: String) -> Set<String?> {
    Set(Reading.result(text).figures.map(\.entity))
  }

  @Test("a report that names Taiwan among others is not Taiwan's")
  func namedAmongOthers() {
    let communique = "中华人民共和国2022年国民经济和社会发展统计公报\n\n国家统计局\n\n2023年2月28日\n\n全年货物进出口总额420678亿元，比上年增长7.7%。"
    #expect(entities(communique + "\n\n| 地区 | 出口额 |\n| --- | --- |\n| 中国台湾 | 5423 |\n") == ["全国", "中国台湾"])
    #expect(entities(communique + "场地包括必要的安全区和缓冲区。") == ["全国"])
    for words in ["接待香港、澳门和台湾同胞3万人次。", "劳动部门受理案件5件。", "平台股份有限公司实现产值5亿元。"] {
      #expect(!entities("全年接待游客52万人次。" + words).contains("台湾"), "\(words)")
    }
  }

  @Test("Taiwan's reports give themselves away", arguments: ["台湾10月外销订单443亿美元，新台币升值2%。", "经济部统计处公布，10月外销订单443亿美元。"])
  func taiwan(_ text: String) {
    #expect(entities(text) == ["台湾"])
  }

  @Test("健全市场 and 安全区 hold no area")
  func wordsWithinWords() {
    #expect(!entities("健全市场体系，查处案件52件。").contains("全市"))
    #expect(entities("完善机制，全市查处案件52件。") == ["全市"])
  }
}
