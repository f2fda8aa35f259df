// Tests of TimePeriod.

import Testing

@testable import DataCube

@Suite("TimePeriod")
struct TimePeriodTests {
  @Test(
    "the contract's texts are read and written back",
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
}
