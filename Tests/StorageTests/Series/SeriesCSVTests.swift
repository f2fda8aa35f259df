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
