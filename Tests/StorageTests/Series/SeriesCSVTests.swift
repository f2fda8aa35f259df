// Tests of series from tidy CSV.

import DataCube
import Foundation
import Storage
import Testing

@Suite struct SeriesCSVTests {
  @Test("columns in any order, quoted cells and any line ends are read")
  func reads() throws {
    let text = "\u{FEFF}value,indicator,period,unit\r\n\"1.50\",\"出口,总额\",2021,亿元\r\n2,\"出口,总额\",2022,亿元\r\n"
    let series = try SeriesCSV.series(text, path: "x.csv")
    #expect(series.count == 1)
    #expect(series.first?.key.indicator == "出口,总额")
    #expect(series.first?.observations.map { $0.value?.plainText } == ["1.5", "2"])
  }

  @Test("what series are written as is what is read again, but for the sources")
  func roundTrip() throws {
    var inferred = Observation(
      period: .year(2021), value: nil, estimate: Decimal(string: "18.6"), bounds: ValueBounds(low: 18, high: 19),
      candidates: [18, 19], evidence: .inferred, derivation: "13 ÷ (1 − 30%) → 18…19", indicatorStated: "受理行政诉讼",
      sources: [])
    inferred.breakReason = "another definition"
    let levels = Series(
      key: SeriesKey(entity: "甲县", indicator: "行政诉讼", unit: "件", kind: .level, frequency: .year),
      observations: [inferred])
    let growth = Series(
      key: SeriesKey(
        entity: "甲县", indicator: "生产总值", unit: "%", kind: .change, frequency: .year, basis: .yearOnYear,
        prices: .constant),
      observations: [
        Observation(
          period: .year(2022), value: DecimalValue(digits: "-4.7"), bounds: ValueBounds(low: -5, high: -4),
          evidence: .stated,
          approximation: .about, prices: .constant, indicatorStated: "生产总值", sources: [])
      ])
    var writer = CSVWriter(layout: SeriesRecord.layout)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for series in [levels, growth] {
      for record in SeriesRecord.records(of: series) { writer.append(record, to: &bytes) }
    }
    writer.finish(&bytes)
    let read = try SeriesCSV.series(String(decoding: bytes, as: UTF8.self), path: "x.csv")
    #expect(read == [levels, growth])
  }

  @Test("an empty value is a gap, and a percentage is a rate")
  func gap() throws {
    let series = try SeriesCSV.series("period,value,unit\n2020,,%\n2021,5,%\n", path: "x.csv")
    #expect(series.first?.observations.count == 1)
    #expect(series.first?.key.kind == .ratio)
  }

  @Test(
    "what is no period, no number or no header is named with its line",
    arguments: [
      ("period,value\n2021,3\nlast year,5\n", 3), ("period,value\n2021,many\n", 2), ("year,number\n2021,5\n", 1),
      ("period,value\n2021\n", 2),
    ])
  func malformed(_ text: String, _ line: Int) {
    let error = #expect(throws: StorageError.self) { try SeriesCSV.series(text, path: "x.csv") }
    if case .malformed(_, let found, _)? = error {
      #expect(found == line)
    } else {
      Issue.record("\(String(describing: error))")
    }
  }
}
