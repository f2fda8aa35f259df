// Arrows, shading, references: computed from what they point at, or refused.

import Aggregation
import ChartSpecs
import DataCube
import Graphics
import Testing

@Suite("Decorations")
struct DecorationTests {
  private static let cases = ["2018": "100", "2019": "90", "2021": "120", "2022": "150"]

  @Test(
    "an arrow says its change between any two periods",
    arguments: [
      ("yoy", "+25.0%", 3, 4), ("yoy:2018/2019", "−10.0%", 0, 1), ("yoy:2018/2022", "+50.0%", 0, 4),
      ("difference", "+50件", 0, 4), ("difference:2019/2021", "+30件", 1, 3), ("cagr", "年均+10.7%", 0, 4),
      ("cagr:2019/2021", "年均+15.5%", 1, 3),
    ])
  func arrows(text: String, label: String, from: Int, to: Int) throws {
    let arrow = try chart(SampleCharts.series("案件", Self.cases), arrow: text).arrow
    #expect(arrow == ChangeArrow(from: from, to: to, label: label))
  }

  private static let kinds = [
    ("一审案件", ["97", "56", "14", "78", "49"]), ("二审案件", ["24", "93", "18", "82", "83"]),
    ("再审案件", ["75", "78", "74", "42", "74"]),
  ].map { name, values in
    let years = zip(2018...2022, values).map { (String($0), $1) }
    return SampleCharts.series(name, Dictionary(uniqueKeysWithValues: years))
  }

  @Test(
    "of several series the arrow is one's own: the highlighted, else the one that the title names",
    arguments: [
      (nil, nil, "二审案件 +1.2%", 1), ("再审案件", nil, "再审案件 +76.2%", 2), (nil, "一审案件少于再审案件", "一审案件 −37.2%", 0),
      (nil, "三类案件", "一审案件 −37.2%", 0),
    ] as [(String?, String?, String, Int)])
  func owner(highlight: String?, title: String?, label: String, series: Int) throws {
    var request = ChartRequest(series: Self.kinds, title: title, arrow: ArrowRequest(.yearOnYear))
    request.highlight = highlight.map { [$0] } ?? []
    for mark in [nil, "column", "bar", "line"] {
      request.mark = mark
      let chart = try ChartBuilder.build(request).chart
      #expect(chart.arrow == ChangeArrow(from: 3, to: 4, label: label, series: series))
      let result = try SampleCharts.renderer.layOut(chart)
      #expect(SceneChecker.struckByArrow(result.scene).isEmpty)
      let color = chart.theme.textColor(chart.series[series].colorIndex)
      #expect(result.scene.texts.contains { $0.text == label && $0.color == color })
    }
  }

