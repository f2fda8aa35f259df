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

  @Test(
    "a passage that names no area of its own gives it away",
    arguments: [
      // What only the area calls itself, whatever others it names.
      ("深入推进法治广东、平安广东建设，吸取珠海市一起事故的教训，查处案件52件。", "广东省"),
      // The parts that it lists, the works that bear its name.
      ("涪城、游仙两区加快融合，建成公园6个。", "绵阳市"), ("常德大道完成改造，建成公园6个。", "常德市"),
      // The level that its words imply.
      ("中心城区建成公园6个。", "全市"), ("新增就业6万人，增速居全省前列；老旧小区改造9个。", "全市"), ("省外务工32万人，省级园区9个。", "全省"),
      // The town that its head tells of.
      ("【概况】2016年12月26日，云桥街道正式成立，辖区面积30平方公里。城区公园6个。", "云桥街道"),
    ])
  func givenAway(_ text: String, _ entity: String) {
    #expect(entities(text) == [entity])
  }

  @Test("a text that tells of no place has no body")
  func noPlace() {
    #expect(entities("建成公园6个，宁德时代投产。") == [nil])
  }

  @Test("500家上市公司 is how many firms there are, none of them the one that reports")
  func countedFirms() {
    #expect(Set(entities("全市500家上市公司实现利润12亿元。教育支出30亿元。")) == ["全市"])
    #expect(!entities("四分之三以上乡镇通了快递。教育支出30亿元。").contains("四分之三以上乡镇"))
  }

  @Test("each body of a list has what the list tells of it")
  func bodiesOfList() {
    let figures = Reading.result("基层法院收案27万件；中级法院4.4万件；高级法院0.5万件。").figures
    #expect(figures.map(\.entity) == ["基层法院", "中级法院", "高级法院"])
    let areas = Reading.result("东山、西湖和北岭三个行政区分别实现地区生产总值86.2亿元、70.5亿元和64.3亿元，分别增长6.2%、5.8%和5.1%。").figures
    #expect(areas.map(\.entity) == ["东山", "西湖", "北岭", "东山", "西湖", "北岭"])
  }

  @Test("bodies give themselves away at the head of a text or by being its only one")
  func bodies() {
    let organ = "2023年，厦门市检察机关共办理各类案件860件。其中3件获评福建省优秀案例。"
    #expect(entities(organ) == ["厦门市检察机关"])
    #expect(entities("市检察院共受理案件860件。在全国推广经验2条。") == ["市检察院"])
    #expect(entities("台中市政府主计处\n\n113年人口概况\n\n全市各区均衡。本市人口为285万人。") == ["台中市"])
    #expect(entities("经季节性调整的失业率为5.4%，就业不足率为3.8%。") == ["香港"])
  }

  @Test(
    "a title that opens with a year names its body behind it",
    arguments: [
      ("2013年陶山市陶山陶瓷集团有限公司四届一次职代会工作报告", "陶山市陶山陶瓷集团有限公司"),
      ("2022年陶山市公交集团2021年度社会责任报告（摘编）", "陶山市公交集团"),
      ("2003年度云溪水泥股份有限公司年度报告——董事会报告", "云溪水泥股份有限公司"),
      ("2021年陶山县农业农村局工作总结", "陶山县农业农村局"),
      ("2010年3月8日　陶山　陶山港务集团有限公司职工代表大会报告", "陶山港务集团有限公司"),
      ("陶山省人民政府工作报告（2025年）", "陶山省"),
    ])
  func bodyBehindYear(_ title: String, _ body: String) {
    #expect(entities("\(title)\n\n购置车辆12辆，开展培训6场。") == [body])
  }

  @Test("a standard that is stated once for all holds to the end")
  func standardForAll() {
    let text = "前5个月，进出口41.2亿元，增长6.3%（与上年同期比，下同）。\n\n茶叶出口2.8亿元，增长11.4%。\n\n水果出口1.9亿元，下降3.6%。"
    let bases = Reading.result("陶山市2022年前5个月外贸\n\n" + text).figures.compactMap(\.basis)
    #expect(bases == [.yearOnYear, .yearOnYear, .yearOnYear])
  }

  @Test("an audit tells of the year before it was given, and of what has come of it since")
  func audits() {
    let text = "截至今年6月底，上缴财政4.6亿元。上年问题整改率76.8%。"
    for head in ["陶山省2012年度预算执行审计结果公告\n（2013年7月）", "陶山省2012年度预算执行审计结果公告（2013年7月）"] {
      let figures = Reading.dated("\(head)\n\n\(text)").figures
      #expect(figures.map { $0.period?.description } == ["2013-01/2013-06", "2012"])
      #expect(figures.map(\.status) == [.actual, .actual])
    }
  }

  @Test("what looks back when half of the year is over tells of that half")
  func halfYearTitles() {
    let figures = Reading.dated("2011年陶山法院半年盘点\n\n新收案件1260件。审结980件。").figures
    #expect(figures.map { $0.period?.description } == ["2011-H1", "2011-H1"])
  }

  @Test("whom something is held against is not whose it is")
  func standards() {
    #expect(entities("工业增加值增长6.2%，高于全国、全省3.4和1.5个百分点，增速居全省第3位。") == ["全市"])
    let motions = "全省检察机关提出抗诉58件，法院已审结51件。"
    #expect(!entities(motions).contains("法院"))
    #expect(entities("法院审结案件51件。").contains("法院"))
  }

  @Test("places that a clause ranks or lists have the figures behind it")
  func rankedPlaces() {
    let text = "增长最快的是云栖区，完成投资70.9亿元，增长37.3%，其余依次是石门县和白石县，分别完成投资62.7亿元和22.7亿元，分别增长28.3%和27.9%。"
    #expect(Reading.result(text).figures.map(\.entity) == ["云栖区", "云栖区", "石门县", "白石县", "石门县", "白石县"])
    let crop = Reading.result("产量最高的是石门县，达到120万吨；其次是歙县，为95万吨。").figures
    #expect(crop.map(\.entity) == ["石门县", "歙县"])
  }

  @Test("a first line without the words of a title tells whose the figures are, a salutation does not")
  func headlines() {
    #expect(entities("临溪法院一季度收案1803件　收案上升\n\n一季度，该院收案数走高，达1803件。") == ["临溪法院"])
    #expect(entities("上半年临溪县检察院受理案件多\n\n受理案件120件。") == ["临溪县检察院"])
    #expect(entities("各镇人民政府、县财政局、县统计局：\n\n查处案件120件。") == [nil])
  }

  @Test("silver is no city")
  func silver() {
    #expect(entities("生产精铜134.7万吨，白银675.6吨。") == [nil])
    #expect(entities("白银市生产精铜134.7万吨。") == ["白银市"])
  }
}
