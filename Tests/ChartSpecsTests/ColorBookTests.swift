// One body, one colour, across the charts of a run.

import ChartSpecs
import Graphics
import Testing

@Suite("Colour book")
struct ColorBookTests {
  @Test("a body has in later charts the colour of the first, whoever stands beside it")
  func keeps() throws {
    var book = ColorBook()
    let first = book.colored(try chart(["甲", "乙", "丙"]))
    let second = book.colored(try chart(["丙", "丁", "甲"]))
    #expect(first.series.map(\.colorIndex) == [0, 1, 2])
    #expect(second.series.map(\.colorIndex) == [2, 1, 0])
  }

  @Test("one series keeps the first colour, a grey one stays grey")
  func alone() throws {
    var book = ColorBook()
    _ = book.colored(try chart(["甲", "乙"]))
    #expect(book.colored(try chart(["乙"])).series.map(\.colorIndex) == [0])
    var grey = try chart(["甲", "乙", "丙"])
    grey.series[0].colorIndex = nil
    #expect(book.colored(grey).series.map(\.colorIndex) == [nil, 1, 0])
  }

  @Test("highlighted or not, a body has one colour")
  func highlight() throws {
    let bodies = ["甲", "乙", "丙"]
    #expect(try chart(bodies, highlight: ["丙"]).series.map(\.colorIndex) == [nil, nil, 2])
    var book = ColorBook()
    _ = book.colored(try chart(["丙", "丁", "甲"]))
    #expect(book.colored(try chart(bodies, highlight: ["丙"])).series.map(\.colorIndex) == [nil, nil, 0])
    #expect(book.colored(try chart(["戊", "己"], highlight: ["己"])).series.map(\.colorIndex) == [nil, 1])
  }

  private func chart(_ bodies: [String], highlight: [String] = []) throws -> Chart {
    let series = bodies.map { SampleCharts.series("案件", ["2021": "4", "2022": "6"], entity: $0) }
    return try ChartBuilder.build(ChartRequest(series: series, mark: "column", highlight: highlight)).chart
  }
}
