// The picture in words.

import Graphics
import Testing

@testable import ChartSpecs

@Suite("Alt text")
struct AltTextTests {
  private static func summary(_ language: NumberStyle.Language) throws -> String {
    let series = SampleCharts.series("行政诉讼", ["2020": "25", "2021": "19~", "2022": "13"])
    return try ChartBuilder.build(SampleCharts.request([series], mark: "column", language: language)).chart.summary
  }

  @Test("tells what it is, the numbers, and the trend")
  func threeLevels() throws {
    let text = try Self.summary(.chinese)
    for level in [
      "图（column）：1个序列，3个时期，2020—2022", "2020 25件，2021 19件（推算），2022 13件",
      "自2020至2022下降，最高2020 25件，最低2022 13件",
    ] { #expect(text.contains(level), "\(text)") }
  }

  @Test("an English chart is told in English")
  func english() throws {
    let text = try Self.summary(.english)
    #expect(
      text.contains("Chart (column): 1 series, 3 periods, 2020–2022.") && text.contains("falls from 2020 to 2022"),
      "\(text)")
  }
}
