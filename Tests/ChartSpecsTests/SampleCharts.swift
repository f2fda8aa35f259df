// Charts that tests draw: each shows one thing.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Rendering
import TestSupport

/// Named requests, and the renderer with the pinned font.
enum SampleCharts {
  /// Draws with the fonts of `Tests/Fonts` and no other.
  static let renderer: ChartRenderer = {
    let files = ["Regular", "Bold"].map { Repository.url("Tests/Fonts/NotoSansCJKsc-\($0)-subset.otf").path }
    guard let fonts = try? FontLibrary(files: files) else { return ChartRenderer() }
    return ChartRenderer(fonts: fonts)
  }()

  static let all: [(name: String, request: ChartRequest)] = [
    ("column-inferred", request([series("行政诉讼", ["2021": "19~", "2022": "13"])], arrow: .yearOnYear)),
    ("column-interval", request([series("法院案件", ["2017": "53082…53132", "2018": "55603", "2019": "58211"])])),
    ("column-gap-zero-target", request([series("行政复议", ["2018": "40", "2019": "0", "2021": "52", "2022": "60!"])])),
    ("column-bounds", request([series("行政处罚", ["2020": "30+", "2021": "28", "2022": "20-", "2023": "25?"])])),
    (
      "column-negative",
      request([series("增长速度", ["2019": "6.1", "2020": "-2.3", "2021": "8.1"], unit: "%", kind: .change)])
    ),
    ("column-grouped", request(bodies.map { series("行政复议", $0.1, entity: $0.0) }, mark: "column")),
    ("column-categories", request(bodies.map { series("行政复议", ["2022": $0.1["2022"] ?? "0"], entity: $0.0) })),
    (
      "bar-highlight",
      request(
        bodies.map { series("行政复议", ["2022": $0.1["2022"] ?? "0"], entity: $0.0) }, mark: "bar", highlight: ["新洲区"])
    ),
    ("line-single", request([series("生产总值", gdp, unit: "元")], theme: "briefing")),
    ("line-gap-target", request([series("完成率", rate, unit: "%", kind: .ratio)], mark: "line")),
    ("line-bodies", request(rates, mark: "line")),
    ("line-highlight-dark", request(rates, mark: "line", theme: "dark", highlight: ["泰州市"])),
    ("column-print", request(bodies.map { series("行政复议", $0.1, entity: $0.0) }, mark: "column", theme: "print")),
    ("stacked-column", request(parts, mark: "stacked-column")), ("share-bar", request(parts, mark: "share-bar")),
    ("area", request(parts, mark: "area")), ("heat-table", request(rates, mark: "heat-table")),
    ("lollipop", request(bodies.map { series("行政复议", ["2022": $0.1["2022"] ?? "0"], entity: $0.0) }, mark: "lollipop")),
    ("dumbbell", request(bodies.map { series("行政复议", $0.1, entity: $0.0) }, mark: "dot")),
    ("slope", request(bodies.map { series("行政复议", $0.1, entity: $0.0) }, mark: "slope")),
    ("waterfall", request(yearly, mark: "waterfall")),
    ("bullet", request([targeted], mark: "bullet")),
    ("line-plain-english", request([series("生产总值", gdp, unit: "元")], theme: "plain", language: .english)),
  ]

  private static let parts = [
    series("一审案件", ["2019": "420", "2020": "380", "2021": "460", "2022": "510"]),
    series("二审案件", ["2019": "120", "2020": "140~", "2021": "150", "2022": "170"]),
    series("再审案件", ["2019": "60", "2020": "52", "2021": "41", "2022": "33"]),
  ]

  private static let yearly = ["一审案件": "420", "二审案件": "120", "再审案件": "60"].sorted { $0.value > $1.value }
    .map { series($0.key, ["2022": $0.value]) }

  /// Results and targets of the same years.
  private static let targeted: Series = {
    let results = series("完成率", ["2020": "93.7", "2021": "96.1"], unit: "%", kind: .ratio)
    let targets = series("完成率", ["2020": "95.0!", "2021": "95.0!", "2022": "96.5!"], unit: "%", kind: .ratio)
    return Series(key: results.key, observations: results.observations + targets.observations)
  }()

