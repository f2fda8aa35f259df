// Tests of TimePeriod.

import Testing

@testable import DataCube

@Suite("TimePeriod")
struct TimePeriodTests {
  @Test(
    "texts of figures are read and written back",
    arguments: [
      "2022", "2022-06", "2022-12-15", "2018-H1", "2022-Q3", "2016/2018", "2022-01/2022-09", "0999", "2022-Q1/2022-Q3",
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(TimePeriod(text)).description == text)
  }

  @Test(
    "other texts are refused",
    arguments: [
      "", "22", "2022-6", "2022-13", "2022-00", "2022-H3", "2022-Q5", "2022-12-32", "2022/", "/2022", "2022/2023/2024",
      "2022-01-01-01", "abcd", "2022-Q1-01", "-2022",
    ])
  func refused(text: String) {
    #expect(TimePeriod(text) == nil)
  }

  @Test(
    "periods of different length have different frequencies",
    arguments: [
      ("2022", .year), ("2022-H2", .half), ("2022-Q1", .quarter), ("2022-11", .month), ("2022-01/2022-09", .cumulative),
      ("2016/2018", .span), ("2022-12-15", .span), ("2022-03/2022-09", .span), ("2022-01/2022-12", .span),
    ] as [(String, Frequency)])
  func frequency(text: String, expected: Frequency) throws {
    #expect(try #require(TimePeriod(text)).frequency == expected)
  }

  @Test("a period moves by whole years")
  func shifted() throws {
    #expect(try #require(TimePeriod("2022-01/2022-09")).shifted(years: -1).description == "2021-01/2021-09")
  }

  @Test("periods are ordered by their beginning, then by their end")
  func order() throws {
    let texts = ["2021", "2022-01", "2022-Q1", "2022-H1", "2022-01/2022-09", "2022", "2022-Q2", "2023"]
    let periods = try texts.map { try #require(TimePeriod($0)) }
    #expect(periods.reversed().sorted().map(\.description) == texts)
  }

  @Test(
    "months that are a unit of the calendar are that unit",
    arguments: [
      (6...6, "2022-06"), (4...6, "2022-Q2"), (7...12, "2022-H2"), (1...12, "2022"), (2...4, nil), (1...2, nil),
      (4...9, nil),
    ])
  func covering(_ months: ClosedRange<Int>, _ expected: String?) {
    #expect(TimePeriod.unit(covering: months, of: 2022)?.description == expected)
  }

  @Test(
    "periods have their Chinese words",
    arguments: [
      ("2022", "2022年"), ("2022-H1", "2022年上半年"), ("2022-Q3", "2022年三季度"), ("2022-06", "2022年6月"),
      ("2022-01/2022-09", "2022年1—9月"), ("2016/2018", "2016—2018年"), ("2022-12-15", "2022年12月15日"),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(TimePeriod(text)?.chineseWords == expected)
  }
}