  @Test(
    "where no series has ends of its own there is no arrow", arguments: ["stacked-column", "share-bar", "area", "dot"])
  func noOwner(mark: String) {
    #expect {
      _ = try ChartBuilder.build(ChartRequest(series: Self.kinds, mark: mark, arrow: ArrowRequest(.yearOnYear)))
    } throws: { "\($0)".contains("shows no series by itself") }
  }

  @Test("a waterfall adds up the parts of one period, not several courses")
  func waterfall() throws {
    #expect {
      _ = try ChartBuilder.build(ChartRequest(series: Self.kinds, mark: "waterfall"))
    } throws: {
      "\($0)"
        == "no waterfall can be drawn: it adds up the parts of one period; choose a year with --since and --until, "
        + "or --mark stacked-column"
    }
    let parts = Self.kinds.map {
      Series(key: $0.key, observations: $0.observations.filter { $0.period.description == "2022" })
    }
    #expect(try ChartBuilder.build(ChartRequest(series: parts, mark: "waterfall")).chart.positions.count == 4)
  }

  @Test("negative values have no shares, and a net sum")
  func negativeParts() throws {
    let parts = [("甲区", ["120", "-30"]), ("乙区", ["55", "0"]), ("丙区", ["80", "95"])].map { name, values in
      SampleCharts.series("案件", ["2021": values[0], "2022": values[1]], entity: name)
    }
    for mark in ["share-column", "share-bar"] {
      #expect {
        _ = try ChartBuilder.build(ChartRequest(series: parts, mark: mark))
      } throws: {
        "\($0)".hasPrefix("no \(mark) can be drawn: −30 is no share of a sum; ")
      }
    }
    for mark in ["stacked-column", "stacked-bar"] {
      let chart = try ChartBuilder.build(ChartRequest(series: parts, mark: mark)).chart
      let texts = try SampleCharts.renderer.layOut(chart).scene.texts.map(\.text)
      #expect(texts.contains("255") && texts.contains("合计65"))
    }
  }

  @Test(
    "a reference far beyond the values is left out and told; a nearer one is on the axis",
    arguments: ["column", "line", "bar", "stacked-column"])
  func farReference(mark: String) throws {
    var request = ChartRequest(series: Self.kinds, mark: mark)
    request.references = [
      ReferenceLine(value: 9_999_999, label: "远", isTarget: true), ReferenceLine(value: 400, label: "近"),
    ]
    let result = try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart)
    #expect(result.issues.map(\.code).contains(.referenceLeftOut))
    #expect(!result.scene.texts.contains { $0.text.hasPrefix("远") })
    #expect(result.scene.texts.contains { $0.text.hasPrefix("近") })
    #expect(result.scene.texts.contains { $0.role == .tick && $0.text == "400" })
  }

  @Test(
    "months are named every quarter, half year or year, and no label is lifted over the highest",
    arguments: ["line", "column"])
  func months(mark: String) throws {
    let values = (0..<48).map { index in
      let month = index % 12 + 1
      return ("\(2019 + index / 12)-\(month < 10 ? "0" : "")\(month)", String(900 + index * 7919 % 400))
    }
    var series = SampleCharts.series("案件", Dictionary(uniqueKeysWithValues: values))
    series.key.frequency = .month
    let texts = try SampleCharts.renderer.layOut(
      try ChartBuilder.build(ChartRequest(series: [series], mark: mark)).chart
    )
    .scene.texts
    let named = texts.filter { $0.role == .category }.compactMap { Int($0.text.dropLast().split(separator: "年")[1]) }
    #expect(named == [1, 7, 1, 7, 1, 7, 1, 7])
    let labels = texts.filter { $0.role == .value }
    let highest = try #require(labels.first { $0.text == values.map(\.1).max { Int($0) ?? 0 < Int($1) ?? 0 } })
    for label in labels { #expect(label.bounds.top >= highest.bounds.top - 0.5, "\(label.text)") }
  }

  @Test("of a part of stacks all values are written, or only the last, with a word about it")
  func partsOfStacks() throws {
    let years = (2003...2020).map(String.init)
    let large = zip(years, 0...).map { ($0, String(9000 + $1)) }
    let small = zip(years, 0...).map { ($0, String(101 + $1 * 60)) }
    let series = [("甲案件", large), ("乙案件", small)].map {
      SampleCharts.series($0, Dictionary(uniqueKeysWithValues: $1))
    }
    let result = try SampleCharts.renderer.layOut(
      try ChartBuilder.build(ChartRequest(series: series, mark: "stacked-column")).chart)
    let texts = Set(result.scene.texts.map(\.text))
    #expect(large.allSatisfy { texts.contains($0.1) })
    #expect(small.filter { texts.contains($0.1) }.map(\.0) == ["2020"])
    #expect(result.issues.map(\.code) == [.labelsThinned])
  }

  @Test("more lines than colours: a table, or dashes and a word about it")
  func manyLines() throws {
    let series = (1...12).map { city in
      let values = (2015...2022).map { (String($0), String(city * 40 + $0 * city % 90)) }
      return SampleCharts.series("案件", Dictionary(uniqueKeysWithValues: values), entity: "第\(city)市")
    }
    let crowd = (1...40).map {
      SampleCharts.series("案件", ["2020": "7", "2021": "\($0)", "2022": "9"], entity: "第\($0)市")
    }
    let crowded = try SampleCharts.renderer.layOut(
      try ChartBuilder.build(ChartRequest(series: crowd, mark: "line")).chart)
    #expect(crowded.issues.map(\.code) == [.colorsRepeated])
    #expect(try ChartBuilder.build(ChartRequest(series: series)).chart.mark.name == "heat-table")
    #expect(try ChartBuilder.build(ChartRequest(series: Array(series.prefix(6)))).chart.mark.name == "line")
    let one = ChartRequest(series: series, highlight: ["第3市"])
    #expect(try ChartBuilder.build(one).chart.mark.name == "line")
    let chart = try ChartBuilder.build(ChartRequest(series: series, mark: "line")).chart
    let result = try SampleCharts.renderer.layOut(chart)
    #expect(result.issues.contains(LayoutIssue(.colorsRepeated, "12")))
    let looks = chart.series.map {
      [chart.theme.color($0.colorIndex).hexText] + chart.theme.dashes($0.colorIndex).map { "\($0)" }
    }
    #expect(Set(looks).count == 12)
  }

  @Test("a table of many rows has a taller page, or is refused, but never without names")
  func manyRows() throws {
    func series(_ count: Int, _ years: ClosedRange<Int>) -> [Series] {
      (1...count).map { city in
        let values = years.map { (String($0), String(city * 40 + $0 * city % 90)) }
        return SampleCharts.series("案件", Dictionary(uniqueKeysWithValues: values), entity: "第\(city)市")
      }
    }
    for (years, mark) in [(2015...2022, "heat-table"), (1990...2022, "sparkline-table")] {
      let chart = try ChartBuilder.build(ChartRequest(series: series(40, years))).chart
      #expect(chart.mark.name == mark)
      #expect(chart.size.size.width == 1920 && chart.size.size.height > 1400 && chart.size.unit == 1)
      let result = try SampleCharts.renderer.layOut(chart)
      #expect(result.issues.isEmpty)
      #expect((1...40).allSatisfy { city in result.scene.texts.contains { $0.text == "第\(city)市" } })
    }
    var asked = ChartRequest(series: series(40, 2015...2022), size: .slide)
    asked.keepsSize = true
    #expect {
      _ = try ChartBuilder.build(asked)
    } throws: { "\($0)".contains("40 rows have no room on slide; leave out --size") }
    asked.series = series(25, 2015...2022)
    #expect(try SampleCharts.renderer.layOut(try ChartBuilder.build(asked).chart).issues.isEmpty)
  }

  @Test("rates change by percentage points, with no more decimals than the coarser has")
  func points() throws {
    let rate = SampleCharts.series("率", ["2021": "51.3", "2022": "60.60"], unit: "%", kind: .ratio)
    #expect(try chart(rate, arrow: "yoy").arrow?.label == "+9.3个百分点")
    #expect(try chart(rate, arrow: "difference").arrow?.label == "+9.3个百分点")
  }

  @Test("growth of levels at current prices is called nominal, by arrows and of a transform")
  func nominal() throws {
    var product = SampleCharts.series("生产总值", ["2020": "100", "2021": "108", "2022": "121"], unit: "元")
    product.observations.sort { $0.period < $1.period }
    #expect(try chart(product, arrow: "cagr").arrow?.label == "年均名义+10.0%")
    for index in product.observations.indices { product.observations[index].prices = .current }
    let growth = try TransformCall("year-on-year").apply(to: [product], all: [product])
    let derived = try ChartBuilder.build(ChartRequest(series: growth)).chart
    #expect(SafeText.cleaned(derived.title) == "2022年生产总值名义同比增长12.0%")
    #expect(derived.subtitle.contains("生产总值名义同比增速"))
    let index = try TransformCall("index").apply(to: [product], all: [product])
    let title = SafeText.cleaned(try ChartBuilder.build(ChartRequest(series: index)).chart.title)
    #expect(title == "生产总值（2020=100）增至121.0")
  }

  @Test("rates per mille change by per mille points, in titles and arrows of both languages")
  func perMille() throws {
    let rate = SampleCharts.series("出生率", ["2020": "6.1", "2021": "5.8"], unit: "‰", kind: .ratio)
    let chinese = try chart(rate, arrow: "difference")
    #expect(chinese.arrow?.label == "−0.3个千分点")
    #expect(SafeText.cleaned(chinese.title) == "出生率降至5.8‰，同比下降0.3个千分点")
    let english = try ChartBuilder.build(
      ChartRequest(series: [rate], arrow: ArrowRequest(text: "yoy"), language: .english)
    ).chart
    #expect(english.arrow?.label == "−0.3 per mille points")
    #expect(SafeText.cleaned(english.title).hasSuffix("fell to 5.8‰ in 2021, down 0.3 per mille points"))
  }

  @Test(
    "an arrow that would say nothing is refused",
    arguments: [
      (
        ["2018": "5", "2020": "9"], "件", "yoy",
        "no arrow can be drawn: there is no value a year before; name two periods"
      ),
      (
        ["2021": "0", "2022": "9"], "件", "yoy",
        "no arrow can be drawn: there is no percent of nothing or less; use difference"
      ),
      (
        ["2021": "9", "2022": "-3"], "件", "yoy",
        "no arrow can be drawn: there is no percent from above zero to below it; use difference"
      ),
      (
        ["2021": "5", "2022": "9"], "%", "cagr",
        "no arrow can be drawn: rates do not grow by compound interest; use difference"
      ),
      (
        ["2021": "5", "2022": "9"], "件", "cagr:2022/2021",
        "no arrow can be drawn: it must lead from one period to a later one"
      ),
      (
        ["2021": "5", "2022": "9"], "件", "yoy:2020/2022",
        "no value for “2020” to point at; did you mean “2021”; there are 2021, 2022"
      ),
    ])
  func refused(values: [String: String], unit: String, arrow: String, message: String) {
    #expect {
      let kind: MeasureKind = unit == "%" ? .ratio : .level
      _ = try chart(SampleCharts.series("数", values, unit: unit, kind: kind), arrow: arrow)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test("no arrow leads over a change of definition")
  func brokenArrow() {
    var series = SampleCharts.series("案件", Self.cases)
    series.observations[2].breakReason = "another coverage"
    #expect {
      _ = try chart(series, arrow: "difference")
    } throws: { error in
      "\(error)".contains("the definition changes in between")
    }
  }

  @Test("spellings of arrows", arguments: ["", "yoy:", "cagr:2018", "cagr:2018/", "growth", "cagr:2018/2020/2021"])
  func spellings(text: String) { #expect(ArrowRequest(text: text) == nil) }

  @Test("an annotation of a period that is not there is an error, not a silent loss")
  func annotation() {
    var request = ChartRequest(series: [SampleCharts.series("案件", Self.cases)])
    request.annotations = [("2030", "以后")]
    let known = ["2018", "2019", "2020", "2021", "2022"]
    #expect(throws: ChartSpecsError.unknownPeriod("2030", key: "annotations", known: known)) {
      _ = try ChartBuilder.build(request)
    }
  }

  @Test("shaded periods are drawn with their words, behind everything else")
  func shading() throws {
    var request = ChartRequest(series: [SampleCharts.series("案件", Self.cases)], mark: "line")
    request.shadings = [("2019", "2021", "改革")]
    let chart = try ChartBuilder.build(request).chart
    #expect(chart.shadings == [PeriodShading(from: 1, to: 3, text: "改革")])
    let scene = try SampleCharts.renderer.layOut(chart).scene
    #expect(scene.texts.contains { $0.text == "改革" })
    let dump = scene.dump
    let shade = try #require(dump.range(of: "group shading"))
    let axis = try #require(dump.range(of: "group value-axis"))
    #expect(shade.lowerBound < axis.lowerBound)
  }

  private func chart(_ series: Series, arrow: String) throws -> Chart {
    try ChartBuilder.build(ChartRequest(series: [series], arrow: ArrowRequest(text: arrow))).chart
  }
}
