// Words, marks and labels that charts get from their data.

import ChartSpecs
import DataCube
import Graphics
import Testing

@Suite("Chart builder")
struct ChartBuilderTests {
  @Test(
    "titles are active sentences on the latest change",
    arguments: [
      (["2021": "19~", "2022": "13"], "件", MeasureKind.level, "案件降至13件，同比下降31.6%"),
      (["2021": "10", "2022": "12"], "件", .level, "案件增至12件，同比增长20.0%"),
      (["2019": "10", "2022": "12"], "件", .level, "案件增至12件，比2019年增长20.0%"),
      (["2021": "55.0", "2022": "60.2"], "%", .ratio, "案件升至60.2%，同比上升5.2个百分点"),
      (["2022": "12"], "件", .level, "2022年案件为12件"),
      (["2021": "0", "2022": "12"], "件", .level, "案件增至12件"),
      (["2021": "12", "2022": "12"], "件", .level, "案件持平于12件，同比不变"),
      (["2021": "10", "2022": "40"], "件", .level, "案件增至40件，为上年的4倍"),
      (["2021": "20", "2022": "-3"], "件", .level, "案件由正转负，为−3件，同比减少23件"),
      (["2021": "-3", "2022": "20"], "件", .level, "案件由负转正，为20件，同比增加23件"),
      (["2021": "10", "2022": "30+"], "件", .level, "2022年案件为不少于30件"),
      (["2021": "20-", "2022": "30"], "件", .level, "2022年案件为30件"),
      (["2021": "10", "2022": "25?"], "件", .level, "2022年案件各报告不一，为22或27件"),
      (["2019": "1", "2020": "2", "2021": "3", "2022": "4"], "件", .level, "案件增至4件，同比增长33.3%，连续3年增长"),
    ])
  func titles(values: [String: String], unit: String, kind: MeasureKind, title: String) throws {
    let chart = try build([SampleCharts.series("案件", values, unit: unit, kind: kind)]).chart
    #expect(SafeText.cleaned(chart.title) == title)
  }

  @Test("nominal levels whose growth is told at constant prices get no growth in the title")
  func nominal() throws {
    let chart = try build([SampleCharts.series("生产总值", ["2021": "300", "2022": "330"], unit: "元")]).chart
    #expect(SafeText.cleaned(chart.title) == "生产总值增至330元")
  }

  @Test("a missing year is a position without a point")
  func gaps() throws {
    let chart = try build([SampleCharts.series("案件", ["2018": "4", "2021": "0"])]).chart
    #expect(chart.positions.map(\.label) == ["2018", "2019", "2020", "2021"])
    #expect(chart.series[0].points.map(\.position) == [0, 3])
    #expect(chart.series[0].points.last?.label == "0")
  }

  @Test("two points are no line: they become columns")
  func noLineOfTwo() throws {
    let built = try build([SampleCharts.series("案件", ["2021": "4", "2022": "6"])], mark: "line")
    #expect(built.chart.mark.name == "column")
  }

  @Test("the shape of the data chooses the mark")
  func marks() throws {
    let long = Dictionary(uniqueKeysWithValues: (2008...2022).map { (String($0), "\($0)") })
    #expect(try build([SampleCharts.series("案件", long)]).chart.mark.name == "line")
    let rate = SampleCharts.series("率", ["2020": "1.5", "2021": "2.5", "2022": "3.5"], unit: "%", kind: .ratio)
    #expect(try build([rate]).chart.mark.name == "line")
    let bodies = (0..<12).map { SampleCharts.series("案件", ["2022": "\($0)"], entity: "单位\($0)") }
    #expect(try build(bodies).chart.mark.name == "bar")
  }

  @Test("several bodies: two periods give slopes, too many lines a heat table, shares of a whole columns of 100%")
  func marksOfSeveral() throws {
    func bodies(_ count: Int, _ years: ClosedRange<Int>) -> [Series] {
      (0..<count).map { index in
        let values = years.map { (String($0), String(10 + index * 3 + $0 % 4)) }
        return SampleCharts.series("案件", Dictionary(uniqueKeysWithValues: values), entity: "单位\(index)")
      }
    }
    #expect(try build(bodies(5, 2021...2022)).chart.mark.name == "slope")
    #expect(try build(bodies(14, 2015...2022)).chart.mark.name == "heat-table")
    #expect(try build(bodies(4, 2010...2022)).choice.reason == "line: a quantity over 13 periods")
    let shares = [("甲", "40.1", "38.0"), ("乙", "39.9", "41.5"), ("丙", "19.9", "20.4")].map {
      SampleCharts.series("\($0.0)占比", ["2021": $0.1, "2022": $0.2], unit: "%", kind: .ratio)
    }
    #expect(try build(shares).chart.mark.name == "share-column")
  }