  private static let bodies: [(String, [String: String])] = [
    ("新昌县", ["2020": "130", "2021": "151", "2022": "163"]), ("靖州县", ["2020": "215", "2021": "190", "2022": "237"]),
    ("新洲区", ["2020": "98", "2022": "121"]),
  ]

  private static let gdp = Dictionary(
    uniqueKeysWithValues: [1360, 1280, 1530, 1710, 1860, 2050, 2240, 2410, 2630].enumerated().map {
      (String(2010 + $0.offset), "\($0.element)00000000")
    })

  private static let rate = [
    "2016": "88.2", "2017": "90.5", "2018": "91.0", "2020": "93.7", "2021": "94.1", "2022": "95.0!",
  ]

  private static let rates = ["新昌县", "靖州县", "泰州市", "新洲区"].enumerated().map { index, name in
    let values = (2015...2022).map { year in
      (String(year), "\(80 + index * 4 + (year * 7 + index * 3) % 5).\((year * 3 + index) % 10)")
    }
    return series("按时办结率", Dictionary(uniqueKeysWithValues: values), entity: name, unit: "%", kind: .ratio)
  }

  static func request(
    _ series: [Series], mark: String? = nil, theme: String = "briefing", highlight: [String] = [],
    arrow: ArrowRequest.Kind? = nil, language: NumberStyle.Language = .chinese
  ) -> ChartRequest {
    ChartRequest(
      series: series,
      documents: [SourceDocument(id: "r", title: "2022年法治政府建设报告", publisher: "新昌县人民政府", year: 2022)], mark: mark,
      theme: ThemeTable.theme(named: theme) ?? .briefing, highlight: highlight, arrow: arrow.map { ArrowRequest($0) },
      language: language)
  }

  /// A series told in short: `19~` inferred, `53082…53132` an interval, `60!` a target, `30+` at least, `20-` at most,
  /// `25?` disputed.
  static func series(
    _ indicator: String, _ values: [String: String], entity: String = "新昌县", unit: String = "件",
    kind: MeasureKind = .level
  ) -> Series {
    let observations = values.compactMap { period, text -> Observation? in
      guard let period = TimePeriod(period) else { return nil }
      let ends = text.split(separator: "…").compactMap { DecimalValue(digits: String($0)) }
      if ends.count == 2 {
        return Observation(
          period: period, value: nil, estimate: (ends[0].number + ends[1].number) / 2,
          bounds: ValueBounds(low: ends[0].number, high: ends[1].number), evidence: .inferred,
          derivation: "55603 ÷ (1 + 4.7%) → \(text)", indicatorStated: indicator, sources: [])
      }
      let mark = text.last.flatMap { "~!+-?".contains($0) ? $0 : nil }
      guard let value = DecimalValue(digits: mark == nil ? text : String(text.dropLast())) else { return nil }
      let evidence: Evidence = mark == "~" ? .inferred : mark == "!" ? .target : mark == "?" ? .disputed : .stated
      var bounds = ValueBounds(exactly: value.number)
      if mark == "+" { bounds.high = nil }
      if mark == "-" { bounds.low = nil }
      if mark == "?" { bounds = ValueBounds(low: value.number - 3, high: value.number + 2) }
      return Observation(
        period: period, value: value, bounds: bounds, evidence: evidence,
        approximation: mark == "+" ? .over : mark == "-" ? .under : .exact,
        derivation: mark == "~" ? "13 ÷ (1 − 31.6%) → 19" : nil, indicatorStated: indicator,
        sources: [SourceSpan(document: "r", start: 1, end: 4, quote: text)])
    }
    return Series(
      key: SeriesKey(
        entity: entity, indicator: indicator, unit: unit, kind: kind, frequency: .year,
        basis: kind == .change ? .yearOnYear : nil), observations: observations)
  }
}