  @Test("no line of a title, note or source begins with a closing mark")
  func noOrphanMarks() throws {
    let words = "新昌县综合行政执法局办理简易程序案件五万余件，同比增长；复议、诉讼（含一审、二审）均有下降：详见报告。"
    for width in stride(from: 200, through: 1900, by: 85) {
      var request = ChartRequest(series: [SampleCharts.series("案件", ["2021": "4", "2022": "6"])])
      request.size = CanvasSize(name: "x", width: Double(width), height: 1600)
      request.title = words
      request.subtitle = words
      request.notes = [words]
      request.source = words
      for text in try SampleCharts.renderer.layOut(ChartBuilder.build(request).chart).scene.texts {
        #expect(!"，。、；：）》”！？".contains(text.text.first ?? " "), "\(width): \(text.text)")
      }
    }
  }

  @Test("an interval is hollow with a whisker, its label rounded to what is known")
  func intervals() throws {
    let chart = try build([SampleCharts.series("案件", ["2017": "53082…53132", "2018": "55603"])]).chart
    let point = try #require(chart.series.first?.points.first)
    #expect(point.evidence == .inferred && point.hasInterval && point.label == "≈53100")
    #expect(chart.evidenceForms == [.stated, .inferred])
  }

  @Test("bounds are told in the label and drawn open")
  func bounds() throws {
    let points = try build([SampleCharts.series("案件", ["2020": "30+", "2021": "20-", "2022": "9"])]).chart.series[0]
      .points
    #expect(points.map(\.label) == ["≥30", "≤20", "9"])
    #expect(points.map(\.openAbove) == [true, false, false])
    #expect(points.map(\.openBelow) == [false, true, false])
  }

  @Test("percent and percentage points never share an axis")
  func mixedUnits() {
    let rate = SampleCharts.series("率", ["2022": "60"], unit: "%", kind: .ratio)
    let change = SampleCharts.series("率", ["2022": "2.5"], unit: "个百分点", kind: .change)
    #expect(throws: ChartSpecsError.mixedUnits(["%", "个百分点"])) { _ = try build([rate, change]) }
  }

  @Test("labels of one series have the same decimals, at most those of the figures")
  func sameDecimals() throws {
    let chart = try build([
      SampleCharts.series("率", ["2020": "6.8", "2021": "6.1", "2022": "3"], unit: "%", kind: .ratio)
    ]).chart
    #expect(chart.series[0].points.map(\.label) == ["6.8%", "6.1%", "3.0%"])
  }

  @Test("a series is renamed by the name that it shows or by the report's own words")
  func renamed() throws {
    var old = SampleCharts.series("收到行政复议申请", ["2022": "5"])
    old.observations[0].indicatorStated = "收到行政复议"
    let other = SampleCharts.series("行政诉讼案件", ["2022": "13"])
    let names = ["收到行政复议": "行政复议", "行政诉讼案件": "行政诉讼"]
    var request = ChartRequest(series: [old, other], mark: "column")
    request.names = names
    let chart = try ChartBuilder.build(request).chart
    let shown = chart.series.map(\.name) + chart.positions.map(\.label)
    #expect(shown.contains("行政复议") && shown.contains("行政诉讼"))
  }

  @Test("the source line names publisher, report and year")
  func source() throws {
    let chart = try ChartBuilder.build(SampleCharts.all[0].request).chart
    #expect(chart.source == "资料来源：新昌县人民政府《2022年法治政府建设报告》")
  }

  @Test("an unknown mark names the nearest one")
  func unknownMark() {
    #expect(throws: ChartSpecsError.unknownMark("colum", nearest: "column")) {
      _ = try build([SampleCharts.series("案件", ["2022": "6"])], mark: "colum")
    }
  }

  @Test("of several indicators or units the fullest that can share an axis is drawn")
  func selection() {
    let level = SampleCharts.series("案件", ["2021": "4", "2022": "6"])
    let growth = SampleCharts.series("案件", ["2020": "1", "2021": "4", "2022": "6"], unit: "%", kind: .change)
    #expect(ChartSelection().pick(from: [growth, level]) == [level])
    #expect(ChartSelection(kind: .change).pick(from: [growth, level]) == [growth])
  }

  @Test("real growth is drawn only where no growth of the levels is printed")
  func realGrowth() {
    let nominal = SampleCharts.series("收入", ["2021": "4", "2022": "6"], unit: "%", kind: .change)
    var real = SampleCharts.series("收入", ["2020": "1", "2021": "3", "2022": "5"], unit: "%", kind: .change)
    real.key.prices = .constant
    #expect(ChartSelection(kind: .change).pick(from: [nominal, real]) == [nominal])
    #expect(ChartSelection(kind: .change).pick(from: [real]) == [real])
  }

  private func build(_ series: [Series], mark: String? = nil) throws -> ChartBuilder.Built {
    try ChartBuilder.build(SampleCharts.request(series, mark: mark))
  }
}
